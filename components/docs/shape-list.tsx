import { useTranslations } from 'next-intl';
import { FieldList } from './field-list';
import { Heading } from './heading';
import { InlineText } from './inline-text';
import { type ShapeView, shapeAnchor } from './reference-view';

/** The objects of a noun, once for all operations that take or answer them. */
export function ShapeList({ shapes }: { shapes: readonly ShapeView[] }) {
  const t = useTranslations('docs');
  if (shapes.length === 0) return null;
  return (
    <section aria-labelledby="objects" className="grid gap-8 border-t border-line py-10">
      <Heading level={2} id="objects" className="text-xl font-semibold">
        {t('objects')}
      </Heading>
      <div className="grid items-start gap-x-10 gap-y-10 xl:grid-cols-2">
        {shapes.map(({ name, description, fields }) => (
          <div key={name} className="grid min-w-0 gap-2">
            <Heading level={3} id={shapeAnchor(name)} className="font-mono text-md font-semibold">
              {name}
            </Heading>
            <p className="text-muted">
              <InlineText text={description} />
            </p>
            <FieldList fields={fields} />
          </div>
        ))}
      </div>
    </section>
  );
}
