import type { RawRequest } from '../../ledger/rows.ts';
import { ActionButton } from '../action-button.tsx';
import { DataText } from '../data-text.tsx';
import { countedText, text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import { type BodyText, bodyText } from './body-text.ts';

/** A request's raw values: not requested yet, shown, or not kept. */
export type Revealed = 'hidden' | 'not-kept' | RawRequest;

interface RawTabProps {
  readonly revealed: Revealed;
  readonly onReveal: () => Promise<void>;
  readonly onHide: () => void;
}

/** The request as it left, once someone deliberately asks for it. */
export function RawTab({ revealed, onReveal, onHide }: RawTabProps) {
  if (revealed === 'not-kept') return <p role="status">{text('request_raw_not_kept')}</p>;
  if (revealed === 'hidden') {
    return (
      <>
        <p>{text('request_raw_hidden')}</p>
        <ActionButton act={onReveal} primary>
          {text('request_reveal')}
        </ActionButton>
      </>
    );
  }
  const body = bodyText(revealed.body);
  return (
    <>
      <p class="raw-note" role="status">
        {text('request_revealed')}{' '}
        <button type="button" class="button" onClick={onHide}>
          {text('request_hide')}
        </button>
      </p>
      <h3>{text('request_url')}</h3>
      <code class="raw-address">
        <DataText value={revealed.url} />
      </code>
      <h3>{text('request_tab_headers')}</h3>
      <dl class="raw-headers">
        {revealed.headers.map(([name, value], at) => (
          <div key={`${at} ${name}`}>
            <dt>
              <DataText value={name} />
            </dt>
            <dd>
              <DataText value={value} />
            </dd>
          </div>
        ))}
      </dl>
      <h3>{text('request_in_body')}</h3>
      {body === null ? <p class="quiet">{text('request_raw_no_body')}</p> : <Body body={body} />}
      {revealed.body.cut && <p class="quiet">{text('request_raw_cut')}</p>}
    </>
  );
}

function Body({ body: { kind, text: shown, leftOut } }: { body: BodyText }) {
  return (
    <>
      <p class="quiet">{text(`request_raw_${kind}`)}</p>
      {/* Line breaks are kept. Other invisible characters are made visible. */}
      <pre class={kind === 'bytes' ? 'raw-body raw-bytes' : 'raw-body'} dir="ltr">
        {shown.split('\n').map(visibleText).join('\n')}
      </pre>
      {leftOut > 0 && <p class="quiet">{countedText('request_raw_left_out', leftOut)}</p>}
    </>
  );
}
