import { Lock } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/states';
import { type Ability, effectiveAbilities, type Role } from '@/lib/core/abilities';
import { ROLES } from '@/lib/modules/members/rules';
import { PageHeader } from './page-header';

interface ForbiddenProps {
  /** The page's `h1`. */
  title: string;
  /** The role of the reader. */
  role: Role;
  /** What a role needs to see it; names those that have it. */
  ability?: Ability;
}

/** A page that the reader's role may not see: says so, and who can help. */
export function Forbidden({ title, role, ability = 'team:write' }: ForbiddenProps) {
  const t = useTranslations('shell');
  const able = ROLES.filter((one) => effectiveAbilities(one, ['*']).has(ability)).map((one) => t(`roles.${one}`));
  const names = new Intl.ListFormat(useLocale(), { type: 'disjunction' }).format(able);
  return (
    <>
      <PageHeader title={title} />
      <EmptyState
        icon={Lock}
        title={t('forbidden.title')}
        description={t('forbidden.body', { role: t(`roles.${role}`), roles: names })}
        className="min-h-[60dvh] content-center"
      />
    </>
  );
}
