import { useTranslations } from 'next-intl';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import type { EventRow } from '@/lib/modules/events/queries';
import { Row } from '../event-details';

/** What the client answered when booking. */
export function Answers({ answers }: Pick<EventRow, 'answers'>) {
  const t = useTranslations('events.page');
  if (answers.length === 0) return null;
  return (
    <Card aria-labelledby="answers">
      <CardHeader id="answers" title={t('answers')} />
      <CardBody>
        <dl className="grid grid-cols-[minmax(6rem,auto)_minmax(0,1fr)] gap-x-4 gap-y-3">
          {answers.map(({ questionId, label, answer }) => (
            <Row key={questionId} term={label}>
              {answer}
            </Row>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}
