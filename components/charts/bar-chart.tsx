import { scaleLinear } from 'd3-scale';

export interface Bar {
  /** Names the place on the axis. */
  label: string;
  value: number;
  /** Place and value in words, shown under the pointer. */
  title: string;
}

interface BarChartProps {
  /** What is drawn, in one sentence, for those who cannot see it. */
  label: string;
  bars: readonly Bar[];
  /** Values to compare the bars with, in their order, drawn as a line. */
  line?: readonly number[] | null;
  /** A value of the axis in few letters. */
  axisText: (value: number) => string;
}

const TICKS = 4;
const MOST_LABELS = 6;
/** Of a hundred: few bars must not become walls. */
const WIDEST_BAR = 5;
const BAR_SHARE = 0.72;

/**
 * Bars from zero, drawn on the server. The drawing stretches with the page while its strokes and letters keep their size; time
 * runs from left to right in every language.
 */
export function BarChart({ label, bars, line, axisText }: BarChartProps) {
  const most = Math.max(...bars.map(({ value }) => value), ...(line ?? []), 1);
  const scale = scaleLinear([0, most], [0, 100]).nice(TICKS);
  return (
    <div dir="ltr" className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1.5">
      <Axis ticks={scale.ticks(TICKS).map((tick) => ({ at: scale(tick), text: axisText(tick) }))} />
      <svg
        role="img"
        aria-label={label}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className="h-52 w-full overflow-visible"
      >
        {scale.ticks(TICKS).map((tick) => (
          <line
            key={tick}
            x1={0}
            x2={100}
            y1={100 - scale(tick)}
            y2={100 - scale(tick)}
            vectorEffect="non-scaling-stroke"
            className={tick === 0 ? 'stroke-control' : 'stroke-line'}
          />
        ))}
        {bars.map((bar, index) => (
          <BarMark key={bar.label + bar.title} bar={bar} height={scale(bar.value)} place={{ index, of: bars.length }} />
        ))}
        {line ? <Line heights={line.slice(0, bars.length).map((value) => scale(value))} of={bars.length} /> : null}
      </svg>
      <span />
      <Labels labels={bars.map((bar) => bar.label)} />
    </div>
  );
}

function Axis({ ticks }: { ticks: readonly { at: number; text: string }[] }) {
  const widest = ticks.reduce((text, tick) => (tick.text.length > text.length ? tick.text : text), '');
  return (
    <div aria-hidden className="relative h-52 text-2xs text-muted tabular-nums">
      <span className="invisible whitespace-nowrap">{widest}</span>
      {ticks.map(({ at, text }) => (
        <span key={text} style={{ bottom: `${at}%` }} className="absolute end-0 translate-y-1/2 whitespace-nowrap">
          {text}
        </span>
      ))}
    </div>
  );
}

interface BarMarkProps {
  bar: Bar;
  height: number;
  place: { index: number; of: number };
}

/** The whole column answers the pointer, also where the bar is low. */
function BarMark({ bar, height, place: { index, of } }: BarMarkProps) {
  const band = 100 / of;
  const width = Math.min(band * BAR_SHARE, WIDEST_BAR);
  const middle = (index + 0.5) * band;
  return (
    <g className="group/bar">
      <title>{bar.title}</title>
      <rect x={index * band} y={0} width={band} height={100} className="fill-transparent group-hover/bar:fill-hover" />
      <rect x={middle - width / 2} y={100 - height} width={width} height={height} className="fill-accent" />
    </g>
  );
}

/** A single value becomes a dash across its bar. */
function Line({ heights, of }: { heights: readonly number[]; of: number }) {
  const band = 100 / of;
  const [only] = heights;
  const points =
    heights.length === 1 && only !== undefined
      ? [`20,${100 - only}`, `80,${100 - only}`]
      : heights.map((height, index) => `${(index + 0.5) * band},${100 - height}`);
  return (
    <polyline
      points={points.join(' ')}
      vectorEffect="non-scaling-stroke"
      strokeDasharray="4 3"
      strokeWidth={1.75}
      className="pointer-events-none fill-none stroke-muted"
    />
  );
}

/** As many names as fit, evenly, the first one always. */
function Labels({ labels }: { labels: readonly string[] }) {
  const step = Math.ceil(labels.length / MOST_LABELS);
  const shown = labels.map((text, index) => ({ text, at: ((index + 0.5) * 100) / labels.length }));
  return (
    <div aria-hidden className="relative h-4 text-2xs text-muted tabular-nums">
      {shown
        .filter((_, index) => index % step === 0)
        .map(({ text, at }) => (
          <span key={at} style={{ insetInlineStart: `${at}%` }} className="absolute -translate-x-1/2 whitespace-nowrap">
            {text}
          </span>
        ))}
    </div>
  );
}
