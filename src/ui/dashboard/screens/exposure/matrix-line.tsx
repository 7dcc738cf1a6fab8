import { useEffect, useMemo, useState } from 'preact/hooks';
import { DataText } from '../../../data-text.tsx';
import { Icon } from '../../../icon.tsx';
import { severityLabel, vendorCategoryLabel } from '../../../labels.ts';
import { SeverityShape, SeverityWord } from '../../../severity-mark.tsx';
import { formatCountry, formatNumber, text } from '../../../text.ts';
import { type Scope, writeRoute } from '../../route.ts';
import { columnLabel } from './column-label.ts';
import type { Cell, Column, MatrixRow } from './matrix-model.ts';

interface MatrixLineProps {
  readonly row: MatrixRow;
  readonly columns: readonly Column[];
  readonly scope: Scope;
  /** The column whose evidence is open. */
  readonly open: string | null;
  /** Its index among the rows. */
  readonly at: number;
}

/** Number of rows in view at first, except on very large screens. */
const firstLines = 24;

/** A vendor's line. It is drawn anew only where something in it changed, not where it moved. */
export function MatrixLine({ row, columns, scope, open, at }: MatrixLineProps) {
  const isFilled = useFilled(at < firstLines || open !== null);
  return useMemo(() => {
    const address = evidenceAddress(row.vendor, scope);
    return (
      <tr data-vendor={row.vendor}>
        <VendorHead row={row} scope={scope} />
        <td>{formatNumber(row.requests)}</td>
        {isFilled ? (
          row.cells.map((cell, place) => cellOf(cell, columns[place], row.name, address, open))
        ) : (
          <td colSpan={columns.length} />
        )}
        <td>{formatNumber(row.total)}</td>
      </tr>
    );
  }, [row, columns, scope, open, isFilled]);
}

/** Whether a row has its cells: immediately if it is in view, otherwise when the browser is idle. */
function useFilled(atOnce: boolean): boolean {
  const [isFilled, setFilled] = useState(atOnce);
  useEffect(() => {
    if (isFilled) return;
    const waiting = requestIdleCallback(() => setFilled(true), { timeout: 500 });
    return () => cancelIdleCallback(waiting);
  }, [isFilled]);
  return isFilled || atOnce;
}

/** No component, and a link, which browsers lay out sooner than a button: a line has some forty of them. */
function cellOf(cell: Cell | null, column: Column | undefined, vendor: string, address: string, open: string | null) {
  if (column === undefined) return null;
  if (cell === null) return <td key={column.id} />;
  const count = formatNumber(cell.count);
  return (
    <td key={column.id} class={`matrix-cell matrix-${cell.severity}`}>
      <a
        href={address + column.id}
        tabIndex={-1}
        data-kind={column.id}
        aria-current={open === column.id ? 'true' : undefined}
        aria-label={text('exposure_cell', columnLabel(column), vendor, count, severityLabel(cell.severity))}
      >
        {count}
      </a>
    </td>
  );
}

/** The address of a vendor's evidence, without the kind. The screen's other choices are added when it is opened. */
function evidenceAddress(vendor: string, scope: Scope): string {
  const address = writeRoute({ screen: 'exposure', item: vendor, scope, choices: {} });
  return `${address}${address.includes('?') ? '&' : '?'}kind=`;
}

function VendorHead({ row: { vendor, name, summary }, scope }: Pick<MatrixLineProps, 'row' | 'scope'>) {
  const { severity, received } = summary;
  const { recipient } = received;
  const country = recipient.country && formatCountry(recipient.country);
  return (
    <th scope="row" class="matrix-vendor">
      <div>
        {recipient.known || severity !== 'none' ? <SeverityShape severity={severity} /> : <Icon name="question" />}
        <a href={writeRoute({ screen: 'vendors', item: vendor, scope, choices: {} })} tabIndex={-1} title={name}>
          <DataText value={recipient.name} />
        </a>
      </div>
      <p class="matrix-about">
        <SeverityWord severity={severity} />
        {!recipient.known && severity !== 'none' && <Icon name="question" />}
        {country
          ? text('exposure_about', vendorCategoryLabel(recipient.category), country)
          : vendorCategoryLabel(recipient.category)}
      </p>
    </th>
  );
}
