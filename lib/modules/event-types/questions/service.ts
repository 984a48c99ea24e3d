import { invalid } from '@/lib/core/errors';
import type { Problems } from '@/lib/core/problems';
import type { Ctx } from '@/lib/infra/ctx';
import { updateQuestions } from './queries';
import type { QuestionInput } from './schema';

/**
 * Makes these the questions of an event type, in this order: those with an id are kept and changed, those without are added,
 * those left out are removed. Answers to a removed question stay.
 * @throws invalid for an id that is no question of this event type (`questions.0.id`), or comes twice
 */
export async function saveQuestions(tx: Ctx, eventTypeId: number, questions: QuestionInput[]): Promise<void> {
  const { db, teamId, now } = tx;
  const placed = questions.map((question, position) => ({ ...question, position }));
  const kept = placed.filter(({ id }) => id !== undefined);
  const added = placed.filter(({ id }) => id === undefined);
  const living = { teamId, eventTypeId, deletedAt: null };
  const known = await db.question.findMany({ where: living, select: { id: true } });
  assertOwn(
    questions,
    known.map(({ id }) => id),
  );
  const keptIds = kept.flatMap(({ id }) => id ?? []);
  await db.question.updateMany({ where: { ...living, id: { notIn: keptIds } }, data: { deletedAt: now } });
  if (kept.length > 0) await updateQuestions(tx, kept);
  await db.question.createMany({ data: added.map((question) => ({ ...question, teamId, eventTypeId })) });
}

function assertOwn(questions: QuestionInput[], known: number[]): void {
  const left = new Set(known);
  const problems: Problems = {};
  for (const [index, { id }] of questions.entries()) {
    if (id !== undefined && !left.delete(id)) problems[`questions.${index}.id`] = [{ rule: 'selected' }];
  }
  if (Object.keys(problems).length > 0) throw invalid(problems);
}
