import { useEffect, useState } from 'react';

/**
 * A value that follows its source after the next frame. A deferred value of React's would wait for everything that is drawn in the
 * background as well.
 */
export function useAfterPaint<Value>(source: Value): Value {
  const [value, setValue] = useState(source);
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
  return value;
}
