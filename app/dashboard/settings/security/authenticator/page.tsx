import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CopyField } from '@/components/ui/copyable';
import { ButtonLink } from '@/components/ui/link';
import { inGroups } from '@/lib/modules/users/second-factor/rules';
import { findSetup } from '@/lib/modules/users/second-factor/setup/service';
import { requireCtx } from '@/lib/web/require-ctx';
import { SecurityStep } from '../security-step';
import { QrCode } from './qr-code';
import { SetupForm } from './setup-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security.setup'))('title') };
}

/** The form stays where nothing waits for a code any more: without script its answer, the recovery codes, is drawn there. */
export default async function AuthenticatorPage() {
  const ctx = await requireCtx();
  const [t, setup] = await Promise.all([getTranslations('security.setup'), findSetup(ctx)]);
  return (
    <SecurityStep title={t('title')}>
      <SetupForm isWaiting={setup !== null}>
        {setup ? (
          <div className="grid gap-5 sm:grid-cols-[auto_1fr] sm:gap-7">
            <QrCode text={setup.uri} label={t('qr')} />
            <div className="grid min-w-0 content-start gap-4">
              <h2 className="font-semibold">{t('scan')}</h2>
              <p className="text-muted">{t('scan_note')}</p>
            </div>
            <div className="sm:col-span-2">
              <CopyField label={t('key')} value={inGroups(setup.secret, ' ')} />
            </div>
          </div>
        ) : (
          <div className="grid gap-4">
            <p className="text-muted">{t('nothing')}</p>
            <ButtonLink href="/dashboard/settings/security" className="justify-self-start">
              {t('back')}
            </ButtonLink>
          </div>
        )}
      </SetupForm>
    </SecurityStep>
  );
}
