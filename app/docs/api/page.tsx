import { Download } from 'lucide';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DocsFrame } from '@/components/docs/docs-frame';
import { Heading } from '@/components/docs/heading';
import { InlineText } from '@/components/docs/inline-text';
import { OperationIndex } from '@/components/docs/operation-index';
import { searchSections } from '@/components/docs/reference-view';
import { forReader } from '@/components/docs/samples';
import { SamplesFigure } from '@/components/docs/samples-figure';
import { buttonStyles } from '@/components/ui/button-styles';
import { Icon } from '@/components/ui/icon';
import { currentReader } from './reader';
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
  const reader = await currentReader();
  const me = { method: 'GET', path: '/auth/me', hasToken: true };
  return (
    <>
      <div className="grid gap-x-10 gap-y-8 py-10 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="grid content-start gap-5">
          <Heading level={1} id="overview" className="text-3xl font-semibold">
            {t('title')}
          </Heading>
          <p className="max-w-text text-md text-muted">{t('lead')}</p>
          <dl className="grid gap-1">
            <dt className="text-sm font-medium">{t('base_url')}</dt>
            <dd>
              <code dir="ltr" className="rounded-control bg-sunken px-3 py-2 font-mono text-sm inline-block break-all">
                {reader.server}
              </code>
            </dd>
          </dl>
          <Downloads />
        </div>
        <div className="grid min-w-0 content-start gap-3">
          <Heading level={2} id="first-call" className="text-md font-semibold">
            {t('first_call')}
          </Heading>
          <p className="max-w-text text-muted">
            <InlineText text={t('first_call_lead')} />{' '}
            <TextLink href="/dashboard/settings/tokens/new">{t('make_token')}</TextLink>
          </p>
          <SamplesFigure name="first" title={t('first_call')} request={forReader(me, reader)} />
        </div>
      </div>
      <section aria-labelledby="all" className="grid gap-6 border-t border-line py-10">
        <Heading level={2} id="all" className="text-xl font-semibold">
          {t('all_operations')}
        </Heading>
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
      <Heading level={2} id="downloads" className="text-sm font-medium">
        {t('downloads')}
      </Heading>
      <ul className="flex flex-wrap gap-3">
        {files.map(({ href, name, key }) => (
          <li key={key} className="grid gap-1">
            <a href={href} download={name} className={buttonStyles()}>
              <Icon of={Download} />
              {t(key)}
            </a>
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
        <Heading level={1} id="found" className="text-2xl font-semibold">
          {t('found', { count, search })}
        </Heading>
        {count === 0 ? <p className="text-muted">{t('found_none')}</p> : null}
        <p>
          <TextLink href="/docs/api">{t('clear_search')}</TextLink>
        </p>
      </div>
      <OperationIndex sections={sections} />
    </div>
  );
}

function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="rounded-chip font-medium text-accent-text underline decoration-accent/40 underline-offset-3 hover:decoration-current"
    >
      {children}
    </a>
  );
}
