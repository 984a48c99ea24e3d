import type { ReactNode } from 'react';
import { Card, CardBody, CardHeader } from '@/components/ui/card';

interface FormSectionProps {
  /** Names the card, and is its target for links. */
  id: string;
  title: string;
  description?: string;
  children: ReactNode;
}

/** A group of fields that belong together. */
export function FormSection({ id, title, description, children }: FormSectionProps) {
  return (
    <Card aria-labelledby={id}>
      <CardHeader id={id} title={title} description={description} />
      <CardBody className="grid gap-5">{children}</CardBody>
    </Card>
  );
}
