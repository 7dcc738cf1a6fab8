/** Characters of texts that are looked at as a whole, and at the end of others: names that differ end differently. */
const whole = 12;
const ending = 4;

/**
 * Where a bounded memory keeps a text: a number of 32 bits, from its length, its last characters and some twelve others.
 * Texts in the same place only push one another out.
 */
export function placeOf(text: string): number {
  const { length } = text;
  const step = length <= whole ? 1 : Math.ceil(length / whole);
  let hash = length;
  for (let at = 0; at < length; at += step) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  if (step > 1)
    for (let at = length - ending; at < length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash ^ (hash >>> 15);
}

/** Of the FNV hash. */
const prime = 0x01000193;
