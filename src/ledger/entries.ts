import type { Audit, Disclosure } from '../audit.ts';
import { taxonomy } from '../classify/taxonomy.ts';
import { bodySize } from '../observe/observation.ts';
import { fingerprint } from './fingerprint.ts';
import { maskUrl, maskValue } from './mask.ts';
import type { DisclosureRow, RecipientRow, RequestRow } from './rows.ts';

/** What one audit adds to the ledger. Each disclosure still carries its raw value; the ledger decides what is kept. */
export interface Entries {
  /** Null where nobody got it. */
  readonly recipient: RecipientRow | null;
  readonly disclosures: ReadonlyArray<DisclosureRow & { readonly raw: string }>;
  readonly request: RequestRow;
}

const longestText = 4_000;

/**
 * An audit as rows: counted once, masked, and fingerprinted under the install's key. What was not sent, or is not known
 * to have been, leaves no more than its trace among the requests.
 *
 * @param session id of the running session, '' when there is none
 */
export function entriesOf(audit: Audit, session: string, fingerprintKey: Uint8Array): Entries {
  const { observation, recipient, disclosures, unreadable } = audit;
  const common = { app: observation.app, vendor: recipient.id, session };
  const hide = hiding(disclosures);
  const page = hide(maskUrl(observation.page));
  const events = [...new Set(disclosures.flatMap(({ event }) => (event === null ? [] : [hide(event)])))];
  const request: RequestRow = {
    observation: observation.id,
    at: observation.at,
    outcome: observation.outcome,
    app: observation.app,
    vendor: recipient.id,
    method: observation.method,
    url: hide(maskUrl(observation.url)),
    bytes: sizeOf(audit),
    events: events.slice(0, 20),
    categories: [...new Set(disclosures.map(({ category }) => category))].filter((category) => category !== 'other'),
    fields: disclosures.length,
    unreadable,
    callStack: observation.callStack && hide(withoutQueries(observation.callStack)),
  };
  if (observation.outcome !== 'sent') return { recipient: null, disclosures: [], request };

  const seen = { firstSeen: observation.at, lastSeen: observation.at };
  const plaintext = /^(?:http|ws):/.test(observation.url) ? 1 : 0;
  return {
    recipient: { ...recipientRow(audit, common), ...seen, plaintext },
    disclosures: disclosures.map((each) => ({
      ...common,
      ...seen,
      key: disclosureKey(each, common),
      path: each.path,
      label: each.label,
      category: each.category,
      location: each.location,
      encoding: each.encoding,
      hash: each.hash,
      detector: each.detector,
      canary: each.canary,
      confidence: each.confidence,
      events: each.event === null ? [] : [hide(each.event)],
      pages: [page],
      sample: maskValue(each.value),
      fingerprint: fingerprint(each.value, fingerprintKey),
      raw: each.value,
      count: 1,
      typed: each.typed,
      plaintext,
    })),
    request,
  };
}

/** Addresses of scripts as they stand in a stack, followed by line and column. */
function withoutQueries(stack: string): string {
  return stack.replaceAll(/(https?:\/\/[^\s?#)]+)[?#][^\s)]*?(:\d+:\d+)/g, '$1$2');
}

interface Common {
  readonly app: string;
  readonly vendor: string;
  readonly session: string;
}

function recipientRow(audit: Audit, common: Common): Omit<RecipientRow, 'firstSeen' | 'lastSeen' | 'plaintext'> {
  const { observation, recipient, unreadable } = audit;
  const { host, ...receiver } = recipient;
  const isMessage = observation.transport === 'websocket';
  const isUnseen = unreadable === 'shared-worker';
  return {
    ...common,
    key: JSON.stringify([common.app, common.vendor, common.session]),
    recipient: receiver,
    hosts: [host],
    requests: isMessage ? 0 : 1,
    messages: isMessage && !isUnseen ? 1 : 0,
    read: unreadable === null ? 1 : 0,
    unreadable: unreadable === null ? [] : [{ host, reason: unreadable, count: 1 }],
    bytes: sizeOf(audit),
  };
}

function disclosureKey(disclosure: Disclosure, common: Common): string {
  const { path, category, location, encoding, hash, canary } = disclosure;
  return JSON.stringify([
    common.app,
    common.vendor,
    common.session,
    location,
    path,
    category,
    encoding.join(),
    hash,
    canary,
  ]);
}

/** Bytes of the URL and the body as they left; of a message, its own. */
function sizeOf({ observation: { transport, url, body } }: Audit): number {
  return bodySize(body) + (transport === 'websocket' ? 0 : url.length);
}

/** Replaces the personal values of this observation wherever they stand in a name or an address. */
function hiding(disclosures: readonly Disclosure[]): (text: string) => string {
  const values = new Set(
    disclosures
      .filter(({ category, value }) => taxonomy[category].personal && value.length >= 4)
      .map(({ value }) => value),
  );
  return (text) => {
    let shown = text.slice(0, longestText);
    for (const value of values) if (shown.includes(value)) shown = shown.replaceAll(value, maskValue(value));
    return shown;
  };
}
