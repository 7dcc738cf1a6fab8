import type { CategoryGroup, CategoryId } from '../../../../classify/taxonomy.ts';
import { taxonomy } from '../../../../classify/taxonomy.ts';
import type { ExposureSummary } from '../../../../exposure/exposure.ts';
import { categoryLabel, categoryNoun, purposeLabel, thingLabel } from '../../../labels.ts';
import { countedText, formatList, formatMoment, formatOr, formatSince, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import type { Model } from '../../model.ts';
import { countSign } from './cell-text.ts';
import { rowsOf } from './matrix-model.ts';
import type { WorstFact } from './worst-model.ts';

/** A vendor's name, with its invisible characters made visible. */
export const nameOf = ({ received }: ExposureSummary) => visibleText(received.recipient.name);

/** The title of a fact's card: the fact, without what the headline states already. */
export function titleOf({ type, vendors, categories, combination, isStated }: WorstFact): string {
  const names = vendors.map(nameOf).slice(0, 1);
  switch (type) {
    case 'kinds':
      if (isStated) return text('worst_where', formatList(categories.map(objectOf)));
      return countedText('worst_received', vendors.length, namedIn(vendors, categories), ...names);
    case 'combination':
      if (isStated) return text('worst_what_is_enough', purposeLabel(combination ?? '') ?? '');
      return countedText('worst_enough', vendors.length, purposeLabel(combination ?? '') ?? '', ...names);
    case 'new':
      return countedText('worst_new', vendors.length, formatList(categories.map(categoryLabel)), ...names);
    case 'typed-early':
      return countedText('worst_typed_early', vendors.length, ...names);
    case 'not-named':
      return countedText('worst_not_named', vendors.length, ...names);
    case 'unencrypted':
      return countedText('worst_unencrypted', vendors.length, ...names);
  }
}

const objectOf = (category: CategoryId): string => thingLabel(category) ?? categoryNoun(category);

/** Kinds as the object of a sentence: "or" if not each vendor received all of them. */
function namedIn(vendors: readonly ExposureSummary[], categories: readonly CategoryId[]): string {
  const isSame = vendors.every((vendor) => categories.every((category) => vendor.categories.includes(category)));
  const names = categories.map(objectOf);
  return isSame ? formatList(names) : formatOr(names);
}

/** A note on the fact: since when it is new, or in how many requests the data was sent; and when it was sent last. */
export function noteOf(fact: WorstFact, { novelty }: Model): string {
  const { type, vendors, categories } = fact;
  const kinds = vendors.flatMap(({ received }) =>
    received.kinds.filter(({ category }) => categories.includes(category)),
  );
  const last = Math.max(...kinds.map(({ lastSeen }) => lastSeen));
  const parts = [
    type === 'new' && novelty ? text('figure_new_mark', formatSince(novelty.since)) : requestsOf(fact),
    Number.isFinite(last) && text('exposure_tip_seen', formatMoment(last)),
  ];
  return parts.filter(Boolean).join(' · ');
}

/**
 * The number of requests in which the data was sent; '' if it is not known well enough, and for facts other than
 * `kinds` and `unencrypted`.
 */
function requestsOf({ type, vendors, categories, column }: WorstFact): string {
  if (type === 'unencrypted')
    return countedText(
      'requests',
      sum(vendors, ({ received }) => received.plaintext),
    );
  if (type !== 'kinds' || column === null) return '';
  const group: CategoryGroup = taxonomy[categories[0] ?? 'other'].group;
  const cells = rowsOf(vendors, [{ id: column, group, categories, folded: false }]).flatMap(
    ({ cells: [cell] }) => cell ?? [],
  );
  const bounds = new Set(cells.flatMap(({ bound }) => bound ?? []));
  if (bounds.size > 1) return '';
  const [bound] = bounds;
  return `${countSign(bound)}${countedText(
    'requests',
    sum(cells, ({ count }) => count),
  )}`;
}

const sum = <Item>(items: readonly Item[], numberOf: (item: Item) => number) =>
  items.reduce((total, item) => total + numberOf(item), 0);
