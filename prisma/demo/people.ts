/** The demo business and the people in it. All names are made up. */
export const BUSINESS = {
  name: 'Lumen Studio',
  timezone: 'Europe/Madrid',
  currency: 'EUR',
  locale: 'en',
  owner: 'Marta Vidal',
} as const;

export const COLLEAGUES = [
  { name: 'Leo Fontán', color: '#0B6BCB' },
  { name: 'Inés Carrasco', color: '#B32B86' },
] as const;

export const LOCATIONS = [
  {
    name: 'Studio Chueca',
    address: 'Calle de Gravina 12',
    city: 'Madrid',
    zip: '28004',
    country: 'ES',
    phone: '+34 910 555 010',
  },
  {
    name: 'Studio Salamanca',
    address: 'Calle de Jorge Juan 48',
    city: 'Madrid',
    zip: '28001',
    country: 'ES',
    phone: '+34 910 555 020',
  },
] as const;

/** Prices in minor units, times in minutes; `weight` is how often it is booked. */
export const SERVICES = [
  { name: 'Haircut', durationMinutes: 45, price: 3_200, color: '#4640D4', weight: 6, bufferAfterMinutes: 5 },
  { name: 'Cut and colour', durationMinutes: 120, price: 8_900, color: '#B32B86', weight: 3, bufferAfterMinutes: 10 },
  { name: 'Beard trim', durationMinutes: 20, price: 1_500, color: '#0A7D74', weight: 3, bufferAfterMinutes: 5 },
  { name: 'Colour consultation', durationMinutes: 30, price: 0, color: '#0B6BCB', weight: 2, bufferAfterMinutes: 0 },
  { name: 'Hair spa', durationMinutes: 60, price: 5_500, color: '#1B7F3B', weight: 2, bufferAfterMinutes: 10 },
  { name: 'Wedding styling', durationMinutes: 90, price: 14_000, color: '#A05A00', weight: 1, bufferAfterMinutes: 15 },
] as const;

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

export const TAGS = ['Regular', 'VIP', 'New', 'Allergy'] as const;

const CLIENT_COUNT = 64;

/** Every name appears once: the two lists have no common divisor, so stepping through both never repeats a pair. */
export const CLIENTS = Array.from({ length: CLIENT_COUNT }, (_, index) => {
  const first = FIRST_NAMES[index % FIRST_NAMES.length] ?? '';
  const last = LAST_NAMES[index % LAST_NAMES.length] ?? '';
  const address = `${first}.${last}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return {
    name: `${first} ${last}`,
    email: `${address}@example.com`,
    phone: `+34 600 555 ${String(index + 100)}`,
    notes: index % 9 === 0 ? 'Prefers mornings.' : null,
  };
});
