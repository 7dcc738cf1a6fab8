import type { Field, RecordedKind } from '../decode/field.ts';
import { type Classification, finding, firstOfEachCategory, maskedTextLabel } from './classification.ts';
import { digestName, type HashName, hashByHexLength } from './hashes.ts';
import { categoryOfHeader } from './header-names.ts';
import { categoryOfKey } from './key-names.ts';
import { isBelievable, isPlausible } from './plausible.ts';
import { type CategoryGroup, type CategoryId, taxonomy } from './taxonomy.ts';
import type { TypedMatch, TypedSearch } from './typed.ts';
import type { ValueReader } from './value-reader.ts';
import { inWindows } from './windows.ts';

/**
 * How often findings on such evidence are right, by the labelled recordings (`npm run accuracy`), rounded down for what
 * was not recorded.
 */
const confidence = { vendor: 0.97, key: 0.9, own: 0.95, unknown: 0.5 } as const;

/** What the vendor itself says a field is. */
export interface KnownParameter {
  readonly label: string;
  readonly category: CategoryId;
  /** Whether the vendor asks for the value's digest: what looks like one is the value, hashed. */
  readonly hashed?: boolean;
  /** Whether it speaks for everything below an object, not for one field. */
  readonly covers?: boolean;
}

/** What is known around a field. */
export interface Surroundings {
  /** What the receiving vendor's definition says of it. */
  readonly parameter: KnownParameter | null;
  /** Categories that the names of the fields beside it stand for. */
  readonly beside: ReadonlySet<CategoryId>;
  /** Registrable domain of the app: an address of its own is a page or a file of the app. */
  readonly appDomain: string;
  /** Path of the page it left from. */
  readonly pagePath: string;
}

/**
 * The kinds of data in a field, at least one: `other` where nothing is known of it. What is found in the value itself
 * speaks for the whole field when it fills it, and stands beside the key's category when it is only a part of it.
 */
export function classify(
  field: Field,
  around: Surroundings,
  readValue: ValueReader,
  searchTyped: TypedSearch = noneTyped,
): readonly Classification[] {
  const { value } = field;
  const read = readValue(value);
  const typed = inWindows(value, searchTyped);
  if (read.length === 0 && typed.length === 0) return [namedFinding(field, around) ?? unclassified(field)];
  const { parameter } = around;
  const found = withTyped(read, typed).filter((one) => !isOverruled(one, field, parameter));
  const whole = found.some((one) => one.part === null && one.value.length === value.trim().length);
  const named = whole && field.recorded === null ? null : namedFinding(field, around);
  const all = named && named.category !== 'other' ? firstOfEachCategory([...found, named]) : found;
  return all.map((each) => (parameter?.category === each.category ? { ...each, label: parameter.label } : each));
}

/** What is said of a field that nothing is known of. */
export function unclassified({ value }: Field): Classification {
  return finding('other', 'key', confidence.unknown, value);
}

const noneTyped: TypedSearch = () => [];

/** Which of its identifiers a value is, the vendor knows better than the value's shape says. */
function isOverruled({ category, detector, value }: Classification, field: Field, parameter: KnownParameter | null) {
  return (
    detector === 'value' &&
    parameter !== null &&
    parameter.category !== category &&
    taxonomy[category].group === 'identifier' &&
    taxonomy[parameter.category].group === 'identifier' &&
    value.length === field.value.trim().length &&
    isPlausible(parameter.category, field.value)
  );
}

/** Characters of the longest value that a name speaks for, and that are looked at to see whether it can be what it is called. */
const longestNamed = 16_384;

/** What the field's place says of it: the recording it is part of, its vendor, its key, the app's own address. */
function namedFinding(field: Field, { parameter, beside, appDomain, pagePath }: Surroundings): Classification | null {
  if (field.recorded !== null) return recordedFinding(field.recorded, field.value);
  const known = parameterFinding(field, parameter);
  if (known !== null && !(parameter?.covers && known.category === 'message')) return known;
  // A name says what a short value is; what is longer is a text of its own.
  if (field.value.length > longestNamed) return known;
  const host = hostOf(field.value);
  const isOwn = host !== null && (host === appDomain || host.endsWith(`.${appDomain}`));
  // Below an object that holds a message, a field's own name says more.
  const named = keyFinding(field, beside) ?? known;
  // A name such as `url` or `host` is also that of anybody else's address.
  if (named?.category === 'page-url' && host !== null && !isOwn) return null;
  if (named !== null || field.location === 'header') return named;
  const isPage = isOwn || (pagePath.length > 2 && field.value === pagePath) || /^\?[\w%.-]+=/.test(field.value);
  return isPage ? finding('page-url', 'value', confidence.own, field.value) : null;
}

/** The host of an address, or of a host's name with dots; null for any other text. */
function hostOf(value: string): string | null {
  if (!value.includes('.')) return null;
  return /^(?:https?:\/\/)?((?:[a-z\d-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]|$)/i.exec(value)?.[1]?.toLowerCase() ?? null;
}

const recordedAs: Readonly<Record<RecordedKind, readonly [category: CategoryId, label: string]>> = {
  text: ['replay-text', taxonomy['replay-text'].label],
  input: ['input-value', taxonomy['input-value'].label],
  masked: ['other', maskedTextLabel],
  console: ['console-log', taxonomy['console-log'].label],
};

function recordedFinding(kind: RecordedKind, value: string): Classification {
  const [category, label] = recordedAs[kind];
  return { ...finding(category, 'vendor', confidence.vendor, value), label };
}

/** Marks what was found and typed, and adds what was only typed. */
function withTyped(found: readonly Classification[], matches: readonly TypedMatch[]): Classification[] {
  if (matches.length === 0) return [...found];
  const all = [...found];
  const places = new Map<string, number>();
  for (const [at, { value }] of all.entries()) if (!places.has(value)) places.set(value, at);
  for (const { label, category, text, hash, typed } of matches) {
    const at = places.get(text) ?? all.length;
    const known = all[at];
    const state = known?.typed === 'before-submit' ? known.typed : typed;
    places.set(text, at);
    all[at] = known
      ? { ...known, detector: 'canary', canary: known.canary ?? label, typed: state }
      : { ...finding(category, 'canary', 0.95, text), hash, canary: label, typed };
  }
  return all;
}

function parameterFinding(field: Field, parameter: KnownParameter | null): Classification | null {
  if (parameter === null) return null;
  const { category, label, hashed = false, covers = false } = parameter;
  const hash = hashed ? digestName(field.value) : hashOf(field.value, category);
  const value = field.value.slice(0, longestNamed);
  const isBelieved = covers ? isPlausible(category, value) : isBelievable(category, value);
  if (!isBelieved && !(hashed && hash !== null)) return null;
  return { ...finding(category, 'vendor', confidence.vendor, field.value), label, hash };
}

/** Kinds of data that a vendor's own headers name. */
const ofVendor: ReadonlySet<CategoryGroup> = new Set(['credential', 'business', 'identifier']);

function keyFinding({ location, path, value }: Field, beside: ReadonlySet<CategoryId>): Classification | null {
  const byHeader = location === 'header' ? categoryOfHeader(path.keys, value) : null;
  const byKey = byHeader ?? categoryOfKey(path, value, beside);
  const isOfVendor = location === 'header' && byKey !== null && ofVendor.has(taxonomy[byKey].group);
  const category = isOfVendor && (path.keys.length === 1 || path.keys[0] === 'authorization') ? byHeader : byKey;
  return category && { ...finding(category, 'key', confidence.key, value), hash: hashOf(value, category) };
}

/** What is sent hashed so that it can be matched; a hex digest in the place of another kind of data is just an id. */
const matched: ReadonlySet<CategoryId> = new Set(['email', 'phone', 'name', 'postal-address', 'coarse-location']);

/** A hex digest where an e-mail address, a telephone number or a name should be is that value, hashed. */
function hashOf(value: string, category: CategoryId): HashName | null {
  if (!matched.has(category)) return null;
  return /^[0-9a-f]+$/i.test(value) ? (hashByHexLength.get(value.length) ?? null) : null;
}
