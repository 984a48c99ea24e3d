import type { IconNode } from 'lucide';
import { linesOf } from './icon-lines';

interface IconProps {
  of: IconNode;
  className?: string | undefined;
  strokeWidth?: number;
}

/**
 * A picture beside words; it is never read aloud. What it is made of is written as text: a page has a hundred icons, and an
 * element for each of their lines would be drawn, sent and brought to life one by one.
 */
export function Icon({ of, className, strokeWidth }: IconProps) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      className={className ? `icon ${className}` : 'icon'}
      style={strokeWidth ? { strokeWidth } : undefined}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the lines are constants of the icon library
      dangerouslySetInnerHTML={{ __html: linesOf(of) }}
    />
  );
}
