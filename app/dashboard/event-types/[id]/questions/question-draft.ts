import type { QUESTION_TYPES } from '@/lib/modules/event-types/questions/rules';

export type QuestionType = (typeof QUESTION_TYPES)[number];

/** A question as it is being edited. */
export interface QuestionDraft {
  /** Stays the same while the rows are moved. */
  key: number;
  /** Of one that is saved. */
  id: number | undefined;
  label: string;
  type: QuestionType;
  /** One a line. */
  options: string;
  isRequired: boolean;
}

/** The saved questions as rows to edit. */
export function toDrafts(
  questions: readonly { id: number; label: string; type: QuestionType; options: string[]; isRequired: boolean }[],
): QuestionDraft[] {
  return questions.map(({ options, ...same }) => ({ ...same, key: same.id, options: options.join('\n') }));
}

/**
 * What is being edited once it was saved: rows keep their place, text and focus and learn their ids; where the saved list is
 * another one, its questions.
 */
export function withIds(drafts: readonly QuestionDraft[], saved: Parameters<typeof toDrafts>[0]): QuestionDraft[] {
  if (drafts.length !== saved.length) return toDrafts(saved);
  return drafts.map((draft, place) => ({ ...draft, id: saved[place]?.id }));
}

/** One more, empty, at the end. */
export function withQuestion(drafts: readonly QuestionDraft[]): QuestionDraft[] {
  // Keys of new rows are negative: ids of saved ones are not.
  const key = Math.min(0, ...drafts.map((draft) => draft.key)) - 1;
  return [...drafts, { key, id: undefined, label: '', type: 'text', options: '', isRequired: false }];
}

/** What a choice offers: the lines that are not empty. */
export function toOptions(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
