import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CategoryId } from '../../../../classify/taxonomy.ts';
import { agreementSum, isVendorAgreed } from '../../../../policy/agreement.ts';
import type { Policy } from '../../../../policy/policy.ts';
import { NewMark } from '../../../components/chip.tsx';
import { DataText } from '../../../components/data-text.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Monogram } from '../../../components/monogram.tsx';
import { SeverityShape, SeverityWord } from '../../../components/severity-mark.tsx';
import { severityLabel, vendorCategoryLabel } from '../../../labels.ts';
import { countedText, formatCountry, formatNumber, text } from '../../../text.ts';
import type { Novelty } from '../../novelty.ts';
import { type Scope, writeRoute } from '../../route.ts';
import { AgreementMark } from '../policy/decision.tsx';
import { cellNumber } from './cell-text.ts';
import { columnLabel } from './column-label.ts';
import type { Cell, Column, MatrixRow } from './matrix-model.ts';

interface MatrixLineProps {
  readonly row: MatrixRow;
  readonly columns: readonly Column[];
  readonly scope: Scope;
  readonly policy: Policy | null;
  /** The kinds of data to which the policy applies; null without a policy, or if it does not apply to this row. */
  readonly kinds: readonly CategoryId[] | null;
  /** The column whose evidence is open. */
  readonly open: string | null;
  /** What was received for the first time lately; null if nothing was. */
  readonly novelty: Novelty | null;
  /** Its index among the rows. */
  readonly at: number;
}

/** Number of rows in view at first, except on very large screens. */
const firstLines = 24;

/** A vendor's row. It is rendered again only if its content changed, not if it moved. */
export function MatrixLine({ row, columns, scope, policy, kinds, open, novelty, at }: MatrixLineProps) {
  const isFilled = useFilled(at < firstLines || open !== null);
  const fresh = useFresh(row.vendor, novelty);
  return useMemo(() => {
    const address = evidenceAddress(row.vendor, scope);
    return (
      <tr data-vendor={row.vendor}>
        <VendorHead row={row} scope={scope} isNew={fresh.isNew} />
        {policy && <Contract vendor={row.vendor} kinds={kinds} policy={policy} />}
        {isFilled ? (
          row.cells.map((cell, place) => cellOf(cell, columns[place], row, address, open, fresh))
        ) : (
          <td colSpan={columns.length} />
        )}
        <td class="matrix-sum">{formatNumber(row.requests)}</td>
      </tr>
    );
  }, [row, columns, scope, policy, kinds, open, isFilled, fresh]);
}

/** What has a mark in a row: a new vendor itself, or new kinds of a known one. */
interface Fresh {
  readonly isNew: boolean;
  readonly kinds: readonly CategoryId[];
}

/** Returns the same object as long as the same things are new, although each reading of the data creates other objects. */
function useFresh(vendor: string, novelty: Novelty | null): Fresh {
  const isNew = novelty?.vendors.has(vendor) === true;
  const kinds = novelty?.kindsAt.get(vendor)?.join(' ') ?? '';
  return useMemo(() => ({ isNew, kinds: kinds.split(' ') as CategoryId[] }), [isNew, kinds]);
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

/**
 * A function instead of a component, and a link instead of a button, since browsers lay links out faster: a row has
 * about forty of them.
 */
function cellOf(
  cell: Cell | null,
  column: Column | undefined,
  row: MatrixRow,
  address: string,
  open: string | null,
  fresh: Fresh,
) {
  if (column === undefined) return null;
  if (cell === null) return <td key={column.id} />;
  const { severity } = cell;
  const isDot = severity === 'low' || severity === 'none';
  const isNew = column.categories.some((category) => fresh.kinds.includes(category));
  const label = cellLabel(cell, column, row);
  return (
    <td key={column.id} class={`matrix-cell matrix-${severity}${isNew ? ' matrix-new' : ''}`}>
      <a
        href={address + column.id}
        tabIndex={-1}
        data-kind={column.id}
        aria-current={open === column.id ? 'true' : undefined}
        aria-label={isNew ? text('exposure_cell_new', label) : label}
      >
        {isDot ? '•' : cellNumber(cell)}
      </a>
    </td>
  );
}

const cellMessages = { exact: 'exposure_cell', least: 'exposure_cell_least', most: 'exposure_cell_most' } as const;

function cellLabel(cell: Cell, column: Column, { name, requests }: MatrixRow): string {
  const [some, all] = [formatNumber(cell.count), formatNumber(requests)];
  return text(cellMessages[cell.bound ?? 'exact'], columnLabel(column), name, some, all, severityLabel(cell.severity));
}

/** The address of a vendor's evidence, without the kind. The screen's other choices are added when it is opened. */
function evidenceAddress(vendor: string, scope: Scope): string {
  const address = writeRoute({ screen: 'exposure', item: vendor, scope, choices: {} });
  return `${address}${address.includes('?') ? '&' : '?'}kind=`;
}

/**
 * What the policy states about the data that the vendor received: all allowed, some by exceptions, the vendor not agreed,
 * or how many kinds are denied or not agreed. Empty if the policy does not apply.
 */
function Contract({ vendor, kinds, policy }: Pick<MatrixLineProps, 'kinds'> & { vendor: string; policy: Policy }) {
  if (kinds === null) return <td class="matrix-contract" />;
  const { denied, excepted, notAgreed } = agreementSum(policy, vendor, kinds, Date.now());
  const whole = isVendorAgreed(policy, vendor) ? (excepted > 0 ? 'excepted' : 'allowed') : 'not-agreed';
  return (
    <td class="matrix-contract">
      {denied === 0 && notAgreed === 0 && <AgreementMark agreement={whole} />}
      {denied > 0 && (
        <span class="agreement">
          <Icon name="blocked" /> {countedText('agreement_denied_count', denied)}
        </span>
      )}
      {notAgreed > 0 && (
        <span class="agreement">
          <Icon name="question" /> {countedText('agreement_not_agreed_count', notAgreed)}
        </span>
      )}
    </td>
  );
}

interface VendorHeadProps extends Pick<MatrixLineProps, 'row' | 'scope'> {
  readonly isNew: boolean;
}

function VendorHead({ row: { vendor, name, summary }, scope, isNew }: VendorHeadProps) {
  const { severity, received } = summary;
  const { recipient } = received;
  const country = recipient.country && formatCountry(recipient.country);
  const kind = vendorCategoryLabel(recipient.category);
  const about = country ? text('exposure_about', kind, country) : kind;
  return (
    <th scope="row" class="matrix-vendor">
      <div>
        <Monogram recipient={recipient} />
        <a
          href={writeRoute({ screen: 'vendors', item: vendor, scope, choices: {} })}
          tabIndex={-1}
          title={`${name} · ${about}`}
        >
          <DataText value={recipient.name} />
        </a>
        {isNew && <NewMark />}
        <SeverityShape severity={severity} />
        <SeverityWord severity={severity} />
      </div>
    </th>
  );
}
