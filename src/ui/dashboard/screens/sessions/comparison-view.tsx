import type { HashName } from '../../../../classify/hashes.ts';
import type { Comparison, FieldAt, FieldChange, KindAt } from '../../../../exposure/compare.ts';
import { DataText } from '../../../components/data-text.tsx';
import { Fold } from '../../../components/fold.tsx';
import { Times } from '../../../components/times.tsx';
import { categoryLabel } from '../../../labels.ts';
import { formatHash, formatWrapping } from '../../../notation.ts';
import { countedText, formatList, text } from '../../../text.ts';
import { linkTo, type Route } from '../../route.ts';
import { LongList } from './long-list.tsx';

interface ComparisonViewProps {
  readonly comparison: Comparison;
  readonly route: Route;
}

/** What is new, gone or changed, by vendor. Each vendor opens to its fields. */
export function ComparisonView({ comparison: { vendors, kinds, fields }, route }: ComparisonViewProps) {
  return (
    <>
      <Difference
        sign="+"
        title={text('compare_new')}
        vendors={changedVendors(fields.added, vendors.added)}
        wholly={{ ids: vendors.added.map(({ vendor }) => vendor), word: text('compare_new_vendor') }}
        kinds={kinds.added}
        route={route}
      />
      <Changes changes={fields.changed} route={route} />
      <Difference
        sign="−"
        title={text('compare_gone')}
        vendors={changedVendors(fields.removed, vendors.removed)}
        wholly={{ ids: vendors.removed.map(({ vendor }) => vendor), word: text('compare_gone_vendor') }}
        kinds={kinds.removed}
        route={route}
      />
    </>
  );
}

interface ChangedVendor<Field> {
  readonly vendor: string;
  readonly name: string;
  readonly fields: readonly Field[];
}

interface DifferenceProps {
  /** Replaces the title if there is no room for it. */
  readonly sign: string;
  readonly title: string;
  readonly vendors: ReadonlyArray<ChangedVendor<FieldAt>>;
  /** Vendors that are new or gone as a whole, with the word for that. */
  readonly wholly: { readonly ids: readonly string[]; readonly word: string };
  readonly kinds: readonly KindAt[];
  readonly route: Route;
}

function Difference({ sign, title, vendors, wholly, kinds, route }: DifferenceProps) {
  if (vendors.length === 0) return null;
  return (
    <section class="difference">
      <h2>
        <Sign sign={sign} /> {title}
      </h2>
      <ul>
        {vendors.map(({ vendor, name, fields }) => {
          const own = kinds.filter((kind) => kind.vendor === vendor).map(({ category }) => category);
          return (
            <li key={vendor}>
              <Fold
                mark={<Sign sign={sign} />}
                label={
                  <span class="difference-label">
                    <strong>
                      <DataText value={name} />
                    </strong>
                    {wholly.ids.includes(vendor) && <span class="difference-word">{wholly.word}</span>}
                    <span class="quiet">{countedText('compare_fields_count', fields.length)}</span>
                    {own.length > 0 && <KindNames kinds={own.map(categoryLabel)} />}
                  </span>
                }
              >
                <LongList items={fields} keyOf={keyOfField} draw={(field) => <FieldLine sign={sign} field={field} />} />
                <VendorLink vendor={vendor} route={route} />
              </Fold>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Changes({ changes, route }: { changes: readonly FieldChange[]; route: Route }) {
  if (changes.length === 0) return null;
  const vendors = groupByVendor(changes, ({ after }) => after);
  return (
    <section class="difference">
      <h2>
        <Sign sign="~" /> {text('compare_changed_title')}
      </h2>
      <ul>
        {vendors.map(({ vendor, name, fields }) => (
          <li key={vendor}>
            <Fold
              mark={<Sign sign="~" />}
              label={
                <span class="difference-label">
                  <strong>
                    <DataText value={name} />
                  </strong>
                  <span class="quiet">{countedText('compare_fields_count', fields.length)}</span>
                </span>
              }
            >
              <LongList
                items={fields}
                keyOf={({ after }) => keyOfField(after)}
                draw={(change) => (
                  <>
                    <FieldLine sign="~" field={change.after} />
                    <ChangeLines change={change} />
                  </>
                )}
              />
              <VendorLink vendor={vendor} route={route} />
            </Fold>
          </li>
        ))}
      </ul>
    </section>
  );
}

const keyOfField = ({ app, path, category }: FieldAt) => `${app} ${path} ${category}`;

function ChangeLines({ change: { aspects, before, after } }: { change: FieldChange }) {
  const said = {
    category: () => text('compare_was_kind', categoryLabel(before.category), categoryLabel(after.category)),
    hash: () => text('compare_was_hash', hashesText(before), hashesText(after)),
    wrapping: () => text('compare_was_wrapping', wrappingsText(before), wrappingsText(after)),
  };
  return (
    <>
      {aspects.map((aspect) => (
        <p key={aspect} class="difference-change">
          {said[aspect]()}
        </p>
      ))}
    </>
  );
}

function FieldLine({ sign, field: { label, category, path, app, count } }: { sign: string; field: FieldAt }) {
  return (
    <p class="difference-field">
      <Sign sign={sign} />
      <span>
        {category === 'other' ? <DataText value={label} /> : categoryLabel(category)}{' '}
        <code>
          <DataText value={path} />
        </code>
      </span>
      <span class="quiet difference-app">
        <DataText value={app} />
      </span>
      <Times count={count} />
    </p>
  );
}

function Sign({ sign }: { sign: string }) {
  return (
    <span class="sign" aria-hidden="true">
      {sign}
    </span>
  );
}

function KindNames({ kinds }: { kinds: readonly string[] }) {
  return <span class="difference-kinds">{formatList(kinds)}</span>;
}

function VendorLink({ vendor, route }: { vendor: string; route: Route }) {
  return (
    <p>
      <a class="link-line" href={linkTo(route, 'vendors', vendor)}>
        {text('compare_open_vendor')}
      </a>
    </p>
  );
}

function hashesText({ hashes }: FieldAt): string {
  return formatList(hashes.map((hash) => (hash === null ? text('compare_in_clear') : formatHash(hash as HashName))));
}

function wrappingsText({ wrappings }: FieldAt): string {
  return formatList(
    wrappings.map((encoding) => (encoding.length === 0 ? text('compare_not_wrapped') : formatWrapping(encoding))),
  );
}

/** Vendors with fields that differ, and vendors that are new or gone as a whole without any fields. */
function changedVendors(
  fields: readonly FieldAt[],
  whole: ReadonlyArray<{ readonly vendor: string; readonly name: string }>,
): Array<ChangedVendor<FieldAt>> {
  const withFields = groupByVendor(fields, (field) => field);
  const known = new Set(withFields.map(({ vendor }) => vendor));
  return [...withFields, ...whole.filter(({ vendor }) => !known.has(vendor)).map((each) => ({ ...each, fields: [] }))];
}

function groupByVendor<Item>(items: readonly Item[], fieldOf: (item: Item) => FieldAt): Array<ChangedVendor<Item>> {
  const groups = new Map<string, { vendor: string; name: string; fields: Item[] }>();
  for (const item of items) {
    const { vendor, name } = fieldOf(item);
    const group = groups.get(vendor);
    if (group) group.fields.push(item);
    else groups.set(vendor, { vendor, name, fields: [item] });
  }
  return [...groups.values()];
}
