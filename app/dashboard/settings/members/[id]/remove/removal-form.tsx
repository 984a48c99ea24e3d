import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormRadioCards, FormSelect } from '@/components/form/fields';
import { ButtonLink } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import type { RemovalFacts } from '@/lib/modules/members/removal/service';
import { STAFF_OUTCOMES } from '@/lib/modules/members/schema';
import { remove } from '../../actions';

interface RemovalFormProps {
  facts: RemovalFacts;
  isSelf: boolean;
  team: string;
}

/** What becomes of the staff person and of their appointments, and the deed itself. Who leaves decides nothing for others. */
export function RemovalForm({ facts, isSelf, team }: RemovalFormProps) {
  const t = useTranslations('members');
  const { member, eventCount, others } = facts;
  const decides = !isSelf && member.staff !== null;
  return (
    <ActionForm action={remove} leave="silent">
      <input type="hidden" name="user_id" value={member.userId} />
      {decides ? (
        <FormRadioCards
          name="staff_outcome"
          legend={t('removal.staff')}
          defaultValue="inactive"
          options={STAFF_OUTCOMES.map((value) => ({
            value,
            label: t(`removal.outcomes.${value}.label`),
            description: t(`removal.outcomes.${value}.note`),
          })).reverse()}
        />
      ) : null}
      {decides && eventCount > 0 && others.length > 0 ? (
        <FormSelect name="move_to" label={t('removal.move')} help={t('removal.move_help')} defaultValue="" optional>
          <option value="">{t('removal.keep_events')}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </FormSelect>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <SubmitButton variant="danger">{isSelf ? t('removal.leave', { team }) : t('removal.confirm')}</SubmitButton>
        <ButtonLink href="/dashboard/settings/members" variant="ghost">
          {t('removal.keep')}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
