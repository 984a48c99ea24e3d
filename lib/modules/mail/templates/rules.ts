import { contrastRatio } from '@/lib/core/color';
import { escapeHtml } from '@/lib/core/html';
import type { Locale } from '@/lib/core/locale';

/** What a message says, before it becomes text and html. */
export interface Letter {
  subject: string;
  greeting: string;
  paragraphs: readonly string[];
  action?: { label: string; url: string };
  /** Below the rule, smaller. */
  footnote?: string;
}

/** Whose name stands on it. */
export interface Brand {
  name: string;
  /** `#RRGGBB`; the built-in colour when null. */
  accentColor: string | null;
}

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

const DEFAULT_ACCENT = '#4640d4';
const WHITE = '#ffffff';
const INK = '#17171c';

/** One letter as both parts of a mail; whatever people typed is escaped. */
export function renderLetter(letter: Letter, brand: Brand): RenderedMail {
  const subject = letter.subject.replace(/\s+/g, ' ').trim();
  return { subject, text: toText(letter, brand), html: toHtml({ ...letter, subject }, brand) };
}

interface InvitationFacts {
  team: string;
  inviter: string;
  role: 'owner' | 'admin' | 'manager' | 'staff';
  url: string;
  /** The last moment the link works, as the reader writes it. */
  until: string;
}

/** Asks someone to join a team. */
export function invitationLetter(locale: Locale, facts: InvitationFacts): Letter {
  return locale === 'es' ? spanishInvitation(facts) : englishInvitation(facts);
}

/** A link to choose a new password. */
export function passwordResetLetter(locale: Locale, { name, url }: { name: string; url: string }): Letter {
  return locale === 'es' ? spanishReset(name, url) : englishReset(name, url);
}

/** Proves that mail of this installation arrives. */
export function testLetter(locale: Locale, { team, url }: { team: string; url: string }): Letter {
  return locale === 'es' ? spanishTest(team, url) : englishTest(team, url);
}

const ENGLISH_ROLES = { owner: 'an owner', admin: 'an admin', manager: 'a manager', staff: 'staff' };
const SPANISH_ROLES = { owner: 'titular', admin: 'administración', manager: 'gestión', staff: 'personal' };

function englishInvitation({ team, inviter, role, url, until }: InvitationFacts): Letter {
  return {
    subject: `${inviter} invites you to ${team}`,
    greeting: 'Hello,',
    paragraphs: [`${inviter} would like you to join ${team} on Openslot as ${ENGLISH_ROLES[role]}.`],
    action: { label: 'Accept the invitation', url },
    footnote: `The link works once, until ${until}. If you did not expect it, you can leave it be: nothing happens.`,
  };
}

function spanishInvitation({ team, inviter, role, url, until }: InvitationFacts): Letter {
  return {
    subject: `${inviter} te invita a ${team}`,
    greeting: 'Hola:',
    paragraphs: [`${inviter} quiere que te unas a ${team} en Openslot con el rol de ${SPANISH_ROLES[role]}.`],
    action: { label: 'Aceptar la invitación', url },
    footnote: `El enlace sirve una sola vez, hasta el ${until}. Si no lo esperabas, no hagas nada: no pasará nada.`,
  };
}

function englishReset(name: string, url: string): Letter {
  return {
    subject: 'Choose a new password',
    greeting: `Hello ${name},`,
    paragraphs: [
      'Somebody, probably you, asked for a new password for your Openslot account.',
      'When you set one, every browser that is signed in as you is signed out.',
    ],
    action: { label: 'Choose a new password', url },
    footnote: 'The link works once, for an hour. If it was not you, leave it be: your password stays as it is.',
  };
}

function spanishReset(name: string, url: string): Letter {
  return {
    subject: 'Elige una contraseña nueva',
    greeting: `Hola, ${name}:`,
    paragraphs: [
      'Alguien, seguramente tú, pidió una contraseña nueva para tu cuenta de Openslot.',
      'Cuando la cambies, se cerrará la sesión en todos los navegadores donde la tengas abierta.',
    ],
    action: { label: 'Elegir una contraseña nueva', url },
    footnote:
      'El enlace sirve una sola vez, durante una hora. Si no fuiste tú, no hagas nada: tu contraseña no cambia.',
  };
}

function englishTest(team: string, url: string): Letter {
  return {
    subject: `Mail works: a test from ${team}`,
    greeting: 'Hello,',
    paragraphs: [`You asked for a test message from ${team}. It arrived, so invitations and other messages will too.`],
    action: { label: 'Go to your day', url },
    footnote: 'If this was in the spam folder, tell your mail program that it is not spam.',
  };
}

function spanishTest(team: string, url: string): Letter {
  return {
    subject: `El correo funciona: una prueba de ${team}`,
    greeting: 'Hola:',
    paragraphs: [
      `Pediste un mensaje de prueba de ${team}. Ha llegado, así que las invitaciones y los demás mensajes también llegarán.`,
    ],
    action: { label: 'Ir a tu día', url },
    footnote: 'Si estaba en la carpeta de spam, indica a tu programa de correo que no lo es.',
  };
}

function toText({ greeting, paragraphs, action, footnote }: Letter, brand: Brand): string {
  const parts = [greeting, ...paragraphs, action && `${action.label}:\n${action.url}`, footnote, `-- \n${brand.name}`];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function toHtml({ subject, greeting, paragraphs, action, footnote }: Letter, { name, accentColor }: Brand): string {
  const accent = accentColor ?? DEFAULT_ACCENT;
  const onAccent = contrastRatio(WHITE, accent) >= contrastRatio(INK, accent) ? WHITE : INK;
  const font = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif";
  const body = [greeting, ...paragraphs]
    .map((text) => `<p style="margin:0 0 16px;white-space:pre-line">${escapeHtml(text)}</p>`)
    .join('\n');
  const button = action
    ? `<p style="margin:24px 0"><a href="${escapeHtml(action.url)}" style="display:inline-block;background:${accent};color:${onAccent};border-radius:6px;padding:12px 20px;font-weight:600;text-decoration:none">${escapeHtml(action.label)}</a></p>
<p style="margin:0;font-size:14px;line-height:20px;color:#62626d;overflow-wrap:anywhere">${escapeHtml(action.url)}</p>
`
    : '';
  const foot = footnote
    ? `<p style="margin:16px 0 0;font-size:14px;line-height:20px;color:#62626d">${escapeHtml(footnote)}</p>
`
    : '';
  return `<!doctype html>
<html>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#f4f4f6;color:${INK};${font};font-size:16px;line-height:24px">
<div style="max-width:520px;margin:0 auto;padding:32px 16px">
<p style="margin:0 0 16px;font-weight:600">${escapeHtml(name)}</p>
<div style="background:${WHITE};border:1px solid #e2e2e7;border-radius:10px;padding:24px">
${body}
${button}</div>
${foot}</div>
</body>
</html>
`;
}
