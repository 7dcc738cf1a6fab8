import { audit } from '../../src/audit.ts';
import { searchFor } from '../../src/classify/canaries.ts';
import { valueReader } from '../../src/classify/value-reader.ts';
import type { Observation } from '../../src/observe/observation.ts';
import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../src/vendors/identify.ts';
import { Dice } from '../dice.ts';
import { appApiRequests, observedBy } from './app-api.ts';
import { wholeHit } from './near-misses.ts';

/** A request of an app to its own API that was mistaken for a vendor's. */
export interface Claim {
  readonly shape: string;
  readonly vendor: string;
  readonly observation: Observation;
}

const knowledge = { identify: identifyAmong(catalogue), readValue: valueReader(searchFor([])) };
const recipientOf = (observation: Observation) => audit(observation, knowledge)?.recipient.id ?? null;

/** The number of an app's requests to its own API that were checked, and those that were mistaken for a vendor's. */
export function auditAppApi(count?: number, seed?: number): { readonly requests: number; readonly claims: Claim[] } {
  let requests = 0;
  const claims: Claim[] = [];
  for (const { shape, observation } of appApiRequests(count, seed)) {
    requests += 1;
    const vendor = recipientOf(observation);
    if (vendor !== null) claims.push({ shape, vendor, observation });
  }
  return { requests, claims };
}

/**
 * Requests that meet all requirements of a signature but are not identified, one text each. A near miss of such a
 * signature would prove nothing.
 */
export function unidentifiedHits(count: number, seed = 1): string[] {
  const hits = Array.from({ length: count }, (_, index) => wholeHit(new Dice(seed, index)));
  return hits
    .filter((hit, index) => recipientOf(observedBy(hit, new Dice(seed, index), `hit-${index}`)) !== hit.vendor)
    .map(({ vendor, url, body }) => `${vendor}: ${url} ${body ?? ''}`);
}
