/** A number as a part of a whole, beside the number itself. @param share 0 to 1 */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg aria-hidden viewBox="0 0 100 4" preserveAspectRatio="none" className="h-1.5 w-full rtl:-scale-x-100">
      <rect width={100} height={4} className="fill-hover" />
      <rect width={Math.max(0, Math.min(1, share)) * 100} height={4} className="fill-accent" />
    </svg>
  );
}
