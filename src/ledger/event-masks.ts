import type { Disclosure } from '../audit.ts';
import { taxonomy } from '../classify/taxonomy.ts';
import { maskEventName, readEventName } from '../masking/event-name.ts';
import type { Pace, Steps } from '../steps.ts';
import { wordsIn } from '../vocabulary/words.ts';

/** Limit: characters of a value. Longer values are texts, whose words can be in a name by chance. */
const longestPersonal = 200;

/** Length of the shortest unknown word that is searched for in values, in letters. */
const shortestWord = 3;

/**
 * Masks names of events, each once. A name is shortened if one of its unknown words is also in a personal value of the
 * same observation. Values are searched only if a name has an unknown word.
 */
export function* maskedEvents(
  names: Iterable<string>,
  disclosures: readonly Disclosure[],
  isDue: Pace,
): Steps<ReadonlyMap<string, string>> {
  const masked = new Map<string, string>();
  const doubtful: string[] = [];
  const unknown = new Set<string>();
  for (const name of names) {
    if (masked.has(name)) continue;
    if (isDue(1)) yield;
    const read = readEventName(name);
    masked.set(name, read.shown);
    if (read.unknown.length > 0) doubtful.push(name);
    for (const word of read.unknown) if (word.length >= shortestWord) unknown.add(word);
  }
  if (unknown.size === 0) return masked;
  const personal = new Set<string>();
  for (const { category, value } of disclosures) {
    if (isDue(1)) yield;
    if (!taxonomy[category].personal || value.length > longestPersonal) continue;
    for (const word of wordsIn(value)) if (unknown.has(word)) personal.add(word);
  }
  if (personal.size === 0) return masked;
  for (const name of doubtful) {
    if (isDue(1)) yield;
    masked.set(
      name,
      maskEventName(name, (word) => personal.has(word)),
    );
  }
  return masked;
}
