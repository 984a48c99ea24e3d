import { env } from '@/lib/infra/env';
import { isPaidLater } from '../rules';
import type { PaymentProviderName } from '../schema';
import { disconnectedProvider, offlineProvider } from './offline';
import type { PaymentProvider } from './provider';
import { stripeProvider } from './stripe';
import { testProvider } from './test';

let stripe: PaymentProvider | undefined;

/** Whether payments of this kind can be taken here. */
export function isConnected(provider: PaymentProviderName): boolean {
  return providerFor(provider) !== disconnectedProvider;
}

export function providerFor(provider: PaymentProviderName): PaymentProvider {
  if (isPaidLater(provider)) return offlineProvider;
  return provider === 'stripe' ? cards() : disconnectedProvider;
}

/** Where a real account is connected, a test token buys nothing. */
function cards(): PaymentProvider {
  const { stripeSecretKey: secretKey, stripeApiBase: apiBase, testPayments } = env();
  if (secretKey) {
    stripe ??= stripeProvider({ secretKey, apiBase });
    return stripe;
  }
  return testPayments ? testProvider : disconnectedProvider;
}
