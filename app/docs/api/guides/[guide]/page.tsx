import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DocsFrame } from '@/components/docs/docs-frame';
import { GuideText } from '@/components/docs/guide-text';
import { toGuide } from '@/components/docs/guides';
import { languageOf } from '@/lib/core/locale';
import { env } from '@/lib/infra/env';
import { currentReader } from '../../reader';
import { reference } from '../../reference';
import { guideCodes } from './guide-codes';
import { guideWords } from './guide-words';

interface GuideProps {
  params: Promise<{ guide: string }>;
}

export async function generateMetadata({ params }: GuideProps): Promise<Metadata> {
  const t = await getTranslations('docs');
  const guide = toGuide((await params).guide);
  return { title: guide ? `${t(`guides.${guide}.title`)} · ${t('title')}` : t('title') };
}

/** What holds for every operation, one matter a page. */
export default async function GuidePage({ params }: GuideProps) {
  const guide = toGuide((await params).guide);
  if (!guide) notFound();
  const t = await getTranslations('docs');
  const { apiRateLimit } = env();
  const { server } = await currentReader();
  const { lead, blocks } = guideWords(guide, languageOf(await getLocale()));
  return (
    <DocsFrame sections={reference()} current={`/docs/api/guides/${guide}`}>
      <GuideText
        title={t(`guides.${guide}.title`)}
        lead={lead.replace('{limit}', String(apiRateLimit))}
        blocks={blocks}
        codes={guideCodes(server)}
      />
    </DocsFrame>
  );
}
