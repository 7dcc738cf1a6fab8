import type { ComponentChildren } from 'preact';
import type { ExposedDisclosure } from '../../exposure/exposure.ts';
import { groupFields } from '../field-groups.ts';
import { fieldLabel, groupLabel } from '../labels.ts';
import { formatHash, formatWrapping } from '../notation.ts';
import { countedText, text } from '../text.ts';
import { DataText } from './data-text.tsx';
import { Fold } from './fold.tsx';
import { SeverityShape, SeverityWord } from './severity-mark.tsx';
import { Times } from './times.tsx';

interface FieldListProps {
  readonly disclosures: readonly ExposedDisclosure[];
  /** Further rows of a field's details. */
  readonly more?: (field: ExposedDisclosure) => ComponentChildren;
}

/**
 * What a vendor received, field by field, in the groups of the taxonomy. Fields of unknown kind come last and are
 * collapsed.
 */
export function FieldList({ disclosures, more }: FieldListProps) {
  const { groups, other } = groupFields(disclosures);
  return (
    <>
      {groups.map(({ group, fields }) => (
        <section key={group} class="field-group">
          <h3>{groupLabel(group)}</h3>
          <ul>
            {fields.map((field) => (
              <li key={field.key} class="field" data-category={field.category}>
                <Field field={field} more={more?.(field)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {other.length > 0 && (
        <Fold label={countedText('fields_other', other.length)} class="fields-other">
          <ul>
            {other.map((field) => (
              <li key={field.key} class="field-compact">
                <FieldPath path={field.path} />
                <Sample value={field.sample} />
                <Times count={field.count} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function Field({ field, more }: { field: ExposedDisclosure; more: ComponentChildren }) {
  const { severity, count, sample, path, encoding, hash, events } = field;
  return (
    <>
      <p class="field-head">
        <SeverityShape severity={severity} />
        <span class="field-label">
          <DataText value={fieldLabel(field)} />
        </span>
        <SeverityWord severity={severity} />
        <Times count={count} />
      </p>
      <dl class="facts">
        <Fact name={text('field_value')}>
          <Sample value={sample} />
          {field.testValue && <> · {text('field_test_value')}</>}
        </Fact>
        <Fact name={text('field_path')}>
          <FieldPath path={path} />
        </Fact>
        {encoding.length > 0 && <Fact name={text('field_wrapping')}>{formatWrapping(encoding)}</Fact>}
        {hash && <Fact name={text('field_hash')}>{formatHash(hash)}</Fact>}
        {events.length > 0 && (
          <Fact name={text('field_events')}>
            <Events events={events} />
          </Fact>
        )}
        {more}
      </dl>
    </>
  );
}

/** The path of a field in a request; if it is empty, since the body is a single value, words that say so. */
export function FieldPath({ path }: { path: string }) {
  if (path === '') return <em>{text('field_whole')}</em>;
  return (
    <code>
      <DataText value={path} />
    </code>
  );
}

/** A name and its description: one row of a `<dl class="facts">`. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Sample({ value }: { value: string }) {
  if (value === '') return <em>{text('field_empty')}</em>;
  return (
    <span class="sample">
      <DataText value={value} />
    </span>
  );
}

/** Limit: events that are named. The others are counted. */
const mostEvents = 6;

function Events({ events }: { events: readonly string[] }) {
  const more = events.length - mostEvents;
  return (
    <ul class="events">
      {events.slice(0, mostEvents).map((event) => (
        <li key={event}>
          <DataText value={event} />
        </li>
      ))}
      {more > 0 && <li>{countedText('field_more_events', more)}</li>}
    </ul>
  );
}
