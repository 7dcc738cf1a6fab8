import type { CanarySearch } from './classify/canaries.ts';
import { type Classification, classify } from './classify/classify.ts';
import type { TypedSearch } from './classify/typed.ts';
import { decode } from './decode/decode.ts';
import { type Field, type FieldLocation, foldPath } from './decode/field.ts';
import type { Observation, UnreadableReason } from './observe/observation.ts';
import { nameEvents } from './vendors/events.ts';
import type { Identify } from './vendors/identify.ts';
import { parameterOf } from './vendors/parameters.ts';
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
  readonly searchCanaries: CanarySearch;
  /** Finds what users typed into an app, in what left it at a time. */
  readonly searchTyped?: (app: string, at: number) => TypedSearch;
}

/** The pipeline: who got it, which fields, what kind of data. Null where the app's own hosts got it. Never throws. */
export function audit(observation: Observation, knowledge: Knowledge): Audit | null {
  const url = new URL(observation.url);
  const identified = knowledge.identify(url, new URL(observation.app));
  if (identified === null) return isOutOfSight(observation) ? unseenBy(observation) : null;
  const { recipient, vendor } = identified;
  const { fields, unreadable } = decode(observation);
  const searchTyped = knowledge.searchTyped?.(observation.app, observation.at);
  const eventOf = nameEvents(fields, vendor?.events ?? []);
  const disclosures = fields.flatMap((field) => {
    const path = foldPath(field.segments);
    const parameter = vendor && field.location !== 'header' ? parameterOf(vendor, path, url.pathname) : null;
    return disclose(field, path, eventOf(field), classify(field, parameter, knowledge.searchCanaries, searchTyped));
  });
  return { observation, recipient, disclosures, unreadable };
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
    host: hostname,
  };
  return { observation, recipient, disclosures: [], unreadable: 'shared-worker' };
}

/** A URL's own path segments are only worth telling where something was found in them. */
function disclose(
  field: Field,
  path: string,
  event: string | null,
  classifications: readonly Classification[],
): Disclosure[] {
  return classifications
    .filter(({ category }) => category !== 'other' || field.segments[0] !== '(path)')
    .map((classification) => ({
      ...classification,
      path,
      location: field.location,
      encoding: field.encoding,
      event,
    }));
}
