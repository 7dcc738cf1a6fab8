import type { CategoryId } from '../classify/taxonomy.ts';
import type { FieldLocation } from '../decode/field.ts';

/** Request headers that browsers add by themselves (Fetch Standard; User-Agent Client Hints; RFC 9110). */
const names = new Set([
  ...['accept', 'accept-charset', 'accept-encoding', 'accept-language', 'alt-used', 'attribution-reporting-eligible'],
  ...['attribution-reporting-support', 'attribution-reporting-trigger', 'available-dictionary', 'cache-control'],
  ...['connection', 'content-encoding', 'content-length', 'content-type', 'date', 'device-memory', 'dictionary-id'],
  ...['dnt', 'downlink', 'dpr', 'ect', 'expect', 'host', 'if-match', 'if-modified-since', 'if-none-match', 'if-range'],
  ...['if-unmodified-since', 'keep-alive', 'last-event-id', 'origin', 'origin-agent-cluster'],
  ...['ping-from', 'ping-to', 'pragma', 'priority', 'proxy-connection', 'purpose', 'range', 'referer', 'rtt'],
  ...['save-data', 'service-worker', 'service-worker-navigation-preload', 'shared-storage-writable', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade', 'upgrade-insecure-requests', 'user-agent', 'via', 'viewport-height'],
  ...['viewport-width', 'width', 'x-chrome-connected', 'x-chrome-id-consistency-request', 'x-client-data', 'x-moz'],
  ...['x-browser-channel', 'x-browser-copyright', 'x-browser-validation', 'x-browser-year', 'x-purpose'],
]);

const families = /^(?:sec-|access-control-request-|:)/;

/** Headers that a client adds when it retries a request: `x-retry-count`, `retry-attempt`, `x-attempt`. */
const ofRetries = /^(?:x-)?(?:[a-z]+-)?(?:retry|retries|attempts?)(?:-(?:count|attempts?|number|no|index))?$/;

/** Kinds of data that cookies usually hold. Any other kind was put there by the app on purpose. */
const ofCookies: ReadonlySet<CategoryId> = new Set(['cookie-id', 'device-id', 'session-id', 'consent-state', 'other']);

/**
 * Whether a field is in a header that the browser adds by itself, or that a client adds to retries. A cookie counts
 * as such only if it holds a kind of data that cookies usually hold.
 */
export function isInClientHeader(field: {
  readonly location: FieldLocation;
  readonly path: string;
  readonly category: CategoryId;
}): boolean {
  if (field.location !== 'header') return false;
  const [name = ''] = field.path.toLowerCase().split(/[.[]/, 1);
  return name === 'cookie'
    ? ofCookies.has(field.category)
    : names.has(name) || families.test(name) || ofRetries.test(name);
}
