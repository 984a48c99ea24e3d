import 'react';

declare module 'react' {
  /** The custom properties components set on elements. */
  interface CSSProperties {
    '--event-fill'?: string;
    '--event-stripe'?: string;
    '--event-text'?: string;
  }
}
