import type { Audit, Disclosure } from '../audit.ts';
import { type CategoryId, taxonomy } from '../classify/taxonomy.ts';
import type { TypedState } from '../classify/typed.ts';
import { maskAddress } from '../masking/address.ts';
import { maskEventName } from '../masking/event-name.ts';
import { maskMethod } from '../masking/method.ts';
import type { Route } from '../masking/route.ts';
import { maskStack } from '../masking/stack.ts';
import { maskValue } from '../masking/value.ts';
import { bodySize, isSaid } from '../observe/observation.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { ImpliedKind } from '../vendors/vendor.ts';
import { wordsIn } from '../words/words.ts';
import { dayOf } from './days.ts';
import { fingerprinting } from './fingerprint.ts';
import { disclosureKey, recipientKey } from './keys.ts';
import { kindsOf, recordedIn } from './kinds.ts';
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

/** Longer values are texts, whose words may stand anywhere. */
const longestPersonal = 200;

/** Names of events kept of a field or a request. */
const mostEvents = 20;

/** Fields of one request that are kept for inspection. */
const mostFields = 300;

/** Fields summed between two pauses. */
const fieldsAStep = 256;

/**
 * An audit as rows, piece by piece: each field once, masked, and fingerprinted under the install's key. What was not
 * sent, or may not have been, leaves only its trace among the requests.
 *
 * @param session id of the running session, '' when there is none
 * @param routes of apps, as the user listed them: their fixed segments stay in addresses
 */
export function* entrySteps(
  audit: Audit,
  session: string,
  fingerprintKey: Uint8Array,
  routes: readonly Route[] = [],
): Steps<Entries> {
  const { observation, recipient, disclosures, unreadable } = audit;
  const common = { app: observation.app, vendor: recipient.id, session };
  const page = maskAddress(observation.page, routes);
  const masks = yield* masksFor(disclosures, fingerprintKey);
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
    method: maskMethod(observation.method),
    url: maskAddress(observation.url, routes),
    bytes: sizeOf(audit),
    events: [...masks.events.values()].slice(0, mostEvents),
    categories: [...new Set(disclosures.map(({ category }) => category))].filter((category) => category !== 'other'),
    fields: disclosures.length,
    unreadable,
    callStack: observation.callStack && maskStack(observation.callStack, routes),
  };
  const detail: RequestDetail = {
    observation: observation.id,
    fields: disclosures.slice(0, mostFields).map((each) => detailField(each, masks)),
    further: Math.max(0, disclosures.length - mostFields),
    raw: rawRequest(
      observation,
      disclosures.slice(0, mostFields).map(({ value }) => value),
    ),
  };
  if (observation.outcome !== 'sent') return { recipient: null, disclosures: [], request, detail };
  const seen = { firstSeen: observation.at, lastSeen: observation.at };
  const plaintext = /^(?:http|ws):/.test(observation.url) ? 1 : 0;
  const rows: Array<DisclosureRow & { readonly raw: string }> = [];
  for (const { newest, count, typed, events } of yield* summed(disclosures, common)) {
    if (rows.length % fieldsAStep === fieldsAStep - 1) yield;
    rows.push({
      ...common,
      ...seen,
      ...detailOf(newest, masks),
      key: disclosureKey({ ...common, ...newest }),
      events: [...events].slice(0, mostEvents).map((event) => masks.events.get(event) ?? ''),
      pages: [page],
      raw: newest.value,
      count,
      days: [[dayOf(observation.at), count]],
      typed,
      plaintext: plaintext * count,
    });
  }
  const recipientRow = {
    ...recipientOf(audit, common),
    ...seen,
    plaintext,
    kinds: kindsOf(rows),
    recorded: recordedIn(rows),
  };
  return { recipient: recipientRow, disclosures: rows, request, detail };
}

/** {@link entrySteps}, at once. */
export function entriesOf(...args: Parameters<typeof entrySteps>): Entries {
  return atOnce(entrySteps(...args));
}

/** The occurrences of one field in one observation. */
interface Occurrences {
  newest: Disclosure;
  count: number;
  typed: TypedState | null;
  readonly events: Set<string>;
}

/** Sums occurrences of the same field, in order of first appearance: only its newest value is kept. */
function* summed(disclosures: readonly Disclosure[], common: Common): Steps<Iterable<Occurrences>> {
  const fields = new Map<string, Occurrences>();
  for (const [index, each] of disclosures.entries()) {
    if (index % fieldsAStep === fieldsAStep - 1) yield;
    const key = disclosureKey({ ...common, ...each });
    let field = fields.get(key);
    if (field === undefined) {
      field = { newest: each, count: 0, typed: null, events: new Set() };
      fields.set(key, field);
    }
    field.newest = each;
    field.count += 1;
    field.typed = field.typed === 'before-submit' ? field.typed : (each.typed ?? field.typed);
    if (each.event !== null && field.events.size < mostEvents) field.events.add(each.event);
  }
  return fields.values();
}

/** What masks the values and events of one observation, each once. */
interface Masks {
  readonly sampleOf: (value: string, category: CategoryId) => string;
  readonly fingerprintOf: (value: string, category: CategoryId) => string;
  /** Names of events as they left, and masked. */
  readonly events: ReadonlyMap<string, string>;
}

function* masksFor(disclosures: readonly Disclosure[], fingerprintKey: Uint8Array): Steps<Masks> {
  const names = new Set<string>();
  const personal = new Set<string>();
  for (const [index, { event, category, value }] of disclosures.entries()) {
    if (index % fieldsAStep === fieldsAStep - 1) yield;
    if (event !== null) names.add(event);
    if (!taxonomy[category].personal || value.length > longestPersonal) continue;
    for (const word of wordsIn(value)) if (word.length >= 3) personal.add(word);
  }
  const events = new Map<string, string>();
  for (const name of names) {
    if (events.size % fieldsAStep === fieldsAStep - 1) yield;
    events.set(
      name,
      maskEventName(name, (word) => personal.has(word)),
    );
  }
  const fingerprintOf = fingerprinting(fingerprintKey);
  return { events, sampleOf: maskValue, fingerprintOf };
}

function detailField(disclosure: Disclosure, masks: Masks): DetailField {
  const { event } = disclosure;
  return { ...detailOf(disclosure, masks), event: event === null ? null : (masks.events.get(event) ?? null) };
}

function detailOf(disclosure: Disclosure, masks: Masks): Omit<DetailField, 'event'> {
  const { testValue, path, inKey, location, category, label, encoding, hash, detector, canary, confidence, value } =
    disclosure;
  return {
    path,
    ...(inKey && { inKey }),
    location,
    category,
    label,
    encoding,
    hash,
    detector,
    canary,
    confidence,
    sample: masks.sampleOf(value, category),
    fingerprint: masks.fingerprintOf(value, category),
    ...(testValue && { testValue }),
  };
}

interface Common {
  readonly app: string;
  readonly vendor: string;
  readonly session: string;
}

type Received = Omit<RecipientRow, 'firstSeen' | 'lastSeen' | 'plaintext' | 'kinds' | 'recorded'>;

function recipientOf(audit: Audit, common: Common): Received {
  const { observation, recipient, unreadable, implied } = audit;
  const { host, ...receiver } = recipient;
  const gave = (kind: ImpliedKind) => (implied.kinds.includes(kind) ? 1 : 0);
  const isMessage = observation.transport === 'websocket';
  const isUnseen = unreadable === 'shared-worker';
  const { times = 1 } = observation;
  return {
    ...common,
    key: recipientKey(common),
    recipient: receiver,
    hosts: [host],
    requests: isMessage ? 0 : times,
    messages: isMessage && !isUnseen ? times : 0,
    read: unreadable === null ? 1 : 0,
    ...saidOf(isSaid(observation.body) ? 1 : 0),
    unreadable: unreadable === null ? [] : [{ host, reason: unreadable, count: times }],
    bytes: sizeOf(audit),
    implied: {
      address: gave('ip-address'),
      place: gave('coarse-location'),
      anonymised: implied.isAnonymised ? 1 : 0,
    },
  };
}

/** Bytes of the URL and the body as they left; of a message, its own. */
function sizeOf({ observation: { transport, url, body } }: Audit): number {
  return bodySize(body) + (transport === 'websocket' ? 0 : url.length);
}
