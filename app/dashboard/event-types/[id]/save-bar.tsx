'use client';

import { useTranslations } from 'next-intl';
import { SaveBar as FormSaveBar } from '@/components/form/save-bar';
import { TabMark } from './editor-tabs';

/** The foot of a tab's form; it marks the tab when the form was refused. */
export function SaveBar() {
  return (
    <FormSaveBar unsaved={useTranslations('event_types')('unsaved')}>
      <TabMark />
    </FormSaveBar>
  );
}
