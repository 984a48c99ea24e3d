import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { requireCtx } from '@/lib/web/require-ctx';
import { addEventType } from '../actions';
import { EventTypeForm } from '../event-type-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('event_types'))('new') };
}

export default async function NewEventTypePage() {
  const ctx = await requireCtx();
  const [t, common] = await Promise.all([getTranslations('event_types'), getTranslations('common')]);
  if (!ctx.actor.abilities.has('event-types:write')) return <Forbidden title={t('new')} role={ctx.actor.role} />;
  return (
    <>
      <PageHeader title={t('new')} parents={[{ label: t('title'), href: '/dashboard/event-types' }]} />
      <PageBody className="max-w-3xl">
        <EventTypeForm
          ctx={ctx}
          action={addEventType}
          buttons={
            <>
              <SubmitButton>{t('form.create')}</SubmitButton>
              <ButtonLink href="/dashboard/event-types" variant="ghost">
                {common('cancel')}
              </ButtonLink>
            </>
          }
        />
      </PageBody>
    </>
  );
}
