import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Notices } from './notices';
import { PhoneBar } from './phone-bar';
import type { ShellProps } from './shell-view';
import { SideBar } from './side-bar';
import { TopTools } from './top-tools';

/** The frame of every dashboard page: side bar, top tools, bottom bar on a phone. Pages begin with a `PageHeader`. */
export function DashboardShell({ children, ...shell }: ShellProps & { children: ReactNode }) {
  const t = useTranslations('shell');
  return (
    <div
      data-shell
      data-collapsed={shell.collapsed}
      data-density={shell.density}
      data-single-keys={shell.shortcuts.singleKeys}
      className="group/shell min-h-dvh [--side:0px] [--tools:8rem] md:grid md:grid-cols-[var(--side)_minmax(0,1fr)] md:[--side:3.5rem] md:[--tools:18rem] lg:[--side:15rem] lg:[--tools:25rem] lg:data-[collapsed=true]:[--side:3.5rem] print:block"
    >
      <a
        href="#content"
        className="fixed start-3 top-3 z-toast rounded-control bg-accent px-4 py-2 font-medium text-on-accent not-focus:sr-only"
      >
        {t('skip')}
      </a>
      <SideBar {...shell} />
      <div className="min-w-0">
        <TopTools {...shell} />
        <main id="content" tabIndex={-1} className="pb-24 md:pb-10">
          {children}
        </main>
      </div>
      <PhoneBar {...shell} />
      <Notices build={shell.build} />
    </div>
  );
}
