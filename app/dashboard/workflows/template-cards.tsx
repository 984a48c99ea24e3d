import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { ButtonLink } from '@/components/ui/link';
import { PATH } from './path';
import { StepIcon } from './step-icon';
import { templateKeys, templates } from './templates';
import { timingText } from './workflow-words';

/** A start for those who have nothing yet: what most businesses begin with, opened in the builder. */
export function TemplateCards() {
  const t = useTranslations('workflows');
  return (
    <ul className="mx-auto grid max-w-5xl gap-4 px-4 pb-6 sm:grid-cols-3 md:px-6">
      {templateKeys.map((key) => {
        const { trigger, offsetMinutes, type } = templates[key];
        const name = t(`templates.${key}.name`);
        return (
          <li key={key} className="grid">
            <Card aria-labelledby={`template-${key}`} className="flex flex-col gap-3 p-4">
              <div className="grid gap-0.5">
                <h2 id={`template-${key}`} className="font-semibold">
                  {name}
                </h2>
                <p className="text-sm text-muted">{t(`templates.${key}.note`)}</p>
              </div>
              <p className="flex items-center gap-2 rounded-control bg-accent-soft px-2.5 py-2 text-sm text-accent-text">
                <StepIcon type={type} className="size-4 shrink-0" />
                <span>
                  {timingText(t, trigger, offsetMinutes)} · {t(`steps.${type}`)}
                </span>
              </p>
              <ButtonLink
                href={`${PATH}/new?template=${key}`}
                aria-label={`${t('use_template')}: ${name}`}
                className="mt-auto"
              >
                {t('use_template')}
              </ButtonLink>
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
