import { getTranslations } from 'next-intl/server';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import type { SampleState } from '@/lib/modules/samples/queries';
import { AddSamples } from '../../dashboard/samples/add-samples';
import { RemoveSamples } from '../../dashboard/samples/remove-samples';

/** Sample data to look around with, as long as there is nothing of one's own. */
export async function SamplesCard({ state: { has, canAdd } }: { state: SampleState }) {
  const t = await getTranslations('setup.samples');
  if (!has && !canAdd) return null;
  return (
    <Card aria-labelledby="samples">
      <CardHeader id="samples" title={t('heading')} description={has ? t('there') : t('note')} />
      <CardBody>{has ? <RemoveSamples /> : <AddSamples />}</CardBody>
    </Card>
  );
}
