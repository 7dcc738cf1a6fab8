import type { Identify } from '../vendors/identify.ts';
import { type Captured, knownAt } from './unsent.ts';

/**
 * SDKs that hold data back, and do not send it when the user leaves the page: milliseconds until they have sent it, by
 * vendor. Other SDKs send their queues when a page is hidden.
 */
const holdingBack: ReadonlyMap<string, number> = new Map([
  // `batch_flush_interval_ms`. Profiles and groups have their own queues, of which only that of events is sent when the
  // page is hidden (mixpanel-browser 2.83.0, `flush_on_unload`).
  ['mixpanel', 5_000],
]);

/**
 * How long it takes until the SDKs that were loaded have sent what they hold back, in milliseconds; 0 if there are none.
 * What a recording contains would otherwise depend on the speed of the machine.
 */
export function heldBackMs({ observations, scripts, namedHosts }: Captured, identify: Identify): number {
  const addresses = new Set([
    ...observations.map(({ url }) => url),
    ...scripts,
    ...[...namedHosts.keys()].map((host) => `https://${host}/`),
  ]);
  let longest = 0;
  for (const address of addresses) {
    longest = Math.max(longest, holdingBack.get(knownAt(address, identify)?.recipient.id ?? '') ?? 0);
  }
  return longest;
}
