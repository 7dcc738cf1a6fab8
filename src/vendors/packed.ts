import type { DescribedVendor, Parameter } from './vendor.ts';

/** Parameters as `[key, number of its meaning, key, …]`. */
type Numbered = ReadonlyArray<string | number>;

type Parameters = Record<string, Parameter>;

/** Properties that are numbered; the others are packed as they are. */
interface NumberedProperties {
  readonly parameters: Numbered;
  readonly endpoints: Readonly<Record<string, Numbered>>;
}

/** A list for each property, with `null` where a vendor has none. */
type Columns = {
  readonly [Property in keyof DescribedVendor]-?: ReadonlyArray<
    Property extends keyof NumberedProperties ? NumberedProperties[Property] | null : DescribedVendor[Property] | null
  >;
};

type Unfinished<Whole> = { -readonly [Property in keyof Whole]: Whole[Property] };

/** What `catalogue-build.mjs` packed. */
interface PackedCatalogue {
  readonly meanings: readonly Parameter[];
  readonly columns: Columns;
}

/** Reads what `catalogue-build.mjs` packed. */
export function unpackCatalogue(text: string): DescribedVendor[] {
  const { meanings, columns } = JSON.parse(text) as PackedCatalogue;
  const meant = (numbered: Numbered): Parameters => {
    const parameters: Parameters = {};
    for (let at = 0; at < numbered.length; at += 2) {
      const meaning = meanings[numbered[at + 1] as number];
      if (meaning !== undefined) parameters[numbered[at] as string] = meaning;
    }
    return parameters;
  };
  return columns.id.map((_, at) => {
    const vendor = vendorAt(columns, at);
    const own = columns.parameters[at] ?? null;
    if (own !== null) whenRead(vendor, 'parameters', () => meant(own));
    const byPath = columns.endpoints[at] ?? null;
    if (byPath !== null) {
      const all = () => Object.entries(byPath).map(([path, numbered]) => [path, meant(numbered)]);
      whenRead(vendor, 'endpoints', () => Object.fromEntries(all()));
    }
    return vendor;
  });
}

/** A vendor without what is numbered. Written out, as that takes a fraction of a loop over the properties. */
function vendorAt(columns: Columns, at: number): DescribedVendor {
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
  const events = columns.events[at] ?? null;
  if (events !== null) vendor.events = events;
  const publicKeys = columns.publicKeys[at] ?? null;
  if (publicKeys !== null) vendor.publicKeys = publicKeys;
  return vendor;
}

/** Gives an object a property that is made when it is first read: of most vendors, nobody ever asks for what they get. */
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
