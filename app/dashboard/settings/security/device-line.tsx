import { Laptop, Smartphone } from 'lucide';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { describeDevice } from '@/lib/modules/users/sessions/rules';

/** A device as people call it: `Firefox on Linux`. */
export function useDeviceWords(): (userAgent: string | null) => string {
  const t = useTranslations('security.device');
  return (userAgent) => {
    const { browser, system } = describeDevice(userAgent);
    if (browser && system) return t('both', { browser, system });
    return browser ?? system ?? t('unknown');
  };
}

export function DeviceIcon({ userAgent }: { userAgent: string | null }) {
  const icon = describeDevice(userAgent).isHandheld ? Smartphone : Laptop;
  return (
    <span className="grid size-9 shrink-0 place-items-center rounded-control bg-hover text-muted">
      <Icon of={icon} className="size-4.5" strokeWidth={1.75} />
    </span>
  );
}
