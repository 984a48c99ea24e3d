import { describe, expect, it } from 'vitest';
import { toInput } from './form-data';

function form(...fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe('toInput', () => {
  it('leaves text as it was typed and drops what belongs to the framework', () => {
    expect(toInput(form(['name', ' Ana '], ['$ACTION_ID_1', 'x']), {})).toEqual({ name: ' Ana ' });
  });

  it('reads numbers with either decimal separator, and leaves what is no number for the schema to refuse', () => {
    const kinds = { price: 'decimal', duration: 'integer' } as const;
    expect(toInput(form(['price', '49,50'], ['duration', '30']), kinds)).toEqual({ price: 49.5, duration: 30 });
    expect(toInput(form(['price', 'much'], ['duration', '1.5']), kinds)).toEqual({ price: 'much', duration: '1.5' });
  });

  it('knows that browsers leave out what is not ticked', () => {
    const kinds = { is_active: 'boolean', staff_ids: 'ids' } as const;
    expect(toInput(form(), kinds)).toEqual({ is_active: false, staff_ids: [] });
    expect(toInput(form(['is_active', 'on'], ['staff_ids', '1'], ['staff_ids', '7']), kinds)).toEqual({
      is_active: true,
      staff_ids: [1, 7],
    });
  });
});
