import { Building2, Video } from 'lucide';
import { ActionForm } from '@/components/form/action-form';
import {
  FormCheckbox,
  FormColor,
  FormDate,
  FormInput,
  FormMoney,
  FormRadioCards,
  FormSelect,
  FormSwitch,
  FormTextarea,
  FormTime,
} from '@/components/form/fields';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { SubmitButton } from '@/components/ui/submit-button';
import { answer } from './ignore';

/** Every field in a form that can be refused. */
export function Forms() {
  return (
    <Card>
      <CardHeader title="Form" description="Save with a short name to see it refused." />
      <CardBody>
        <ActionForm action={answer} leave="silent">
          <FormInput name="name" label="Name" defaultValue="Co" autoComplete="off" />
          <FormInput
            name="email"
            type="email"
            label="E-mail"
            optional
            help="Only for confirmations."
            autoComplete="off"
          />
          <div className="flex flex-wrap gap-4">
            <FormDate name="date" label="Date" defaultValue="2026-03-02" />
            <FormTime name="time" label="Time" defaultValue="10:15" />
            <FormMoney name="price" label="Price" currency="EUR" defaultValue="45.00" />
          </div>
          <FormSelect name="staff_id" label="Staff" defaultValue="2">
            <option value="1">Marta Ibáñez</option>
            <option value="2">Jonas Weber</option>
          </FormSelect>
          <FormTextarea name="notes" label="Notes" optional />
          <FormRadioCards
            name="kind"
            legend="Where"
            defaultValue="in_person"
            options={[
              {
                value: 'in_person',
                label: 'In person',
                description: 'At one of your locations.',
                icon: <Icon of={Building2} />,
              },
              {
                value: 'video',
                label: 'Video call',
                description: 'A link is added to the event.',
                icon: <Icon of={Video} />,
              },
            ]}
          />
          <FormColor name="color" label="Colour" sample="Consultation" />
          <div className="grid gap-1">
            <FormCheckbox name="notify" label="Tell the client" defaultChecked />
            <FormSwitch name="active" label="Active" help="Inactive services are not offered." defaultChecked />
            <FormSwitch name="online" label="Book online" />
          </div>
          <SubmitButton className="w-fit">Save changes</SubmitButton>
        </ActionForm>
      </CardBody>
    </Card>
  );
}
