import { getTranslations } from 'next-intl/server';
import { PageBody, PageHeader } from '@/components/layout/page-header';

export default async function HomePage() {
  const t = await getTranslations('shell.items');
  return (
    <>
      <PageHeader title={t('home')} />
      <PageBody>{null}</PageBody>
    </>
  );
}
