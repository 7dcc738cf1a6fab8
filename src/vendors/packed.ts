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
  const parameters = columns.parameters.map((numbered) => numbered && meant(numbered as Numbered));
  const endpoints = columns.endpoints.map(
    (each) =>
      each && Object.fromEntries(Object.entries(each).map(([path, numbered]) => [path, meant(numbered as Numbered)])),
  );
  const lists = Object.entries({ ...columns, parameters, endpoints });
  return columns.id.map((_, at) => {
    const vendor: Record<string, unknown> = {};
    for (const [property, list] of lists) if (list[at] !== null) vendor[property] = list[at];
    return vendor as unknown as DescribedVendor;
  });
}
