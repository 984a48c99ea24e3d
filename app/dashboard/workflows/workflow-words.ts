import type { useTranslations } from 'next-intl';
import type { WorkflowTrigger } from '@/lib/modules/workflows/rules';
import { toWait } from './wait-units';

export type WorkflowWords = ReturnType<typeof useTranslations<'workflows'>>;

/** When a workflow's steps are done, "1 day before". */
export function timingText(t: WorkflowWords, trigger: WorkflowTrigger, offsetMinutes: number): string {
  if (offsetMinutes === 0) return t(`timing.now.${trigger}`);
  const { amount, unit } = toWait(offsetMinutes);
  return t(`timing.later.${trigger}`, { wait: t(`wait.${unit}`, { count: amount }) });
}
