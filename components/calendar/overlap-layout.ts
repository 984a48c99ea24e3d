import type { GridEvent } from './calendar-view-model';
import { minuteMs } from './wall-date';

/** Percent of the column; the names are those the grid's layout functions must return. */
type Placed = { event: GridEvent; style: { top: number; height: number; width: number; xOffset: number } };
type LayoutInput = {
  events: GridEvent[];
  slotMetrics: { getRange: (start: Date, end: Date) => { top: number; height: number; start: number; end: number } };
};
type Box = { event: GridEvent; top: number; height: number; start: number; end: number; lane: number };

/** A short event is laid out as if it took this long, so that its text never lies under its neighbour. */
const shortestMinutes = 24;

/**
 * Overlapping events side by side, each as wide as its free neighbours allow. The result is in time order, which is
 * also the order of `Tab`; the library's own layouts return another one and slow down where many events overlap.
 */
export function layoutOverlaps({ events, slotMetrics }: LayoutInput): Placed[] {
  const boxes = events
    .map((event): Box => ({ event, lane: 0, ...slotMetrics.getRange(event.start, event.end) }))
    .map((box) => ({ ...box, end: Math.max(box.end, box.start + shortestMinutes) }))
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.event.id < b.event.id ? -1 : 1));
  return toClusters(boxes).flatMap(placeCluster);
}

/** The most events that lie side by side anywhere, by which a day's narrowest useful width is found. */
export function mostAtOnce(events: GridEvent[]): number {
  const edges = events.flatMap(({ start, end }) => {
    const from = start.getTime();
    return [
      { at: from, change: 1 },
      { at: Math.max(end.getTime(), from + shortestMinutes * minuteMs), change: -1 },
    ];
  });
  edges.sort((a, b) => a.at - b.at || a.change - b.change);
  let open = 0;
  return edges.reduce((most, { change }) => {
    open += change;
    return Math.max(most, open);
  }, 0);
}

/** Runs of events in which each overlaps an earlier one. */
function toClusters(boxes: Box[]): Box[][] {
  const clusters: Box[][] = [];
  let clusterEnd = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    if (box.start >= clusterEnd) clusters.push([]);
    clusters.at(-1)?.push(box);
    clusterEnd = Math.max(clusterEnd, box.end);
  }
  return clusters;
}

function placeCluster(cluster: Box[]): Placed[] {
  const laneEnds: number[] = [];
  for (const box of cluster) {
    const free = laneEnds.findIndex((end) => end <= box.start);
    box.lane = free === -1 ? laneEnds.length : free;
    laneEnds[box.lane] = box.end;
  }
  const laneWidth = 100 / laneEnds.length;
  return cluster.map((box) => ({
    event: box.event,
    style: {
      top: box.top,
      height: box.height,
      width: laneWidth * freeLanes(box, cluster, laneEnds.length),
      xOffset: laneWidth * box.lane,
    },
  }));
}

function freeLanes(box: Box, cluster: Box[], lanes: number): number {
  const blocked = cluster
    .filter((other) => other.lane > box.lane && other.start < box.end && other.end > box.start)
    .map((other) => other.lane);
  return Math.min(lanes, ...blocked) - box.lane;
}
