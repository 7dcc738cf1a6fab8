import type { Field } from '../decode/field.ts';
import type { CanarySearch } from './canaries.ts';
import { detectors } from './detectors/index.ts';
import { type HashName, hashByHexLength } from './hashes.ts';
import { categoryOfHeader } from './header-names.ts';
import { categoryOfKey } from './key-names.ts';
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
  searchTyped: TypedSearch = () => [],
): readonly Classification[] {
  const found = withTyped(
    firstOfEachCategory([...canaryFindings(field.value, searchCanaries), ...valueFindings(field.value)]),
    searchTyped(field.value),
  );
  const whole = found.some((finding) => finding.value.length === field.value.trim().length);
  const named = whole ? null : (parameterFinding(field, parameter) ?? keyFinding(field));
  const all = named && named.category !== 'other' ? firstOfEachCategory([...found, named]) : found;
  if (all.length === 0) return [named ?? finding('other', 'key', 0.5, field.value)];
  return all.map((each) => (parameter?.category === each.category ? { ...each, label: parameter.label } : each));
}

function canaryFindings(value: string, search: CanarySearch): Classification[] {
  return search(value).map(({ canary, text, hash }) => ({
    ...finding(canary.category, 'canary', 0.99, text),
    hash,
    canary: canary.label,
  }));
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

function valueFindings(value: string): Classification[] {
  return detectors.flatMap(({ category, detector, confidence, find }) => {
    const text = find(value);
    return text === null ? [] : [finding(category, detector, confidence, text)];
  });
}

function parameterFinding(field: Field, parameter: KnownParameter | null): Classification | null {
  if (parameter === null) return null;
  return {
    ...finding(parameter.category, 'vendor', 0.95, field.value),
    label: parameter.label,
    hash: hashOf(field.value, parameter.category),
  };
}

function keyFinding(field: Field): Classification | null {
  const keys = field.segments.filter((segment) => typeof segment === 'string').map((key) => key.replace(/^\??#?/, ''));
  const byHeader = field.location === 'header' ? categoryOfHeader(keys, field.value) : null;
  const category = byHeader ?? categoryOfKey(keys, field.value);
  return category && { ...finding(category, 'key', 0.7, field.value), hash: hashOf(field.value, category) };
}

function finding(category: CategoryId, detector: Detector, confidence: number, value: string): Classification {
  return {
    category,
    label: taxonomy[category].label,
    detector,
    confidence,
    hash: null,
    canary: null,
    value,
    typed: null,
  };
}

/** A hex digest where an e-mail address or a telephone number should be is that value, hashed. */
function hashOf(value: string, category: CategoryId): HashName | null {
  if (category !== 'email' && category !== 'phone') return null;
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
