import { taxonomy } from '../../classify/taxonomy.ts';
import type { FieldLocation } from '../../decode/field.ts';
import type { DetailField, RequestDetail } from '../../ledger/rows.ts';
import { Chip } from '../chip.tsx';
import { DataText } from '../data-text.tsx';
import { fieldLabel, severityLabel } from '../labels.ts';
import { formatHash } from '../notation.ts';
import { confidenceLabel, detectorLabel, locationLabel } from '../requests/words.ts';
import { SeverityShape } from '../severity-mark.tsx';
import { countedText, text } from '../text.ts';
import { Times } from '../times.tsx';
import { visibleText } from '../visible-text.ts';
import { type FieldNode, type FieldSum, fieldTree } from './field-tree.ts';

const locations = ['body', 'message', 'url', 'header'] as const satisfies readonly FieldLocation[];

interface FieldsTabProps {
  readonly detail: RequestDetail;
  /** Only fields that lay there. */
  readonly only?: FieldLocation;
}

/** The fields of a request as a tree, by where they lay. */
export function FieldsTab({ detail: { fields, further }, only }: FieldsTabProps) {
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
          <Tree nodes={fieldTree(found)} />
        </section>
      ))}
      {further > 0 && only === undefined && <p class="quiet">{countedText('request_further', further)}</p>}
    </>
  );
}

function Tree({ nodes }: { nodes: readonly FieldNode[] }) {
  return (
    <ul class="tree">
      {nodes.map((node, at) => (
        <li key={`${at} ${node.name}`}>
          <div class={node.fields.length > 1 ? 'tree-node tree-node-many' : 'tree-node'}>
            <code class="tree-name">
              <DataText value={node.name} />
            </code>
            {node.fields.map((sum, index) => (
              <Field key={`${index} ${sum.field.category}`} sum={sum} />
            ))}
          </div>
          {node.below.length > 0 && <Tree nodes={node.below} />}
        </li>
      ))}
    </ul>
  );
}

function Field({ sum }: { sum: FieldSum }) {
  const { field } = sum;
  const { category, hash } = field;
  if (category === 'other') return <Samples sum={sum} />;
  const { severity } = taxonomy[category];
  return (
    <div class="tree-field" data-category={category}>
      <span class="tree-kind">
        <SeverityShape severity={severity} />
        <span class="unseen">{severityLabel(severity)}</span>
        <Chip category={category} />
      </span>
      <Samples sum={sum} />
      {hash && <span class="quiet">{text('request_hashed', formatHash(hash))}</span>}
      <span class="tree-why">{whyOf(field)}</span>
    </div>
  );
}

/** What a field is and how that is known: "Work e-mail · Known field of this vendor · sure". */
function whyOf(field: DetailField): string {
  const { detector, canary, confidence } = field;
  const told = canary === null ? detectorLabel(detector) : text('request_by_planted', visibleText(canary));
  return text('request_why', visibleText(fieldLabel(field)), told, confidenceLabel(confidence));
}

/** Limit: values that are shown. The others are counted. */
const mostSamples = 4;

/** Masked values, each with its count if that is greater than one. */
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
