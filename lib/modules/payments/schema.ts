import type { PAYMENT_PROVIDERS } from '../events/schema';

export type PaymentProviderName = (typeof PAYMENT_PROVIDERS)[number];
