import { readFileSync } from 'node:fs';
import path from 'node:path';
import { __unstable__loadDesignSystem } from 'tailwindcss';

/** A property that a class sets, and where: media queries and selectors around it, with `&` for the class itself. */
interface Effect {
  where: string;
  property: string;
}

const root = path.join(import.meta.dirname, '../..');
const sheet = path.join(root, 'app/globals.css');

/** What narrower properties a property sets; the style sheet puts the narrower class behind the broader one. */
const PARTS: Record<string, readonly string[]> = {
  padding: ['padding-inline', 'padding-block'],
  'padding-inline': ['padding-inline-start', 'padding-inline-end'],
  'padding-block': ['padding-top', 'padding-bottom', 'padding-block-start', 'padding-block-end'],
  margin: ['margin-inline', 'margin-block'],
  'margin-inline': ['margin-inline-start', 'margin-inline-end'],
  'margin-block': ['margin-top', 'margin-bottom', 'margin-block-start', 'margin-block-end'],
  inset: ['inset-inline', 'inset-block'],
  'inset-inline': ['inset-inline-start', 'inset-inline-end'],
  'inset-block': ['top', 'bottom', 'inset-block-start', 'inset-block-end'],
  gap: ['row-gap', 'column-gap'],
  overflow: ['overflow-x', 'overflow-y'],
  'border-color': ['border-inline-start-color', 'border-inline-end-color', 'border-top-color', 'border-bottom-color'],
  'border-radius': [
    'border-top-left-radius',
    'border-top-right-radius',
    'border-bottom-left-radius',
    'border-bottom-right-radius',
  ],
};

/** What each class does, as the app's own style sheet has it. */
export async function loadClassEffects(): Promise<(name: string) => readonly Effect[]> {
  const design = await __unstable__loadDesignSystem(readFileSync(sheet, 'utf8'), {
    base: path.dirname(sheet),
    loadStylesheet: async () => {
      const file = path.join(root, 'node_modules/tailwindcss/index.css');
      return { path: file, base: path.dirname(file), content: readFileSync(file, 'utf8') };
    },
    loadModule: async (id, base) => {
      const file = path.resolve(base, id);
      return { path: file, base: path.dirname(file), module: (await import(file)).default };
    },
  });
  const known = new Map<string, readonly Effect[]>();
  return (name) => {
    const effects = known.get(name) ?? effectsIn(design.candidatesToCss([name])[0] ?? '');
    known.set(name, effects);
    return effects;
  };
}

/** Whether both set the same, so that only their order in the style sheet decides. */
export function clash(one: readonly Effect[], other: readonly Effect[]): boolean {
  return one.some((first) => other.some(({ where, property }) => where === first.where && property === first.property));
}

/** Whether the first means to replace something of the second, which it may not, being as strong or broader. */
export function replaces(one: readonly Effect[], other: readonly Effect[]): boolean {
  return one.some((first) =>
    other.some(({ where, property }) => where === first.where && reach(first.property).includes(property)),
  );
}

/** The property itself and all that it sets. */
function reach(property: string): string[] {
  return [property, ...(PARTS[property] ?? []).flatMap(reach)];
}

/** Reads the rule of one class; what is put together from variables of several classes is none's own. */
function effectsIn(css: string): Effect[] {
  const effects: Effect[] = [];
  const around: string[] = [];
  for (const [, text = '', end] of css.matchAll(/([^{};]*)([{};])/g)) {
    if (end === '{') around.push(withoutOwnName(text.trim()));
    const [property = '', value = ''] = text.trim().split(/:\s(.*)/s);
    if (end === ';' && !around[0]?.startsWith('@property') && !value.includes('var(--tw-')) {
      effects.push({ where: around.join(' '), property });
    }
    if (end === '}') around.pop();
  }
  return effects;
}

/** The last class of a selector is the one; those before it belong to elements around. */
function withoutOwnName(header: string): string {
  const own = [...header.matchAll(/\.(?:\\.|[\w-])+/g)].at(-1);
  return own ? `${header.slice(0, own.index)}&${header.slice(own.index + own[0].length)}` : header;
}
