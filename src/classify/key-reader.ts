import { oncePerPathAnd, type Path } from '../decode/path.ts';
import { isFirstName, wordsIn } from '../vocabulary/words.ts';
import { type Classification, finding } from './classification.ts';
import { isFullName } from './plausible.ts';
import { taxonomy } from './taxonomy.ts';
import type { ValueReader } from './value-reader.ts';

/** Values found in the keys of a path, innermost first, except keys that were read before. */
export type KeyReader = (path: Path) => readonly Classification[];

const nothing: readonly Classification[] = [];

/** Confidence of a person's name as a key, which is recognised by its form alone. */
const nameConfidence = 0.7;

/**
 * Returns a function that reads the keys of one observation's paths like values, each key once, for personal data: an
 * object with one entry per person has names, addresses or numbers as keys.
 */
export function keyReader(readValue: ValueReader): KeyReader {
  const read = new Set<Path>();
  return (path) => {
    if (isQuiet(path, readValue)) return nothing;
    let found = nothing;
    for (let each: Path | null = path; each !== null && !read.has(each); each = each.above) {
      read.add(each);
      const inKey = inLastKey(each, readValue);
      if (inKey.length > 0) found = [...found, ...inKey];
    }
    return found;
  };
}

/** What a reader finds in the last key of a path. */
const inLastKey = oncePerPathAnd((path, readValue: ValueReader): readonly Classification[] => {
  const isRead = path.key !== null && !path.isUrlPart && !path.isFolded;
  return isRead ? findingsIn(path.key.replace(/^\??#?/, ''), readValue) : nothing;
});

/** Whether a reader finds nothing in the keys of a path. */
const isQuiet = oncePerPathAnd((path, readValue: ValueReader): boolean => {
  for (let each: Path | null = path; each !== null; each = each.above)
    if (inLastKey(each, readValue).length > 0) return false;
  return true;
});

/** Shorter keys contain no value that a detector finds. */
const shortestRead = 6;

function findingsIn(key: string, readValue: ValueReader): readonly Classification[] {
  if (key.length < shortestRead) return nothing;
  const found = readValue(key).filter(({ category }) => taxonomy[category].personal);
  if (found.length > 0 || !isFullName(key)) return found;
  return wordsIn(key).some(isFirstName) ? [finding('name', 'value', nameConfidence, key)] : nothing;
}
