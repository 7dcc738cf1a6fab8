import type { Audit, Disclosure } from '../audit.ts';
import { maskAddress } from '../masking/address.ts';
import { maskMethod } from '../masking/method.ts';
import type { Route } from '../masking/route.ts';
import { maskStack } from '../masking/stack.ts';
import { bodySize, isSaid } from '../observe/observation.ts';
import { atOnce, createPace, type Steps } from '../steps.ts';
import type { Recipient } from '../vendors/vendor.ts';
import { dayOf } from './days.ts';
import { maskedEvents } from './event-masks.ts';
import { valueKeeper } from './kept-values.ts';
import { fieldIdentity, fieldKeys, recipientKey } from './keys.ts';
import { kindsOf, recordedIn } from './kinds.ts';
import { type Summed, summed } from './occurrences.ts';
import { rawRequest } from './raw-request.ts';
import type { DetailField, DisclosureRow, KindSum, RecipientRow, Recorded, RequestDetail, RequestRow } from './rows.ts';

/**
 * The rows that one audit adds to the ledger. Each disclosure still has its raw value; the ledger decides what is kept.
 */
export interface Entries {
  /** Null if the request was not sent, or may not have been. */
  readonly recipient: RecipientRow | null;
  readonly disclosures: ReadonlyArray<DisclosureRow & { readonly raw: string }>;
  readonly request: RequestRow;
  /** Has the request's raw values as well; the ledger decides whether they are kept. */
  readonly detail: RequestDetail;
}

/** Limit: fields of one request that are kept for inspection. */
const mostFields = 300;

/** Number of fields that are processed between two pauses. */
const fieldsAStep = 64;

/** Number of characters of values that count as one more field. */
const charactersAField = 256;

/**
 * The rows of an audit, in steps: each field once, masked, and fingerprinted with the install's key. What was not sent,
 * or may not have been, only adds a row to the list of requests, and its detail.
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
  const isDue = createPace(fieldsAStep);
  const sums = yield* summed(disclosures, isDue);
  const inspected = disclosures.slice(0, mostFields);
  const events = yield* maskedEvents(eventsKept(sums, inspected), disclosures, isDue);
  const detailOf = detailing(fingerprintKey);
  const fields: DetailField[] = [];
  for (const each of inspected) {
    if (isDue(workOf(each))) yield;
    fields.push(detailOf(each, each.event === null ? null : (events.get(each.event) ?? null)));
  }
  const maskedNames = (names: readonly string[]) => names.map((name) => events.get(name) ?? '');
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
    events: maskedNames(sums.events),
    categories: sums.categories.filter((category) => category !== 'other'),
    fields: disclosures.length,
    unreadable,
    callStack: observation.callStack && maskStack(observation.callStack, routes),
  };
  const detail: RequestDetail = {
    observation: observation.id,
    fields,
    further: Math.max(0, disclosures.length - mostFields),
    raw: rawRequest(
      observation,
      inspected.map(({ value }) => value),
    ),
  };
  if (observation.outcome !== 'sent') return { recipient: null, disclosures: [], request, detail };
  const plaintext = /^(?:http|ws):/.test(observation.url) ? 1 : 0;
  const ownKey = recipientKey(common);
  const keyOf = fieldKeys(ownKey);
  const pages = [page];
  const day = dayOf(observation.at);
  const once = [[day, 1]] as const;
  const rows: Array<DisclosureRow & { readonly raw: string }> = [];
  for (const { newest, at, count, typed, events: names } of sums.fields) {
    if (isDue(at < mostFields ? 1 : workOf(newest))) yield;
    // Properties are listed: spreading objects is slow, and there is a row for every field.
    const { path, location, category, label, encoding, hash, detector, canary, confidence, sample, fingerprint } =
      fields[at] ?? detailOf(newest, null);
    const row: DisclosureRow & { readonly raw: string } = {
      key: keyOf(fieldIdentity(newest)),
      app: common.app,
      vendor: common.vendor,
      session,
      firstSeen: observation.at,
      lastSeen: observation.at,
      path,
      location,
      category,
      label,
      encoding,
      hash,
      detector,
      canary,
      confidence,
      sample,
      fingerprint,
      events: names.length === 0 ? noEvents : maskedNames(names),
      pages,
      raw: newest.value,
      count,
      days: count === 1 ? once : [[day, count]],
      typed,
      plaintext: plaintext * count,
    };
    rows.push(newest.inKey || newest.testValue ? { ...row, ...marksOf(newest) } : row);
  }
  const kinds = kindsOf(rows, 1);
  const recipientRow = recipientOf(audit, common, { key: ownKey, plaintext, kinds, recorded: recordedIn(rows) });
  return { recipient: recipientRow, disclosures: rows, request, detail };
}

const noEvents: readonly string[] = [];

/** {@link entrySteps}, without pauses. */
export function entriesOf(...args: Parameters<typeof entrySteps>): Entries {
  return atOnce(entrySteps(...args));
}

const workOf = ({ value }: Disclosure) => 1 + Math.floor(value.length / charactersAField);

/** Names of the events that rows and details show. May contain duplicates, but not directly after one another. */
function eventsKept({ events, fields }: Summed, inspected: readonly Disclosure[]): readonly string[] {
  const names = [...events];
  const add = (name: string) => {
    if (name !== names[names.length - 1]) names.push(name);
  };
  for (const field of fields) field.events.forEach(add);
  for (const { event } of inspected) if (event !== null) add(event);
  return names;
}

/** Returns a function that converts a disclosure to a field with its masked value and its fingerprint. */
function detailing(fingerprintKey: Uint8Array): (disclosure: Disclosure, event: string | null) => DetailField {
  const keep = valueKeeper(fingerprintKey);
  return (disclosure, event) => {
    const { path, location, category, label, encoding, hash, detector, canary, confidence, value } = disclosure;
    const { sample, fingerprint } = keep(value, category);
    const detail: DetailField = {
      path,
      location,
      category,
      label,
      encoding,
      hash,
      detector,
      canary,
      confidence,
      sample,
      fingerprint,
      event,
    };
    return disclosure.inKey || disclosure.testValue ? { ...detail, ...marksOf(disclosure) } : detail;
  };
}

function marksOf({ inKey, testValue }: Disclosure): Pick<DetailField, 'inKey' | 'testValue'> {
  return { ...(inKey && { inKey }), ...(testValue && { testValue }) };
}

interface Common {
  readonly app: string;
  readonly vendor: string;
  readonly session: string;
}

/** The key of a vendor's row, and the parts of the row that depend on its fields and on the transport. */
interface Received {
  readonly key: string;
  readonly plaintext: number;
  readonly kinds: readonly KindSum[];
  readonly recorded: Recorded | null;
}

/** The row of the vendor. Properties are listed: spreading objects is slow, and there is a row for every request. */
function recipientOf(audit: Audit, { app, vendor, session }: Common, received: Received): RecipientRow {
  const { observation, recipient, unreadable, implied } = audit;
  const { host } = recipient;
  const { key, plaintext, kinds, recorded } = received;
  const isMessage = observation.transport === 'websocket';
  const isUnseen = unreadable === 'shared-worker';
  const { at, times = 1 } = observation;
  const row: RecipientRow = {
    app,
    vendor,
    session,
    key,
    recipient: receiverOf(recipient),
    hosts: [host],
    requests: isMessage ? 0 : times,
    messages: isMessage && !isUnseen ? times : 0,
    read: unreadable === null ? 1 : 0,
    unreadable: unreadable === null ? [] : [{ host, reason: unreadable, count: Math.max(times, 1) }],
    bytes: sizeOf(audit),
    implied: {
      address: implied.kinds.includes('ip-address') ? 1 : 0,
      place: implied.kinds.includes('coarse-location') ? 1 : 0,
      anonymised: implied.isAnonymised ? 1 : 0,
    },
    firstSeen: at,
    lastSeen: at,
    plaintext,
    kinds,
    recorded,
  };
  return isSaid(observation.body) ? { ...row, said: 1 } : row;
}

/** Recipients without their host, cached: requests to one host have the same recipient. */
const receivers = new WeakMap<Recipient, RecipientRow['recipient']>();

function receiverOf(recipient: Recipient): RecipientRow['recipient'] {
  let receiver = receivers.get(recipient);
  if (receiver === undefined) {
    const { host: _, ...rest } = recipient;
    receiver = rest;
    receivers.set(recipient, receiver);
  }
  return receiver;
}

/** Bytes of the URL and the body as sent; for a message, only those of its body. */
function sizeOf({ observation: { transport, url, body } }: Audit): number {
  return bodySize(body) + (transport === 'websocket' ? 0 : url.length);
}
