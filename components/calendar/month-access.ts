import { type RefObject, useEffect, useLayoutEffect } from 'react';

const halfRoles = '[role=table], [role=rowgroup], [role=row], [role=cell], [role=columnheader]';

/**
 * The month claims to be a table but leaves out half of the roles one needs. Without them it is what it is:
 * named buttons in a sensible order. Resizing mounts the rows anew, so the cure is kept up, not applied once.
 */
export function useMonthWithoutTableRoles(root: RefObject<HTMLElement | null>, isMonth: boolean) {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || !isMonth) return;
    const strip = () => {
      for (const node of element.querySelectorAll(halfRoles)) node.removeAttribute('role');
      element.querySelector('.rbc-month-view')?.removeAttribute('aria-label');
    };
    strip();
    const observer = new MutationObserver(strip);
    observer.observe(element, { subtree: true, childList: true, attributes: true, attributeFilter: ['role'] });
    return () => observer.disconnect();
  }, [root, isMonth]);
}

/** `Tab` follows time within the month: a week's day links, then its events as they happen, then its overflow links. */
export function useMonthTabOrder(root: RefObject<HTMLElement | null>, order: ReadonlyMap<string, number>) {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Tab' || event.altKey || event.ctrlKey || !(event.target instanceof HTMLElement)) return;
      const month = element.querySelector<HTMLElement>('.rbc-month-view');
      if (!month?.contains(event.target)) return;
      const inDom = [...month.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]')];
      const inTime = inTimeOrder(month, inDom, order);
      const next = inTime[inTime.indexOf(event.target) + (event.shiftKey ? -1 : 1)];
      // Past either end the browser goes on from the element that is last (or first) in the document.
      if (next) event.preventDefault();
      (next ?? (event.shiftKey ? inDom[0] : inDom.at(-1)))?.focus();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [root, order]);
}

function inTimeOrder(month: HTMLElement, stops: HTMLElement[], order: ReadonlyMap<string, number>): HTMLElement[] {
  const weeks = [...month.querySelectorAll('.rbc-month-row')];
  const keyed = stops.map((stop) => {
    const id = stop.dataset.eventId;
    const kind = id ? 1 : stop.classList.contains('rbc-show-more') ? 2 : 0;
    const week = weeks.findIndex((row) => row.contains(stop));
    return { stop, key: [week, kind, id ? (order.get(id) ?? 0) : 0] as const };
  });
  return keyed
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2])
    .map(({ stop }) => stop);
}
