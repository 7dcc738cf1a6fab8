import type { Audit, Disclosure } from '../audit.ts';
import { taxonomy } from '../classify/taxonomy.ts';
import { bodySize, isSaid } from '../observe/observation.ts';
import { dayOf } from './days.ts';
import { fingerprint } from './fingerprint.ts';
import { disclosureKey, recipientKey } from './keys.ts';
import { kindsOf, recordedIn } from './kinds.ts';
import { maskUrl, maskValue } from './mask.ts';
import { saidOf } from './merge.ts';
import { rawRequest } from './raw-request.ts';
import type { DetailField, DisclosureRow, RecipientRow, RequestDetail, RequestRow } from './rows.ts';

/** What one audit adds to the ledger. Each disclosure still carries its raw value; the ledger decides what is kept. */
export interface Entries {
  /** Null where nobody got it. */
  readonly recipient: RecipientRow | null;
  readonly disclosures: ReadonlyArray<DisclosureRow & { readonly raw: string }>;
  readonly request: RequestRow;
  /** Carries the request's raw values, too, for the ledger to decide upon. */
  readonly detail: RequestDetail;
}

const longestText = 4_000;

/** Fields of one request that are kept for inspection. */
const mostFields = 300;

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
    tab: observation.tab,
    app: observation.app,
    session,
    page,
    vendor: recipient.id,
    vendorName: recipient.name,
    method: observation.method,
    url: hide(maskUrl(observation.url)),
    bytes: sizeOf(audit),
    events: events.slice(0, 20),
    categories: [...new Set(disclosures.map(({ category }) => category))].filter((category) => category !== 'other'),
    fields: disclosures.length,
    unreadable,
    callStack: observation.callStack && hide(withoutQueries(observation.callStack)),
  };
  const seen = { firstSeen: observation.at, lastSeen: observation.at };
  const plaintext = /^(?:http|ws):/.test(observation.url) ? 1 : 0;
  const today = [[dayOf(observation.at), 1]] as const;
  const rows = disclosures.map((each) => ({
    ...common,
    ...seen,
    key: disclosureKey({ ...common, ...each }),
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
    days: today,
    typed: each.typed,
    plaintext,
  }));
  const detail: RequestDetail = {
    observation: observation.id,
    fields: rows.slice(0, mostFields).map(detailField),
    further: Math.max(0, rows.length - mostFields),
    raw: rawRequest(
      observation,
      rows.slice(0, mostFields).map(({ raw }) => raw),
    ),
  };
  if (observation.outcome !== 'sent') return { recipient: null, disclosures: [], request, detail };
  const recipientRow = {
    ...recipientOf(audit, common),
    ...seen,
    plaintext,
    kinds: kindsOf(rows),
    recorded: recordedIn(rows),
  };
  return { recipient: recipientRow, disclosures: rows, request, detail };
}

function detailField(row: DisclosureRow): DetailField {
  const { path, location, category, label, encoding, hash, detector, canary, confidence, sample } = row;
  const event = row.events[0] ?? null;
  return {
    path,
    location,
    category,
    label,
    encoding,
    hash,
    detector,
    canary,
    confidence,
    event,
    sample,
    fingerprint: row.fingerprint,
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

type Received = Omit<RecipientRow, 'firstSeen' | 'lastSeen' | 'plaintext' | 'kinds' | 'recorded'>;

function recipientOf(audit: Audit, common: Common): Received {
  const { observation, recipient, unreadable } = audit;
  const { host, ...receiver } = recipient;
  const isMessage = observation.transport === 'websocket';
  const isUnseen = unreadable === 'shared-worker';
  return {
    ...common,
    key: recipientKey(common),
    recipient: receiver,
    hosts: [host],
    requests: isMessage ? 0 : 1,
    messages: isMessage && !isUnseen ? 1 : 0,
    read: unreadable === null ? 1 : 0,
    ...saidOf(isSaid(observation.body) ? 1 : 0),
    unreadable: unreadable === null ? [] : [{ host, reason: unreadable, count: 1 }],
    bytes: sizeOf(audit),
  };
}

/** Bytes of the URL and the body as they left; of a message, its own. */
function sizeOf({ observation: { transport, url, body } }: Audit): number {
  return bodySize(body) + (transport === 'websocket' ? 0 : url.length);
}

/** Fewest characters of a value that is looked for in names and addresses, and those by which it is found there. */
const shortestHidden = 4;

/** Replaces the personal values of this observation wherever they stand in a name or an address, the longest first. */
function hiding(disclosures: readonly Disclosure[]): (text: string) => string {
  const values = new Set<string>();
  const lengths = new Map<string, Set<number>>();
  for (const { category, value } of disclosures) {
    if (!taxonomy[category].personal || value.length < shortestHidden || value.length > longestText) continue;
    values.add(value);
    const begin = value.slice(0, shortestHidden);
    lengths.set(begin, (lengths.get(begin) ?? new Set()).add(value.length));
  }
  const longestAt = (text: string, at: number): string | null => {
    let longest = 0;
    for (const length of lengths.get(text.slice(at, at + shortestHidden)) ?? [])
      if (length > longest && values.has(text.slice(at, at + length))) longest = length;
    return longest === 0 ? null : text.slice(at, at + longest);
  };
  return (text) => {
    let shown = '';
    const whole = text.slice(0, longestText);
    for (let at = 0; at < whole.length; ) {
      const value = longestAt(whole, at);
      shown += value === null ? whole[at] : maskValue(value);
      at += value?.length ?? 1;
    }
    return shown;
  };
}
