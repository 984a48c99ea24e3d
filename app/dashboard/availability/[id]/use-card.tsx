import { Star } from 'lucide';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/form/action-form';
import { FormCheckboxList } from '@/components/form/checkbox-list';
import { Badge } from '@/components/ui/badge';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ScheduleRoom } from '@/lib/modules/availability/schedules/room/service';
import { saveScheduleUse } from '../actions';
import { MakeDefault } from './make-default';

/** Whose hours these are, and whether they are everybody's who has none of their own. */
export async function UseCard({ room: { schedule, staff, defaultId } }: { room: ScheduleRoom }) {
  const [t, words] = await Promise.all([
    getTranslations('availability.use'),
    getTranslations('availability.schedules'),
  ]);
  return (
    <Card aria-labelledby="use">
      <CardHeader
        id="use"
        title={t('title')}
        description={schedule.isDefault ? t('is_default') : t('note')}
        actions={
          schedule.isDefault ? (
            <Badge tone="accent" icon={Star}>
              {words('default')}
            </Badge>
          ) : (
            <MakeDefault id={schedule.id} previousId={defaultId ?? undefined} label={t('make_default')} />
          )
        }
      />
      <CardBody>
        <ActionForm action={saveScheduleUse.bind(null, schedule.id)}>
          <FormCheckboxList
            name="staff_ids"
            legend={t('staff')}
            options={staff.map(({ id, name }) => ({ value: String(id), label: name }))}
            defaultValues={schedule.use.staff.map(({ id }) => String(id))}
          />
          <div>
            <SubmitButton variant="secondary">{t('save')}</SubmitButton>
          </div>
        </ActionForm>
      </CardBody>
    </Card>
  );
}
