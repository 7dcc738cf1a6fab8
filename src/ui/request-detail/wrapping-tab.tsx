import type { DetailField, RequestDetail } from '../../ledger/rows.ts';
import { DataText } from '../data-text.tsx';
import { formatHash, formatWrapping } from '../notation.ts';
import { locationLabel } from '../requests/words.ts';
import { countedText, text } from '../text.ts';
import { Sample } from './fields-tab.tsx';

/** How each field was wrapped: fields under what was unwrapped on the way to them, outermost first. */
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
            {wrapped.map(({ path, sample, hash }, at) => (
              <li key={`${at} ${path}`}>
                <code>
                  <DataText value={path} />
                </code>
                {hash && <span class="chain-step">{formatHash(hash)}</span>}
                <Sample value={sample} />
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
