import { useTranslations } from 'next-intl';
import type { FieldView } from './field-view';
import { InlineText } from './inline-text';
import { shapeAnchor } from './reference-view';

/** Fields with type, meaning and bounds; what is inside an object opens in place. */
export function FieldList({ fields }: { fields: readonly FieldView[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {fields.map((field) => (
        <Field key={field.name} field={field} />
      ))}
    </ul>
  );
}

const MAX_VALUES = 24;

function Field({ field }: { field: FieldView }) {
  const t = useTranslations('docs');
  const { name, type, required, description, values, bounds, fallback, fields, shape } = field;
  return (
    <li className="grid gap-1 py-3">
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
        <code dir="ltr" className="font-mono text-sm font-medium">
          {name}
        </code>
        <span className="text-xs text-muted">{type}</span>
        {shape ? (
          <a
            href={`#${shapeAnchor(shape)}`}
            className="rounded-chip font-mono text-xs text-accent-text underline-offset-3 hover:underline pointer-coarse:py-3"
          >
            {shape}
          </a>
        ) : null}
        {required ? <span className="text-2xs font-medium text-warning-text">{t('required')}</span> : null}
      </p>
      {description || bounds || fallback ? (
        <p className="text-sm text-muted">
          <InlineText text={description} />
          {bounds ? ` ${t('bounds', { bounds })}` : ''}
          {fallback ? ` ${t('fallback', { fallback })}` : ''}
        </p>
      ) : null}
      {values.length > 0 ? <Values values={values.slice(0, MAX_VALUES)} /> : null}
      {fields.length > 0 ? (
        <details className="group/fields mt-1">
          <summary className="w-fit rounded-chip text-xs font-medium text-accent-text underline-offset-3 hover:underline pointer-coarse:py-3">
            {t('fields_of', { name })}
          </summary>
          <div className="mt-2 border-s-2 border-line ps-4">
            <FieldList fields={fields} />
          </div>
        </details>
      ) : null}
    </li>
  );
}

function Values({ values }: { values: readonly string[] }) {
  const t = useTranslations('docs');
  return (
    <p className="flex flex-wrap items-baseline gap-1 text-xs text-muted">
      <span>{t('one_of')}</span>
      {values.map((value) => (
        <code key={value} dir="ltr" className="rounded-chip bg-hover px-1 font-mono">
          {value}
        </code>
      ))}
    </p>
  );
}
