import { countedText, formatList } from './text.ts';

/** Limit: names that are listed. The others are counted. */
const mostNames = 3;

/** Vendors in a sentence: up to three by name, otherwise two and the number of the others: "A, B and 4 others". */
export function vendorNames(names: readonly string[]): string {
  const further = names.length - 2;
  return formatList(
    names.length > mostNames ? [...names.slice(0, 2), countedText('verdict_more_vendors', further)] : names,
  );
}
