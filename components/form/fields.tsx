'use client';

import type { ComponentProps, ReactNode } from 'react';
import { Checkbox, Switch } from '@/components/ui/choice';
import { ColorField } from '@/components/ui/color-field';
import { Field, type FieldProps, fieldId } from '@/components/ui/field';
import { DateField, Input, NativeSelect, Textarea, TimeField } from '@/components/ui/input';
import { MoneyField } from '@/components/ui/money-field';
import { type RadioCard, RadioCards } from '@/components/ui/radio-cards';
import { useFieldState } from './form-context';

type Labelled<Control> = Omit<Control, 'id' | 'name' | 'required' | 'value' | 'className'> &
  Pick<FieldProps, 'name' | 'label' | 'help' | 'optional' | 'id' | 'className'>;

/** A line of text; `type` for e-mail, telephone, password, number and the like. */
export function FormInput(props: Labelled<ComponentProps<'input'>>) {
  const { field, rest, typed } = useField(props);
  return <Field {...field}>{(control) => <Input {...rest} {...control} defaultValue={typed} />}</Field>;
}

export function FormTextarea(props: Labelled<ComponentProps<'textarea'>>) {
  const { field, rest, typed } = useField(props);
  return <Field {...field}>{(control) => <Textarea {...rest} {...control} defaultValue={typed} />}</Field>;
}

/** Options are the children; the key redraws it, because a form reset does not bring a select's default back. */
export function FormSelect(props: Labelled<ComponentProps<'select'>>) {
  const { field, rest, typed } = useField(props);
  return (
    <Field {...field}>{(control) => <NativeSelect key={typed} {...rest} {...control} defaultValue={typed} />}</Field>
  );
}

export function FormDate(props: Labelled<ComponentProps<typeof DateField>>) {
  const { field, rest, typed } = useField(props);
  return <Field {...field}>{(control) => <DateField {...rest} {...control} defaultValue={typed} />}</Field>;
}

export function FormTime(props: Labelled<ComponentProps<typeof TimeField>>) {
  const { field, rest, typed } = useField(props);
  return <Field {...field}>{(control) => <TimeField {...rest} {...control} defaultValue={typed} />}</Field>;
}

export function FormMoney(props: Labelled<ComponentProps<typeof MoneyField>>) {
  const { field, rest, typed } = useField(props);
  return <Field {...field}>{(control) => <MoneyField {...rest} {...control} defaultValue={typed} />}</Field>;
}

export function FormColor(props: Omit<ComponentProps<typeof ColorField>, 'errors'>) {
  const { errors, typed } = useFieldState(props.name);
  const value = typed ?? props.defaultValue;
  return <ColorField {...props} key={value} errors={errors} defaultValue={value} />;
}

interface ChoiceFieldProps {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  defaultChecked?: boolean;
  id?: string;
}

export function FormCheckbox(props: ChoiceFieldProps) {
  const { key, ...choice } = useChoice(props);
  return <Checkbox key={key} {...choice} />;
}

export function FormSwitch(props: ChoiceFieldProps) {
  const { key, ...choice } = useChoice(props);
  return <Switch key={key} {...choice} />;
}

interface RadioCardsFieldProps extends Omit<ComponentProps<typeof RadioCards>, 'errors' | 'options'> {
  options: readonly RadioCard[];
}

export function FormRadioCards(props: RadioCardsFieldProps) {
  const { errors, typed } = useFieldState(props.name);
  const value = typed ?? props.defaultValue;
  return <RadioCards {...props} key={value} errors={errors} defaultValue={value} />;
}

type FieldParts = 'label' | 'help' | 'optional' | 'id' | 'className';

function useField<Props extends { name: string; defaultValue?: unknown } & Pick<FieldProps, FieldParts>>(props: Props) {
  const { name, label, help, optional, id, className, defaultValue, ...rest } = props;
  const { errors, typed } = useFieldState(name);
  const before = defaultValue as string | number | undefined;
  return { field: { name, label, help, optional, id, className, errors }, rest, typed: typed ?? before };
}

function useChoice({ defaultChecked = false, ...props }: ChoiceFieldProps) {
  const { errors, typed, refused } = useFieldState(props.name);
  const checked = refused ? typed !== undefined : defaultChecked;
  return { id: fieldId(props.name), ...props, errors, defaultChecked: checked, key: String(checked) };
}
