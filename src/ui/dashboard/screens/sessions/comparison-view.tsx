import type { HashName } from '../../../../classify/hashes.ts';
import type { Comparison, FieldAt } from '../../../../exposure/compare.ts';
import { Chip } from '../../../components/chip.tsx';
import { DataText } from '../../../components/data-text.tsx';
import { Fold } from '../../../components/fold.tsx';
import { SeverityShape } from '../../../components/severity-mark.tsx';
import { Times } from '../../../components/times.tsx';
import { categoryLabel, severityLabel } from '../../../labels.ts';
import { formatHash, formatWrapping } from '../../../notation.ts';
import { countedText, formatList, formatNumber, text } from '../../../text.ts';
import { linkTo, type Route } from '../../route.ts';
import { type ChangeGroup, type ChangeRow, changeGroups } from './comparison-rows.ts';
import { LongList } from './long-list.tsx';

interface ComparisonViewProps {
  readonly comparison: Comparison;
  readonly route: Route;
}

/** What is new or changed, by severity, and what is no longer sent. */
export function ComparisonView({ comparison, route }: ComparisonViewProps) {
  const groups = changeGroups(comparison);
  if (groups.length === 0) return null;
  return (
    <div class="card changes">
      <div class="change-row change-head" aria-hidden="true">
        <span>{text('compare_column_change')}</span>
        <span>{text('exposure_vendor')}</span>
        <span>{text('vendors_column_kind')}</span>
        <span>{text('vendors_column_field')}</span>
        <span>{text('vendors_column_times')}</span>
      </div>
      {groups.map((group) => (
        <Group key={group.severity} group={group} route={route} />
      ))}
    </div>
  );
}

/** Limit: changes of one severity that are shown at first. */
const mostRows = 20;

/** Low severity and removals have the most rows, so they are folded. */
function Group({ group: { severity, rows }, route }: { group: ChangeGroup; route: Route }) {
  const list = (
    <LongList
      items={rows}
      most={mostRows}
      keyOf={({ what, vendor, field }) => JSON.stringify([what, vendor, field?.app, field?.path, field?.category])}
      draw={(row) => <Row row={row} route={route} />}
    />
  );
  const isFolded = severity === 'low' || severity === 'none' || severity === 'gone';
  return (
    <section class="change-group" aria-labelledby={`changes-${severity}`}>
      <h2 id={`changes-${severity}`}>
        {severity !== 'gone' && <SeverityShape severity={severity} />}{' '}
        {severity === 'gone' ? text('compare_no_longer') : severityLabel(severity)}{' '}
        <span class="quiet">{formatNumber(rows.length)}</span>
      </h2>
      {isFolded ? <Fold label={countedText('compare_show', rows.length)}>{list}</Fold> : list}
    </section>
  );
}

const signs: Readonly<Record<ChangeRow['what'], string>> = {
  vendor: '+',
  kind: '+',
  field: '+',
  plain: '~',
  changed: '~',
  departed: '−',
  gone: '−',
};

function Row({ row: { what, vendor, name, field, was }, route }: { row: ChangeRow; route: Route }) {
  return (
    <>
      <div class="change-row" data-change={what}>
        <span>
          <span class="sign" aria-hidden="true">
            {signs[what]}
          </span>{' '}
          {text(`compare_what_${what}`)}
        </span>
        <a class="link-line" href={linkTo(route, 'vendors', vendor)}>
          <DataText value={name} />
        </a>
        {field === null ? <span /> : <FieldCells field={field} />}
      </div>
      {field !== null && was !== null && <Details after={field} {...was} />}
    </>
  );
}

function FieldCells({ field: { category, label, path, app, count } }: { field: FieldAt }) {
  return (
    <>
      <span>{category === 'other' ? <DataText value={label} /> : <Chip category={category} />}</span>
      <span class="change-field">
        <code>
          <DataText value={path} />
        </code>{' '}
        <span class="quiet change-app">
          <DataText value={app} />
        </span>
      </span>
      <Times count={count} />
    </>
  );
}

type DetailsProps = { readonly after: FieldAt } & NonNullable<ChangeRow['was']>;

/** What a field was before. */
function Details({ after, field: before, aspects }: DetailsProps) {
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

function hashesText({ hashes }: FieldAt): string {
  return formatList(hashes.map((hash) => (hash === null ? text('compare_in_clear') : formatHash(hash as HashName))));
}

function wrappingsText({ wrappings }: FieldAt): string {
  return formatList(
    wrappings.map((encoding) => (encoding.length === 0 ? text('compare_not_wrapped') : formatWrapping(encoding))),
  );
}
