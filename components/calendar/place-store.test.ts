import { expect, it } from 'vitest';
import { addressOf, createPlaceStore } from './place-store';

const at = (query: string) => addressOf(new URLSearchParams(query), '2026-03-04');

it('an address that says little is read as this week', () => {
  expect(at('')).toMatchObject({ view: 'week', search: { view: null, date: '2026-03-04' } });
});

it('whoever listens is told of another address, and of none that says the same', () => {
  const store = createPlaceStore(at('view=day&date=2026-03-04'));
  const first = store.read();
  let told = 0;
  const leave = store.subscribe(() => {
    told += 1;
  });
  store.write(at('view=day'));
  expect(store.read()).toBe(first);
  expect(told).toBe(0);
  store.write(at('view=day&event=7'));
  expect(store.read().search.event).toBe('7');
  expect(told).toBe(1);
  leave();
  store.write(at('view=month'));
  expect(told).toBe(1);
});
