import { Fragment } from 'react';

/** Text in which backticks mark code. */
export function InlineText({ text }: { text: string }) {
  if (!text.includes('`')) return text;
  return text.split('`').map((part, index) =>
    index % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <Fragment key={index}>{part}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <code key={index} dir="ltr" className="rounded-chip bg-hover px-1 py-px font-mono text-[0.92em] break-words">
        {part}
      </code>
    ),
  );
}
