import type { Audit, Disclosure } from '../audit.ts';
import { taxonomy } from '../classify/taxonomy.ts';
import { fingerprint } from './fingerprint.ts';
import { maskUrl, maskValue } from './mask.ts';
import type { DisclosureRow, RecipientRow, RequestRow } from './rows.ts';

/** What one audit adds to the ledger. Each disclosure still carries its raw value; the ledger decides what is kept. */
export interface Entries {
  readonly recipient: RecipientRow;
  readonly disclosures: ReadonlyArray<DisclosureRow & { readonly raw: string }>;
  readonly request: RequestRow;
}

const longestName = 120;

/**
 * An audit as rows: counted once, masked, and fingerprinted under the install's key.
 *
 * @param session id of the running session, '' when there is none
 */
export function entriesOf(audit: Audit, session: string, fingerprintKey: Uint8Array): Entries {
  const { observation, recipient, disclosures, unreadable } = audit;
  const { host, ...receiver } = recipient;
  const common = { app: observation.app, vendor: recipient.id, session };
  const seen = { firstSeen: observation.at, lastSeen: observation.at };
  const hide = hiding(disclosures);
  const page = hide(maskUrl(observation.page));
  const isMessage = observation.transport === 'websocket';
  const bytes = sizeOf(audit);
  const events = [...new Set(disclosures.flatMap(({ event }) => (event === null ? [] : [hide(event)])))];

  return {
    recipient: {
      ...common,
      ...seen,
      key: JSON.stringify([observation.app, recipient.id, session]),
      recipient: receiver,
      hosts: [host],
      requests: isMessage ? 0 : 1,
      messages: isMessage ? 1 : 0,
      read: unreadable === null ? 1 : 0,
      unreadable: unreadable === null ? [] : [{ host, reason: unreadable, count: 1 }],
      bytes,
    },
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
    })),
    request: {
      at: observation.at,
      app: observation.app,
      vendor: recipient.id,
      method: observation.method,
      url: hide(maskUrl(observation.url)),
      bytes,
      events: events.slice(0, 20),
      categories: [...new Set(disclosures.map(({ category }) => category))].filter((category) => category !== 'other'),
      fields: disclosures.length,
      unreadable,
    },
  };
}

function disclosureKey(disclosure: Disclosure, common: { app: string; vendor: string; session: string }): string {
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

/** Bytes of the URL and the body, as they left. */
function sizeOf({ observation: { url, body } }: Audit): number {
  if (body.kind === 'bytes') return url.length + body.bytes.length;
  if (body.kind === 'form')
    return url.length + body.entries.reduce((sum, [name, value]) => sum + name.length + value.length + 2, -1);
  return url.length;
}

/** Replaces the personal values of this observation wherever they stand in a name or an address. */
function hiding(disclosures: readonly Disclosure[]): (text: string) => string {
  const values = new Set(
    disclosures
      .filter(({ category, value }) => taxonomy[category].personal && value.length >= 4)
      .map(({ value }) => value),
  );
  return (text) => {
    let shown = text.slice(0, longestName * 4);
    for (const value of values) if (shown.includes(value)) shown = shown.replaceAll(value, maskValue(value));
    return shown;
  };
}
