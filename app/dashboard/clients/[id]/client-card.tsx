import { Mail, Phone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { formatDay } from '@/components/booking/event-time';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Avatar } from '@/components/ui/text-parts';
import type { ClientRow } from '@/lib/modules/clients/queries';
import type { VisitsRow } from '@/lib/modules/events/visits/queries';
import { Row } from '../../events/event-details';
import type { ViewStyle } from '../../events/event-view';

interface ClientCardProps {
  client: ClientRow;
  visits: VisitsRow | undefined;
  style: ViewStyle;
}

/** Who it is and how to reach them, with what their visits add up to. */
export function ClientCard({ client, visits, style }: ClientCardProps) {
  const t = useTranslations('clients.page');
  const day = (instant: Date | null | undefined) => (instant ? formatDay(instant, style, style.now) : '–');
  return (
    <Card aria-labelledby="contact" className="h-fit">
      <CardHeader id="contact" title={t('contact')} />
      <CardBody className="grid gap-4">
        <div className="flex items-center gap-3">
          <Avatar name={client.name} size="lg" />
          <div className="grid min-w-0 gap-0.5">
            <ContactLine icon={<Mail aria-hidden />} href={`mailto:${client.email}`} text={client.email}>
              {t('no_email')}
            </ContactLine>
            <ContactLine icon={<Phone aria-hidden />} href={`tel:${client.phone}`} text={client.phone}>
              {t('no_phone')}
            </ContactLine>
          </div>
        </div>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2 border-t border-line pt-4 tabular-nums">
          <Row term={t('next_visit')}>{day(visits?.nextVisit)}</Row>
          <Row term={t('last_visit')}>{day(visits?.lastVisit)}</Row>
          <Row term={t('visits')}>{visits?.visits ?? 0}</Row>
          <Row term={t('no_shows')}>{visits?.noShows ?? 0}</Row>
        </dl>
        <div className="grid gap-1 border-t border-line pt-4">
          <h3 className="text-sm font-medium">{t('notes')}</h3>
          <p className={client.notes ? 'whitespace-pre-wrap break-words' : 'text-muted'}>
            {client.notes ?? t('no_notes')}
          </p>
        </div>
      </CardBody>
    </Card>
  );
}

interface ContactLineProps {
  icon: React.ReactNode;
  href: string;
  text: string | null;
  /** Said when there is none. */
  children: React.ReactNode;
}

function ContactLine({ icon, href, text, children }: ContactLineProps) {
  return (
    <p className="flex min-w-0 items-center gap-2 [&_svg]:size-3.5 [&_svg]:shrink-0 [&_svg]:text-muted">
      {icon}
      {text ? (
        <a href={href} className="truncate rounded-chip hover:underline">
          {text}
        </a>
      ) : (
        <span className="text-muted">{children}</span>
      )}
    </p>
  );
}
