import type { DetailField, RequestDetail } from '../../ledger/rows.ts';
import { DataText } from '../components/data-text.tsx';
import { formatHash, formatWrapping } from '../notation.ts';
import { locationLabel } from '../requests/labels.ts';
import { countedText, text } from '../text.ts';
import { sumFields } from './field-tree.ts';
import { Samples } from './fields-tab.tsx';

/** The fields of a request, grouped by their location and the encodings around them, outermost first. */
export function WrappingTab({ detail: { fields } }: { detail: RequestDetail }) {
  if (fields.length === 0) return <p class="quiet">{text('request_no_fields')}</p>;
  return (
    <>
      {chainsOf(fields).map(({ steps, fields: wrapped }) => (
        <section key={steps.join()} class="request-part">
          <h3 class="chain">
            {steps.map((step, at) => (
              <span key={`${at} ${step}`} class="chain-step">
                {step}
              </span>
            ))}
            <span class="quiet">{countedText('request_fields', wrapped.length)}</span>
          </h3>
          <ul class="wrapped">
            {sumFields(wrapped).map((sum, at) => (
              <li key={`${at} ${sum.field.path}`}>
                <code>
                  <DataText value={sum.field.path} />
                </code>
                {sum.field.hash && <span class="chain-step">{formatHash(sum.field.hash)}</span>}
                <Samples sum={sum} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface Chain {
  readonly steps: readonly string[];
  readonly fields: DetailField[];
}

function chainsOf(fields: readonly DetailField[]): Chain[] {
  const chains = new Map<string, Chain>();
  for (const field of fields) {
    const steps = [locationLabel(field.location), ...field.encoding.map((name) => formatWrapping([name]))];
    const chain = chains.get(steps.join('\n')) ?? { steps, fields: [] };
    chain.fields.push(field);
    chains.set(steps.join('\n'), chain);
  }
  return [...chains.values()];
}
