import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/link';
import { getSampleState } from '@/lib/modules/samples/service';
import { MailCheckCard } from '../../dashboard/settings/outbox/mail-check-card';
import { openStep } from '../open-step';
import { SetupFrame } from '../setup-frame';
import { BackLink } from '../step-buttons';
import { FreeTimes } from './free-times';
import { SamplesCard } from './samples-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('setup'))('try.name') };
}

export default async function TryStep() {
  const ctx = await openStep('try');
  const [t, samples] = await Promise.all([getTranslations('setup'), getSampleState(ctx)]);
  return (
    <SetupFrame step="try">
      <div className="grid gap-5">
        <FreeTimes ctx={ctx} />
        <SamplesCard state={samples} />
        <MailCheckCard />
        <div className="flex flex-wrap items-center gap-2 border-t border-line pt-5">
          <ButtonLink href="/dashboard" variant="primary" size="lg">
            {t('finish')}
          </ButtonLink>
          <BackLink step="try" />
        </div>
      </div>
    </SetupFrame>
  );
}
