import { useState } from 'preact/hooks';
import { severityAmong } from '../../../../exposure/expose.ts';
import { SeverityShape } from '../../../components/severity-mark.tsx';
import { purposeLabel, severityLabel } from '../../../labels.ts';
import { formatMoment, text } from '../../../text.ts';
import { cellShare } from './cell-text.ts';
import { columnLabel } from './column-label.ts';
import type { Column, MatrixRow } from './matrix-model.ts';

/** The cell under the pointer or with the focus, and its position on the screen. */
interface Target {
  readonly vendor: string;
  readonly kind: string;
  readonly box: DOMRect;
}

/**
 * A cell's tooltip: its number with the unit, and the reason for its severity. It opens on hover and on focus, closes
 * on Escape, and contains only information that is also elsewhere on the screen.
 */
export function useCellTip(rows: readonly MatrixRow[], columns: readonly Column[]) {
  const [target, setTarget] = useState<Target | null>(null);
  const open = (event: Event) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-kind]') : null;
    const vendor = cell?.closest<HTMLElement>('[data-vendor]')?.dataset.vendor;
    const kind = cell?.dataset.kind;
    setTarget(cell && vendor && kind ? { vendor, kind, box: cell.getBoundingClientRect() } : null);
  };
  const close = () => setTarget(null);
  const row = rows.find(({ vendor }) => vendor === target?.vendor);
  const column = columns.find(({ id }) => id === target?.kind);
  return {
    tip: target && row && column ? <CellTip row={row} column={column} columns={columns} box={target.box} /> : null,
    open,
    close,
  };
}

interface CellTipProps {
  readonly row: MatrixRow;
  readonly column: Column;
  readonly columns: readonly Column[];
  readonly box: DOMRect;
}

const width = 256;

function CellTip({ row, column, columns, box }: CellTipProps) {
  const cell = row.cells[columns.indexOf(column)];
  if (!cell) return null;
  const kinds = row.summary.received.kinds.filter(({ category }) => column.categories.includes(category));
  const last = Math.max(...kinds.map(({ lastSeen }) => lastSeen));
  const isLow = box.bottom > innerHeight - 140;
  const place = isLow ? { bottom: `${innerHeight - box.top + 4}px` } : { top: `${box.bottom + 4}px` };
  const left = Math.max(8, Math.min(box.left, innerWidth - width - 8));
  return (
    <div class="tip" aria-hidden="true" style={{ ...place, left: `${left}px`, width: `${width}px` }}>
      <strong>
        {row.name} · {columnLabel(column)}
      </strong>
      <p>{cellShare(cell, row.requests)}</p>
      <p class={`tip-severity severity-${cell.severity}`}>
        <SeverityShape severity={cell.severity} /> {reasonOf(row, column)}
      </p>
      {Number.isFinite(last) && <p class="quiet">{text('exposure_tip_seen', formatMoment(last))}</p>}
    </div>
  );
}

/**
 * The severity. If a combination with other kinds of data makes it higher than that of the kind alone, also what the
 * combination allows.
 */
function reasonOf({ summary: { combinations } }: MatrixRow, { categories }: Column): string {
  const raising = combinations.find((combination) =>
    categories.some(
      (category) =>
        combination.categories.includes(category) &&
        severityAmong(category, [combination]) !== severityAmong(category, []),
    ),
  );
  const purpose = raising ? purposeLabel(raising.id) : null;
  const [worst = 'none'] = categories
    .map((category) => severityAmong(category, combinations))
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return purpose === null ? severityLabel(worst) : text('exposure_tip_because', severityLabel(worst), purpose);
}

const order = ['critical', 'high', 'medium', 'low', 'none'];
