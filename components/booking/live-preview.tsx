'use client';

import { type ReactNode, useRef } from 'react';
import { type BookingPreview, BookingPreviewContext } from './booking-preview';
import { useFormAnswer } from './use-form-answer';

interface LivePreviewProps {
  /** The server's answer to the form as it stands. */
  ask: (form: FormData) => Promise<BookingPreview | undefined>;
  children: ReactNode;
}

/** Asks the server what the booking would come to whenever the form around changes, and hands its fields the answer. */
export function LivePreview({ ask, children }: LivePreviewProps) {
  const root = useRef<HTMLDivElement>(null);
  const preview = useFormAnswer(root, { questionOf, ask });
  return (
    <div ref={root} className="contents">
      <BookingPreviewContext value={preview}>{children}</BookingPreviewContext>
    </div>
  );
}

/** The fields, without the framework's own. */
function questionOf(data: FormData): FormData | null {
  for (const name of [...data.keys()]) if (name.startsWith('$')) data.delete(name);
  return data.get('event_type_id') ? data : null;
}
