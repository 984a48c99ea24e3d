import { notFound } from 'next/navigation';
import { PageBody, PageHeader } from '@/components/layout/page-header';
import { toTheme } from '@/lib/core/preferences';
import { Controls } from './controls';
import { Forms } from './forms';
import { Overlays } from './overlays';
import { Surfaces } from './surfaces';

export const metadata = { title: 'Kit' };

interface KitPageProps {
  searchParams: Promise<{ dir?: string; theme?: string }>;
}

/** Every part of the kit on one page, for eyes and for tests; in production only with `KIT=1`. */
export default async function KitPage({ searchParams }: KitPageProps) {
  if (process.env.NODE_ENV === 'production' && process.env.KIT !== '1') notFound();
  const { dir, theme } = await searchParams;
  const shown = toTheme(theme);
  return (
    <div
      dir={dir === 'rtl' ? 'rtl' : 'ltr'}
      data-theme={shown === 'system' ? undefined : shown}
      className="bg-bg text-fg"
    >
      <PageHeader
        title="Kit"
        parents={[{ label: 'Home', href: '/dashboard' }]}
        description="Every part in every state. What looks wrong here looks wrong everywhere."
      />
      <PageBody className="xl:grid-cols-2">
        <div className="grid min-w-0 content-start gap-5">
          <Controls />
          <Overlays />
        </div>
        <Forms />
        <Surfaces />
      </PageBody>
    </div>
  );
}
