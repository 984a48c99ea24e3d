'use client';

import { useTranslations } from 'next-intl';
import { useFieldState } from '@/components/form/form-context';
import { Card, CardBody } from '@/components/ui/card';
import { Switch } from '@/components/ui/choice';
import { Field, fieldId } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { WorkflowDraft } from './workflow-draft';

interface HeadFieldsProps {
  draft: WorkflowDraft;
  onChange: (part: Partial<WorkflowDraft>) => void;
}

/** What the workflow is called, and whether it runs. */
export function HeadFields({ draft: { name, isActive }, onChange }: HeadFieldsProps) {
  const t = useTranslations('workflows.form');
  const { errors } = useFieldState('name');
  return (
    <Card>
      <CardBody className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_auto]">
        <Field name="name" label={t('name')} help={t('name_help')} errors={errors}>
          {(control) => (
            <Input
              {...control}
              value={name}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => onChange({ name: event.currentTarget.value })}
            />
          )}
        </Field>
        <Switch
          id={fieldId('is_active')}
          name="is_active"
          label={t('is_active')}
          checked={isActive}
          onChange={(event) => onChange({ isActive: event.currentTarget.checked })}
          // A form that was sent is reset by the browser to its defaults.
          ref={(box) => {
            if (box) box.defaultChecked = isActive;
          }}
          className="sm:pt-7.5"
        />
      </CardBody>
    </Card>
  );
}
