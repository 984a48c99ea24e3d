import type { ExplainedStart, StaffReason } from '@/lib/modules/event-types/explanation/rules';

/** Members who are the reason in the same way. */
export interface ReasonView extends Omit<StaffReason, 'staffId'> {
  staffIds: number[];
}

/** Starts in a row about which the same is to be said. */
export interface StartGroup {
  starts: ExplainedStart[];
  /** Who can take them; empty when they are not offered. */
  staffIds: number[];
  reasons: ReasonView[];
}

/** The starts of a day in runs of one explanation, so that a closed morning is one entry and not forty. */
export function groupStarts(starts: readonly ExplainedStart[]): StartGroup[] {
  const groups: (StartGroup & { key: string })[] = [];
  for (const start of starts) {
    const reasons = joinReasons(start.reasons);
    const key = JSON.stringify([start.staffIds, reasons]);
    const last = groups.at(-1);
    if (last?.key === key) last.starts.push(start);
    else groups.push({ key, starts: [start], staffIds: start.staffIds, reasons });
  }
  return groups;
}

function joinReasons(reasons: readonly StaffReason[]): ReasonView[] {
  const joined = new Map<string, ReasonView>();
  for (const { staffId, reason, cause } of reasons) {
    const key = JSON.stringify([reason, cause]);
    const same = joined.get(key);
    if (same) same.staffIds.push(staffId);
    else joined.set(key, { reason, cause, staffIds: [staffId] });
  }
  return [...joined.values()];
}
