import 'react';

declare module 'react' {
  // Lets `style` carry the custom properties the calendar's sheets read.
  interface CSSProperties {
    [property: `--${string}`]: string | undefined;
  }
}
