import { afterPaint } from './after-paint';

/** The browser's address, written a moment after what it names is on the screen: to write it costs as much as to draw a view. */
export interface AddressBar {
  /** Adds an address to the history. */
  push: (href: string) => void;
  /** Whether addresses wait to be written. */
  isBehind: () => boolean;
  /** Writes what waits, as before anything else is done with the history. */
  settle: () => void;
  drop: () => void;
}

export function createAddressBar(): AddressBar {
  const waiting: string[] = [];
  let callOff = () => {};
  const settle = () => {
    callOff();
    for (const href of waiting.splice(0)) window.history.pushState(null, '', href);
  };
  return {
    push: (href) => {
      waiting.push(href);
      callOff();
      // The first frame answers the press, the second shows a view that takes longer.
      callOff = afterPaint(() => {
        callOff = afterPaint(settle);
      });
    },
    isBehind: () => waiting.length > 0,
    settle,
    drop: () => {
      callOff();
      waiting.length = 0;
    },
  };
}
