import type { DescribedVendor, Parameter } from './vendor.ts';

/** Parameters as `[key, number of its meaning, key, …]`. */
type Numbered = ReadonlyArray<string | number>;

type Parameters = Record<string, Parameter>;

/** What `catalogue-build.mjs` packed: a list for each property. */
interface PackedCatalogue {
  readonly meanings: readonly Parameter[];
  readonly columns: Readonly<Record<keyof DescribedVendor, readonly unknown[]>>;
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
  const { parameters, endpoints, ...others } = columns;
  const lists = Object.entries(others);
  return columns.id.map((_, at) => {
    const vendor: Record<string, unknown> = {};
    for (const list of lists) if (list[1][at] !== null) vendor[list[0]] = list[1][at];
    const own = parameters[at] as Numbered | null;
    if (own !== null) whenRead(vendor, 'parameters', () => meant(own));
    const byPath = endpoints[at] as Record<string, Numbered> | null;
    if (byPath !== null) {
      const all = () => Object.entries(byPath).map(([path, numbered]) => [path, meant(numbered)]);
      whenRead(vendor, 'endpoints', () => Object.fromEntries(all()));
    }
    return vendor as unknown as DescribedVendor;
  });
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
