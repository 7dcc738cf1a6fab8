import type { Parameter, VendorWithoutDetails } from './vendor.ts';

/** Parameters as `[key, index of its meaning, key, …]`. */
type Numbered = ReadonlyArray<string | number>;

type Parameters = Record<string, Parameter>;

/** The properties by which a vendor's requests are read, with parameters as indexes. */
interface Reading {
  readonly events: NonNullable<VendorWithoutDetails['events']>;
  readonly parameters: Numbered;
  readonly endpoints: Readonly<Record<string, Numbered>>;
}

/** One list for each property, with `null` if a vendor lacks it. */
type Columns<Row> = { readonly [Property in keyof Row]-?: ReadonlyArray<Row[Property] | null> };

/**
 * The properties that are unpacked at once, and for each vendor one bit for every property of {@link Reading}, in
 * order.
 */
type IdentifyingColumns = Columns<Omit<VendorWithoutDetails, keyof Reading>> & { readonly readBy: readonly number[] };

type ReadingColumns = Columns<Reading> & { readonly meanings: readonly Parameter[] };

type Unfinished<Whole> = { -readonly [Property in keyof Whole]: Whole[Property] };

/**
 * Reads what `build/catalogue.mjs` packed. The second of its two lines is not parsed until a request to a known vendor
 * is read.
 */
export function unpackCatalogue(text: string): VendorWithoutDetails[] {
  const end = text.indexOf('\n');
  const columns = JSON.parse(text.slice(0, end)) as IdentifyingColumns;
  let known: ReadingColumns | null = null;
  const reading = (): ReadingColumns => {
    known ??= JSON.parse(text.slice(end + 1)) as ReadingColumns;
    return known;
  };
  const meant = (numbered: Numbered): Parameters => {
    const { meanings } = reading();
    const parameters: Parameters = {};
    for (let at = 0; at < numbered.length; at += 2) {
      const meaning = meanings[numbered[at + 1] as number];
      if (meaning !== undefined) parameters[numbered[at] as string] = meaning;
    }
    return parameters;
  };
  return columns.id.map((_, at) => {
    const vendor = vendorAt(columns, at);
    const bits = columns.readBy[at] ?? 0;
    if (bits & 1) whenRead(vendor, 'events', () => reading().events[at]);
    if (bits & 2) whenRead(vendor, 'parameters', () => meant(reading().parameters[at] ?? []));
    if (bits & 4) {
      const all = () => Object.entries(reading().endpoints[at] ?? {}).map(([path, own]) => [path, meant(own)]);
      whenRead(vendor, 'endpoints', () => Object.fromEntries(all()));
    }
    return vendor;
  });
}

/** A vendor's identifying properties. Written out, since a loop over the properties takes several times longer. */
function vendorAt(columns: IdentifyingColumns, at: number): VendorWithoutDetails {
  const vendor: Unfinished<VendorWithoutDetails> = {
    id: columns.id[at] ?? '',
    name: columns.name[at] ?? '',
    owner: columns.owner[at] ?? '',
    country: columns.country[at] ?? '',
    category: columns.category[at] ?? 'unknown',
    hosts: columns.hosts[at] ?? [],
  };
  const parent = columns.parent[at] ?? null;
  if (parent !== null) vendor.parent = parent;
  const signatures = columns.signatures[at] ?? null;
  if (signatures !== null) vendor.signatures = signatures;
  const publicKeys = columns.publicKeys[at] ?? null;
  if (publicKeys !== null) vendor.publicKeys = publicKeys;
  const addressSwitches = columns.addressSwitches[at] ?? null;
  if (addressSwitches !== null) vendor.addressSwitches = addressSwitches;
  const software = columns.software[at] ?? null;
  if (software !== null) vendor.software = software;
  return vendor;
}

/** Defines a property that is computed at first use: most vendors' are never used. */
function whenRead(object: object, property: string, make: () => unknown): void {
  Object.defineProperty(object, property, {
    enumerable: true,
    configurable: true,
    get() {
      const value = make();
      Object.defineProperty(object, property, { enumerable: true, value });
      return value;
    },
  });
}
