type CamelCase<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;

/** The same object type with snake_case keys turned to camelCase, one level deep. */
export type CamelKeys<T> = { [K in keyof T as K extends string ? CamelCase<K> : K]: T[K] };

/** Wire names to code names: `invitee_email` to `inviteeEmail`, top level only. */
export function camelKeys<T extends object>(object: T): CamelKeys<T> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [camelKey(key), value])) as CamelKeys<T>;
}

/** `inviteeEmail` to `invitee_email`. */
export function snakeKey(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `invitee_email` to `inviteeEmail`. */
export function camelKey(key: string): string {
  return key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
