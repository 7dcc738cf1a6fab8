import { type CategoryId, severityRank, taxonomy } from '../../../../classify/taxonomy.ts';
import { type Comparison, type FieldAt, isUnchanged } from '../../../../exposure/compare.ts';
import { categoryLabel } from '../../../labels.ts';
import { countedText, formatList, formatNumber, text } from '../../../text.ts';
import { vendorNames } from '../../../vendor-names.ts';
import { visibleText } from '../../../visible-text.ts';

/**
 * The summary of a comparison: the most severe change of a kind of data with all its vendors, the next such changes, the
 * new vendors, then counts of fields. One sentence if nothing changed.
 * @param before name of the earlier recording, with invisible characters made visible
 * @param after name of the later one
 */
export function sentencesOf(comparison: Comparison, before: string, after: string): string[] {
  if (isUnchanged(comparison)) return [text('compare_unchanged', after, before)];
  const [gravest, ...others] = newThings(comparison);
  const added = comparison.vendors.added.map(({ name }) => visibleText(name));
  return [
    gravest === undefined
      ? leadWithoutKinds(comparison, before, after)
      : text('compare_gravest', after, changeText(gravest), vendorNames(gravest.vendors)),
    ...(others.length > 0 ? [text('compare_also', formatList(furtherText(others)))] : []),
    ...(gravest !== undefined && added.length > 0 ? [text('compare_new_vendors', before, vendorNames(added))] : []),
    tallyOf(comparison),
  ];
}

/** The ways in which a kind of data can be new for a vendor, the most important first. */
const ways = ['new-kind', 'now-plain', 'another-field'] as const;

/** A kind of data that is new in one way, and the vendors for which it is new. */
interface NewThing {
  readonly category: CategoryId;
  readonly way: (typeof ways)[number];
  readonly vendors: readonly string[];
}

/** New kinds, kinds that are no longer hashed, and further fields of kinds at a vendor; most severe first. */
function newThings({ kinds, fields }: Comparison): NewThing[] {
  const isNewKind = ({ vendor, category }: FieldAt) =>
    kinds.added.some((kind) => kind.vendor === vendor && kind.category === category);
  const plain = fields.changed.filter(
    ({ aspects, before, after }) =>
      aspects.includes('hash') && after.hashes.includes(null) && !before.hashes.includes(null),
  );
  const reclassified = fields.changed.filter(({ aspects }) => aspects.includes('category'));
  const found = [
    ...[...fields.added, ...reclassified.map(({ after }) => after)].map(
      (field) => [field, isNewKind(field) ? 'new-kind' : 'another-field'] as const,
    ),
    ...plain.map(({ after }) => [after, 'now-plain'] as const),
  ].filter(([{ category }]) => category !== 'other');
  const things = new Map<string, NewThing>();
  for (const [{ category, name }, way] of found) {
    const key = `${category} ${way}`;
    const vendors = new Set(things.get(key)?.vendors).add(visibleText(name));
    things.set(key, { category, way, vendors: [...vendors] });
  }
  return [...things.values()].sort(byGravity);
}

function byGravity(a: NewThing, b: NewThing): number {
  const [one, other] = [taxonomy[a.category], taxonomy[b.category]];
  return (
    severityRank(other.severity) - severityRank(one.severity) ||
    Number(other.personal) - Number(one.personal) ||
    ways.indexOf(a.way) - ways.indexOf(b.way) ||
    b.vendors.length - a.vendors.length
  );
}

function changeText({ category, way }: NewThing): string {
  const kind = categoryLabel(category);
  if (way === 'another-field') return text('compare_another_field', kind);
  return way === 'now-plain' ? text('compare_now_plain', kind) : kind;
}

/** Limit: further changes that are named. The others are counted. */
const mostNamed = 4;

function furtherText(things: readonly NewThing[]): string[] {
  const named = things.slice(0, mostNamed).map((thing) => {
    return text('compare_change_at', changeText(thing), vendorNames(thing.vendors));
  });
  const more = things.length - mostNamed;
  return more > 0 ? [...named, countedText('compare_more_changes', more)] : named;
}

/** The first sentence if no kind of data is new in any of the {@link ways}. */
function leadWithoutKinds({ vendors, fields }: Comparison, before: string, after: string): string {
  if (vendors.added.length > 0) return text('compare_vendors', after, vendorsText(vendors.added.length), before);
  if (fields.added.length > 0) {
    const places = new Set(fields.added.map(({ vendor }) => vendor)).size;
    const added = countedText('compare_fields_count', fields.added.length);
    return text('compare_fields', after, added, before, vendorsText(places));
  }
  return text(fields.changed.length > 0 ? 'compare_changed' : 'compare_less', after, before);
}

const vendorsText = (count: number) => countedText('compare_vendors_count', count);

function tallyOf({ fields: { added, removed, changed, same } }: Comparison): string {
  return text(
    'compare_tally',
    countedText('compare_fields_count', added.length),
    formatNumber(removed.length),
    formatNumber(changed.length),
    formatNumber(same),
  );
}
