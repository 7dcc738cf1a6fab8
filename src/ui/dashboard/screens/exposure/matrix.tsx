import { useMemo, useRef } from 'preact/hooks';
import type { CategoryGroup, Severity } from '../../../../classify/taxonomy.ts';
import type { Exposure } from '../../../../exposure/exposure.ts';
import { kindsUnder } from '../../../../policy/agreement.ts';
import type { Policy } from '../../../../policy/policy.ts';
import { NewMark } from '../../../components/chip.tsx';
import { Icon } from '../../../components/icon.tsx';
import { SeverityShape } from '../../../components/severity-mark.tsx';
import { groupLabel, severityLabel } from '../../../labels.ts';
import { formatNumber, formatSince, text } from '../../../text.ts';
import type { Novelty } from '../../novelty.ts';
import type { Route } from '../../route.ts';
import type { DashboardActions } from '../../sources.ts';
import { useCellTip } from './cell-tip.tsx';
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
  /** With a policy, there is a column that states for each vendor what the policy allows. */
  readonly policy: Policy | null;
  /** What was received for the first time lately; null if nothing was. */
  readonly novelty: Novelty | null;
  /** What vendors received, field by field; null until it is read. */
  readonly exposures: readonly Exposure[] | null;
  readonly route: Route;
  readonly actions: DashboardActions;
}

/** Vendors by kinds of data. Each number of requests opens its evidence. */
export function Matrix({ groups, columns, rows, totals, policy, novelty, exposures, route, actions }: MatrixProps) {
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
  const tip = useCellTip(rows, columns);
  const kinds = useKinds(rows, policy, exposures);
  return (
    <>
      <section class="matrix-region" aria-label={text('exposure_matrix')}>
        <table
          class="matrix"
          ref={table}
          onClick={open}
          onKeyDown={(event) => {
            if (event.key === 'Escape') tip.close();
            keys.onKeyDown(event);
          }}
          onFocusIn={(event) => {
            keys.onFocusIn(event);
            tip.open(event);
          }}
          onFocusOut={tip.close}
          onPointerOver={tip.open}
          onPointerLeave={tip.close}
        >
          <colgroup>
            <col class="matrix-col-vendor" />
            {policy && <col class="matrix-col-contract" />}
            {groups.flatMap(({ group, columns: own }) =>
              own.map(({ id }) => (
                <col key={id} style={{ width: `${columnWidth(groupLabel(group), own.length)}rem` }} />
              )),
            )}
            <col class="matrix-col-sum" />
          </colgroup>
          <Head {...{ groups, columns, totals, policy, novelty, route, actions }} />
          <tbody>
            {rows.map((row, at) => (
              <MatrixLine
                key={row.vendor}
                row={row}
                columns={columns}
                scope={route.scope}
                at={at}
                policy={policy}
                kinds={kinds.get(row.vendor) ?? null}
                novelty={novelty}
                open={row.vendor === route.item ? kind : null}
              />
            ))}
          </tbody>
          <Foot columns={columns} totals={totals} policy={policy} />
        </table>
      </section>
      <Legend novelty={novelty} />
      {tip.tip}
    </>
  );
}

/** The kinds of data to which the policy applies, by vendor. */
function useKinds(rows: readonly MatrixRow[], policy: Policy | null, exposures: readonly Exposure[] | null) {
  // Only a policy for certain apps needs the fields.
  const fields = policy?.apps === undefined ? null : exposures;
  return useMemo(() => {
    if (policy === null) return new Map<string, null>();
    const byVendor = new Map(fields?.map(({ received, disclosures }) => [received.vendor, disclosures]));
    return new Map(rows.map(({ vendor, summary }) => [vendor, kindsUnder(policy, summary, byVendor.get(vendor))]));
  }, [rows, policy, fields]);
}

/** A column is at least wide enough for its share of its group's name, which is always visible. In rem. */
function columnWidth(groupName: string, columns: number): number {
  const nameWidth = groupName.length * 0.46 + (columns > 1 ? 1.75 : 1);
  return Math.max(2.125, nameWidth / columns);
}

/** The meaning of the cells' backgrounds and marks. */
function Legend({ novelty }: Pick<MatrixProps, 'novelty'>) {
  return (
    <ul class="matrix-legend" aria-label={text('exposure_legend')}>
      {(['critical', 'high', 'medium'] as const).map((severity) => (
        <li key={severity}>
          <span class={`matrix-key matrix-key-${severity}`} aria-hidden="true" /> {severityLabel(severity)}
        </li>
      ))}
      <li>
        <span class="matrix-key matrix-key-low" aria-hidden="true" /> {text('exposure_legend_low')}
      </li>
      <li>
        <span class="matrix-key matrix-key-empty" aria-hidden="true" /> {text('exposure_legend_empty')}
      </li>
      {novelty && (
        <li>
          <span class="new-mark" aria-hidden="true" /> {text('figure_new_mark', formatSince(novelty.since))}
        </li>
      )}
    </ul>
  );
}

type HeadProps = Pick<MatrixProps, 'groups' | 'columns' | 'totals' | 'policy' | 'novelty' | 'route' | 'actions'>;

function Head({ groups, columns, totals, policy, novelty, route, actions }: HeadProps) {
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
        {policy && <td />}
        {groups.map((each) => (
          <GroupHead key={each.group} group={each} onFold={() => fold(each.group)} />
        ))}
        <td class="matrix-sum" />
      </tr>
      <tr class="matrix-kinds">
        <SortHead by="name" order={order} onSort={sort} class="matrix-corner">
          {text('exposure_vendor')}
        </SortHead>
        {policy && (
          <th scope="col" class="matrix-contract-head">
            {text('agreement_column')}
          </th>
        )}
        {columns.map((column, at) => (
          <SortHead
            key={column.id}
            by={column.id}
            order={order}
            onSort={sort}
            class="matrix-kind"
            severity={totals.severities[at]}
            isNew={column.categories.some((category) => novelty?.kinds.has(category))}
          >
            {columnLabel(column)}
          </SortHead>
        ))}
        <SortHead by="requests" order={order} onSort={sort} class="matrix-sum">
          {text('exposure_requests')}
        </SortHead>
      </tr>
    </thead>
  );
}

/** A group's heading. If the group has several columns, a click collapses it to one, or expands it again. */
function GroupHead({ group: { group, columns, folded }, onFold }: { group: ColumnGroup; onFold: () => void }) {
  const name = <span class="matrix-group-name">{groupLabel(group)}</span>;
  return (
    <th scope="colgroup" colSpan={columns.length}>
      {columns.length === 1 && !folded ? (
        name
      ) : (
        <button type="button" tabIndex={-1} aria-expanded={!folded} onClick={onFold}>
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
  /** The highest severity in the column. */
  readonly severity?: Severity | undefined;
  readonly isNew?: boolean;
  readonly children: string;
}

function SortHead({ by, order, onSort, class: className, severity, isNew, children }: SortHeadProps) {
  const rises = (by === 'name') !== order.reversed;
  const sorted = order.by === by ? (rises ? 'ascending' : 'descending') : undefined;
  return (
    <th scope="col" class={className} aria-sort={sorted}>
      <button type="button" tabIndex={-1} onClick={() => onSort(by)}>
        {severity && severity !== 'low' && severity !== 'none' && <SeverityShape severity={severity} />}
        <span>{children}</span>
        {isNew && <NewMark />}
        {sorted && <Icon name="sorted" />}
      </button>
    </th>
  );
}

function Foot({ columns, totals, policy }: Pick<MatrixProps, 'columns' | 'totals' | 'policy'>) {
  return useMemo(
    () => (
      <tfoot>
        <tr>
          <th scope="row" class="matrix-vendor">
            {text('exposure_vendors_each')}
          </th>
          {policy && <td />}
          {columns.map(({ id }, at) => (
            <td key={id}>{formatNumber(totals.columns[at] ?? 0)}</td>
          ))}
          <td class="matrix-sum">{formatNumber(totals.requests)}</td>
        </tr>
      </tfoot>
    ),
    [columns, totals, policy],
  );
}
