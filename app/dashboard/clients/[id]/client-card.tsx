import { Mail, Phone, Pin } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { mailHref, phoneHref } from '@/components/booking/contact-hrefs';
import { Badge } from '@/components/ui/badge';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { Avatar } from '@/components/ui/text-parts';
import type { ClientRow } from '@/lib/modules/clients/queries';
import { TagEditor } from './tag-editor';

interface ClientCardProps {
  client: ClientRow;
  /** Names to offer where tags can be changed; null where they can only be read. */
  tags: { known: string[] } | null;
}

/** Who it is and how to reach them, with their tags and what the team should know. */
export function ClientCard({ client, tags }: ClientCardProps) {
  const t = useTranslations('clients.page');
  return (
    <Card aria-labelledby="contact" className="h-fit">
      <CardHeader id="contact" title={t('contact')} />
      <CardBody className="grid gap-4">
        <div className="flex items-center gap-3">
          <Avatar name={client.name} size="lg" />
          <div className="grid min-w-0 gap-0.5">
            <ContactLine icon={<Icon of={Mail} />} href={mailHref(client.email ?? '')} text={client.email}>
              {t('no_email')}
            </ContactLine>
            <ContactLine icon={<Icon of={Phone} />} href={phoneHref('tel', client.phone ?? '')} text={client.phone}>
              {t('no_phone')}
            </ContactLine>
          </div>
        </div>
        <div className="grid gap-2 border-t border-line pt-4">
          <h3 className="text-sm font-medium">{t('tags')}</h3>
          {tags ? (
            <TagEditor clientId={client.id} tags={client.tags} known={tags.known} />
          ) : (
            <Tags names={client.tags} />
          )}
        </div>
        <div className="grid gap-1 border-t border-line pt-4">
          <h3 className="flex items-center gap-1.5 text-sm font-medium">
            <Icon of={Pin} className="size-3.5 text-muted" />
            {t('notes')}
          </h3>
          <p className={client.notes ? 'whitespace-pre-wrap break-words' : 'text-muted'}>
            {client.notes ?? t('no_notes')}
          </p>
        </div>
      </CardBody>
    </Card>
  );
}

function Tags({ names }: { names: readonly string[] }) {
  const t = useTranslations('clients.page');
  if (names.length === 0) return <p className="text-muted">{t('no_tags')}</p>;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {names.map((name) => (
        <li key={name}>
          <Badge>{name}</Badge>
        </li>
      ))}
    </ul>
  );
}

interface ContactLineProps {
  icon: ReactNode;
  href: string;
  text: string | null;
  /** Said when there is none. */
  children: ReactNode;
}

function ContactLine({ icon, href, text, children }: ContactLineProps) {
  return (
    <p className="flex min-h-6 min-w-0 items-center gap-2 [&_svg]:size-3.5 [&_svg]:shrink-0 [&_svg]:text-muted">
      {icon}
      {text ? (
        <a href={href} className="truncate rounded-chip py-0.5 hover:underline">
          {text}
        </a>
      ) : (
        <span className="text-muted">{children}</span>
      )}
    </p>
  );
}
