import type { CategoryId } from '../../../../classify/taxonomy.ts';
import type { Exposure } from '../../../../exposure/exposure.ts';
import { agreementOf, kindsUnder } from '../../../../policy/agreement.ts';
import type { Policy } from '../../../../policy/policy.ts';
import { alwaysAllowed } from '../../../../policy/rules/category-not-allowed.ts';
import { FieldBasis } from '../../../components/field-basis.tsx';
import { FieldList } from '../../../components/field-list.tsx';
import { Fold } from '../../../components/fold.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { categoryNoun, purposeLabel } from '../../../labels.ts';
import { countedText, formatList, text } from '../../../text.ts';
import type { Model } from '../../model.ts';
import { linkTo, type Route } from '../../route.ts';
import { AgreementMark, Decision } from '../policy/decision.tsx';
import type { EditPolicy } from '../policy/policy-edits.tsx';
import { cellShare } from './cell-text.ts';
import { columnLabel } from './column-label.ts';
import type { Column, MatrixRow } from './matrix-model.ts';

interface EvidenceProps {
  readonly model: Model;
  readonly route: Route;
  /** The row with the column's cell only. */
  readonly row: MatrixRow;
  readonly column: Column;
  /** The policy, and a function to change it; null without a policy, or if the user may not change it. */
  readonly contract: { readonly policy: Policy; readonly edit: EditPolicy } | null;
  readonly onClose: () => void;
}

/** Limit: fields listed here. The vendor's own page lists all. */
const mostFields = 100;

/** The evidence for a count of the matrix: the fields of a kind that a vendor received. */
export function Evidence({ model, route, row, column, contract, onClose }: EvidenceProps) {
  const { vendor, name, requests } = row;
  const [cell] = row.cells;
  const share = cellShare(cell ?? { count: 0 }, requests);
  const disclosures = model.exposures?.find(({ received }) => received.vendor === vendor)?.disclosures;
  const fields = disclosures?.filter(({ category }) => column.categories.includes(category));
  return (
    <SidePanel
      title={text('exposure_evidence_title', columnLabel(column), name)}
      subject={`${vendor} ${column.id}`}
      onClose={onClose}
    >
      <p class="exposure-count">
        {fields ? countedText('exposure_fields', fields.length, share) : text('exposure_reading')}
      </p>
      <Danger row={row} column={column} />
      {contract && column.categories.length === 1 && (
        <Contract row={row} category={column.categories[0]} disclosures={disclosures} {...contract} />
      )}
      <p class="exposure-links">
        <a href={linkTo(route, 'vendors', vendor)}>{text('exposure_to_vendor', name)}</a>
        <a href={linkTo(route, 'requests', null, { vendor, ...(!column.folded && { kind: column.id }) })}>
          {text('exposure_to_requests')}
        </a>
      </p>
      {fields && <FieldList disclosures={fields.slice(0, mostFields)} more={(field) => <FieldBasis field={field} />} />}
      {fields && fields.length > mostFields && (
        <p class="quiet">{countedText('exposure_further_fields', fields.length - mostFields)}</p>
      )}
    </SidePanel>
  );
}

interface ContractProps {
  readonly row: MatrixRow;
  readonly category: CategoryId | undefined;
  readonly disclosures: Exposure['disclosures'] | undefined;
  readonly policy: Policy;
  readonly edit: EditPolicy;
}

/**
 * What the policy states about this kind for this vendor, and controls to change that. Empty if the policy does not
 * apply to the vendor's fields of this kind, or if the kind needs no permission.
 */
function Contract({ row: { vendor, name, summary }, category, disclosures, policy, edit }: ContractProps) {
  if (category === undefined || alwaysAllowed.includes(category)) return null;
  if (kindsUnder(policy, summary, disclosures)?.includes(category) !== true) return null;
  return (
    <Fold label={<AgreementMark agreement={agreementOf(policy, vendor, category, Date.now())} />}>
      <Decision policy={policy} vendor={vendor} name={name} category={category} edit={edit} />
    </Fold>
  );
}

/** What an attacker could do with this kind of data, combined with other data that the vendor received. */
function Danger({ row: { name, summary }, column }: Pick<EvidenceProps, 'row' | 'column'>) {
  const dangers = summary.combinations
    .filter(({ categories }) => column.categories.some((category) => categories.includes(category)))
    .flatMap(({ id, categories }) => {
      const purpose = purposeLabel(id);
      return purpose === null ? [] : [{ id, purpose, held: formatList(categories.map(categoryNoun)) }];
    });
  return (
    <>
      {dangers.map(({ id, purpose, held }) => (
        <p key={id} class="danger">
          {text('vendor_danger', name, purpose, held)}
        </p>
      ))}
    </>
  );
}
