import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { getSetupProgress } from '@/lib/modules/reports/service';
import { ClientMessages } from '@/lib/web/i18n/client-messages';
import { requireCtx } from '@/lib/web/require-ctx';
import { SamplesBanner } from '../samples/samples-banner';
import { Attention } from './attention';
import { Block } from './block';
import { FigureList } from './figure-list';
import { HomeKeys } from './home-keys';
import { Next } from './next';
import { SetupSteps } from './setup-steps';
import { Today } from './today';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('home'))('title') };
}

export default async function HomePage() {
  const ctx = await requireCtx();
  const [t, progress] = await Promise.all([getTranslations('home'), getSetupProgress(ctx)]);
  const isNew = !progress.events || !progress.event_types;
  const showsSteps = isNew && ctx.actor.abilities.has('event-types:write');
  return (
    <ClientMessages areas={['events', 'table']}>
      <PageHeader title={t('title')} />
      <HomeKeys>
        <PageBody className="items-start gap-5 xl:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="grid min-w-0 gap-5">
            {showsSteps ? <SetupSteps ctx={ctx} progress={progress} /> : null}
            {!showsSteps && progress.samples && ctx.actor.abilities.has('team:write') ? <SamplesBanner /> : null}
            <Block height="h-96">
              <Today ctx={ctx} />
            </Block>
            <Block height="h-24">
              <Attention ctx={ctx} />
            </Block>
          </div>
          <div className="grid min-w-0 items-start gap-5 md:grid-cols-2 xl:grid-cols-1">
            <Block height="h-56">
              <FigureList ctx={ctx} />
            </Block>
            <Block height="h-80">
              <Next ctx={ctx} />
            </Block>
          </div>
        </PageBody>
      </HomeKeys>
    </ClientMessages>
  );
}
