/**
 * The word that the published reference's examples have where they show no element of a list (`"items": ["architecto"]`). A
 * client that sends an example as it stands sends no element.
 */
const FILLER = 'architecto';

/** A list without the filler of the reference's examples; anything else as it is. */
export function withoutFiller(value: unknown): unknown {
  return Array.isArray(value) ? value.filter((element) => element !== FILLER) : value;
}
