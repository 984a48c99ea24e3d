import { z } from 'zod';
import { id, text } from '@/lib/core/fields';
import { rule } from '@/lib/core/problems';
import { QUESTION_TYPES } from './rules';

const MAX_QUESTIONS = 50;
const MAX_OPTIONS = 100;

const question = z
  .object({
    id: id.optional().meta({ description: 'Of a question to keep; without it a new one is added.' }),
    label: text(500),
    type: z.enum(QUESTION_TYPES).default('text'),
    options: z.array(text(200)).max(MAX_OPTIONS).default([]).meta({ description: 'What a `select` offers.' }),
    is_required: z.boolean().default(false),
  })
  .refine(({ type, options }) => type !== 'select' || options.length > 0, {
    path: ['options'],
    ...rule('min_array', { min: 1 }),
  })
  .transform(({ is_required: isRequired, ...same }) => ({ ...same, isRequired }));

/** All questions of an event type, in the order they are asked. */
export const questionsInput = z.array(question).max(MAX_QUESTIONS);
export type QuestionInput = z.output<typeof question>;
