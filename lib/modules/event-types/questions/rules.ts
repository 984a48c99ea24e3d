/** What kind of answer a question takes. */
export const QUESTION_TYPES = ['text', 'textarea', 'select', 'checkbox', 'phone', 'number', 'date'] as const;
