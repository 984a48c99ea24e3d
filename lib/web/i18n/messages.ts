import { type Locale, languageOf, type ShownLocale, toPseudoLocale } from '@/lib/core/locale';
import enAuth from './messages/en/auth.json';
import enAvailability from './messages/en/availability.json';
import enCalendar from './messages/en/calendar.json';
import enClients from './messages/en/clients.json';
import enCommon from './messages/en/common.json';
import enCoupons from './messages/en/coupons.json';
import enDocs from './messages/en/docs.json';
import enEventTypes from './messages/en/event_types.json';
import enEvents from './messages/en/events.json';
import enExtras from './messages/en/extras.json';
import enFailure from './messages/en/failure.json';
import enFinance from './messages/en/finance.json';
import enHome from './messages/en/home.json';
import enInvoices from './messages/en/invoices.json';
import enKit from './messages/en/kit.json';
import enLocations from './messages/en/locations.json';
import enMembers from './messages/en/members.json';
import enOutbox from './messages/en/outbox.json';
import enPalette from './messages/en/palette.json';
import enProblems from './messages/en/problems.json';
import enSecurity from './messages/en/security.json';
import enSettings from './messages/en/settings.json';
import enSetup from './messages/en/setup.json';
import enShell from './messages/en/shell.json';
import enStaff from './messages/en/staff.json';
import enTable from './messages/en/table.json';
import enTaxes from './messages/en/taxes.json';
import enTokens from './messages/en/tokens.json';
import enTransactions from './messages/en/transactions.json';
import enWorkflows from './messages/en/workflows.json';
import esAuth from './messages/es/auth.json';
import esAvailability from './messages/es/availability.json';
import esCalendar from './messages/es/calendar.json';
import esClients from './messages/es/clients.json';
import esCommon from './messages/es/common.json';
import esCoupons from './messages/es/coupons.json';
import esDocs from './messages/es/docs.json';
import esEventTypes from './messages/es/event_types.json';
import esEvents from './messages/es/events.json';
import esExtras from './messages/es/extras.json';
import esFailure from './messages/es/failure.json';
import esFinance from './messages/es/finance.json';
import esHome from './messages/es/home.json';
import esInvoices from './messages/es/invoices.json';
import esKit from './messages/es/kit.json';
import esLocations from './messages/es/locations.json';
import esMembers from './messages/es/members.json';
import esOutbox from './messages/es/outbox.json';
import esPalette from './messages/es/palette.json';
import esProblems from './messages/es/problems.json';
import esSecurity from './messages/es/security.json';
import esSettings from './messages/es/settings.json';
import esSetup from './messages/es/setup.json';
import esShell from './messages/es/shell.json';
import esStaff from './messages/es/staff.json';
import esTable from './messages/es/table.json';
import esTaxes from './messages/es/taxes.json';
import esTokens from './messages/es/tokens.json';
import esTransactions from './messages/es/transactions.json';
import esWorkflows from './messages/es/workflows.json';
import { toPseudo } from './pseudo';

/** Every area with its text per language; the area is the namespace. A new area is a file per language and a line here. */
export const areas = {
  auth: { en: enAuth, es: esAuth },
  availability: { en: enAvailability, es: esAvailability },
  calendar: { en: enCalendar, es: esCalendar },
  clients: { en: enClients, es: esClients },
  common: { en: enCommon, es: esCommon },
  coupons: { en: enCoupons, es: esCoupons },
  docs: { en: enDocs, es: esDocs },
  event_types: { en: enEventTypes, es: esEventTypes },
  events: { en: enEvents, es: esEvents },
  extras: { en: enExtras, es: esExtras },
  failure: { en: enFailure, es: esFailure },
  finance: { en: enFinance, es: esFinance },
  home: { en: enHome, es: esHome },
  invoices: { en: enInvoices, es: esInvoices },
  kit: { en: enKit, es: esKit },
  locations: { en: enLocations, es: esLocations },
  members: { en: enMembers, es: esMembers },
  outbox: { en: enOutbox, es: esOutbox },
  palette: { en: enPalette, es: esPalette },
  problems: { en: enProblems, es: esProblems },
  security: { en: enSecurity, es: esSecurity },
  settings: { en: enSettings, es: esSettings },
  setup: { en: enSetup, es: esSetup },
  shell: { en: enShell, es: esShell },
  staff: { en: enStaff, es: esStaff },
  table: { en: enTable, es: esTable },
  taxes: { en: enTaxes, es: esTaxes },
  tokens: { en: enTokens, es: esTokens },
  transactions: { en: enTransactions, es: esTransactions },
  workflows: { en: enWorkflows, es: esWorkflows },
} satisfies Record<string, Record<Locale, object>>;

export type Area = keyof typeof areas;

/** The English text is the reference: keys that it lacks do not compile. */
export type Messages = { [Name in Area]: (typeof areas)[Name]['en'] };

declare module 'next-intl' {
  interface AppConfig {
    Locale: ShownLocale;
    Messages: Messages;
  }
}

/** All text of one language. */
export function messagesOf(locale: ShownLocale): Messages {
  return pickMessages(locale, Object.keys(areas) as Area[]) as Messages;
}

/** The text of some areas, for the browser: what is not picked is not sent. */
export function pickMessages(locale: ShownLocale, names: readonly Area[]): Partial<Messages> {
  return Object.fromEntries(names.map((name) => [name, wordsOf(name, locale)]));
}

function wordsOf(name: Area, locale: ShownLocale): object {
  const pseudo = toPseudoLocale(locale);
  return pseudo ? toPseudo(areas[name].en, pseudo) : areas[name][languageOf(locale)];
}
