import type { IconNode } from 'lucide';

const written = new WeakMap<IconNode, string>();

/** What an icon is made of, as the inside of an `<svg>`. */
export function linesOf(icon: IconNode): string {
  const known = written.get(icon);
  if (known !== undefined) return known;
  const lines = icon.map(([tag, attributes]) => `<${tag} ${attributesOf(attributes)}/>`).join('');
  written.set(icon, lines);
  return lines;
}

function attributesOf(attributes: IconNode[number][1]): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
}
