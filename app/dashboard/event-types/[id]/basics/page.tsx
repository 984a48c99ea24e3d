import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { FormInput, FormSwitch } from '@/components/form/fields';
import { RemovalCard } from '@/components/form/removal-card';
import { Forbidden } from '@/components/layout/forbidden';
import type { EventTypeRow } from '@/lib/modules/event-types/queries';
import { readExtras, readLocations, readStaff } from '@/lib/web/team-reads';
import { removeEventType, saveBasics } from '../../actions';
import { FormSection } from '../../form-section';
import { WhatFields } from '../../what-fields';
import { WhoFields } from '../../who-fields';
import { EditorFrame } from '../editor-frame';
import { type EditorPageProps, editorTitle, openEditor } from '../open-editor';
import { SaveBar } from '../save-bar';
import { ExtraFields } from './extra-fields';
import { PlaceFields } from './place-fields';

export function generateMetadata(): Promise<Metadata> {
  return editorTitle('basics');
}

export default async function BasicsPage({ params }: EditorPageProps) {
  const [{ ctx, eventType }, t] = await Promise.all([openEditor(params), getTranslations('event_types')]);
  if (!eventType) return <Forbidden title={t('title')} role={ctx.actor.role} />;
  const [staff, locations, extras] = await Promise.all([readStaff(ctx), readLocations(ctx), readExtras(ctx)]);
  return (
    <EditorFrame eventType={eventType}>
      <ActionForm action={saveBasics.bind(null, eventType.id)} className="group/form">
        <FormSection id="what" title={t('form.what')}>
          <WhatFields eventType={eventType} />
          <FormInput
            name="slug"
            label={t('form.slug')}
            help={t('form.slug_help')}
            defaultValue={eventType.slug}
            maxLength={80}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
          />
          <FormSwitch name="is_active" label={t('form.is_active')} defaultChecked={eventType.isActive} />
        </FormSection>
        <FormSection id="who" title={t('form.people')}>
          <WhoFields staff={staff} offeredBy={eventType.staff} />
          <PlaceFields eventType={eventType} locations={locations} />
        </FormSection>
        <ExtraFields eventType={eventType} extras={extras} />
        <SaveBar />
      </ActionForm>
      <Removal eventType={eventType} />
    </EditorFrame>
  );
}

async function Removal({ eventType: { id, name } }: { eventType: EventTypeRow }) {
  const t = await getTranslations('event_types.delete');
  const words = {
    heading: t('heading'),
    note: t('note'),
    title: t('title', { name }),
    body: t('body'),
    confirm: t('confirm'),
    keep: t('keep'),
    button: t('button'),
  };
  return <RemovalCard words={words} action={removeEventType.bind(null, id)} doneHref="/dashboard/event-types" />;
}
