import { type IconNode, icons } from 'lucide';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Icon } from './icon';

it('draws each line of an icon, and is not read aloud', () => {
  const square: IconNode = [
    ['rect', { x: '3', y: '3', width: '18', height: 18 }],
    ['path', { d: 'M3 9h18' }],
  ];
  expect(renderToStaticMarkup(<Icon of={square} className="size-4" />)).toBe(
    '<svg aria-hidden="true" viewBox="0 0 24 24" class="icon size-4">' +
      '<rect x="3" y="3" width="18" height="18"/><path d="M3 9h18"/></svg>',
  );
});

it('is written as it is: no icon of the library has a sign that would end its text', () => {
  for (const icon of Object.values(icons)) expect(JSON.stringify(icon)).not.toMatch(/[<>&]|\\"/);
});
