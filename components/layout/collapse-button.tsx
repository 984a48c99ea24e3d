'use client';

import { PanelLeft } from 'lucide';
import { useState } from 'react';
import { buttonStyles } from '@/components/ui/button-styles';
import { Icon } from '@/components/ui/icon';
import { preferenceCookies, preferenceMaxAgeSeconds } from '@/lib/core/preferences';

interface CollapseButtonProps {
  collapsed: boolean;
  labels: { collapse: string; expand: string };
  /** The way without script. */
  action: () => Promise<void>;
}

/** Folds the side bar at once and leaves the cookie for the server; only offered where there is room to unfold it. */
export function CollapseButton({ collapsed: initially, labels, action }: CollapseButtonProps) {
  const [collapsed, setCollapsed] = useState(initially);
  function toggle(event: React.MouseEvent<HTMLButtonElement>) {
    event.preventDefault();
    const next = !collapsed;
    setCollapsed(next);
    event.currentTarget.closest('[data-shell]')?.setAttribute('data-collapsed', String(next));
    const value = next ? 'collapsed' : 'open';
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari
    document.cookie = `${preferenceCookies.sidebar}=${value}; path=/; max-age=${preferenceMaxAgeSeconds}; samesite=lax`;
  }
  const label = collapsed ? labels.expand : labels.collapse;
  return (
    <form action={action} className="max-lg:hidden">
      <button
        type="submit"
        onClick={toggle}
        aria-label={label}
        title={label}
        className={buttonStyles({ variant: 'ghost', size: 'icon', className: 'text-muted' })}
      >
        <Icon of={PanelLeft} className="rtl:-scale-x-100" />
      </button>
    </form>
  );
}
