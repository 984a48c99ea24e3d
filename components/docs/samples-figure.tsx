import { useTranslations } from 'next-intl';
import { CodeFigure, CodeText } from './code-figure';
import { LANGUAGES, type Language, type SampleRequest, sampleOf } from './samples';

const NAMES: Record<Language, string> = { curl: 'curl', javascript: 'JavaScript', php: 'PHP', python: 'Python' };

interface SamplesFigureProps {
  /** Unique on the page. */
  name: string;
  title: string;
  request: SampleRequest;
}

/** A request in four languages; works without script. */
export function SamplesFigure({ name, title, request }: SamplesFigureProps) {
  const t = useTranslations('docs');
  return (
    <div className="doc-samples min-w-0">
      <CodeFigure
        title={
          <fieldset className="doc-languages flex min-w-0 items-center gap-0.5">
            <legend className="sr-only">{t('language_of', { title })}</legend>
            {LANGUAGES.map((language) => (
              <label key={language}>
                <input
                  type="radio"
                  name={`sample-${name}`}
                  data-language={language}
                  defaultChecked={language === 'curl'}
                />
                {NAMES[language]}
              </label>
            ))}
          </fieldset>
        }
      >
        {LANGUAGES.map((language) => (
          <CodeText
            key={language}
            code={sampleOf(language, request)}
            label={`${title}, ${NAMES[language]}`}
            language={language}
          />
        ))}
      </CodeFigure>
    </div>
  );
}
