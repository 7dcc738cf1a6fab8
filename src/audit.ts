import { type Attempt, type Attempts, createAttempts, type Failures, type Guard } from './attempts.ts';
import type { Classification } from './classify/classification.ts';
import { classify, type KnownParameter, unclassified } from './classify/classify.ts';
import { isCookieSync } from './classify/cookie-sync.ts';
import { keyReader } from './classify/key-reader.ts';
import { type Neighbour, neighboursIn } from './classify/neighbours.ts';
import { withSameValues } from './classify/same-values.ts';
import { secretInAddress } from './classify/secret-address.ts';
import { taxonomy } from './classify/taxonomy.ts';
import { inWindows } from './classify/text-windows.ts';
import type { TypedMatch, TypedSearch } from './classify/typed.ts';
import type { ValueReader } from './classify/value-reader.ts';
import { decoding } from './decode/decode.ts';
import { wrappedIn } from './decode/encodings.ts';
import type { Field, FieldLocation } from './decode/field.ts';
import { oncePerPath, type Path } from './decode/path.ts';
import { maskFieldPath, shownKey } from './masking/field-path.ts';
import { createMemo } from './memo.ts';
import { bodySize, type Observation, type UnreadableReason } from './observe/observation.ts';
import { parsedUrl } from './parsed-url.ts';
import { RecentFindings, type RequestFacts, recentFacts } from './recent-findings.ts';
import { atOnce, createPace, type Steps } from './steps.ts';
import { addressParametersIn } from './vendors/address-parameters.ts';
import { nameEvents } from './vendors/events.ts';
import { asOperated, type Identified, type Identify, unknownRecipient } from './vendors/identify.ts';
import { type Implied, impliedBy, nothingImplied } from './vendors/implied.ts';
import { parametersOf } from './vendors/parameters.ts';
import { protocolParametersIn } from './vendors/protocols/index.ts';
import { publicKeyCheckOf } from './vendors/public-keys.ts';
import type { SentRequest } from './vendors/signatures.ts';
import type { Recipient } from './vendors/vendor.ts';
import { registrableDomain } from './web/domain.ts';

/** A classified field of one observation. Its `value` is not masked yet. */
export interface Disclosure extends Classification {
  /** The folded path, with placeholders for keys that are themselves data. */
  readonly path: string;
  readonly location: FieldLocation;
  readonly encoding: readonly string[];
  /** Name of the vendor's event that contained it; null if it was in none. */
  readonly event: string | null;
  /** Whether it was in a key or a parameter's name, not in a value. */
  readonly inKey: boolean;
}

/** The disclosures of one observation, and the vendor that received them. */
export interface Audit {
  readonly observation: Observation;
  readonly recipient: Recipient;
  readonly disclosures: readonly Disclosure[];
  /** Why something in it could not be read; null if everything was. */
  readonly unreadable: UnreadableReason | null;
  /** The data that the request implies by itself. */
  readonly implied: Implied;
  /** The errors of the stages. */
  readonly failures: Failures;
}

/** The knowledge that an audit uses. */
export interface Knowledge {
  readonly identify: Identify;
  readonly readValue: ValueReader;
  /** Returns the search for an app's form input in what it sent at a time, in milliseconds since the epoch. */
  readonly searchTyped?: (app: string, at: number) => TypedSearch;
}

/** Number of units of work between two pauses: one per field, and one per {@link charactersAField} characters of its value. */
const workAStep = 64;
const charactersAField = 256;

/** Limit: bytes of a body that the app's own host receives. Larger ones are uploads, not a vendor's batch behind a proxy. */
const longestProxied = 2_000_000;

/**
 * The pipeline, in steps: vendor, fields, kinds of data. Returns null if the app's own hosts received the observation
 * and no signature shows that they forward it to a vendor, unless it only records something that could not be observed.
 * Never throws. If a stage throws on a value, only what this stage would have found there is lost; the error is counted
 * in `failures`, and the observation is reported as `undecodable`.
 */
export function* auditing(observation: Observation, knowledge: Knowledge): Steps<Audit | null> {
  const attempts = createAttempts();
  const { attempt, attemptSteps, failures } = attempts;
  const identify = guarded(knowledge.identify, attempt);
  const url = attempt(() => parsedUrl(observation.url) ?? new URL(observation.url), standInUrl);
  const app = attempt(() => parsedUrl(observation.app) ?? new URL(observation.app), standInApp);
  const sent = { url, headers: observation.headers };
  const byAddress = identify.byAddress(sent);
  if (byAddress === 'own') return ownRequest(observation, app);
  const byName = byAddress ?? identify.byName(url, app);
  if (byName === null && !mayBeProxied(observation, url)) return ownRequest(observation, app);
  const decoded = yield* decoding(observation);
  const { fields } = decoded;
  yield;
  const found = byAddress ?? identify.byPayload(sent, fields) ?? byName;
  if (found === null) return null;
  const isSigned = found.recipient.matchedBy === 'path' || found.recipient.matchedBy === 'payload';
  const identified = isSigned ? attempt(() => asOperated(found, identify.byName(url, app)), found) : found;
  const { recipient } = identified;
  yield;
  const implied = attempt(() => impliedIn(identified, sent, app, fields), nothingImplied);
  const disclose = yield* disclosing({ observation, url, app, fields, identified, identify, knowledge, attempts });
  const disclosures: Disclosure[] = [];
  const isDue = createPace(workAStep);
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] as Field;
    if (isDue(1 + Math.floor(field.value.length / charactersAField))) yield;
    disclose(field, disclosures);
  }
  const unreadable = decoded.unreadable ?? (failures.count > 0 ? 'undecodable' : null);
  yield;
  const whole = yield* attemptSteps(() => withSameValues(withWholeCanaries(disclosures)), disclosures);
  return { observation, recipient, disclosures: whole, unreadable, implied, failures };
}

/**
 * What the vendor can infer from the request. Nothing behind the app's own host, unless that is an alias of the
 * vendor's.
 */
function impliedIn({ vendor, recipient }: Identified, sent: SentRequest, app: URL, fields: readonly Field[]): Implied {
  const isOwn = registrableDomain(sent.url.hostname) === registrableDomain(app.hostname);
  return isOwn && recipient.matchedBy !== 'cname' ? nothingImplied : impliedBy(vendor, sent, fields);
}

/**
 * Replacements for addresses that cannot be parsed: two different ones, so that neither counts as the other's own host.
 */
const standInUrl = new URL('https://unknown.invalid/');
const standInApp = new URL('https://app.invalid/');

/**
 * The same identification, but it never throws. If `byAddress` or `byPayload` fails, it identifies no vendor. If
 * `byName` fails, it returns an unknown vendor with the request's host, or null if that is the app's host.
 */
function guarded(identify: Identify, attempt: Attempt): Identify {
  return {
    byAddress: (sent) => attempt(() => identify.byAddress(sent, attempt), null),
    byPayload: (sent, fields) => attempt(() => identify.byPayload(sent, fields, attempt), null),
    byName: (url, app) =>
      attempt(
        () => identify.byName(url, app),
        url.hostname === app.hostname ? null : { recipient: unknownRecipient(url.hostname), vendor: null },
      ),
  };
}

/** Everything on which the fields' disclosures depend. */
interface Disclosing {
  readonly observation: Observation;
  readonly url: URL;
  readonly app: URL;
  readonly fields: readonly Field[];
  readonly identified: Identified;
  readonly identify: Identify;
  readonly knowledge: Knowledge;
  readonly attempts: Attempts;
}

/**
 * Prepares to classify the fields of an observation. Returns a function that classifies one field, and adds its
 * disclosures to a list. If a part of reading the field throws, only that part is left out. If the value cannot be
 * classified, the field is classified by its name alone, or as `other`.
 */
function* disclosing(about: Disclosing): Steps<(field: Field, disclosures: Disclosure[]) => void> {
  const { observation, url, app, fields, identified, identify, knowledge, attempts } = about;
  const { recipient, vendor } = identified;
  const { attempt, attemptSteps, guard } = attempts;
  const { readValue } = knowledge;
  const searchTyped = attempt(() => knowledge.searchTyped?.(observation.app, observation.at), undefined);
  const shared = attempt(() => protocolParametersIn(fields), []);
  yield;
  const parameterOf = attempt(() => parametersOf(vendor, url.pathname, shared), nothingKnown);
  const addressParameterOf = attempt(() => addressParametersIn(fields, identify, app.href), nothingKnown);
  yield;
  const eventOf = attempt(() => nameEvents(fields, vendor?.events ?? [], guard), nothingKnown);
  yield;
  const besideOf = yield* attemptSteps(
    () => neighboursIn(fields),
    () => noCategories,
  );
  yield;
  const keysOf = guard(keyReader(readValue), nothingInKeys);
  const { findings, factsOf } = memoryOf(readValue);
  const request = factsOf({
    recipient: recipient.category,
    isSync: isCookieSync(url, recipient.category),
    isAuthorization: /[?&](?:response_type|grant_type|redirect_uri)=/.test(url.search),
    isPublicKey: attempt(() => publicKeyCheckOf(vendor), nothingPublic),
    appDomain: attempt(() => registrableDomain(app.hostname), app.hostname),
    pagePath: cachedPagePath(observation.page, pathOf),
    secretSegment: attempt(() => secretInAddress(url), null),
  });
  // One object for all fields: this runs for each of them.
  const around = { ...request, parameter: null as KnownParameter | null, beside: noCategories };
  const plainReading: Reading = {
    eventOf,
    meaningOf: (field) => (field.location === 'header' ? null : (addressParameterOf(field) ?? parameterOf(field.path))),
    besideOf,
    typedIn: (field) => (searchTyped ? inWindows(field.value, searchTyped) : noneTyped),
    classified: ({ field, typed }) => classify(field, around, readValue, typed),
    classifiedByName: ({ field }) => classify(field, around, noValues),
  };
  let carefulReading: Reading | null = null;
  const disclose = (field: Field, disclosures: Disclosure[], reading: Reading) => {
    const parameter = reading.meaningOf(field);
    const beside = reading.besideOf(field);
    const event = reading.eventOf(field);
    const typed = reading.typedIn(field);
    let own = typed.length === 0 ? findings.find(field, request, parameter, beside) : null;
    if (own === null) {
      around.parameter = parameter;
      around.beside = beside;
      const asked = { field, typed };
      const found = reading.classified(asked);
      own = disclosedBy(field, found ?? reading.classifiedByName(asked) ?? [unclassified(field)], event);
      if (found !== null && typed.length === 0) findings.add(field, request, parameter, beside, own);
    }
    for (const one of own) disclosures.push(one.event === event ? one : inEvent(one, event));
    for (const one of keysOf(field.path)) disclosures.push(disclosureOf(field, one, event, true));
  };
  return (field, disclosures) => {
    const { length } = disclosures;
    try {
      disclose(field, disclosures, plainReading);
    } catch {
      disclosures.length = length;
      carefulReading ??= guardedReading(plainReading, guard);
      disclose(field, disclosures, carefulReading);
    }
  };
}

/** The parts of reading a field. */
interface Reading {
  readonly eventOf: (field: Field) => string | null;
  readonly meaningOf: (field: Field) => KnownParameter | null;
  readonly besideOf: (field: Field) => ReadonlySet<Neighbour>;
  readonly typedIn: (field: Field) => readonly TypedMatch[];
  /** Null only if it failed. */
  readonly classified: (asked: Unclassified) => readonly Classification[] | null;
  /** By the field's name, without reading its value. Null only if it failed. */
  readonly classifiedByName: (asked: Unclassified) => readonly Classification[] | null;
}

/** The same reading, but errors of each part are caught separately. */
function guardedReading(plainReading: Reading, guard: Guard): Reading {
  return {
    eventOf: guard(plainReading.eventOf, null),
    meaningOf: guard(plainReading.meaningOf, null),
    besideOf: guard(plainReading.besideOf, noCategories),
    typedIn: guard(plainReading.typedIn, noneTyped),
    classified: guard(plainReading.classified, null),
    classifiedByName: guard(plainReading.classifiedByName, null),
  };
}

/** A field to be classified, and the form input that it contains. */
interface Unclassified {
  readonly field: Field;
  readonly typed: readonly TypedMatch[];
}

/**
 * The disclosures of a field. A URL's own host, path and nameless query disclose nothing if all that was found is
 * `other`.
 */
function disclosedBy(field: Field, found: readonly Classification[], event: string | null): Disclosure[] {
  const shown = field.path.isUrlPart ? found.filter(({ category }) => category !== 'other') : found;
  return shown.map((one) => disclosureOf(field, one, event, field.isKey));
}

/** Caches that requests with the same value reader share. */
interface Memory {
  readonly findings: RecentFindings;
  readonly factsOf: (facts: RequestFacts) => RequestFacts;
}

const memories = new WeakMap<ValueReader, Memory>();

function memoryOf(readValue: ValueReader): Memory {
  let memory = memories.get(readValue);
  if (memory === undefined) {
    memory = { findings: new RecentFindings(), factsOf: recentFacts() };
    memories.set(readValue, memory);
  }
  return memory;
}

/** Consecutive requests are usually from one page. */
const cachedPagePath = createMemo<string, string>(64);
const pathOf = (page: string) => (URL.canParse(page) ? new URL(page).pathname : '');

const nothingKnown = () => null;
const nothingPublic = () => false;
const nothingInKeys: readonly Classification[] = [];
const noneTyped: readonly TypedMatch[] = [];
const noValues: ValueReader = () => [];

/** {@link auditing}, without pauses. */
export function audit(observation: Observation, knowledge: Knowledge): Audit | null {
  return atOnce(auditing(observation, knowledge));
}

/** Whether a request to the app's own host has a body of limited size, or else a query, that a signature may match. */
function mayBeProxied({ body }: Observation, url: URL): boolean {
  if (body.kind !== 'bytes' && body.kind !== 'form') return url.search !== '';
  return bodySize(body) <= longestProxied;
}

/**
 * The audit of a request to the app's own hosts: null, unless the observation only records something that could not be
 * observed.
 */
function ownRequest(observation: Observation, app: URL): Audit | null {
  const unreadable = outOfSight(observation);
  if (unreadable === null) return null;
  // What cannot be seen is listed under the app itself, since its vendor is unknown.
  const recipient = unknownRecipient(app.hostname);
  return {
    observation,
    recipient,
    disclosures: [],
    unreadable,
    implied: nothingImplied,
    failures: { count: 0, first: null },
  };
}

/** Why something could not be observed, if an observation records only that; null otherwise. */
function outOfSight({ body, transport, url }: Observation): UnreadableReason | null {
  if (body.kind !== 'unreadable') return null;
  // If a WebSocket's address is not known, its messages have the app's own address (`src/observe/cdp/network.ts`).
  const isOfUnknownSocket = body.reason === 'socket-messages' && transport === 'websocket' && /^https?:/.test(url);
  return body.reason === 'shared-worker' || isOfUnknownSocket ? body.reason : null;
}

const noCategories: ReadonlySet<Neighbour> = new Set();

function disclosureOf(
  { path, location, encoding }: Field,
  found: Classification,
  event: string | null,
  inKey: boolean,
): Disclosure {
  const wrapped = found.encoding.length === 0 ? encoding : found.encoding.reduce(wrappedIn, encoding);
  const isOfExperiment = found.category === 'feature-flag' || found.category === 'other';
  const place = { path: maskFieldPath(path, isOfExperiment), location, encoding: wrapped, inKey };
  return placed(found, labelOf(path, found), place, event);
}

function inEvent(disclosure: Disclosure, event: string | null): Disclosure {
  return placed(disclosure, disclosure.label, disclosure, event);
}

type Place = Pick<Disclosure, 'path' | 'location' | 'encoding' | 'inKey'>;

/** A finding with its place and event. Properties are listed, since spreading objects is slow. */
function placed(found: Classification, label: string, place: Place, event: string | null): Disclosure {
  const { category, detector, confidence, hash, canary, value, part, typed, testValue } = found;
  const { path, location, encoding, inKey } = place;
  return {
    category,
    label,
    detector,
    confidence,
    hash,
    canary,
    value,
    part,
    typed,
    testValue,
    path,
    location,
    encoding,
    event,
    inKey,
  };
}

/** The label of a finding: the app's own key if no category matches and the finding has no label of its own. */
function labelOf(path: Path, { category, label }: Classification): string {
  return category !== 'other' || label !== taxonomy.other.label ? label : ownLabelOf(path);
}

const ownLabelOf = oncePerPath(({ key, above }): string => {
  const named = key || above?.key;
  return named ? shownKey(named) : taxonomy.other.label;
});

/** Removes parts of canaries, such as a first name, unless all parts were sent in the same observation. */
function withWholeCanaries(disclosures: Disclosure[]): Disclosure[] {
  if (disclosures.every(({ part }) => part === null)) return disclosures;
  const found = new Map<string, Set<string>>();
  for (const { canary, part } of disclosures) {
    if (canary !== null && part) found.set(canary, (found.get(canary) ?? new Set()).add(part.name));
  }
  return disclosures.filter(({ canary, part }) => part === null || found.get(canary ?? '')?.size === part.of);
}
