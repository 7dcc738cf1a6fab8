import type { DescribedVendor, Parameter } from './vendor.ts';

/** Parameters as `[key, number of its meaning, key, …]`. */
type Numbered = ReadonlyArray<string | number>;

type Parameters = Record<string, Parameter>;

/** What requests of a vendor are read by, with parameters numbered. */
interface Reading {
  readonly events: NonNullable<DescribedVendor['events']>;
  readonly parameters: Numbered;
  readonly endpoints: Readonly<Record<string, Numbered>>;
}

/** A list for each property, with `null` where a vendor has none. */
type Columns<Row> = { readonly [Property in keyof Row]-?: ReadonlyArray<Row[Property] | null> };

/** What vendors are identified by, and for each a bit for every property of {@link Reading}, in order. */
type TellingColumns = Columns<Omit<DescribedVendor, keyof Reading>> & { readonly readBy: readonly number[] };

type ReadingColumns = Columns<Reading> & { readonly meanings: readonly Parameter[] };

type Unfinished<Whole> = { -readonly [Property in keyof Whole]: Whole[Property] };

/** Reads what `catalogue-build.mjs` packed. The second of its two lines is read only when a vendor's requests are. */
export function unpackCatalogue(text: string): DescribedVendor[] {
  const end = text.indexOf('\n');
  const columns = JSON.parse(text.slice(0, end)) as TellingColumns;
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

/** A vendor without what it is read by. Written out, as that takes a fraction of a loop over the properties. */
function vendorAt(columns: TellingColumns, at: number): DescribedVendor {
  const vendor: Unfinished<DescribedVendor> = {
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

/** Gives an object a property that is made at first use: those of most vendors are never used. */
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
