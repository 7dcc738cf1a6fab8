import type { Classification } from './classify/classification.ts';
import { classify } from './classify/classify.ts';
import { namedCategory } from './classify/key-names.ts';
import type { CategoryId } from './classify/taxonomy.ts';
import type { TypedSearch } from './classify/typed.ts';
import type { ValueReader } from './classify/value-reader.ts';
import { decoding } from './decode/decode.ts';
import type { Container, Field, FieldLocation } from './decode/field.ts';
import type { Path } from './decode/path.ts';
import { bodySize, type Observation, type UnreadableReason } from './observe/observation.ts';
import { atOnce, type Steps } from './steps.ts';
import { registrableDomain } from './vendors/domain.ts';
import { nameEvents } from './vendors/events.ts';
import type { Identify } from './vendors/identify.ts';
import { parametersOf } from './vendors/parameters.ts';
import type { Recipient } from './vendors/vendor.ts';

/** A classified field of one observation. Its `value` is raw: it is masked before anything is kept. */
export interface Disclosure extends Classification {
  readonly path: string;
  readonly location: FieldLocation;
  readonly encoding: readonly string[];
  /** Name of the vendor's event it left in. */
  readonly event: string | null;
}

/** What one observation handed to whom. */
export interface Audit {
  readonly observation: Observation;
  readonly recipient: Recipient;
  readonly disclosures: readonly Disclosure[];
  /** Why something in it could not be read; null when everything was. */
  readonly unreadable: UnreadableReason | null;
}

/** What the audit goes by. */
export interface Knowledge {
  readonly identify: Identify;
  readonly readValue: ValueReader;
  /** Finds what users typed into an app, in what left it at a time. */
  readonly searchTyped?: (app: string, at: number) => TypedSearch;
}

/** Fields classified between two pauses. */
const fieldsAStep = 256;

/** Bytes of a body to one of the app's own hosts beyond which it is no vendor's batch behind a proxy, but an upload. */
const longestProxied = 2_000_000;

/**
 * The pipeline, piece by piece: who got it, which fields, what kind of data. Null where the app's own hosts got it.
 * Never throws.
 */
export function* auditing(observation: Observation, knowledge: Knowledge): Steps<Audit | null> {
  const { identify } = knowledge;
  const url = new URL(observation.url);
  const app = new URL(observation.app);
  const sent = { url, headers: observation.headers };
  const byAddress = identify.byAddress(sent);
  if (byAddress === 'own') return ownRequest(observation);
  const byName = byAddress ?? identify.byName(url, app);
  if (byName === null && !mayBeProxied(observation, url)) return ownRequest(observation);
  const { fields, unreadable } = yield* decoding(observation);
  const identified = byAddress ?? identify.byPayload(sent, fields) ?? byName;
  if (identified === null) return null;
  const { recipient, vendor } = identified;
  const searchTyped = knowledge.searchTyped?.(observation.app, observation.at);
  const parameterOf = vendor === null ? () => null : parametersOf(vendor, url.pathname);
  const eventOf = nameEvents(fields, vendor?.events ?? []);
  const besideOf = categoriesBeside(fields);
  const appDomain = registrableDomain(app.hostname);
  const pagePath = URL.canParse(observation.page) ? new URL(observation.page).pathname : '';
  const disclosures: Disclosure[] = [];
  for (const [index, field] of fields.entries()) {
    if (index % fieldsAStep === fieldsAStep - 1) yield;
    const parameter = field.location === 'header' ? null : parameterOf(field.path);
    const around = { parameter, beside: besideOf(field), appDomain, pagePath };
    const found = classify(field, around, knowledge.readValue, searchTyped);
    // A URL's own host and path are only worth telling where something was found in them.
    for (const one of found)
      if (one.category !== 'other' || !field.path.isUrlPart) disclosures.push(disclosureOf(field, one, eventOf(field)));
  }
  return { observation, recipient, disclosures: withWholeCanaries(disclosures), unreadable };
}

/** {@link auditing}, at once. */
export function audit(observation: Observation, knowledge: Knowledge): Audit | null {
  return atOnce(auditing(observation, knowledge));
}

/** Whether a request to the app's own host has a payload that a vendor's signature may be in. */
function mayBeProxied({ body }: Observation, url: URL): boolean {
  if (body.kind !== 'bytes' && body.kind !== 'form') return url.search !== '';
  return bodySize(body) <= longestProxied;
}

/** What the app's own hosts got is nobody else's business, unless nobody can see what that was. */
function ownRequest(observation: Observation): Audit | null {
  return isOutOfSight(observation) ? unseenBy(observation) : null;
}

/** Whether an observation says only that something cannot be observed. */
function isOutOfSight({ body }: Observation): boolean {
  return body.kind === 'unreadable' && body.reason === 'shared-worker';
}

/** It is the app itself that holds what nobody sees: who gets it is not known. */
function unseenBy(observation: Observation): Audit {
  const { hostname } = new URL(observation.app);
  const recipient: Recipient = {
    id: `host:${hostname}`,
    name: hostname,
    owner: null,
    country: null,
    category: 'unknown',
    known: false,
    matchedBy: 'none',
    confidence: 1,
    hostedOn: null,
    host: hostname,
  };
  return { observation, recipient, disclosures: [], unreadable: 'shared-worker' };
}

/** Says which categories the names of a field's neighbours stand for. */
function categoriesBeside(fields: readonly Field[]): (field: Field) => ReadonlySet<CategoryId> {
  const named = new Map<Container | null, Set<CategoryId>>();
  for (const { path, within } of fields) {
    const category = namedCategory(path);
    if (category === null) continue;
    const known = named.get(within);
    if (known) known.add(category);
    else named.set(within, new Set([category]));
  }
  return ({ within }) => named.get(within) ?? noCategories;
}

const noCategories: ReadonlySet<CategoryId> = new Set();

function disclosureOf({ path, location, encoding }: Field, found: Classification, event: string | null): Disclosure {
  const { category, detector, confidence, hash, canary, value, part, typed } = found;
  const wrapped = found.encoding.length === 0 ? encoding : [...encoding, ...found.encoding];
  return {
    category,
    label: labelOf(path, found),
    detector,
    confidence,
    hash,
    canary,
    value,
    part,
    typed,
    path: path.text,
    location,
    encoding: wrapped,
    event,
  };
}

/** What nobody has a word for is called what the app calls it. */
function labelOf({ key, above }: Path, { category, detector, label }: Classification): string {
  return category === 'other' && detector === 'key' ? key || above?.key || label : label;
}

/** A part of a canary, such as a first name, says something where the other parts left with it. */
function withWholeCanaries(disclosures: Disclosure[]): Disclosure[] {
  if (disclosures.every(({ part }) => part === null)) return disclosures;
  const found = new Map<string, Set<string>>();
  for (const { canary, part } of disclosures) {
    if (canary !== null && part) found.set(canary, (found.get(canary) ?? new Set()).add(part.name));
  }
  return disclosures.filter(({ canary, part }) => part === null || found.get(canary ?? '')?.size === part.of);
}
