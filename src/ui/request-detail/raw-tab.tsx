import { useEffect, useState } from 'preact/hooks';
import type { RawRequest, RequestDetail } from '../../ledger/rows.ts';
import { ActionButton } from '../components/action-button.tsx';
import { DataText } from '../components/data-text.tsx';
import { countedText, text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import { type BodyText, bodyText } from './body-text.ts';
import { inflated } from './inflate.ts';

/**
 * A request's raw values, if they are shown. `hidden` before the user reveals them, and after the user hides them
 * again; `not-kept` if they are not stored.
 */
export type Revealed = 'hidden' | 'not-kept' | RawRequest;

interface RawTabProps {
  readonly revealed: Revealed;
  /** The request's fields; a text or a fault if they are not available. */
  readonly detail: RequestDetail | string | { readonly fault: string };
  readonly onReveal: () => Promise<void>;
  readonly onHide: () => void;
}

/** The request with its raw values, after the user has revealed them. */
export function RawTab({ revealed, detail, onReveal, onHide }: RawTabProps) {
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
  return (
    <>
      <p class="raw-note" role="status">
        {text('request_revealed')}{' '}
        <button type="button" class="button" onClick={onHide}>
          {text('request_hide')}
        </button>
      </p>
      <Views raw={revealed} fields={typeof detail === 'object' && 'fields' in detail ? detail.fields : []} />
    </>
  );
}

const views = ['sent', 'unwrapped'] as const;

/** Two views: the request as it was sent, and its decompressed body with the value of each field. */
function Views({ raw, fields }: { raw: RawRequest; fields: RequestDetail['fields'] }) {
  const [view, setView] = useState<(typeof views)[number]>('sent');
  return (
    <>
      <fieldset class="segments" aria-label={text('request_raw_view')}>
        {views.map((each) => (
          <button key={each} type="button" aria-pressed={view === each} onClick={() => setView(each)}>
            {text(`request_raw_${each}`)}
          </button>
        ))}
      </fieldset>
      {view === 'sent' ? <AsSent raw={raw} /> : <Unwrapped raw={raw} fields={fields} />}
    </>
  );
}

function AsSent({ raw }: { raw: RawRequest }) {
  const body = bodyText(raw.body);
  return (
    <>
      <h3>{text('request_url')}</h3>
      <code>
        <DataText value={raw.url} />
      </code>
      <h3>{text('request_tab_headers')}</h3>
      <Pairs pairs={raw.headers} />
      <h3>{text('request_in_body')}</h3>
      {body === null ? <p class="quiet">{text('request_raw_no_body')}</p> : <Body body={body} />}
      {raw.body.cut && <p class="quiet">{text('request_raw_cut')}</p>}
    </>
  );
}

function Unwrapped({ raw, fields }: { raw: RawRequest; fields: RequestDetail['fields'] }) {
  const [unpacked, setUnpacked] = useState<RawRequest['body'] | null>(null);
  useEffect(() => {
    let current = true;
    inflated(raw.body).then((body) => current && setUnpacked(body));
    return () => {
      current = false;
    };
  }, [raw]);
  const body = bodyText(unpacked ?? raw.body);
  const pairs = fields.flatMap(({ path }, at) => {
    const value = raw.values[at];
    return value === undefined ? [] : [[path, value] as const];
  });
  return (
    <>
      {body !== null && (
        <>
          <h3>{text('request_in_body')}</h3>
          {unpacked !== null && <p class="quiet">{text('request_raw_inflated')}</p>}
          <Body body={body} />
        </>
      )}
      <h3>{text('request_raw_values')}</h3>
      <Pairs pairs={pairs} />
    </>
  );
}

function Pairs({ pairs }: { pairs: ReadonlyArray<readonly [name: string, value: string]> }) {
  return (
    <dl class="raw-headers">
      {pairs.map(([name, value], at) => (
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
