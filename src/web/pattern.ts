import * as v from 'valibot';
import { isBelow } from './host.ts';

const label = '[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?';
const names = `${label}(?:\\.${label})*`;
const port = '[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]';

/** An app's origin, or all origins below a domain: `https://app.example.com`, `https://*.staging.example.com:8443`. */
export const appPattern = new RegExp(`^(https?)://(?:((?:\\*\\.)?${names})|(\\[[0-9A-Fa-f:.]+\\]))(?::(${port}))?$`);

/** A host name, or all names below a domain: `t.example.com`, `*.example.com`. */
const hostPattern = new RegExp(`^(?:\\*\\.)?${names}$`);

const longest = 300;

/** Accepts text of at most 300 characters that matches `appPattern`. */
export const appPatternSchema = v.pipe(
  v.string(),
  v.maxLength(longest, `must have at most ${longest} characters`),
  v.regex(appPattern, 'must be an origin, such as https://app.example.com or https://*.staging.example.com:8443'),
);

/** Accepts text of at most 300 characters that matches `hostPattern`, and returns it in lower case for comparison. */
export const hostPatternSchema = v.pipe(
  v.string(),
  v.maxLength(longest, `must have at most ${longest} characters`),
  v.regex(hostPattern, 'must be a host name, such as t.example.com or *.example.com'),
  v.toLowerCase(),
);

/**
 * Whether an origin matches a pattern: the same scheme, the same port (or the scheme's default), and the same host or,
 * for `*.example.com`, any host below example.com. Invalid patterns and origins match nothing.
 */
export function matchesApp(pattern: string, origin: string): boolean {
  const [matched, scheme, host, address, writtenPort] = appPattern.exec(pattern) ?? [];
  if (matched === undefined || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (url.protocol !== `${scheme}:`) return false;
  const ownPort = scheme === 'https' ? '443' : '80';
  if ((url.port || ownPort) !== (writtenPort ?? ownPort)) return false;
  return coversHost((host ?? address ?? '').toLowerCase(), url.hostname);
}

function coversHost(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? isBelow(host, pattern.slice(2)) : host === pattern;
}
