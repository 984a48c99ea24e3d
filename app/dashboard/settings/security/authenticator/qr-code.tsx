import { encode } from 'uqr';

/** Around the code, in its own squares: readers need it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A QR code drawn on the server; dark on light in both themes, as readers expect it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET_ZONE });
  const dark = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      role="img"
      aria-label={label}
      data-theme="light"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-56 rounded-card border border-line bg-bg text-fg"
    >
      <path d={dark} fill="currentColor" />
    </svg>
  );
}
