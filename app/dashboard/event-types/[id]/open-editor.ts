import 'server-only';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import type { Ctx } from '@/lib/infra/ctx';
import type { EventTypeRow } from '@/lib/modules/event-types/queries';
import { getEventType } from '@/lib/modules/event-types/service';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';

export interface EditorPageProps {
  params: Promise<{ id: string }>;
}

interface OpenEditor {
  ctx: Ctx;
  /** Null for roles that may not change event types. */
  eventType: EventTypeRow | null;
}

/** Who is at the editor and what is edited; the 404 page for another team's. */
export async function openEditor(params: EditorPageProps['params']): Promise<OpenEditor> {
  const ctx = await requireCtx();
  if (!ctx.actor.abilities.has('event-types:write')) return { ctx, eventType: null };
  return { ctx, eventType: await readEventType((await params).id) };
}

/** Read once a request. */
const readEventType = cache(async (id: string): Promise<EventTypeRow> => {
  return orNotFound(getEventType(await requireCtx(), toRouteId(id)));
});

/** The title of a tab. */
export async function editorTitle(
  tab: 'basics' | 'availability' | 'questions' | 'payments' | 'workflows',
): Promise<Metadata> {
  const t = await getTranslations('event_types');
  return { title: `${t(`tabs.${tab}`)} · ${t('title')}` };
}
