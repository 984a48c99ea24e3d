import type { Locale } from '@/lib/core/locale';
import type { Letter } from '../rules';

/** What somebody is told about their own account. */
export type SecurityNotice =
  | 'password_changed'
  | 'second_factor_on'
  | 'second_factor_off'
  | 'recovery_code_used'
  | 'email_change_asked';

interface SecurityFacts {
  notice: SecurityNotice;
  name: string;
  /** The page where things can be put right. */
  url: string;
}

/** Tells somebody what was done to their account, so that a stranger's doing does not go unseen. */
export function securityLetter(locale: Locale, { notice, name, url }: SecurityFacts): Letter {
  const [subject, said] = (locale === 'es' ? SPANISH_NOTICES : ENGLISH_NOTICES)[notice];
  return locale === 'es'
    ? {
        subject,
        greeting: `Hola, ${name}:`,
        paragraphs: [said],
        action: { label: 'Ver la seguridad de tu cuenta', url },
        footnote: 'Si fuiste tú, no tienes que hacer nada. Si no, cambia tu contraseña cuanto antes.',
      }
    : {
        subject,
        greeting: `Hello ${name},`,
        paragraphs: [said],
        action: { label: 'Look at your account security', url },
        footnote: 'If it was you, there is nothing to do. If not, change your password now.',
      };
}

/** Asks whoever reads a new address to confirm that it is theirs. */
export function emailChangeLetter(locale: Locale, { name, url }: { name: string; url: string }): Letter {
  return locale === 'es' ? spanishEmailChange(name, url) : englishEmailChange(name, url);
}

/** Subject, and what happened. */
const ENGLISH_NOTICES: Record<SecurityNotice, [string, string]> = {
  password_changed: [
    'Your password was changed',
    'The password of your Openslot account was changed. Every other browser was signed out.',
  ],
  second_factor_on: [
    'Authenticator app switched on',
    'From now on, signing in to your Openslot account takes a code from your authenticator app.',
  ],
  second_factor_off: [
    'Authenticator app switched off',
    'From now on, signing in to your Openslot account takes only your password.',
  ],
  recovery_code_used: [
    'A recovery code was used',
    'Somebody signed in to your Openslot account with your password and one of your recovery codes.',
  ],
  email_change_asked: [
    'A new e-mail for your account',
    'Somebody asked to sign in to your Openslot account with another e-mail address. It changes once the new address is confirmed.',
  ],
};

const SPANISH_NOTICES: Record<SecurityNotice, [string, string]> = {
  password_changed: [
    'Se ha cambiado tu contraseña',
    'Se ha cambiado la contraseña de tu cuenta de Openslot. Se ha cerrado la sesión en los demás navegadores.',
  ],
  second_factor_on: [
    'Aplicación de autenticación activada',
    'A partir de ahora, para entrar en tu cuenta de Openslot hace falta un código de tu aplicación de autenticación.',
  ],
  second_factor_off: [
    'Aplicación de autenticación desactivada',
    'A partir de ahora, para entrar en tu cuenta de Openslot basta con tu contraseña.',
  ],
  recovery_code_used: [
    'Se ha usado un código de recuperación',
    'Alguien ha entrado en tu cuenta de Openslot con tu contraseña y uno de tus códigos de recuperación.',
  ],
  email_change_asked: [
    'Un correo nuevo para tu cuenta',
    'Alguien ha pedido entrar en tu cuenta de Openslot con otra dirección de correo. Cambiará cuando se confirme la nueva.',
  ],
};

function englishEmailChange(name: string, url: string): Letter {
  return {
    subject: 'Confirm your new e-mail',
    greeting: `Hello ${name},`,
    paragraphs: ['Confirm that this address is yours. From then on you sign in to Openslot with it.'],
    action: { label: 'Confirm this address', url },
    footnote: 'The link works once, for 24 hours. If you did not expect it, leave it be: nothing changes.',
  };
}

function spanishEmailChange(name: string, url: string): Letter {
  return {
    subject: 'Confirma tu correo nuevo',
    greeting: `Hola, ${name}:`,
    paragraphs: ['Confirma que esta dirección es tuya. A partir de entonces entrarás en Openslot con ella.'],
    action: { label: 'Confirmar esta dirección', url },
    footnote: 'El enlace sirve una sola vez, durante 24 horas. Si no lo esperabas, no hagas nada: nada cambia.',
  };
}
