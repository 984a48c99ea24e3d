import { cn } from '@/components/ui/cn';

interface TeamMarkProps {
  name: string;
  /** The address of its picture; the first letter without one. */
  logo: string | null;
  className: string;
}

/** What a team is recognised by; its name always stands beside it, so it is hidden from screen readers. */
export function TeamMark({ name, logo, className }: TeamMarkProps) {
  return (
    <span aria-hidden className={cn('grid shrink-0 place-items-center overflow-hidden font-semibold', className)}>
      {logo ? (
        // Logos are drawn for white paper, whatever the screen is.
        <img src={logo} alt="" data-theme="light" className="size-full bg-bg object-contain" />
      ) : (
        [...name][0]?.toLocaleUpperCase()
      )}
    </span>
  );
}
