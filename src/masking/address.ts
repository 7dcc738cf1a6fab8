import { createMemo } from '../memo.ts';
import { parsedUrl } from '../parsed-url.ts';
import { isFirstName, isKnownWord, isShortWord, isVerb, wordsIn } from '../vocabulary/words.ts';
import { registrableDomain } from '../web/domain.ts';
import { isHarmlessKey, maskKey } from './key.ts';
import { placeholderFor } from './placeholder.ts';
import { matchesRoute, type Route } from './route.ts';

const dots = '•••';

/** Limit: characters of a segment that is shown. */
const longestSegment = 80;

/** Limit: words of a segment that is shown. */
const mostWords = 8;

/**
 * Masks an address. The host stays. Credentials are removed; values of parameters become `•••`, and so does the
 * fragment, unless it is a router's path (`#/keys`), which loses its query. Path segments that consist of known words or
 * are a fixed part of a listed route stay; others become placeholders. Names of parameters are masked like keys. An
 * address that cannot be parsed becomes `•••`.
 * @param routes the app's routes, as the user listed them
 */
export function maskAddress(address: string, routes: readonly Route[] = noRoutes): string {
  const isRemembered = routes.length === 0 && address.length <= longestAddress;
  return isRemembered ? cachedAddress(address, maskedAddress) : maskedAddress(address, routes);
}

const noRoutes: readonly Route[] = [];

/** Limit: characters of an address whose masked form is cached. */
const longestAddress = 1_024;

/** Masked addresses: those of pages and endpoints repeat often. */
const cachedAddress = createMemo<string, string>(1_024);

function maskedAddress(address: string, routes: readonly Route[] = noRoutes): string {
  const url = parsedUrl(address);
  if (url === null) return dots;
  const origin = url.host === '' ? url.protocol : `${url.protocol}//${url.host}`;
  return origin + maskBehindHost(url, routes);
}

function maskBehindHost({ pathname, search, hash }: URL, routes: readonly Route[]): string {
  return maskPath(pathname, routes) + maskQuery(search) + maskFragment(hash, routes);
}

/**
 * Like {@link maskAddress}, for an address that was sent as a value. Of its host, only the registrable part and known
 * words stay, since a subdomain can name a person or a customer. A registrable part that looks like data, and an IP
 * address, are masked.
 */
export function maskForeignAddress(address: string): string {
  const url = parsedUrl(address);
  if (url === null) return dots;
  const { protocol, host, hostname } = url;
  const port = host.slice(hostname.length);
  const shown = hostname.length > longestAddress ? maskHost(hostname) : cachedHost(hostname, maskHost);
  return `${protocol}//${shown}${port}${maskBehindHost(url, noRoutes)}`;
}

/** Masked hosts of foreign addresses. */
const cachedHost = createMemo<string, string>(1_024);

function maskHost(hostname: string): string {
  if (/^[\d.]+$|^\[/.test(hostname)) return '[ip]';
  const domain = registrableDomain(hostname);
  const [name = '', ...suffix] = domain.split('.');
  const shown = [isHarmlessDomain(name) ? name : placeholderFor(name), ...suffix].join('.');
  if (!hostname.endsWith(`.${domain}`)) return shown;
  const labels = hostname.slice(0, -domain.length - 1).split('.');
  return `${labels.map((label) => (isHarmlessSegment(label) ? label : placeholderFor(label))).join('.')}.${shown}`;
}

/**
 * Whether a domain names a company or a site, not a person. One first name is allowed, but only beside known words:
 * `fern-lab`.
 */
function isHarmlessDomain(name: string): boolean {
  const words = wordsIn(name);
  const others = words.filter((word) => !isFirstName(word));
  const names = words.length - others.length;
  if (names > 0) return names === 1 && others.length > 0 && others.every(isKnownWord);
  return isHarmlessKey(name) && others.filter((word) => word.length > 2 && !isKnownWord(word)).length <= 1;
}

/** A path of an address, masked segment by segment. */
export function maskPath(path: string, routes: readonly Route[] = noRoutes): string {
  const segments = path.split('/');
  const route = routes.find((each) => matchesRoute(each, segments));
  return segments.map((segment, at) => (route?.[at] === segment ? segment : maskSegment(segment))).join('/');
}

/** Masked path segments. */
const cachedSegment = createMemo<string, string>(4_096);

function maskSegment(segment: string): string {
  return segment.length > longestSegment ? maskedSegment(segment) : cachedSegment(segment, maskedSegment);
}

function maskedSegment(segment: string): string {
  const [name = '', ...parameters] = segment.split(';');
  const decoded = percentDecoded(name);
  const shown = isHarmlessSegment(decoded) ? name : placeholderFor(decoded);
  return [shown, ...parameters.map(maskParameter)].join(';');
}

/** Masks `name=value` of a path or a query. */
function maskParameter(parameter: string): string {
  const end = parameter.indexOf('=');
  if (end < 0) return maskedName(parameter);
  return end > longestSegment
    ? `${maskedName(parameter.slice(0, end))}=${dots}`
    : cachedParameter(parameter.slice(0, end), maskedParameter);
}

const maskedName = (name: string) => maskKey(percentDecoded(name.replaceAll('+', ' ')));

/** Masked names of parameters with a value, and what replaces the value. */
const cachedParameter = createMemo<string, string>(4_096);
const maskedParameter = (name: string) => `${maskedName(name)}=${dots}`;

function maskQuery(search: string): string {
  if (search.length < 2) return '';
  let masked = '?';
  for (let at = 1; ; ) {
    const end = search.indexOf('&', at);
    masked += maskParameter(end < 0 ? search.slice(at) : search.slice(at, end));
    if (end < 0) return masked;
    masked += '&';
    at = end + 1;
  }
}

/** Masks a fragment. A router's path is masked like the path of an address. */
function maskFragment(hash: string, routes: readonly Route[]): string {
  const [, mark, path] = /^#(!?)(\/[^?]*)/.exec(hash) ?? [];
  if (path !== undefined) return `#${mark}${maskPath(path, routes)}`;
  return hash.length > 1 ? `#${dots}` : '';
}

/** Words that a number can follow, such as `v2`, `oauth2` and `page3`. */
const numbered =
  /^(?:v|api|oauth|saml|ipv|mp|h|s|web|base|utf|sha|md|http|step|page|part|phase|level|tab|top|version|beta|error)$/;

/** `j.price`: an initial before a possible surname. */
const initialAndName = /^\p{L}\.\p{L}{5,}$/u;

/**
 * Whether a path segment is harmless: it has only known words, and no number of its own. One further word of one or two
 * letters is allowed. Segments of at most two characters without a digit are harmless, and so are versions and
 * languages, such as `v2` and `de-at`. An initial with a name, such as `j.price`, is not.
 */
export function isHarmlessSegment(segment: string): boolean {
  if (/^(?:v\d|2fa|s3|[a-z]{2}[-_][a-z]{2})$/i.test(segment)) return true;
  if (segment.length <= 2) return !/\d/.test(segment);
  if (segment.length > longestSegment || !/^[\p{L}\p{N}\p{M} ._~@:+-]+$/u.test(segment)) return false;

  if (initialAndName.test(segment)) return false;
  const words = wordsIn(segment);
  if (words.length === 0 || words.length > mostWords) return false;
  const strange = words.filter((word, at) => !isHarmlessWord(word, words[at - 1] ?? '', words[at + 1] ?? ''));
  return strange.length === 0 || (strange.length === 1 && words.length > 1 && /^\p{L}{1,2}$/u.test(strange[0] ?? ''));
}

/** Words that begin with a number. */
const counted = /^(?:2fa|2factor|2step|3ds|1st|2nd|3rd)$/;

function isHarmlessWord(word: string, before: string, after: string): boolean {
  if (/^\d/.test(word)) return (word.length <= 2 && numbered.test(before)) || counted.test(word + after);
  return (
    isKnownWord(word) || isShortWord(word) || numbered.test(word) || counted.test(before + word) || isVerb(word, after)
  );
}

function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
