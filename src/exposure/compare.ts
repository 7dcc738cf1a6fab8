import type { CategoryId } from '../classify/taxonomy.ts';
import type { FieldLocation } from '../decode/field.ts';
import { type Exposure, hasReceivedData } from './exposure.ts';

/**
 * The parts of a vendor that are compared. Entries of reports have them; {@link comparedOf} takes them from an
 * exposure.
 */
export interface ComparedVendor {
  readonly id: string;
  readonly name: string;
  readonly disclosures: readonly ComparedField[];
}

/** The parts of a field that are compared, and its count. */
export interface ComparedField {
  readonly app: string;
  readonly path: string;
  readonly label: string;
  readonly category: CategoryId;
  readonly encoding: readonly string[];
  readonly hash: string | null;
  readonly count: number;
  /** Missing in reports that leave it out. */
  readonly location?: FieldLocation | undefined;
  /** Masked. Missing for reports, which may have raw values. */
  readonly sample?: string | undefined;
}

/** A vendor's id and name. */
export interface VendorName {
  readonly vendor: string;
  readonly name: string;
}

/** A kind of data at one vendor. */
export interface KindAt extends VendorName {
  readonly category: CategoryId;
}

/** A field: one path of one app at one vendor, of one kind. */
export interface FieldAt extends KindAt {
  readonly app: string;
  readonly path: string;
  readonly label: string;
  /** The digests with which it was sent; null means in the clear. */
  readonly hashes: ReadonlyArray<string | null>;
  /** Its wrappings, each with the outermost encoding first. */
  readonly wrappings: ReadonlyArray<readonly string[]>;
  /** For information only: it grows with use, not with the kinds of data sent. */
  readonly count: number;
  /** In which part of a request it was first found; null if that is not known. */
  readonly location: FieldLocation | null;
  /** For information only; `''` without a value. */
  readonly sample: string;
}

/** What can change in a field that was there before. */
export type Aspect = 'category' | 'hash' | 'wrapping';

/** A field that was there before and has changed. */
export interface FieldChange {
  readonly aspects: readonly Aspect[];
  readonly before: FieldAt;
  readonly after: FieldAt;
}

/** What is new, gone or changed. Fields are in the order of the later list, then of the earlier one. */
export interface Comparison {
  readonly vendors: { readonly added: readonly VendorName[]; readonly removed: readonly VendorName[] };
  /** `other` left out. A kind is new if this vendor did not receive it before, in any field. */
  readonly kinds: { readonly added: readonly KindAt[]; readonly removed: readonly KindAt[] };
  readonly fields: {
    readonly added: readonly FieldAt[];
    readonly removed: readonly FieldAt[];
    readonly changed: readonly FieldChange[];
    /** Number of unchanged fields. */
    readonly same: number;
  };
}

/**
 * What is new, gone or changed between two lists of vendors, such as those of two reports. A field is identified by
 * vendor, app, path and category; one that differs only in its category has changed. Of a field, only its category,
 * digests and wrappings are compared.
 */
export function compareVendors(before: readonly ComparedVendor[], after: readonly ComparedVendor[]): Comparison {
  const [placesBefore, placesAfter] = [placesOf(before), placesOf(after)];
  const added: FieldAt[] = [];
  const removed: FieldAt[] = [];
  const changed: FieldChange[] = [];
  let same = 0;
  for (const place of new Set([...placesAfter.keys(), ...placesBefore.keys()])) {
    const [old, now] = [placesBefore.get(place) ?? noFields, placesAfter.get(place) ?? noFields];
    for (const [category, field] of now) {
      const was = old.get(category);
      if (was === undefined) continue;
      const aspects = aspectsChanged(was, field);
      if (aspects.length === 0) same += 1;
      else changed.push({ aspects, before: was, after: field });
    }
    const fresh = [...now.values()].filter(({ category }) => !old.has(category));
    const gone = [...old.values()].filter(({ category }) => !now.has(category));
    const recast = Math.min(fresh.length, gone.length);
    for (const [index, field] of fresh.slice(0, recast).entries()) {
      const was = gone[index] as FieldAt;
      changed.push({ aspects: ['category', ...aspectsChanged(was, field)], before: was, after: field });
    }
    added.push(...fresh.slice(recast));
    removed.push(...gone.slice(recast));
  }
  return {
    vendors: { added: vendorsBeyond(after, before), removed: vendorsBeyond(before, after) },
    kinds: { added: kindsBeyond(after, before), removed: kindsBeyond(before, after) },
    fields: { added, removed, changed, same },
  };
}

/** The parts of an exposure that are compared; null if the vendor received nothing. */
export function comparedOf(exposure: Exposure): ComparedVendor | null {
  const { received, disclosures } = exposure;
  return hasReceivedData(exposure) ? { id: received.vendor, name: received.recipient.name, disclosures } : null;
}

/** Whether nothing is new, gone or changed. */
export function isUnchanged({ vendors, fields }: Comparison): boolean {
  return [vendors.added, vendors.removed, fields.added, fields.removed, fields.changed].every(
    (list) => list.length === 0,
  );
}

type Place = ReadonlyMap<CategoryId, FieldAt>;
const noFields: Place = new Map();

/** Fields by vendor, app and path, then by category. */
function placesOf(vendors: readonly ComparedVendor[]): Map<string, Map<CategoryId, FieldAt>> {
  const places = new Map<string, Map<CategoryId, FieldAt>>();
  for (const { id: vendor, name, disclosures } of vendors) {
    for (const { app, path, label, category, hash, encoding, count, ...rest } of disclosures) {
      const key = JSON.stringify([vendor, app, path]);
      const place = places.get(key) ?? new Map<CategoryId, FieldAt>();
      places.set(key, place);
      const known = place.get(category);
      const hashes = united(known?.hashes ?? [], hash);
      const wrappings = united(known?.wrappings ?? [], encoding);
      const sum = (known?.count ?? 0) + count;
      const location = known?.location ?? rest.location ?? null;
      const sample = known?.sample || (rest.sample ?? '');
      const field = { vendor, name, app, path, label, category, hashes, wrappings, count: sum, location, sample };
      place.set(category, field);
    }
  }
  return places;
}

function aspectsChanged(before: FieldAt, after: FieldAt): Aspect[] {
  const aspects: Aspect[] = [];
  if (!areSameSet(before.hashes, after.hashes)) aspects.push('hash');
  if (!areSameSet(before.wrappings, after.wrappings)) aspects.push('wrapping');
  return aspects;
}

function vendorsBeyond(these: readonly ComparedVendor[], those: readonly ComparedVendor[]): VendorName[] {
  const known = new Set(those.map(({ id }) => id));
  return these.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ vendor: id, name }));
}

function kindsBeyond(these: readonly ComparedVendor[], those: readonly ComparedVendor[]): KindAt[] {
  const known = new Set(kindsOf(those).map(keyOfKind));
  return kindsOf(these).filter((kind) => !known.has(keyOfKind(kind)));
}

function kindsOf(vendors: readonly ComparedVendor[]): KindAt[] {
  return vendors.flatMap(({ id, name, disclosures }) =>
    [...new Set(disclosures.map(({ category }) => category))]
      .filter((category) => category !== 'other')
      .map((category) => ({ vendor: id, name, category })),
  );
}

const keyOfKind = ({ vendor, category }: KindAt) => `${category} ${vendor}`;

function united<Item>(items: readonly Item[], item: Item): readonly Item[] {
  const text = JSON.stringify(item);
  return items.some((each) => JSON.stringify(each) === text) ? items : [...items, item];
}

function areSameSet(a: readonly unknown[], b: readonly unknown[]): boolean {
  const texts = new Set(a.map((each) => JSON.stringify(each)));
  return a.length === b.length && b.every((each) => texts.has(JSON.stringify(each)));
}
