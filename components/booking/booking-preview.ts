'use client';

import { createContext } from 'react';
import type { SeriesConflict, TimeSpan } from '@/lib/core/form-state';
import type { FormAnswer } from './use-form-answer';

/** What a booking would come to as the form stands; every text is written on the server. */
export interface BookingPreview {
  lines: PriceLineView[];
  /** Null while no service is chosen. */
  total: string | null;
  /** Nothing is to be paid. */
  isFree: boolean;
  /** Why the code does nothing. */
  couponProblem: string | null;
  /** Why the dates cannot be told. */
  problem: string | null;
  /** The one time that is asked for; null without one, and for a series. */
  time: TimeView | null;
  /** Every date of a series, in order. */
  dates: DateView[];
}

export interface PriceLineView {
  key: string;
  label: string;
  amount: string;
}

export interface TimeView {
  /** Null when it can be had. */
  reason: string | null;
  alternatives: TimeSpan[];
  /** Whether booking it anyway is for the reader to choose. */
  canOverride: boolean;
}

/** A date of a series; `reason` is null when it is free. */
export type DateView = Omit<SeriesConflict, 'reason'> & { reason: string | null };

/** Forms without a preview leave it as it is. */
export const BookingPreviewContext = createContext<FormAnswer<BookingPreview>>({ answer: undefined, isOld: false });
