/** The made-up business of the demo and of sample data: what it is made of. Amounts are minor units, times minutes. */

export interface SampleClient {
  name: string;
  email: string;
  phone: string;
  notes: string | null;
}

export interface SampleService {
  name: string;
  durationMinutes: number;
  bufferAfterMinutes: number;
  price: number;
  color: string;
  /** How often it is booked. */
  weight: number;
}

export interface SamplePerson {
  name: string;
  color: string;
}

export interface SamplePlace {
  name: string;
}

export interface SampleExtra {
  name: string;
  price: number;
}

const FIRST_NAMES = [
  'Ana',
  'Bruno',
  'Carla',
  'Diego',
  'Elena',
  'Félix',
  'Gema',
  'Hugo',
  'Irene',
  'Jorge',
  'Karim',
  'Laia',
];
const LAST_NAMES = [
  'Molina',
  'Serra',
  'Ortega',
  'Navas',
  'Blanco',
  'Prieto',
  'Lozano',
  'Santos',
  'Vera',
  'Rivas',
  'Campos',
];

/** Every name appears once up to 132: the two lists have no common divisor, so stepping through both never repeats a pair. */
export function samplePeople(count: number): Omit<SampleClient, 'notes'>[] {
  return Array.from({ length: count }, (_, index) => {
    const first = FIRST_NAMES[index % FIRST_NAMES.length] ?? '';
    const last = LAST_NAMES[index % LAST_NAMES.length] ?? '';
    const address = `${first}.${last}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return {
      name: `${first} ${last}`,
      email: `${address}@example.com`,
      phone: `+34 600 555 ${String(index + 100)}`,
    };
  });
}

/** The people who can be booked beside the owner. */
export const SAMPLE_STAFF = [
  { name: 'Leo Fontán', color: '#0B6BCB' },
  { name: 'Inés Carrasco', color: '#B32B86' },
] as const satisfies readonly SamplePerson[];

const SHAPES = [
  { durationMinutes: 30, bufferAfterMinutes: 0, price: 2_500, color: '#0B6BCB', weight: 3 },
  { durationMinutes: 60, bufferAfterMinutes: 10, price: 6_000, color: '#4640D4', weight: 4 },
  { durationMinutes: 20, bufferAfterMinutes: 5, price: 1_500, color: '#0A7D74', weight: 2 },
] as const;

/** What a sample reads like in the team's language. */
export interface SampleWords {
  services: readonly [string, string, string];
  clientNote: string;
  invoiceNote: string;
  cancellation: string;
}

const WORDS = {
  en: {
    services: ['Consultation', 'Full session', 'Follow-up'],
    clientNote: 'Sample data: made up, and gone when you remove it.',
    invoiceNote: 'Sample invoice. It has no number of your own series.',
    cancellation: 'Something came up',
  },
  es: {
    services: ['Consulta', 'Sesión completa', 'Seguimiento'],
    clientNote: 'Datos de ejemplo: son inventados y desaparecen cuando los quites.',
    invoiceNote: 'Factura de ejemplo. No lleva un número de tu serie.',
    cancellation: 'Me ha surgido algo',
  },
} as const satisfies Record<string, SampleWords>;

/** English for every language that the samples are not written in. */
export function sampleWords(locale: string): SampleWords {
  return locale === 'es' ? WORDS.es : WORDS.en;
}

/** Three services that suit any trade. */
export function sampleServices(locale: string): SampleService[] {
  const { services } = sampleWords(locale);
  return SHAPES.map((shape, index) => ({ ...shape, name: services[index] ?? '' }));
}
