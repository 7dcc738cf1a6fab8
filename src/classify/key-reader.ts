import type { Path } from '../decode/path.ts';
import { isFirstName, wordsIn } from '../words/words.ts';
import { type Classification, finding } from './classification.ts';
import { isFullName } from './plausible.ts';
import { taxonomy } from './taxonomy.ts';
import type { ValueReader } from './value-reader.ts';

/** What stands in the keys of a path, innermost first, of those that were not read before. */
export type KeyReader = (path: Path) => readonly Classification[];

const nothing: readonly Classification[] = [];

/** A person's name in the place of a key is a value by its shape alone. */
const nameConfidence = 0.7;

/**
 * Reads the keys of one observation's paths like values, each once: an object with an entry for each person has their
 * names, addresses and numbers for keys.
 */
export function keyReader(readValue: ValueReader): KeyReader {
  const read = new Set<Path>();
  const { known, quiet } = knownTo(readValue);
  return (path) => {
    if (quiet.has(path)) return nothing;
    let found = nothing;
    let isQuiet = true;
    for (let each: Path | null = path; each !== null && !read.has(each); each = each.above) {
      read.add(each);
      let inKey = known.get(each);
      if (inKey === undefined) {
        const isRead = each.key !== null && !each.isUrlPart && !each.isFolded;
        inKey = isRead ? findingsIn((each.key as string).replace(/^\??#?/, ''), readValue) : nothing;
        known.set(each, inKey);
      }
      if (inKey.length > 0) found = [...found, ...inKey];
    }
    for (let each: Path | null = path; each !== null && isQuiet; each = each.above)
      isQuiet = known.get(each)?.length === 0;
    if (isQuiet) quiet.add(path);
    return found;
  };
}

/** What a reader found in the last keys of paths, and the paths of which no key holds anything. */
interface Known {
  readonly known: WeakMap<Path, readonly Classification[]>;
  readonly quiet: WeakSet<Path>;
}

function knownTo(readValue: ValueReader): Known {
  let found = knownBy.get(readValue);
  if (found === undefined) {
    found = { known: new WeakMap(), quiet: new WeakSet() };
    knownBy.set(readValue, found);
  }
  return found;
}

const knownBy = new WeakMap<ValueReader, Known>();

/** Shorter keys hold no value that a detector finds. */
const shortestRead = 6;

function findingsIn(key: string, readValue: ValueReader): readonly Classification[] {
  if (key.length < shortestRead) return nothing;
  const found = readValue(key).filter(({ category }) => taxonomy[category].personal);
  if (found.length > 0 || !isFullName(key)) return found;
  return wordsIn(key).some(isFirstName) ? [finding('name', 'value', nameConfidence, key)] : nothing;
}
