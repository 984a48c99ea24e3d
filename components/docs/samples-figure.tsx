import { useTranslations } from 'next-intl';
import { CodeFigure, CodeText } from './code-figure';
import { LANGUAGES, type Language, type SampleRequest, sampleOf } from './samples';

const NAMES: Record<Language, string> = { curl: 'curl', javascript: 'JavaScript', php: 'PHP', python: 'Python' };

/** Tailwind finds whole class names only. */
const SHOWN: Record<Language, string> = {
  curl: 'hidden group-has-[[data-language=curl]:checked]/samples:block',
  javascript: 'hidden group-has-[[data-language=javascript]:checked]/samples:block',
  php: 'hidden group-has-[[data-language=php]:checked]/samples:block',
  python: 'hidden group-has-[[data-language=python]:checked]/samples:block',
};

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
    <div className="group/samples min-w-0">
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
                  className="sr-only"
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
            className={SHOWN[language]}
          />
        ))}
      </CodeFigure>
    </div>
  );
}
