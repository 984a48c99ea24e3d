import { cva, type VariantProps } from 'class-variance-authority';

/** How buttons look, for real buttons and for links that lead somewhere as important. */
export const buttonStyles = cva(
  [
    'relative inline-flex shrink-0 kit:cursor-pointer select-none kit:items-center justify-center kit:gap-2 kit:whitespace-nowrap rounded-control border',
    'font-medium transition-colors duration-control',
    'disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:kit:opacity-55 aria-busy:opacity-100',
    'pointer-coarse:min-h-11 pointer-coarse:min-w-11 [&_svg]:shrink-0',
  ],
  {
    variants: {
      variant: {
        primary:
          'border-transparent bg-accent kit:text-on-accent enabled:hover:bg-accent-hover [a&]:hover:bg-accent-hover',
        secondary: 'border-control bg-bg kit:text-fg enabled:hover:bg-hover [a&]:hover:bg-hover',
        ghost: 'border-transparent bg-transparent kit:text-fg enabled:hover:bg-hover [a&]:hover:bg-hover',
        danger:
          'border-transparent bg-danger kit:text-on-accent enabled:hover:bg-danger-text [a&]:hover:bg-danger-text',
        'danger-ghost': 'border-transparent bg-transparent kit:text-danger-text enabled:hover:bg-danger-soft',
      },
      size: {
        sm: 'kit:h-7 kit:px-2.5 text-sm [&_svg]:size-3.5',
        md: 'kit:h-9 kit:px-3.5 text-base [&_svg]:size-4',
        lg: 'kit:h-11 kit:px-5 text-md [&_svg]:size-4.5',
        icon: 'kit:size-9 [&_svg]:size-4',
        'icon-sm': 'kit:size-7 [&_svg]:size-4',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
);

export type ButtonStyleProps = VariantProps<typeof buttonStyles>;
