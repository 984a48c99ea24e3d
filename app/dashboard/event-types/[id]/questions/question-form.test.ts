import { describe, expect, it } from 'vitest';
import { movedRow } from '@/components/form/rows';
import { updateEventTypeInput } from '@/lib/modules/event-types/schema';
import { toDrafts, withIds, withQuestion } from './question-draft';
import { questionForm } from './question-form';

const schema = questionForm(updateEventTypeInput);

describe('the form of questions', () => {
  it('sends its rows as the list of the API, in their order', () => {
    const sent = schema.parse({
      'questions.0.label': 'Which stylist?',
      'questions.0.type': 'select',
      'questions.0.options': 'Ana\n\n Marc ',
      'questions.1.id': '7',
      'questions.1.label': 'Allergies',
      'questions.1.type': 'text',
      'questions.1.options': 'left over',
      'questions.1.is_required': 'on',
    });
    expect(sent.questions).toEqual([
      { label: 'Which stylist?', type: 'select', options: ['Ana', 'Marc'], isRequired: false },
      { id: 7, label: 'Allergies', type: 'text', options: [], isRequired: true },
    ]);
  });

  it('without rows takes all questions away, and changes nothing else', () => {
    expect(schema.parse({ name: 'Other' })).toEqual({ questions: [] });
  });

  it('names the row and the field that is wrong', () => {
    const { error } = schema.safeParse({ 'questions.0.label': '', 'questions.0.type': 'text' });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['questions.0.label']);
  });
});

describe('rows of questions', () => {
  const rows = toDrafts([
    { id: 1, label: 'First', type: 'text', options: [], isRequired: true },
    { id: 2, label: 'Second', type: 'text', options: [], isRequired: false },
  ]);

  it('keep their keys when they move, and stay at the ends', () => {
    expect(movedRow(rows, 2, -1).map(({ key }) => key)).toEqual([2, 1]);
    expect(movedRow(rows, 2, 1).map(({ key }) => key)).toEqual([1, 2]);
  });

  it('learn the ids of what was saved and stay as they are', () => {
    const [first, second] = withIds(withQuestion(rows).slice(1), [
      { id: 2, label: 'Second', type: 'text', options: [], isRequired: false },
      { id: 9, label: '', type: 'text', options: [], isRequired: false },
    ]);
    expect(first).toEqual(rows[1]);
    expect(second).toMatchObject({ id: 9, key: -1 });
  });

  it('get keys of their own when they are added', () => {
    const keys = withQuestion(withQuestion(rows)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });
});
