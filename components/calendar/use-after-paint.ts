import { useEffect, useState } from 'react';

/**
 * A value that follows its source after the next frame, or with it where that is asked for. A deferred value of React's would wait for everything that is drawn in the
 * background as well.
 */
export function useAfterPaint<Value>(source: Value, isAtOnce: boolean): Value {
  const [value, setValue] = useState(source);
  if (isAtOnce && value !== source) setValue(() => source);
  useEffect(() => {
    const follow = () => setValue(() => source);
    // A page that nobody sees has no frames.
    if (document.visibilityState === 'hidden') {
      follow();
      return;
    }
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(follow);
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [source]);
  return isAtOnce ? source : value;
}
