'use client';

import { useMemo, useState } from 'react';

/** Which rows of a page are selected, or that all are that match, on all pages. */
export interface Selection {
  /** Rows of this page. */
  ids: ReadonlySet<string>;
  isAll: boolean;
  /** Turns a row; a range takes the rows since the last one turned along. */
  toggle: (id: string, how: 'one' | 'range') => void;
  togglePage: () => void;
  selectAll: () => void;
  clear: () => void;
}

interface State {
  place: string;
  ids: ReadonlySet<string>;
  isAll: boolean;
  /** The last row turned, from which a range goes. */
  anchor: string | null;
}

/** Selects rows of a page. @param place the address of the page: elsewhere, nothing is selected */
export function useSelection(pageIds: readonly string[], place: string): Selection {
  const [state, setState] = useState<State>(nothingAt(place));
  const current = state.place === place ? state : nothingAt(place);
  // A row that has left the page meanwhile is not changed without being seen.
  const ids = useMemo(
    () => new Set(pageIds.filter((id) => current.isAll || current.ids.has(id))),
    [pageIds, current.ids, current.isAll],
  );
  const set = (next: Partial<State>) => setState({ ...current, ids, isAll: false, ...next });
  return {
    ids,
    isAll: current.isAll,
    toggle(id, how) {
      const range = how === 'range' && current.anchor ? between(pageIds, current.anchor, id) : [id];
      set({ ids: turned(ids, range, !ids.has(id)), anchor: id });
    },
    togglePage: () => set({ ids: ids.size === pageIds.length ? NONE : new Set(pageIds), anchor: null }),
    selectAll: () => set({ isAll: true }),
    clear: () => setState(nothingAt(place)),
  };
}

const NONE: ReadonlySet<string> = new Set();

function nothingAt(place: string): State {
  return { place, ids: NONE, isAll: false, anchor: null };
}

/** The rows from one to another, both counted; only the latter when the former has gone. */
export function between(ids: readonly string[], from: string, to: string): string[] {
  const [start, end] = [ids.indexOf(from), ids.indexOf(to)];
  return start < 0 ? [to] : ids.slice(Math.min(start, end), Math.max(start, end) + 1);
}

function turned(ids: ReadonlySet<string>, range: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  for (const id of range) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}
