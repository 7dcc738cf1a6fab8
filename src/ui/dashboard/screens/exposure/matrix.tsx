import { useMemo, useRef } from 'preact/hooks';
import type { CategoryGroup } from '../../../../classify/taxonomy.ts';
import { Icon } from '../../../icon.tsx';
import { groupLabel } from '../../../labels.ts';
import { formatNumber, text } from '../../../text.ts';
import type { Route } from '../../route.ts';
import type { DashboardActions } from '../../sources.ts';
import { chosen, ordered, readChoices } from './choices.ts';
import { columnLabel } from './column-label.ts';
import { useGridKeys } from './grid-keys.ts';
import { MatrixLine } from './matrix-line.tsx';
import type { Column, ColumnGroup, MatrixRow, Order, Totals } from './matrix-model.ts';

interface MatrixProps {
  readonly groups: readonly ColumnGroup[];
  readonly columns: readonly Column[];
  readonly rows: readonly MatrixRow[];
  readonly totals: Totals;
  readonly route: Route;
  readonly actions: DashboardActions;
}

/** Vendors by kinds of data: each count opens its evidence. */
export function Matrix({ groups, columns, rows, totals, route, actions }: MatrixProps) {
  const table = useRef<HTMLTableElement>(null);
  const keys = useGridKeys(table);
  const { kind } = readChoices(route);
  const open = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-kind]') : null;
    const vendor = cell?.closest<HTMLElement>('[data-vendor]')?.dataset.vendor;
    if (!cell?.dataset.kind || !vendor || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    actions.go(chosen(route, { kind: cell.dataset.kind }, vendor));
  };
  return (
    <section class="matrix-region" aria-label={text('exposure_matrix')}>
      <table class="matrix" ref={table} onClick={open} onKeyDown={keys.onKeyDown} onFocusIn={keys.onFocusIn}>
        <colgroup>
          <col class="matrix-col-vendor" />
          <col class="matrix-col-sum" />
          {columns.map(({ id }) => (
            <col key={id} class="matrix-col-kind" />
          ))}
          <col class="matrix-col-sum" />
        </colgroup>
        <Head groups={groups} columns={columns} route={route} actions={actions} />
        <tbody>
          {rows.map((row, at) => (
            <MatrixLine
              key={row.vendor}
              row={row}
              columns={columns}
              scope={route.scope}
              at={at}
              open={row.vendor === route.item ? kind : null}
            />
          ))}
        </tbody>
        <Foot columns={columns} totals={totals} />
      </table>
      <p class="quiet matrix-implied">{text('report_implied')}</p>
    </section>
  );
}

type HeadProps = Pick<MatrixProps, 'groups' | 'columns' | 'route' | 'actions'>;

function Head({ groups, columns, route, actions }: HeadProps) {
  const { order, folded } = readChoices(route);
  const sort = (by: string) => actions.go(ordered(route, by));
  const fold = (group: CategoryGroup) => {
    const next = new Set(folded);
    if (!next.delete(group)) next.add(group);
    actions.go(chosen(route, { folded: [...next].join(' ') }));
  };
  return (
    <thead>
      <tr class="matrix-groups">
        <td class="matrix-corner" />
        <td />
        {groups.map((each) => (
          <GroupHead key={each.group} group={each} onFold={() => fold(each.group)} />
        ))}
        <td />
      </tr>
      <tr class="matrix-kinds">
        <SortHead by="name" order={order} onSort={sort} class="matrix-corner">
          {text('exposure_vendor')}
        </SortHead>
        <SortHead by="requests" order={order} onSort={sort} class="matrix-kind">
          {text('exposure_requests')}
        </SortHead>
        {columns.map((column) => (
          <SortHead key={column.id} by={column.id} order={order} onSort={sort} class="matrix-kind">
            {columnLabel(column)}
          </SortHead>
        ))}
        <SortHead by="total" order={order} onSort={sort} class="matrix-kind">
          {text('exposure_total')}
        </SortHead>
      </tr>
    </thead>
  );
}

/** A group's heading folds it to one column. Where there is no room for its name, it is there for those who listen. */
function GroupHead({ group: { group, columns, folded }, onFold }: { group: ColumnGroup; onFold: () => void }) {
  const isNarrow = columns.length === 1;
  const name = <span class={isNarrow ? 'unseen' : 'matrix-group-name'}>{groupLabel(group)}</span>;
  return (
    <th scope="colgroup" colSpan={columns.length}>
      {isNarrow && !folded ? (
        name
      ) : (
        <button type="button" tabIndex={-1} aria-expanded={!folded} title={groupLabel(group)} onClick={onFold}>
          {name}
          <Icon name="chevron" />
        </button>
      )}
    </th>
  );
}

interface SortHeadProps {
  readonly by: string;
  readonly order: Order;
  readonly onSort: (by: string) => void;
  readonly class: string;
  readonly children: string;
}

function SortHead({ by, order, onSort, class: className, children }: SortHeadProps) {
  const rises = (by === 'name') !== order.reversed;
  const sorted = order.by === by ? (rises ? 'ascending' : 'descending') : undefined;
  return (
    <th scope="col" class={className} aria-sort={sorted}>
      <button type="button" tabIndex={-1} onClick={() => onSort(by)}>
        <span>{children}</span>
        {sorted && <Icon name="sorted" />}
      </button>
    </th>
  );
}

function Foot({ columns, totals }: Pick<MatrixProps, 'columns' | 'totals'>) {
  return useMemo(
    () => (
      <tfoot>
        <tr>
          <th scope="row" class="matrix-vendor">
            {text('exposure_total')}
          </th>
          <td>{formatNumber(totals.requests)}</td>
          {columns.map(({ id }, at) => (
            <td key={id}>{formatNumber(totals.columns[at] ?? 0)}</td>
          ))}
          <td>{formatNumber(totals.all)}</td>
        </tr>
      </tfoot>
    ),
    [columns, totals],
  );
}
