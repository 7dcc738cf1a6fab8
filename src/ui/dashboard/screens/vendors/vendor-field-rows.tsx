import { useState } from 'preact/hooks';
import type { ExposedDisclosure } from '../../../../exposure/exposure.ts';
import { dayOf } from '../../../../ledger/days.ts';
import { DataText } from '../../../components/data-text.tsx';
import { Fact, FieldPath } from '../../../components/field-list.tsx';
import { Fold } from '../../../components/fold.tsx';
import { Icon } from '../../../components/icon.tsx';
import { SeverityShape } from '../../../components/severity-mark.tsx';
import { Sparkline } from '../../../components/sparkline.tsx';
import { Times } from '../../../components/times.tsx';
import { groupFields } from '../../../field-groups.ts';
import { useElementId } from '../../../hooks/use-element-id.ts';
import { fieldLabel, groupLabel, knownBy } from '../../../labels.ts';
import { formatHash, formatWrapping } from '../../../notation.ts';
import { countedText, formatPeriod, formatShare, text } from '../../../text.ts';

/** Limit: fields of a group that are shown at first. */
const mostFields = 60;

interface RowsProps {
  readonly disclosures: readonly ExposedDisclosure[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A vendor's fields, one per line, grouped by kind of data. Each opens to its details. */
export function VendorFieldRows({ disclosures, now }: RowsProps) {
  const { groups, other } = groupFields(disclosures);
  // A report has no counts by day.
  const hasDays = disclosures.some(({ days }) => days.length > 0);
  return (
    <>
      <div class="vendor-field-head" aria-hidden="true">
        <span />
        <span>{text('vendors_column_kind')}</span>
        <span>{text('vendors_column_field')}</span>
        <span>{text('vendors_column_sample')}</span>
        <span>{hasDays && text('vendors_column_days')}</span>
        <span>{text('vendors_column_times')}</span>
      </div>
      {groups.map(({ group, fields }) => (
        <section key={group} class="vendor-group">
          <h3>{groupLabel(group)}</h3>
          <FieldRows fields={fields} now={now} />
        </section>
      ))}
      {other.length > 0 && (
        <Fold label={countedText('fields_other', other.length)} class="fields-other">
          <FieldRows fields={other} now={now} />
        </Fold>
      )}
    </>
  );
}

function FieldRows({ fields, now }: { fields: readonly ExposedDisclosure[]; now: number }) {
  const [all, setAll] = useState(false);
  const shown = all ? fields : fields.slice(0, mostFields);
  return (
    <>
      <ul>
        {shown.map((field) => (
          <li key={field.key} class="vendor-field">
            <FieldRow field={field} now={now} />
          </li>
        ))}
      </ul>
      {shown.length < fields.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {countedText('vendors_more_fields', fields.length - shown.length)}
        </button>
      )}
    </>
  );
}

function FieldRow({ field, now }: { field: ExposedDisclosure; now: number }) {
  const [open, setOpen] = useState(false);
  const id = useElementId();
  return (
    <>
      <button
        type="button"
        class="vendor-field-line"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <SeverityShape severity={field.severity} />
        <span class="field-label">
          <DataText value={fieldLabel(field)} />
        </span>
        <FieldPath path={field.path} />
        <span class="sample">
          {field.sample === '' ? <em>{text('field_empty')}</em> : <DataText value={field.sample} />}
        </span>
        <Sparkline days={field.days} until={dayOf(now)} />
        <Times count={field.count} />
        <Icon name="chevron" />
      </button>
      <div id={id} hidden={!open}>
        {open && <FieldFacts field={field} />}
      </div>
    </>
  );
}

/** All details of a field. */
function FieldFacts({ field }: { field: ExposedDisclosure }) {
  const { path, sample, encoding, hash, events, pages, canary, detector, confidence } = field;
  const { firstSeen, lastSeen, app, location } = field;
  return (
    <dl class="facts vendor-field-facts">
      <Fact name={text('field_path')}>
        <FieldPath path={path} />
      </Fact>
      {sample !== '' && (
        <Fact name={text('field_value')}>
          <span class="sample">
            <DataText value={sample} />
          </span>
          {field.testValue && <> · {text('field_test_value')}</>}
        </Fact>
      )}
      <Fact name={text('field_wrapping')}>
        {encoding.length > 0 ? formatWrapping(encoding) : text('field_plain')} · {text(`field_location_${location}`)}
      </Fact>
      {hash && <Fact name={text('field_hash')}>{formatHash(hash)}</Fact>}
      {events.length > 0 && <Texts name={text('field_events')} values={events} />}
      <Texts name={text('field_pages')} values={pages} />
      <Fact name={text('field_app')}>
        <DataText value={app} />
      </Fact>
      <Fact name={text('field_known_by')}>
        {knownBy(detector, canary)} {text('vendors_sure', formatShare(confidence))}
      </Fact>
      <Fact name={text('vendors_seen')}>{formatPeriod(firstSeen, lastSeen)}</Fact>
    </dl>
  );
}

function Texts({ name, values }: { name: string; values: readonly string[] }) {
  return (
    <Fact name={name}>
      <ul class="events">
        {values.map((value) => (
          <li key={value}>
            <DataText value={value} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}
