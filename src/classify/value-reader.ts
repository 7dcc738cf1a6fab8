import { type CharacterClasses, characterClassesOf } from '../decode/character-classes.ts';
import { byNeededClasses } from '../decode/needed-classes.ts';
import { createMemo, longestRemembered } from '../memo.ts';
import type { CanaryMatch, CanarySearch } from './canaries.ts';
import { type Classification, finding, firstOfEachCategory } from './classification.ts';
import { detectors } from './detectors/index.ts';
import { inWindows } from './text-windows.ts';

/** Classifies a value by the value alone, regardless of its field. */
export type ValueReader = (value: string) => readonly Classification[];

const nothing: readonly Classification[] = [];

/** Returns a function that classifies values by canaries and detectors. Results for recent short values are cached. */
export function valueReader(searchCanaries: CanarySearch): ValueReader {
  const cached = createMemo<string, readonly Classification[]>(4_096);
  const read = (value: string): readonly Classification[] => {
    const classes = characterClassesOf(value);
    const canaries = searchCanaries(value, classes);
    const found = detected(value, classes);
    return canaries.length === 0 ? found : firstOfEachCategory([...canaries.map(canaryFinding), ...found]);
  };
  return (value) =>
    value.length > longestRemembered ? firstOfEachCategory(inWindows(value, read)) : cached(value, read);
}

function canaryFinding({ canary, text, hash, encoding, part }: CanaryMatch): Classification {
  const found = finding(canary.category, 'canary', part ? 0.9 : 0.99, text);
  return { ...found, hash, canary: canary.label, encoding, part };
}

const detectorsFor = byNeededClasses(detectors);

function detected(value: string, classes: CharacterClasses): readonly Classification[] {
  let found: Classification[] | null = null;
  for (const { category, detector, confidence, needs, find } of detectorsFor(classes)) {
    const text = value.length >= (needs.length ?? 0) ? find(value) : null;
    if (text === null) continue;
    found ??= [];
    found.push(finding(category, detector, confidence, text));
  }
  return found === null ? nothing : firstOfEachCategory(found);
}
