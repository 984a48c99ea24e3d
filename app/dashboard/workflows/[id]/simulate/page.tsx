import { CalendarClock, ListPlus } from 'lucide';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { ButtonLink } from '@/components/ui/link';
import { LinkTabs } from '@/components/ui/link-tabs';
import { EmptyState } from '@/components/ui/states';
import { labelOfZone } from '@/lib/core/time-zones';
import { isHappening } from '@/lib/modules/workflows/planning/rules';
import { simulateWorkflow } from '@/lib/modules/workflows/planning/service';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { PATH } from '../../path';
import { WorkflowFrame } from '../workflow-frame';
import { EventPlan } from './event-plan';

interface SimulatePageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workflows');
  return { title: `${t('tabs.simulate')} · ${t('title')}` };
}

/** `?from=due` begins with the first event for which there is still time. */
export default async function SimulatePage({ params, searchParams }: SimulatePageProps) {
  const [ctx, t, locale] = await Promise.all([requireCtx(), getTranslations('workflows'), getLocale()]);
  if (!ctx.actor.abilities.has('workflows:read')) return <Forbidden title={t('title')} role={ctx.actor.role} />;
  const from = (await searchParams).from === 'due' ? 'due' : 'now';
  const { workflow, events } = await orNotFound(simulateWorkflow(ctx, toRouteId((await params).id), from));
  const { id, trigger, offsetMinutes, isActive, actions } = workflow;
  const zone = t('simulate.zone', { zone: labelOfZone(ctx.team.timezone, ctx.now) });
  const path = `${PATH}/${id}/simulate`;
  const notes = [
    isActive ? '' : t('simulate.off'),
    trigger === 'event_scheduled' ? t('simulate.booked') : '',
    isHappening(trigger) && trigger !== 'event_scheduled' ? t('simulate.might') : '',
  ].filter(Boolean);
  return (
    <WorkflowFrame workflow={workflow} current="simulate">
      <Card aria-labelledby="simulation">
        <CardHeader id="simulation" title={t('simulate.title')} description={`${t('simulate.note')} ${zone}`} />
        <CardBody className="grid gap-3">
          {trigger === 'before_event' && offsetMinutes > 0 ? (
            <LinkTabs
              label={t('simulate.range.label')}
              current={from === 'due' ? `${path}?from=due` : path}
              tabs={[
                { href: path, label: t('simulate.range.now') },
                { href: `${path}?from=due`, label: t('simulate.range.due') },
              ]}
            />
          ) : null}
          {notes.map((note) => (
            <p key={note} className="max-w-text rounded-control bg-warning-soft px-3 py-2 text-sm text-warning-text">
              {note}
            </p>
          ))}
          {actions.length === 0 ? (
            <EmptyState
              icon={ListPlus}
              title={t('simulate.no_steps')}
              description={t('simulate.no_steps_note')}
              action={<ButtonLink href={`${PATH}/${id}`}>{t('simulate.to_steps')}</ButtonLink>}
            />
          ) : events.length === 0 ? (
            <EmptyState icon={CalendarClock} title={t('simulate.empty')} description={t('simulate.empty_note')} />
          ) : (
            <ol aria-label={t('simulate.list')} className="grid gap-3">
              {events.map(({ event, runs }) => (
                <EventPlan
                  key={event.id}
                  {...{ ctx, workflow, event, runs }}
                  style={{ locale, timeZone: ctx.team.timezone }}
                />
              ))}
            </ol>
          )}
        </CardBody>
      </Card>
    </WorkflowFrame>
  );
}
