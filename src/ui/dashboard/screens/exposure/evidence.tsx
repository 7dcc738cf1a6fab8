import { FieldBasis } from '../../../field-basis.tsx';
import { FieldList } from '../../../field-list.tsx';
import { categoryNoun, purposeLabel } from '../../../labels.ts';
import { SidePanel } from '../../../side-panel.tsx';
import { countedText, formatList, formatNumber, text } from '../../../text.ts';
import type { Model } from '../../model.ts';
import { linkTo, type Route } from '../../route.ts';
import { columnLabel } from './column-label.ts';
import type { Column, MatrixRow } from './matrix-model.ts';

interface EvidenceProps {
  readonly model: Model;
  readonly route: Route;
  readonly row: MatrixRow;
  readonly column: Column;
  readonly count: number;
  readonly onClose: () => void;
}

/** Limit: fields listed here. The vendor's own page lists all. */
const mostFields = 100;

/** What a count of the matrix counts: the fields of a kind that a vendor got. */
export function Evidence({ model, route, row, column, count, onClose }: EvidenceProps) {
  const { vendor, name } = row;
  const fields = model.exposures
    ?.find(({ received }) => received.vendor === vendor)
    ?.disclosures.filter(({ category }) => column.categories.includes(category));
  return (
    <SidePanel
      title={text('exposure_evidence_title', columnLabel(column), name)}
      subject={`${vendor} ${column.id}`}
      onClose={onClose}
    >
      <p class="exposure-count">
        {fields ? countedText('exposure_fields', fields.length, formatNumber(count)) : text('exposure_reading')}
      </p>
      <Danger row={row} column={column} />
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

/** What the vendor could do with it, together with what else it got. */
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
