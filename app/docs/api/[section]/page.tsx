import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SharedRefusals } from '@/components/docs/answer-list';
import { DocsFrame } from '@/components/docs/docs-frame';
import { Heading } from '@/components/docs/heading';
import { OperationSection } from '@/components/docs/operation-section';
import { ShapeList } from '@/components/docs/shape-list';
import { currentReader } from '../reader';
import { reference } from '../reference';

interface SectionProps {
  params: Promise<{ section: string }>;
}

export async function generateMetadata({ params }: SectionProps): Promise<Metadata> {
  const t = await getTranslations('docs');
  const section = await findSection(params);
  return { title: section ? `${section.name} · ${t('title')}` : t('title') };
}

/** One noun: every operation in full. */
export default async function SectionPage({ params }: SectionProps) {
  const section = await findSection(params);
  if (!section) notFound();
  const t = await getTranslations('docs');
  const { slug, name, description, operations, shapes, refusals } = section;
  const reader = await currentReader();
  return (
    <DocsFrame sections={reference()} current={`/docs/api/${slug}`}>
      <div className="grid gap-2 py-10">
        <Heading level={1} id={slug} className="text-3xl font-semibold">
          {name}
        </Heading>
        <p className="max-w-text text-md text-muted">{description}</p>
        <p className="text-sm text-muted">{t('operation_count', { count: operations.length })}</p>
      </div>
      {operations.map((operation) => (
        <OperationSection key={operation.anchor} operation={operation} reader={reader} />
      ))}
      <ShapeList shapes={shapes} />
      <SharedRefusals answers={refusals} />
    </DocsFrame>
  );
}

async function findSection(params: SectionProps['params']) {
  const { section } = await params;
  return reference().find(({ slug }) => slug === section);
}
