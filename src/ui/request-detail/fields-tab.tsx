import { useMemo } from 'preact/hooks';
import { taxonomy } from '../../classify/taxonomy.ts';
import type { FieldLocation } from '../../decode/field.ts';
import { formFieldOf } from '../../exposure/form-field.ts';
import type { DetailField, RequestDetail } from '../../ledger/rows.ts';
import { Chip } from '../components/chip.tsx';
import { DataText } from '../components/data-text.tsx';
import { Icon } from '../components/icon.tsx';
import { SeverityShape } from '../components/severity-mark.tsx';
import { Times } from '../components/times.tsx';
import { fieldLabel, severityLabel } from '../labels.ts';
import { formatHash } from '../notation.ts';
import { confidenceLabel, evidenceLabel, locationLabel } from '../requests/labels.ts';
import { countedText, formatSeconds, text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import { type FieldNode, type FieldSum, fieldTree } from './field-tree.ts';
import type { Reveal } from './reveal.ts';

const locations = ['body', 'message', 'url', 'header'] as const satisfies readonly FieldLocation[];

interface FieldsTabProps {
  readonly detail: RequestDetail;
  readonly reveal: Reveal;
  /** If set, only fields in this location are shown. */
  readonly only?: FieldLocation;
}

/** The fields of a request: for each location, a tree of their paths. */
export function FieldsTab({ detail: { fields, further }, reveal, only }: FieldsTabProps) {
  const places = useMemo(() => new Map(fields.map((field, at) => [field, at])), [fields]);
  const shown = locations.filter((location) => only === undefined || location === only);
  const parts = shown
    .map((location) => ({ location, fields: fields.filter((field) => field.location === location) }))
    .filter((part) => part.fields.length > 0);
  if (parts.length === 0) return <p class="quiet">{text(only ? 'request_no_headers' : 'request_no_fields')}</p>;
  return (
    <>
      {parts.map(({ location, fields: found }) => (
        <section key={location} class="request-part">
          {only === undefined && <h3>{locationLabel(location)}</h3>}
          <Tree nodes={fieldTree(found)} reveal={reveal} places={places} />
        </section>
      ))}
      {further > 0 && only === undefined && <p class="quiet">{countedText('request_further', further)}</p>}
    </>
  );
}

/** What shows raw values, and the index of each field among the fields of the request. */
interface Revealing {
  readonly reveal: Reveal;
  readonly places: ReadonlyMap<DetailField, number>;
}

function Tree({ nodes, ...revealing }: { nodes: readonly FieldNode[] } & Revealing) {
  return (
    <ul class="tree">
      {nodes.map((node, at) => (
        <li key={`${at} ${node.name}`}>
          <div class={node.fields.length > 1 ? 'tree-node tree-node-many' : 'tree-node'}>
            <code class="tree-name">
              <DataText value={node.name} />
            </code>
            {node.fields.map((sum, index) => (
              <Field key={`${index} ${sum.field.category}`} sum={sum} {...revealing} />
            ))}
          </div>
          {node.below.length > 0 && <Tree nodes={node.below} {...revealing} />}
        </li>
      ))}
    </ul>
  );
}

function Field({ sum, ...revealing }: { sum: FieldSum } & Revealing) {
  const { field } = sum;
  const { category, hash } = field;
  const values = <Values sum={sum} {...revealing} />;
  if (category === 'other') return values;
  const { severity } = taxonomy[category];
  return (
    <div class="tree-field" data-category={category}>
      <span class="tree-kind">
        <SeverityShape severity={severity} />
        <span class="unseen">{severityLabel(severity)}</span>
        <Chip category={category} />
      </span>
      {values}
      {hash && <span class="quiet">{text('request_hashed', formatHash(hash))}</span>}
      <span class="tree-why">{whyOf(field)}</span>
    </div>
  );
}

/** The masked values of a field, and a button that shows the raw values for a short time if anything is masked. */
function Values({ sum, reveal, places }: { sum: FieldSum } & Revealing) {
  const { distinct, samples } = sum;
  const at = distinct.flatMap((field) => places.get(field) ?? []);
  const key = at.join(' ');
  const shown = reveal.shownOf(key);
  const path = visibleText(sum.field.path);
  if (!samples.some((sample) => sample.includes('•'))) return <Samples sum={sum} />;
  return (
    <>
      {shown === null || shown === 'not-kept' ? <Samples sum={sum} /> : <Samples sum={{ ...sum, samples: shown }} />}
      <button
        type="button"
        class="icon-button reveal-button"
        aria-pressed={shown !== null}
        onClick={() => (shown === null ? reveal.show(key, at) : reveal.hide())}
      >
        <Icon name={shown === null ? 'eye' : 'unread'} />
        <span class="unseen">{text(shown === null ? 'request_value_show' : 'request_value_hide', path)}</span>
      </button>
      <span class="quiet" role="status">
        {shown === 'not-kept' && text('request_value_not_kept')}
      </span>
      {shown !== null && shown !== 'not-kept' && (
        <span class="quiet" aria-hidden="true">
          {formatSeconds(reveal.secondsLeft)}
        </span>
      )}
    </>
  );
}

/**
 * A field's label, the evidence for its kind, and the confidence: "Work e-mail · Known field of this vendor · sure".
 */
function whyOf(field: DetailField): string {
  const { detector, canary, confidence } = field;
  return text('request_why', visibleText(fieldLabel(field)), foundBy(detector, canary), confidenceLabel(confidence));
}

function foundBy(detector: DetailField['detector'], canary: string | null): string {
  if (canary === null) return evidenceLabel(detector);
  const typed = formFieldOf(canary);
  return typed === null
    ? text('request_by_planted', visibleText(canary))
    : text('request_by_typed', visibleText(typed));
}

/** Limit: values that are shown. The others are counted. */
const mostSamples = 4;

/** The values of a field, and how often the field occurs if that is more than once. */
export function Samples({ sum: { samples, count } }: { sum: FieldSum }) {
  const more = samples.length - mostSamples;
  return (
    <span class="samples">
      {samples.slice(0, mostSamples).map((sample, at) => (
        <Sample key={`${at} ${sample}`} value={sample} />
      ))}
      {more > 0 && <span class="quiet">{countedText('field_more_events', more)}</span>}
      {count > 1 && <Times count={count} />}
    </span>
  );
}

function Sample({ value }: { value: string }) {
  if (value === '') return <em class="quiet">{text('field_empty')}</em>;
  return (
    <span class="sample">
      <DataText value={value} />
    </span>
  );
}
