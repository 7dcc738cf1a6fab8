import { categoryIds, taxonomy } from '../../classify/taxonomy.ts';
import type { RequestRow } from '../../ledger/rows.ts';
import { categoryLabel } from '../labels.ts';

/** The fields to which a part of a query can be limited. */
const fields = ['vendor', 'kind', 'event', 'url', 'page', 'method', 'outcome', 'is'] as const;

/** One part of a query: a text, optionally limited to one field, that must be present or absent. */
interface Term {
  readonly field: (typeof fields)[number] | null;
  readonly text: string;
  readonly excluded: boolean;
}

const part = new RegExp(`(-?)(?:(${fields.join('|')}):)?(?:"([^"]+)"?|([^\\s"]+))`, 'g');

/**
 * The terms of a query in lower case, in the syntax of DevTools: `mixpanel`, `vendor:mixpanel`, `-kind:browser`,
 * `-"page view"`.
 */
export function termsOf(query: string): Term[] {
  return [...query.toLowerCase().matchAll(part)].map(([, minus, field, quoted, bare = '']) => ({
    field: fields.find((each) => each === field) ?? null,
    text: quoted ?? bare,
    excluded: minus === '-',
  }));
}

const isPlain = ({ field, excluded }: Term): boolean => field === null && !excluded;

/**
 * The part of a query that is searched for everywhere, including values: the whole query if it has no terms with fields
 * and no exclusions.
 */
export function plainQuery(query: string): string {
  const terms = termsOf(query);
  if (terms.every(isPlain)) return query;
  return terms
    .filter(isPlain)
    .map(({ text }) => (/\s/.test(text) ? `"${text}"` : text))
    .join(' ');
}

/** Whether a query excludes text. Excluded text is not searched for among values. */
export function excludesText(query: string): boolean {
  return termsOf(query).some(({ field, excluded }) => field === null && excluded);
}

/**
 * Creates a function that returns whether a request matches a query's terms on fields, and contains nothing that the
 * query excludes.
 */
export function meetsTerms(query: string, textOf: (row: RequestRow) => string): (row: RequestRow) => boolean {
  const terms = termsOf(query).filter((term) => !isPlain(term));
  return (row) => terms.every(({ field, text, excluded }) => holds(row, field, text, textOf) !== excluded);
}

function holds(row: RequestRow, field: Term['field'], text: string, textOf: (row: RequestRow) => string): boolean {
  if (field === null) return textOf(row).includes(text);
  const texts = textsIn(row, field).map((each) => each.toLowerCase());
  // `is:read` must not match "unread".
  return field === 'is' ? texts.includes(text) : texts.some((each) => each.includes(text));
}

function textsIn(row: RequestRow, field: NonNullable<Term['field']>): readonly string[] {
  switch (field) {
    case 'vendor':
      return [row.vendor, row.vendorName];
    case 'kind':
      return row.categories.flatMap((id) => [id, categoryLabel(id), taxonomy[id].label]);
    case 'event':
      return row.events;
    case 'is':
      return [...(row.unreadable === null ? ['read'] : ['unread']), ...severitiesIn(row)];
    default:
      return [row[field]];
  }
}

/** The severities of the kinds of data in a request, and the word `personal` if one of them is personal. */
function severitiesIn({ categories }: RequestRow): string[] {
  const known = categoryIds.filter((id) => categories.includes(id)).map((id) => taxonomy[id]);
  return [...known.map(({ severity }) => severity), ...(known.some(({ personal }) => personal) ? ['personal'] : [])];
}
