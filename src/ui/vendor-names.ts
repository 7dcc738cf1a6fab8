import { countedText, formatList } from './text.ts';

/** Names listed before the rest is only counted. */
const mostNames = 3;

/** Vendors in a sentence: all of up to three by name, else two and how many more: "A, B and 4 others". */
export function vendorNames(names: readonly string[]): string {
  const further = names.length - 2;
  return formatList(
    names.length > mostNames ? [...names.slice(0, 2), countedText('verdict_more_vendors', further)] : names,
  );
}
