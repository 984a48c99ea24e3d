import type { Ctx } from '@/lib/infra/ctx';
import type { QuestionInput } from './schema';

interface PlacedQuestion extends QuestionInput {
  position: number;
}

/** Writes all fields of questions of the team, in one statement. */
export async function updateQuestions({ db, teamId }: Ctx, questions: PlacedQuestion[]): Promise<void> {
  await db.$executeRaw`
    UPDATE questions SET label = sent.label, type = sent.type::question_type, options = sent.options,
      is_required = sent."isRequired", position = sent.position
    FROM jsonb_to_recordset(${JSON.stringify(questions)}::jsonb)
      AS sent(id integer, label text, type text, options text[], "isRequired" boolean, position integer)
    WHERE questions.team_id = ${teamId} AND questions.id = sent.id`;
}
