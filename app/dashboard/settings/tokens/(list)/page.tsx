import { KeyRound, Plus } from 'lucide';
import type { Metadata } from 'next';
import Form from 'next/form';
import { getTranslations } from 'next-intl/server';
import { Forbidden } from '@/components/layout/forbidden';
import { Button } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { EmptyState } from '@/components/ui/states';
import { listApiTokens } from '@/lib/modules/api-tokens/service';
import { requireCtx } from '@/lib/web/require-ctx';
import { SettingsFrame } from '../../settings-frame';
import { TokenItem } from '../token-item';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tokens'))('title') };
}

export default async function TokensPage() {
  const ctx = await requireCtx();
  const t = await getTranslations('tokens');
  if (!ctx.actor.abilities.has('tokens:read')) return <Forbidden title={t('title')} role={ctx.actor.role} />;
  const tokens = await listApiTokens(ctx);
  const create = (
    <Form action="/dashboard/settings/tokens/new">
      <Button type="submit" variant="primary">
        <Icon of={Plus} />
        {t('create')}
      </Button>
    </Form>
  );
  return (
    <SettingsFrame title={t('title')} abilities={ctx.actor.abilities}>
      <Card aria-labelledby="tokens">
        {tokens.length > 0 ? (
          <>
            <CardHeader id="tokens" title={t('heading')} description={t('description')} actions={create} />
            <ul className="mt-4 border-t border-line">
              {tokens.map((token) => (
                <TokenItem key={token.id} token={token} timeZone={ctx.team.timezone} now={ctx.now} />
              ))}
            </ul>
          </>
        ) : (
          <>
            <h2 id="tokens" className="sr-only">
              {t('heading')}
            </h2>
            <EmptyState icon={KeyRound} title={t('empty.title')} description={t('empty.body')} action={create} />
          </>
        )}
      </Card>
    </SettingsFrame>
  );
}
