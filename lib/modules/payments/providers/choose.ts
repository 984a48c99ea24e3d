import { env } from '@/lib/infra/env';
import { isPaidLater } from '../rules';
import type { PaymentProviderName } from '../schema';
import { disconnectedProvider, offlineProvider } from './offline';
import type { PaymentProvider } from './provider';
import { testProvider } from './test';

/** Whether payments of this kind can be taken here. */
export function isConnected(provider: PaymentProviderName): boolean {
  return providerFor(provider) !== disconnectedProvider;
}

export function providerFor(provider: PaymentProviderName): PaymentProvider {
  if (isPaidLater(provider)) return offlineProvider;
  if (provider === 'stripe' && env().testPayments) return testProvider;
  return disconnectedProvider;
}
