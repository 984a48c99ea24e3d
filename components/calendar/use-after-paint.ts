import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint';

/**
 * A value that follows its source after the next frame, or with it where that is asked for. A deferred value of React's would
 * wait for everything that is drawn in the background as well.
 */
export function useAfterPaint<Value>(source: Value, isAtOnce: boolean): Value {
  const [value, setValue] = useState(source);
  if (isAtOnce && value !== source) setValue(() => source);
  useEffect(() => afterPaint(() => setValue(() => source)), [source]);
  return isAtOnce ? source : value;
}
