import { cva, type VariantProps } from 'class-variance-authority';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn';
import { Sign, type SignName } from './sign';

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
  icon?: LucideIcon;
  /** The same for badges that stand in every row of a list. */
  sign?: SignName;
  className?: string;
  children: ReactNode;
}

/** A small status or count. */
export function Badge({ tone, icon: Icon, sign, className, children }: BadgeProps) {
  return (
    <span className={cn(styles({ tone }), (Icon || sign) && 'ps-1.5', className)}>
      {Icon ? <Icon aria-hidden className="size-3" strokeWidth={2.25} /> : null}
      {sign ? <Sign name={sign} /> : null}
      {children}
    </span>
  );
}
