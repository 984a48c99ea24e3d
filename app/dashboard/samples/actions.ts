'use server';

import { revalidatePath } from 'next/cache';
import { getLocale, getTranslations } from 'next-intl/server';
import type { FormState } from '@/lib/core/form-state';
import type { KeptRow } from '@/lib/modules/samples/removal/queries';
import { removeSamples } from '@/lib/modules/samples/removal/service';
import { addSamples } from '@/lib/modules/samples/service';
import { attempt } from '@/lib/web/form-action';

/** Fills an empty business with sample data. */
export async function addSampleData(): Promise<FormState> {
  return attempt(async (ctx) => {
    const isAdded = await addSamples(ctx);
    refresh();
    const t = await getTranslations('setup.samples');
    return { ok: true, message: isAdded ? t('added') : t('not_added') };
  });
}

/** Takes all sample data away, and says what stays. */
export async function removeSampleData(): Promise<FormState> {
  return attempt(async (ctx) => {
    const kept = await removeSamples(ctx);
    refresh();
    const t = await getTranslations('setup.samples');
    return { ok: true, message: kept.length > 0 ? t('kept', { what: await nameKept(kept) }) : t('removed') };
  });
}

const NAMED = 3;

/** `3 clients (Ana, Bruno, Carla) and 1 service (Consultation)`. */
async function nameKept(kept: readonly KeptRow[]): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations('setup.samples'), getLocale()]);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const nouns = [...new Set(kept.map(({ noun }) => noun))];
  const parts = nouns.map((noun) => {
    const names = kept.filter((row) => row.noun === noun).map(({ name }) => name);
    const shown = names.slice(0, NAMED).join(', ');
    return t(`nouns.${noun}`, { count: names.length, names: names.length > NAMED ? `${shown}, …` : shown });
  });
  return list.format(parts);
}

/** Everything shows them: lists, calendar, figures, the first steps. */
function refresh(): void {
  revalidatePath('/dashboard', 'layout');
  revalidatePath('/setup', 'layout');
}
