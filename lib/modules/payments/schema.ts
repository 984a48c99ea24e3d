export const PAYMENT_PROVIDERS = [
  'stripe',
  'paypal',
  'square',
  'mollie',
  'authorize_net',
  'on_site',
  'bank_transfer',
  'cash',
] as const;

export type PaymentProviderName = (typeof PAYMENT_PROVIDERS)[number];
