import type { DescribedVendor, Parameter } from './vendor.ts';

type Numbered = Record<string, number>;

/** What `catalogue-build.mjs` packed: a list for each property, and parameters as numbers of their meanings. */
interface PackedCatalogue {
  readonly meanings: readonly Parameter[];
  readonly columns: Readonly<Record<keyof DescribedVendor, readonly unknown[]>>;
}

/** Reads what `catalogue-build.mjs` packed. */
export function unpackCatalogue(text: string): DescribedVendor[] {
  const { meanings, columns } = JSON.parse(text) as PackedCatalogue;
  for (const parameters of columns.parameters) mean(parameters as Numbered | null, meanings);
  for (const endpoints of columns.endpoints) {
    for (const parameters of Object.values(endpoints ?? {})) mean(parameters as Numbered, meanings);
  }
  const lists = Object.entries(columns);
  return columns.id.map((_, at) => {
    const vendor: Record<string, unknown> = {};
    for (const [property, list] of lists) if (list[at] !== null) vendor[property] = list[at];
    return vendor as unknown as DescribedVendor;
  });
}

/** Puts meanings in the place of their numbers. */
function mean(parameters: Record<string, unknown> | null, meanings: readonly Parameter[]): void {
  for (const key in parameters) parameters[key] = meanings[parameters[key] as number];
}
