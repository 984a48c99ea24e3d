import type { SampleClient, SampleExtra, SampleService } from '@/lib/modules/samples/business/rules';
import { SAMPLE_STAFF, samplePeople } from '@/lib/modules/samples/business/rules';
import type { BillFate } from '@/lib/modules/samples/money/rules';
import type { SampleCoupon } from '@/lib/modules/samples/visits/rules';

/** The demo business and what belongs to it. All names are made up; amounts are minor units, times minutes. */
export const BUSINESS = {
  name: 'Lumen Studio',
  timezone: 'Europe/Madrid',
  currency: 'EUR',
  locale: 'en',
  owner: 'Marta Vidal',
  invoiceFooter: 'Lumen Studio S.L. · NIF B00000000 · IBAN ES00 0000 0000 0000 0000 0000 · Payable within 30 days.',
} as const;

export const COLLEAGUES = SAMPLE_STAFF;

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

/** Long on weekdays, mornings at the weekend, so that every day of a demo has something to see. */
export const OPENING = [
  ...[1, 2, 3, 4, 5].map((day) => ({ day, startMinute: 9 * 60, endMinute: 19 * 60 })),
  ...[0, 6].map((day) => ({ day, startMinute: 10 * 60, endMinute: 14 * 60 })),
];

export const SERVICES: readonly (SampleService & { description?: string })[] = [
  { name: 'Haircut', durationMinutes: 45, price: 3_200, color: '#4640D4', weight: 6, bufferAfterMinutes: 5 },
  { name: 'Cut and colour', durationMinutes: 120, price: 8_900, color: '#B32B86', weight: 3, bufferAfterMinutes: 10 },
  { name: 'Beard trim', durationMinutes: 20, price: 1_500, color: '#0A7D74', weight: 3, bufferAfterMinutes: 5 },
  { name: 'Colour consultation', durationMinutes: 30, price: 0, color: '#0B6BCB', weight: 2, bufferAfterMinutes: 0 },
  { name: 'Hair spa', durationMinutes: 60, price: 5_400, color: '#1B7F3B', weight: 2, bufferAfterMinutes: 10 },
  { name: 'Wedding styling', durationMinutes: 90, price: 14_000, color: '#A05A00', weight: 1, bufferAfterMinutes: 15 },
];

export const EXTRAS: readonly (SampleExtra & { description: string })[] = [
  { name: 'Deep conditioner', price: 1_200, description: 'Left in while you are here anyway.' },
  { name: 'Scalp massage', price: 900, description: 'Five minutes at the basin.' },
  { name: 'Styling product to take home', price: 1_800, description: 'The one we used today.' },
];

const percent = (value: number) => ({ type: 'percentage', value, appliesToExtras: false }) as const;

export const COUPONS: readonly (SampleCoupon & { name: string; usageLimit: number | null })[] = [
  { code: 'HELLO10', name: 'First visit', discount: percent(10), usageLimit: null },
  {
    code: 'FRIEND5',
    name: 'Brought by a friend',
    discount: { type: 'fixed', value: 500, appliesToExtras: false },
    usageLimit: 200,
  },
];

/** Over since long: shows what an expired coupon looks like. */
export const OLD_COUPON = { code: 'SUMMER20', name: 'Summer', percent: 20, endedDaysAgo: 40 } as const;

export const TAX = { name: 'IVA', rate: 21 } as const;

export const TAGS = ['Regular', 'VIP', 'New', 'Allergy'] as const;

export const VISIT_NOTES = [
  'Rings the bell at the side door.',
  'Wants to try a shorter fringe.',
  'Bring the colour chart.',
  'Paid the deposit last time.',
] as const;

export const WORKFLOWS = [
  {
    name: 'Reminder the day before',
    trigger: 'before_event',
    offsetMinutes: 24 * 60,
    subject: 'See you tomorrow at {event_time}',
    body: 'Hello {invitee_name},\n\nyour {event_name} is tomorrow at {event_time}. Something came up? {cancel_link}',
  },
  {
    name: 'Thank you after a visit',
    trigger: 'after_event',
    offsetMinutes: 2 * 60,
    subject: 'Thank you, {invitee_name}',
    body: 'It was good to see you. Book again whenever you like: {reschedule_link}',
  },
] as const;

const CLIENT_COUNT = 64;
const CLIENT_NOTES = [
  'Prefers mornings.',
  'Allergic to ammonia: use the gentle colour.',
  'Always with Leo, if possible.',
];

export const CLIENTS: readonly SampleClient[] = samplePeople(CLIENT_COUNT).map((person, index) => ({
  ...person,
  notes: index % 7 === 0 ? (CLIENT_NOTES[(index / 7) % CLIENT_NOTES.length] ?? null) : null,
}));

const USUAL_FATES: readonly BillFate[] = [
  'paid',
  'paid',
  'overdue',
  'paid',
  'partially_paid',
  'paid',
  'cancelled',
  'paid',
];

/** What becomes of the invoices of a quarter, from the newest back. */
export const FATES: readonly BillFate[] = [
  ...(['draft', 'draft', 'sent', 'sent', 'partially_paid', 'paid', 'sent', 'paid', 'overdue', 'refunded'] as const),
  ...USUAL_FATES,
  ...USUAL_FATES,
  'refunded',
  ...USUAL_FATES.map((fate) => (fate === 'overdue' ? 'paid' : fate)),
];
