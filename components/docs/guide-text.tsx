import type { ReactNode } from 'react';
import { CodeFigure, CodeText } from './code-figure';
import { Heading } from './heading';
import { InlineText } from './inline-text';

/** A piece of a guide: a paragraph, the name of a code example, or a heading. */
export interface GuideBlock {
  text?: string;
  heading?: string;
  list?: string[];
  /** Name of an example, and what it is. */
  code?: string;
  caption?: string;
}

interface GuideTextProps {
  title: string;
  lead: string;
  blocks: readonly GuideBlock[];
  /** Examples by name: they are the same in every language. */
  codes: Record<string, string>;
}

/** A guide to read from top to bottom. */
export function GuideText({ title, lead, blocks, codes }: GuideTextProps) {
  return (
    <article className="grid max-w-[46rem] gap-4 py-10">
      <Heading level={1} id={slugOf(title)} className="text-2xl font-semibold">
        {title}
      </Heading>
      <p className="max-w-text text-md text-muted">
        <InlineText text={lead} />
      </p>
      {blocks.map((block) => (
        <Block key={JSON.stringify(block)} block={block} codes={codes} />
      ))}
    </article>
  );
}

function Block({ block, codes }: { block: GuideBlock; codes: Record<string, string> }): ReactNode {
  const { text, heading, list, code, caption = '' } = block;
  if (heading) {
    return (
      <Heading level={2} id={slugOf(heading)} className="mt-4 text-lg font-semibold">
        {heading}
      </Heading>
    );
  }
  if (code) {
    return (
      <CodeFigure title={caption}>
        <CodeText code={codes[code] ?? ''} label={caption} />
      </CodeFigure>
    );
  }
  if (list) {
    return (
      <ul className="grid max-w-text list-disc gap-1.5 ps-5 marker:text-muted">
        {list.map((item) => (
          <li key={item}>
            <InlineText text={item} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <p className="max-w-text leading-6">
      <InlineText text={text ?? ''} />
    </p>
  );
}

/** `Where tokens come from` is found at `#where-tokens-come-from`. */
function slugOf(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
