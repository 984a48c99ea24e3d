import { cva, type VariantProps } from 'class-variance-authority';
import type { IconNode } from 'lucide';
import type { ReactNode } from 'react';
import { cn } from './cn';
import { Icon } from './icon';

const styles = cva(
  'inline-flex h-5 w-fit shrink-0 items-center gap-1 whitespace-nowrap rounded-full px-2 text-2xs font-medium',
  {
    variants: {
      tone: {
        neutral: 'bg-hover text-muted',
        accent: 'bg-accent-soft text-accent-text',
        success: 'bg-success-soft text-success-text',
        warning: 'bg-warning-soft text-warning-text',
        danger: 'bg-danger-soft text-danger-text',
        info: 'bg-info-soft text-info-text',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
);

export type BadgeTone = NonNullable<VariantProps<typeof styles>['tone']>;

interface BadgeProps {
  tone?: BadgeTone;
  /** Colour alone never carries a status: give states an icon as well as a word. */
  icon?: IconNode;
  className?: string;
  children: ReactNode;
}

/** A small status or count. */
export function Badge({ tone, icon, className, children }: BadgeProps) {
  return (
    <span className={cn(styles({ tone }), icon && 'ps-1.5', className)}>
      {icon ? <Icon of={icon} className="size-3" strokeWidth={2.25} /> : null}
      {children}
    </span>
  );
}
