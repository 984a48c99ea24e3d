import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/link';
import { Avatar } from '@/components/ui/text-parts';
import type { Role } from '@/lib/core/abilities';
import type { MemberRow } from '@/lib/modules/members/queries';
import { photoPath } from '@/lib/modules/pictures/rules';
import { setRole } from './actions';
import { RoleSelect } from './role-select';

interface MemberItemProps {
  member: MemberRow;
  /** Roles the reader may give, and whose members they may change. */
  roles: readonly Role[];
  isSelf: boolean;
  isLastOwner: boolean;
}

/** A member with what can be done about them; the last owner stays who they are. */
export function MemberItem({ member, roles, isSelf, isLastOwner }: MemberItemProps) {
  const t = useTranslations('members');
  const shell = useTranslations('shell.roles');
  const { userId, name, email, role, staff, photo } = member;
  const isFixed = isLastOwner || !roles.includes(role);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line px-4 py-3 last:border-b-0">
      <div className="flex min-w-0 flex-1 basis-64 items-center gap-3">
        <Avatar name={name} photo={photo && photoPath(userId, photo)} />
        <div className="grid min-w-0">
          <p className="flex min-w-0 flex-wrap items-center gap-2">
            <span className="min-w-0 font-medium break-words">{name}</span>
            {isSelf ? <Badge tone="accent">{t('you')}</Badge> : null}
            {staff ? <Badge>{t('bookable')}</Badge> : null}
          </p>
          <p className="min-w-0 text-sm break-words text-muted">{email}</p>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {isFixed ? (
          <span className="px-3 text-muted">{shell(role)}</span>
        ) : (
          <RoleSelect
            id={`role-${userId}`}
            label={t('role_of', { name })}
            role={role}
            roles={roles}
            action={setRole.bind(null, userId)}
          />
        )}
        {isFixed ? null : (
          <ButtonLink
            href={`/dashboard/settings/members/${userId}/remove`}
            size="sm"
            variant="ghost"
            aria-label={isSelf ? undefined : t('remove_named', { name })}
            className="text-danger-text"
          >
            {isSelf ? t('leave') : t('remove')}
          </ButtonLink>
        )}
      </div>
    </li>
  );
}
