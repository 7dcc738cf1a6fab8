import type { Field, RecordedKind } from '../decode/field.ts';
import { type Look, lookAt, shows } from '../decode/look.ts';
import type { CanaryMatch, CanarySearch } from './canaries.ts';
import { detectors } from './detectors/index.ts';
import { type HashName, hashByHexLength } from './hashes.ts';
import { categoryOfHeader } from './header-names.ts';
import { categoryOfKey } from './key-names.ts';
import { createMemo } from './memo.ts';
import { type CategoryId, taxonomy } from './taxonomy.ts';
import type { TypedMatch, TypedSearch, TypedState } from './typed.ts';

export type { HashName };

/** What a classification rests on, strongest first. */
export type Detector = 'canary' | 'secret' | 'vendor' | 'value' | 'key';

/** One kind of data found in a field. */
export interface Classification {
  readonly category: CategoryId;
  readonly label: string;
  readonly detector: Detector;
  readonly confidence: number;
  /** The hash the value left under, when it did not leave as it is. */
  readonly hash: HashName | null;
  /** Label of the canary that was found. */
  readonly canary: string | null;
  /** The part of the field's value that the category speaks of. */
  readonly value: string;
  /** What wrapped the value inside the field's own text, outermost first. */
  readonly encoding: readonly string[];
  /** Set where only a part of a canary was found, which counts with the others alone. */
  readonly part: CanaryMatch['part'];
  /** Set where a user had typed it into a form of the app. */
  readonly typed: TypedState | null;
}

/** What the vendor itself says a field is. */
export interface KnownParameter {
  readonly label: string;
  readonly category: CategoryId;
}

/**
 * The kinds of data in a field, at least one: `other` where nothing is known of it. What is found in the value itself
 * speaks for the whole field when it fills it, and stands beside the key's category when it is only a part of it.
 *
 * @param parameter what the receiving vendor's definition says of this field
 */
export function classify(
  field: Field,
  parameter: KnownParameter | null,
  searchCanaries: CanarySearch,
  searchTyped: TypedSearch = noneTyped,
): readonly Classification[] {
  const { value } = field;
  const look = lookAt(value);
  const canaries = searchCanaries(value, look);
  const values = valueFindings(value, look);
  const typed = searchTyped(value, look);
  if (canaries.length === 0 && values.length === 0 && typed.length === 0)
    return [namedFinding(field, parameter) ?? unknown(value)];
  const found = withTyped(firstOfEachCategory([...canaries.map(canaryFinding), ...values]), typed);
  const whole = found.some((one) => one.part === null && one.value.length === value.trim().length);
  const named = whole && field.recorded === null ? null : namedFinding(field, parameter);
  const all = named && named.category !== 'other' ? firstOfEachCategory([...found, named]) : found;
  return all.map((each) => (parameter?.category === each.category ? { ...each, label: parameter.label } : each));
}

const noneTyped: TypedSearch = () => [];

/** What the field's place says of it: the recording it is part of, its vendor, its key. */
function namedFinding(field: Field, parameter: KnownParameter | null): Classification | null {
  if (field.recorded !== null) return recordedFinding(field.recorded, field.value);
  return (parameter && parameterFinding(field, parameter)) ?? keyFinding(field);
}

const recordedAs: Readonly<Record<RecordedKind, readonly [category: CategoryId, label: string]>> = {
  text: ['replay-text', taxonomy['replay-text'].label],
  input: ['input-value', taxonomy['input-value'].label],
  masked: ['other', 'Masked page text'],
  console: ['console-log', taxonomy['console-log'].label],
};

function recordedFinding(kind: RecordedKind, value: string): Classification {
  const [category, label] = recordedAs[kind];
  return { ...finding(category, 'vendor', 0.97, value), label };
}

function unknown(value: string): Classification {
  return finding('other', 'key', 0.5, value);
}

function canaryFinding({ canary, text, hash, encoding, part }: CanaryMatch): Classification {
  const found = finding(canary.category, 'canary', part ? 0.9 : 0.99, text);
  return { ...found, hash, canary: canary.label, encoding, part };
}

/** Marks what was found and typed, and adds what was only typed. */
function withTyped(found: readonly Classification[], matches: readonly TypedMatch[]): Classification[] {
  const all = [...found];
  for (const { label, category, text, hash, typed } of matches) {
    const at = all.findIndex(({ value }) => value === text);
    const known = all[at];
    const state = known?.typed === 'before-submit' ? known.typed : typed;
    if (known) all[at] = { ...known, detector: 'canary', canary: known.canary ?? label, typed: state };
    else all.push({ ...finding(category, 'canary', 0.95, text), hash, canary: label, typed });
  }
  return all;
}

const nothing: readonly Classification[] = [];

/** Longer values are seldom the same twice. */
const longestRemembered = 256;
const remembered = createMemo<string, readonly Classification[]>(4_096);

function valueFindings(value: string, look: Look): readonly Classification[] {
  if (value.length > longestRemembered) return valueFindingsOf(value, look);
  return remembered(value, () => valueFindingsOf(value, look));
}

function valueFindingsOf(value: string, look: Look): readonly Classification[] {
  let found: Classification[] | null = null;
  for (const { category, detector, confidence, needs, find } of detectors) {
    const text = shows(value, look, needs) ? find(value) : null;
    if (text === null) continue;
    found ??= [];
    found.push(finding(category, detector, confidence, text));
  }
  return found ?? nothing;
}

function parameterFinding(field: Field, parameter: KnownParameter): Classification {
  return {
    ...finding(parameter.category, 'vendor', 0.95, field.value),
    label: parameter.label,
    hash: hashOf(field.value, parameter.category),
  };
}

function keyFinding({ location, path, value }: Field): Classification | null {
  const byHeader = location === 'header' ? categoryOfHeader(path.keys, value) : null;
  const category = byHeader ?? categoryOfKey(path, value);
  return category && { ...finding(category, 'key', 0.7, value), hash: hashOf(value, category) };
}

const plain: readonly string[] = [];

function finding(category: CategoryId, detector: Detector, confidence: number, value: string): Classification {
  return {
    category,
    label: taxonomy[category].label,
    detector,
    confidence,
    hash: null,
    canary: null,
    value,
    encoding: plain,
    part: null,
    typed: null,
  };
}

/** What is sent hashed so that it can be matched; a hex digest in the place of another kind of data is just an id. */
const matched: ReadonlySet<CategoryId> = new Set(['email', 'phone', 'name', 'postal-address', 'coarse-location']);

/** A hex digest where an e-mail address, a telephone number or a name should be is that value, hashed. */
function hashOf(value: string, category: CategoryId): HashName | null {
  if (!matched.has(category)) return null;
  return /^[0-9a-f]+$/i.test(value) ? (hashByHexLength.get(value.length) ?? null) : null;
}

function firstOfEachCategory(findings: readonly Classification[]): Classification[] {
  const first = new Map<string, Classification>();
  for (const each of findings) {
    const key = `${each.category}:${each.canary ?? ''}`;
    const sameKind =
      each.canary === null && findings.some((one) => one.canary !== null && one.category === each.category);
    if (!sameKind && !first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}
