import { type UIEvent, useCallback, useRef } from 'react';

interface Scrolled {
  view: string | undefined;
  top: number;
  left: number;
}

const hoursSelector = '.rbc-time-content';

/** From sheet to sheet of a view the hours stay where the reader has scrolled them. */
export function useCarriedScroll() {
  const scrolled = useRef<Scrolled>(undefined);
  const onScrollCapture = useCallback(({ target }: UIEvent) => {
    const sheet =
      target instanceof Element && target.matches(hoursSelector) && target.closest<HTMLElement>('[data-shown]');
    if (sheet) scrolled.current = { view: sheet.dataset.view, top: target.scrollTop, left: target.scrollLeft };
  }, []);
  const carryScroll = useCallback((sheet: HTMLElement) => {
    const { view, top, left } = scrolled.current ?? {};
    const hours = sheet.querySelector(hoursSelector);
    if (hours && view === sheet.dataset.view) hours.scrollTo({ top, left });
  }, []);
  return { carryScroll, onScrollCapture };
}
