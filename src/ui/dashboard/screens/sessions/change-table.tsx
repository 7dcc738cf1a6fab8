import { useState } from 'preact/hooks';
import type { Change } from '../../../../baseline/changes.ts';
import { Chip, Chips } from '../../../components/chip.tsx';
import { DataText } from '../../../components/data-text.tsx';
import { FieldPath } from '../../../components/field-list.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Monogram } from '../../../components/monogram.tsx';
import { SeverityShape } from '../../../components/severity-mark.tsx';
import { Times } from '../../../components/times.tsx';
import { severityLabel } from '../../../labels.ts';
import { countedText, formatList, formatNumber, text } from '../../../text.ts';
import { vendorNames } from '../../../vendor-names.ts';
import { visibleText } from '../../../visible-text.ts';
import { linkTo, type Route } from '../../route.ts';
import type { ChangeType, TableGroup, TableRow } from './change-table-rows.ts';

interface ChangeTableProps {
  readonly groups: readonly TableGroup[];
  readonly route: Route;
  /** Whether long groups of low severity are open, because the list is filtered. */
  readonly unfolded: boolean;
  /** The address of the requests with a row's data; null if there are none. */
  readonly requestsOf: (row: TableRow) => string | null;
  /** Accepts changes into the baseline; null if none is open. */
  readonly accept: ((changes: readonly Change[]) => void) | null;
}

/** Changes as rows, by severity; then what is no longer sent, and header fields that browsers add. */
export function ChangeTable({ groups, accept, ...rest }: ChangeTableProps) {
  return (
    <table class="change-table">
      <thead>
        <tr>
          <th scope="col">{text('compare_column_change')}</th>
          <th scope="col">{text('exposure_vendor')}</th>
          <th scope="col">{text('vendors_column_kind')}</th>
          <th scope="col">{text('vendors_column_field')}</th>
          <th scope="col">{text('vendors_column_sample')}</th>
          <th scope="col" class="number">
            {text('vendors_column_times')}
          </th>
          {accept && (
            <th scope="col">
              <span class="unseen">{text('compare_decision')}</span>
            </th>
          )}
        </tr>
      </thead>
      {groups.map((group) => (
        <Group key={`${group.severity} ${rest.unfolded}`} group={group} accept={accept} {...rest} />
      ))}
    </table>
  );
}

/** Limit: changes of one severity that are shown at first. */
const mostRows = 20;

/** Limit: changes of low severity, or removals, that are shown without opening them. */
const fewRows = 5;

type GroupProps = Omit<ChangeTableProps, 'groups'> & { readonly group: TableGroup };

/** Low severity and removals usually have the most rows, so they are folded. */
function Group({ group: { severity, rows }, unfolded, accept, ...rest }: GroupProps) {
  const isQuiet = severity === 'low' || severity === 'none' || severity === 'gone' || severity === 'browser';
  const folds = (isQuiet && rows.length > fewRows) || severity === 'browser';
  const [open, setOpen] = useState(!folds || unfolded);
  const [most, setMost] = useState(mostRows);
  const more = rows.length - most;
  const id = `changes-${severity}`;
  const columns = accept ? 7 : 6;
  return (
    <tbody class="change-group" aria-labelledby={id} data-group={severity}>
      {severity !== 'browser' && (
        <tr class="change-group-head">
          <th class="change-group-title" scope="rowgroup" colSpan={columns}>
            <div class="change-group-line">
              <h3 id={id}>
                {severity !== 'gone' && <SeverityShape severity={severity} />}{' '}
                {severity === 'gone' ? text('compare_no_longer') : severityLabel(severity)}{' '}
                <span class="quiet">{formatNumber(rows.length)}</span>
              </h3>
              {accept && rows.length > 1 && <AcceptGroup severity={severity} rows={rows} accept={accept} />}
            </div>
          </th>
        </tr>
      )}
      {folds && (
        <tr class="change-fold">
          <td colSpan={columns}>
            <button type="button" class="fold-button" aria-expanded={open} onClick={() => setOpen(!open)}>
              <Icon name="chevron" />
              <span class="fold-label" id={severity === 'browser' ? id : undefined}>
                {severity === 'browser'
                  ? countedText('compare_browser', rows.length)
                  : countedText('compare_show', rows.length)}{' '}
                <span class="quiet">{contentsOf(severity, rows)}</span>
              </span>
            </button>
          </td>
        </tr>
      )}
      {open && rows.slice(0, most).map((row) => <Row key={row.key} row={row} accept={accept} {...rest} />)}
      {open && more > 0 && (
        <tr class="change-more">
          <td colSpan={columns}>
            <button type="button" class="button" onClick={() => setMost(rows.length)}>
              {countedText('compare_show_more', more)}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** The content of a folded group in one line: its vendors, or the header fields that browsers add. */
function contentsOf(severity: TableGroup['severity'], rows: readonly TableRow[]): string {
  if (severity !== 'browser') return vendorNames([...new Set(rows.map(({ name }) => visibleText(name)))]);
  const names = [...new Set(rows.flatMap(({ paths }) => paths.map((path) => visibleText(path))))];
  const more = names.length - mostHeaders;
  const shown = names.slice(0, more > 0 ? mostHeaders : names.length);
  return more > 0 ? `${shown.join(', ')} ${countedText('field_more_events', more)}` : formatList(shown);
}

/** Limit: headers that are named. The others are counted. */
const mostHeaders = 4;

const changesOf = (rows: readonly TableRow[]) => rows.flatMap(({ since }) => since?.change ?? []);

interface AcceptGroupProps {
  readonly severity: TableGroup['severity'];
  readonly rows: readonly TableRow[];
  readonly accept: (changes: readonly Change[]) => void;
}

function AcceptGroup({ severity, rows, accept }: AcceptGroupProps) {
  const name = severity === 'gone' || severity === 'browser' ? text('compare_no_longer') : severityLabel(severity);
  return (
    <button type="button" class="button" onClick={() => accept(changesOf(rows))}>
      {text('baseline_accept_group', formatNumber(rows.length))}
      <span class="unseen">: {name}</span>
    </button>
  );
}

const signs: Readonly<Record<ChangeType, string>> = { vendor: '+', kind: '+', field: '+', changed: '~', gone: '−' };

/** Limit: kinds of data of a row that are shown. */
const mostKinds = 3;

type RowProps = Pick<ChangeTableProps, 'route' | 'requestsOf' | 'accept'> & { readonly row: TableRow };

function Row({ row, route, requestsOf, accept }: RowProps) {
  const { type, label, note, vendor, name, categories, fieldLabel, sample, count, details, since } = row;
  const [only] = categories;
  return (
    <>
      <tr class="change-row" data-change={type}>
        <td class="change-what">
          <span class="sign" aria-hidden="true">
            {signs[type]}
          </span>{' '}
          {label}
          {note !== '' && <span class="quiet change-note"> {note}</span>}
        </td>
        <td class="change-vendor">
          <div class="change-vendor-line">
            <Monogram recipient={{ name, known: !vendor.startsWith('host:') }} />
            <a class="link-line" href={linkTo(route, 'vendors', vendor)}>
              <DataText value={name} />
            </a>
          </div>
        </td>
        <td class="change-kinds">
          {categories.length > 1 && <Chips categories={categories} most={mostKinds} />}
          {categories.length === 1 && only && <Chip category={only} />}
          {fieldLabel !== '' && <DataText value={fieldLabel} />}
        </td>
        <td class="change-field">
          <Field row={row} />
        </td>
        <td class="change-sample">{sample !== '' && <DataText value={sample} />}</td>
        <td class="number">
          <Count type={type} count={count} address={requestsOf(row)} name={name} />
        </td>
        {accept && (
          <td class="change-accept">
            {since && (
              <button type="button" class="button" onClick={() => accept([since.change])}>
                {text('baseline_accept')} <span class="unseen">{visibleText(since.sentence)}</span>
              </button>
            )}
          </td>
        )}
      </tr>
      {details.length > 0 && (
        <tr class="change-details">
          <td colSpan={accept ? 7 : 6}>
            {details.map((detail) => (
              <p key={detail}>
                <DataText value={detail} />
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

/** The path of the row's field, or the number of its fields if there are several; and where they were seen. */
function Field({ row: { paths, where } }: { row: TableRow }) {
  const [path] = paths;
  return (
    <>
      {path !== undefined && paths.length === 1 && (
        <span class="change-path" title={visibleText(path)}>
          <FieldPath path={path} />
        </span>
      )}
      {paths.length > 1 && countedText('compare_fields_count', paths.length)}
      {where !== '' && (
        <span class="quiet change-note" title={visibleText(where)}>
          <DataText value={where} />
        </span>
      )}
    </>
  );
}

interface CountProps {
  readonly type: ChangeType;
  readonly count: number | null;
  readonly address: string | null;
  readonly name: string;
}

/** How often a field was seen, as a link to the requests. */
function Count({ type, count, address, name }: CountProps) {
  if (count === null) return null;
  const times =
    type === 'gone' ? (
      <span class="times">{text('compare_was_times', formatNumber(count))}</span>
    ) : (
      <Times count={count} />
    );
  if (address === null) return times;
  return (
    <a class="link-line" href={address} title={text('policy_open_requests', visibleText(name))}>
      {times}
    </a>
  );
}
