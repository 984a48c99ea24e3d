import { Download } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DocsFrame } from '@/components/docs/docs-frame';
import { InlineText } from '@/components/docs/inline-text';
import { OperationIndex } from '@/components/docs/operation-index';
import { searchSections } from '@/components/docs/reference-view';
import { SamplesFigure } from '@/components/docs/samples-figure';
import { ButtonLink, Link } from '@/components/ui/link';
import { env } from '@/lib/infra/env';
import { reference } from './reference';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('docs');
  return { title: t('title') };
}

interface OverviewProps {
  searchParams: Promise<{ search?: string | string[] }>;
}

/** Where to start, and every operation; or those that a search finds. */
export default async function OverviewPage({ searchParams }: OverviewProps) {
  const { search } = await searchParams;
  const words = typeof search === 'string' ? search.trim() : '';
  return (
    <DocsFrame sections={reference()} current={words ? '' : '/docs/api'} search={words}>
      {words ? <Found search={words} /> : <Overview />}
    </DocsFrame>
  );
}

async function Overview() {
  const t = await getTranslations('docs');
  const server = `${env().appUrl}/api/v1`;
  return (
    <>
      <div className="grid gap-x-10 gap-y-8 py-10 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="grid content-start gap-5">
          <h1 className="text-3xl font-semibold">{t('title')}</h1>
          <p className="max-w-text text-md text-muted">{t('lead')}</p>
          <dl className="grid gap-1">
            <dt className="text-sm font-medium">{t('base_url')}</dt>
            <dd>
              <code dir="ltr" className="rounded-control bg-sunken px-3 py-2 font-mono text-sm inline-block break-all">
                {server}
              </code>
            </dd>
          </dl>
          <Downloads />
        </div>
        <div className="grid min-w-0 content-start gap-3">
          <h2 className="text-md font-semibold">{t('first_call')}</h2>
          <p className="max-w-text text-muted">
            <InlineText text={t('first_call_lead')} />{' '}
            <Link href="/dashboard/settings/tokens/new" prefetch={false}>
              {t('make_token')}
            </Link>
          </p>
          <SamplesFigure
            name="first"
            title={t('first_call')}
            request={{ method: 'GET', url: `${server}/auth/me`, hasToken: true }}
          />
        </div>
      </div>
      <section aria-labelledby="all" className="grid gap-6 border-t border-line py-10">
        <h2 id="all" className="text-xl font-semibold">
          {t('all_operations')}
        </h2>
        <OperationIndex sections={reference()} />
      </section>
    </>
  );
}

async function Downloads() {
  const t = await getTranslations('docs');
  const files = [
    { href: '/api/v1/openapi.json', name: 'openslot-openapi.json', key: 'download_openapi' },
    { href: '/docs/api/postman.json', name: 'openslot-postman.json', key: 'download_postman' },
  ] as const;
  return (
    <div className="grid gap-2">
      <h2 className="text-sm font-medium">{t('downloads')}</h2>
      <ul className="flex flex-wrap gap-3">
        {files.map(({ href, name, key }) => (
          <li key={key} className="grid gap-1">
            <ButtonLink href={href} download={name} prefetch={false}>
              <Download aria-hidden />
              {t(key)}
            </ButtonLink>
            <span className="text-xs text-muted">{t(`${key}_hint`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

async function Found({ search }: { search: string }) {
  const t = await getTranslations('docs');
  const sections = searchSections(reference(), search);
  const count = sections.reduce((sum, { operations }) => sum + operations.length, 0);
  return (
    <div className="grid gap-6 py-10">
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">{t('found', { count, search })}</h1>
        {count === 0 ? <p className="text-muted">{t('found_none')}</p> : null}
        <p>
          <Link href="/docs/api">{t('clear_search')}</Link>
        </p>
      </div>
      <OperationIndex sections={sections} />
    </div>
  );
}
