'use client';

import { useRef, useState } from 'react';
import { useSturdy } from '@/components/form/use-sturdy';
import type { Sample } from './sample';
import { sampleFor } from './sample-actions';

/** What previews are filled from, and a way to fill them anew when another event type is chosen; the last choice wins. */
export function useSample(initial: Sample): { sample: Sample; refill: (eventTypeId: string) => void } {
  const [sample, setSample] = useState(initial);
  const asked = useRef(0);
  const sturdy = useSturdy();
  const refill = async (eventTypeId: string) => {
    asked.current += 1;
    const own = asked.current;
    const answer = await sturdy(sampleFor)(eventTypeId === '' ? null : Number(eventTypeId));
    if (own === asked.current && 'sample' in answer && answer.sample) setSample(answer.sample);
  };
  return { sample, refill };
}
