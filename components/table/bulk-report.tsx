'use client';

import { X } from 'lucide';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** What a bulk action could not do, row by row. */
export interface BulkReportView {
  failures: { label: string; message: string }[];
}

interface BulkReportProps {
  report: BulkReportView;
  onClose: () => void;
}

/** Stays until it is closed: a toast would take the names away before they are read. */
export function BulkReport({ report: { failures }, onClose }: BulkReportProps) {
  const t = useTranslations('table.bulk');
  const common = useTranslations('common');
  return (
    <div role="alert" className="grid gap-2 rounded-card border border-danger bg-danger-soft px-4 py-3">
      <div className="flex items-center justify-between gap-3">
        <p className="font-medium text-danger-text">{t('failed', { count: failures.length })}</p>
        <Button variant="ghost" size="icon-sm" aria-label={common('close')} onClick={onClose}>
          <Icon of={X} />
        </Button>
      </div>
      <ul className="grid max-h-48 gap-1 overflow-y-auto text-sm">
        {failures.map(({ label, message }) => (
          <li key={`${label} ${message}`}>
            <span className="font-medium">{label}:</span> {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
