import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EditorPage } from '@/components/form/editor-page';
import { Forbidden } from '@/components/layout/forbidden';
import { SubmitButton } from '@/components/ui/submit-button';
import { getLocation } from '@/lib/modules/locations/service';
import { orNotFound, toRouteId } from '@/lib/web/or-not-found';
import { requireCtx } from '@/lib/web/require-ctx';
import { removeLocation, saveLocation } from '../actions';
import { LocationForm } from '../location-form';

interface LocationPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('locations'))('title') };
}

export default async function LocationPage({ params }: LocationPageProps) {
  const ctx = await requireCtx();
  const [t, common] = await Promise.all([getTranslations('locations'), getTranslations('common')]);
  if (!ctx.actor.abilities.has('locations:write')) return <Forbidden title={t('title')} role={ctx.actor.role} />;
  const location = await orNotFound(getLocation(ctx, toRouteId((await params).id)));
  const { id, name } = location;
  return (
    <EditorPage area="locations" name={name} listHref="/dashboard/locations" remove={removeLocation.bind(null, id)}>
      <LocationForm
        action={saveLocation.bind(null, id)}
        location={location}
        buttons={<SubmitButton>{common('save_changes')}</SubmitButton>}
      />
    </EditorPage>
  );
}
