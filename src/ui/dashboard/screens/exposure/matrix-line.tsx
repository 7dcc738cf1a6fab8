import { useMemo } from 'preact/hooks';
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
}

/** A vendor's line. It is drawn anew only where something in it changed, not where it moved. */
export function MatrixLine({ row, columns, scope, open }: MatrixLineProps) {
  return useMemo(
    () => (
      <tr data-vendor={row.vendor}>
        <VendorHead row={row} scope={scope} />
        <td>{formatNumber(row.requests)}</td>
        {row.cells.map((cell, at) => cellOf(cell, columns[at], row.name, open))}
        <td>{formatNumber(row.total)}</td>
      </tr>
    ),
    [row, columns, scope, open],
  );
}

/** No component: a line has some forty of them. */
function cellOf(cell: Cell | null, column: Column | undefined, vendor: string, open: string | null) {
  if (column === undefined) return null;
  if (cell === null) return <td key={column.id} />;
  const count = formatNumber(cell.count);
  return (
    <td key={column.id} class={`matrix-cell matrix-${cell.severity}`}>
      <button
        type="button"
        tabIndex={-1}
        data-kind={column.id}
        aria-current={open === column.id ? 'true' : undefined}
        aria-label={text('exposure_cell', columnLabel(column), vendor, count, severityLabel(cell.severity))}
      >
        {count}
      </button>
    </td>
  );
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
