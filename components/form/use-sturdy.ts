'use client';

import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { FormState } from '@/lib/core/form-state';
import { typedValues } from '@/lib/core/typed-values';

/**
 * Makes of a server action one that always answers: when it cannot be reached, or fails, it refuses with a way on and hands
 * back what was typed, where React would throw the page away. Redirects pass through.
 */
export function useSturdy() {
  const t = useTranslations('kit');
  return useCallback(
    <Args extends unknown[], State extends FormState>(action: (...args: Args) => Promise<State>) =>
      async (...args: Args): Promise<State | FormState> => {
        try {
          return await action(...args);
        } catch (error) {
          unstable_rethrow(error);
          const form = args.findLast((arg) => arg instanceof FormData);
          return {
            message: t(navigator.onLine ? 'server_failed' : 'offline'),
            ...(form ? { values: typedValues(form) } : {}),
          };
        }
      },
    [t],
  );
}
