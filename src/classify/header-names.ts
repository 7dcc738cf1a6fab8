import type { CategoryId } from './taxonomy.ts';

/**
 * What request headers say, by their name (IANA HTTP Field Name Registry; User-Agent Client Hints). What authorises a
 * request to a vendor is that vendor's own public key, unless its value shows otherwise.
 */
const byName: Readonly<Record<string, CategoryId>> = {
  'accept-language': 'device',
  'device-memory': 'device',
  downlink: 'device',
  ecr: 'device',
  from: 'email',
  'if-none-match': 'cookie-id',
  referer: 'referrer',
  rtt: 'device',
  'user-agent': 'device',
  'x-csrf-token': 'token',
  'x-forwarded-for': 'ip-address',
};

/** Long enough, and random enough, to tell one browser from another. */
const identifying = /^(?=.*\d)[\w.:%~|-]{8,}$/;

/**
 * The kind of data in a request header or a cookie; null where only its value, or the name of a cookie, can tell.
 *
 * @param segments the header's name; for a cookie `cookie` and the cookie's own name
 */
export function categoryOfHeader(segments: readonly string[], value: string): CategoryId | null {
  const [header = '', cookie] = segments;
  if (header === 'cookie' && cookie !== undefined) return identifying.test(value) ? 'cookie-id' : null;
  if (segments.length > 1) return null;
  if (header.startsWith('sec-ch-')) return 'device';
  return byName[header] ?? null;
}
