import { useFormatter, useTranslations } from 'next-intl';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { ABILITIES, type Ability, effectiveAbilities, type Role } from '@/lib/core/abilities';
import { ROLES } from '@/lib/modules/members/rules';

type Noun = Ability extends `${infer Name}:${string}` ? Name : never;

const nouns = [...new Set(ABILITIES.map((ability) => ability.split(':')[0] as Noun))];

/** What each role may do, in words, from the very sets that are enforced. */
export function RoleWords() {
  const t = useTranslations('members.roles');
  return (
    <Card aria-labelledby="roles">
      <CardHeader id="roles" title={t('heading')} description={t('note')} />
      <CardBody>
        <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
          {ROLES.map((role) => (
            <RoleBlock key={role} role={role} />
          ))}
        </div>
      </CardBody>
    </Card>
  );
}

function RoleBlock({ role }: { role: Role }) {
  const t = useTranslations('members.roles');
  const shell = useTranslations('shell.roles');
  const words = useTranslations('tokens.nouns');
  const format = useFormatter();
  const abilities = effectiveAbilities(role, ['*']);
  const list = (named: Noun[]) => format.list(named.map((noun) => words(noun)));
  const changes = nouns.filter((noun) => abilities.has(`${noun}:write`));
  const sees = nouns.filter((noun) => abilities.has(`${noun}:read`) && !abilities.has(`${noun}:write`));
  const neither = nouns.filter((noun) => !abilities.has(`${noun}:read`));
  const lines = [
    { key: 'changes' as const, named: changes },
    { key: 'sees' as const, named: sees },
    { key: 'neither' as const, named: neither },
  ].filter(({ named }) => named.length > 0);
  return (
    <section className="grid content-start gap-1.5">
      <h3 className="font-semibold">{shell(role)}</h3>
      <p className="text-sm text-muted">{t(`summary.${role}`)}</p>
      <dl className="grid gap-1 text-sm">
        {lines.map(({ key, named }) => (
          <div key={key}>
            <dt className="inline font-medium">{t(key)}: </dt>
            <dd className="inline text-muted">{named.length === nouns.length ? t('everything') : list(named)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
