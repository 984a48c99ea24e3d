import { describe, expect, it } from 'vitest';
import { createWorkflowInput } from '@/lib/modules/workflows/schema';
import { toMinutes, toWait } from '../wait-units';
import { STEP_TEXTS, toDraft, withStep } from './workflow-draft';
import { workflowForm } from './workflow-form';

const schema = workflowForm(createWorkflowInput);
const sent = {
  name: 'Reminder',
  event_type_id: '',
  trigger_type: 'before_event',
  trigger_time: '1,5',
  trigger_time_unit: 'hours',
  is_active: true,
};

describe('the form of a workflow', () => {
  it('sends its steps as the list of the API, in their order, with the wait in minutes', () => {
    const parsed = schema.parse({
      ...sent,
      'actions.0.type': 'email_invitee',
      'actions.0.subject': 'Soon',
      'actions.0.body': 'Hello\r\nyou',
      'actions.1.type': 'add_tag',
      'actions.1.tag': 'VIP',
      'actions.1.is_active': 'false',
    });
    expect(parsed).toEqual({
      name: 'Reminder',
      eventTypeId: null,
      triggerType: 'before_event',
      triggerTime: 90,
      isActive: true,
      actions: [
        { type: 'email_invitee', subject: 'Soon', body: 'Hello\nyou' },
        { type: 'add_tag', tag: 'VIP', is_active: false },
      ],
    });
  });

  it('without rows takes all steps away', () => {
    expect(schema.parse(sent).actions).toEqual([]);
  });

  it('names the step and the field that is wrong', () => {
    const { error } = schema.safeParse({
      ...sent,
      trigger_time: 'soon',
      'actions.0.type': 'webhook',
      'actions.0.url': '',
    });
    expect(error?.issues.map(({ path }) => path.join('.')).sort()).toEqual(['actions.0.url', 'trigger_time']);
  });
});

describe('a wait', () => {
  it.each([
    [0, 0, 'hours'],
    [45, 45, 'minutes'],
    [60, 1, 'hours'],
    [90, 90, 'minutes'],
    [1_440, 1, 'days'],
    [2_160, 36, 'hours'],
    [20_160, 2, 'weeks'],
  ] as const)('of %i minutes reads as %i %s and back', (minutes, amount, unit) => {
    expect(toWait(minutes)).toEqual({ amount, unit });
    expect(toMinutes(String(amount), unit)).toBe(minutes);
  });

  it('that is no number stays for the schema to refuse', () => {
    expect([toMinutes(' soon ', 'hours'), toMinutes('', 'days'), toMinutes('-1', 'days')]).toEqual(['soon', '', '-1']);
  });
});

describe('a draft', () => {
  const saved = {
    name: 'Reminder',
    eventTypeId: 7,
    trigger: 'after_event',
    offsetMinutes: 60,
    isActive: false,
    actions: [
      { type: 'webhook', subject: null, body: null, settings: { url: 'https://example.com' }, isActive: false },
    ],
  } as const;

  it('has what was saved', () => {
    expect(toDraft(saved)).toMatchObject({
      name: 'Reminder',
      eventTypeId: '7',
      wait: '1',
      unit: 'hours',
      steps: [{ type: 'webhook', subject: '', body: '', url: 'https://example.com', tag: '', isActive: false }],
    });
  });

  it('gives new steps keys of their own, and every type something to fill in', () => {
    const steps = withStep(withStep(toDraft(saved).steps, 'push'), 'add_tag');
    expect(new Set(steps.map(({ key }) => key)).size).toBe(3);
    expect(Object.values(STEP_TEXTS).every(([first]) => first)).toBe(true);
  });
});
