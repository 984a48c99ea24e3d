import { remembered } from './remembered';

/** Every zone the runtime lists, with UTC, sorted; `also` is kept even when it is an alias that is not listed. */
export function listTimeZones(also?: string): string[] {
  const names = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...(also ? [also] : [])]);
  return [...names].sort();
}

export interface ZoneGroup {
  continent: string;
  zones: string[];
}

/** The zones by continent (the part before the first slash, empty for UTC and its like), both sorted. */
export function groupTimeZones(also?: string): readonly ZoneGroup[] {
  listed ??= groupByContinent(listTimeZones());
  const isListed = !also || listed.some(({ zones }) => zones.includes(also));
  return isListed ? listed : groupByContinent(listTimeZones(also));
}

let listed: readonly ZoneGroup[] | undefined;

function groupByContinent(names: string[]): ZoneGroup[] {
  const groups = new Map<string, string[]>();
  for (const zone of names) {
    const continent = zone.slice(0, Math.max(0, zone.indexOf('/')));
    remembered(groups, continent, () => []).push(zone);
  }
  return [...groups].map(([continent, zones]) => ({ continent, zones }));
}

/** No zone of today changes its offset but on a quarter of an hour. */
const QUARTER_HOUR_MS = 15 * 60_000;

/** Labels of one quarter of an hour: a list of all zones asks for hundreds, of which each takes a formatter of its own. */
const known = { quarter: 0, labels: new Map<string, string>() };

/** City and offset as people name a zone, `Madrid, UTC+1`; the offset is the one at `at`. */
export function labelOfZone(zone: string, at: Date): string {
  const quarter = Math.floor(at.getTime() / QUARTER_HOUR_MS);
  if (known.quarter !== quarter) Object.assign(known, { quarter, labels: new Map() });
  return remembered(known.labels, zone, () => writeLabel(zone, at));
}

function writeLabel(zone: string, at: Date): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  const offset = offsetOfZone(zone, at);
  return city === offset ? city : `${city}, ${offset}`;
}

function offsetOfZone(timeZone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(at);
  return (parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT').replace(/^(?:GMT|UTC)(?:\+0$)?/, 'UTC');
}
