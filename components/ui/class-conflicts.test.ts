import { beforeAll, describe, expect, it } from 'vitest';
import { clash, loadClassEffects, replaces } from './class-effects.fixture';
import { placesWhereClassesMeet, type Together } from './class-looks.fixture';

let effectsOf: Awaited<ReturnType<typeof loadClassEffects>>;

beforeAll(async () => {
  effectsOf = await loadClassEffects();
});

describe('class names', () => {
  const places = placesWhereClassesMeet();

  it('are found, with those of the parts they are given to', () => {
    expect(places.filter(({ own }) => own.length > 0).length).toBeGreaterThan(300);
  });

  it('never leave it to the order of the style sheet which of two holds: what may be replaced is written kit:', () => {
    expect(places.flatMap(conflictsIn)).toEqual([]);
  });

  it.each([
    [['w-full'], ['w-28'], 1],
    [['px-6'], ['p-0'], 1],
    [['sm:grid-cols-2'], ['sm:grid-cols-3'], 1],
    [['h-9', 'w-9'], ['size-4'], 1],
    [['p-4'], ['pt-2'], 0],
    [['kit:w-full'], ['w-28'], 0],
    [['w-full'], ['md:w-28'], 0],
    [['text-sm'], ['leading-6'], 0],
    [['-translate-y-1/2'], ['translate-x-1/2'], 0],
    [['w-full'], ['w-full'], 0],
  ])('%j and then %j: %i in conflict', (own, added, count) => {
    expect(Math.min(conflictsIn({ at: '', own, added }).length, 1)).toBe(count);
  });
});

function conflictsIn({ at, own, added }: Together): string[] {
  return added.flatMap((name, index) => {
    const effects = effectsOf(name);
    const under = own.filter((other) => other !== name && replaces(effects, effectsOf(other)));
    const beside = added.slice(0, index).filter((other) => other !== name && clash(effects, effectsOf(other)));
    return [...under, ...beside].map((other) => `${at}: ${name} and ${other}`);
  });
}
