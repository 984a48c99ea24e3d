import { useTranslations } from 'next-intl';
import type { FieldView } from './field-view';
import { InlineText } from './inline-text';
import { shapeAnchor } from './reference-view';

/** Fields with type, meaning and bounds; what is inside an object opens in place. */
export function FieldList({ fields }: { fields: readonly FieldView[] }) {
  return (
    <ul className="doc-fields">
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
  const meaning = [
    description,
    bounds && t('bounds', { bounds: capitalised(bounds) }),
    fallback && t('fallback', { fallback }),
  ].filter(Boolean);
  return (
    <li>
      <p>
        <code>{name}</code>
        <span>{type}</span>
        {shape ? <a href={`#${shapeAnchor(shape)}`}>{shape}</a> : null}
        {required ? <b>{t('required')}</b> : null}
      </p>
      {meaning.length > 0 ? (
        <p>
          <InlineText text={meaning.join(' ')} />
        </p>
      ) : null}
      {values.length > 0 ? <Values values={values.slice(0, MAX_VALUES)} /> : null}
      {fields.length > 0 ? (
        <details>
          <summary>{t('fields_of', { name })}</summary>
          <FieldList fields={fields} />
        </details>
      ) : null}
    </li>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function Values({ values }: { values: readonly string[] }) {
  const t = useTranslations('docs');
  return (
    <p className="doc-values">
      <span>{t('one_of')}</span>
      {values.map((value) => (
        <code key={value}>{value}</code>
      ))}
    </p>
  );
}
