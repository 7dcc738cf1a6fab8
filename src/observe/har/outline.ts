import { webOrigin } from '../source-page.ts';
import { type DocumentKind, documentKind, redirects } from './document.ts';
import { type HarEntry, headerOf } from './entry.ts';
import { reachedServiceWorker } from './service-worker.ts';
import { hostOf } from './tunnel.ts';

/** A page's address and origin. */
export interface Page {
  readonly url: string;
  readonly origin: string;
}

/**
 * The parts of an entry that decide whether it is used and which page sent it. Small, since the outlines of all entries
 * are in memory at once.
 */
export interface Outline {
  /** Its position in the file. */
  readonly index: number;
  /** Milliseconds since the epoch; null if the entry does not say. */
  readonly at: number | null;
  readonly pageref: string | null;
  readonly kind: DocumentKind;
  /** The address, if it is a document or redirects; otherwise ''. */
  readonly url: string;
  /** A hash of the address without its fragment. */
  readonly addressHash: number;
  /** The redirect target in the response; '' if it does not redirect. */
  readonly redirect: string;
  /** The page in the entry's header `Referer`, or else `Origin`; null if neither is there or it names no web address. */
  readonly referrer: Page | null;
  /** Playwright's id of the frame. */
  readonly frame: string | null;
  /** Whether the user opened it from outside a page: entered its address, or used a bookmark. */
  readonly isUserInitiated: boolean;
  /** Host and port of a CONNECT request; null for other requests. */
  readonly tunnel: string | null;
  /** A hash of method, address and body. */
  readonly requestHash: number;
  /** Whether it is a page's request to its service worker, whether or not the worker handled it. */
  readonly byServiceWorker: boolean;
}

/** Creates outlines of entries. Texts that many entries share are stored once. */
export function createOutliner(): (entry: HarEntry) => Outline {
  const texts = new Map<string, string>();
  const referrers = new Map<string, Page | null>();
  const once = (text: string | null) => {
    if (text === null) return null;
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  const referrerOf = (entry: HarEntry) => {
    const named = headerOf(entry, 'referer') ?? headerOf(entry, 'origin') ?? '';
    const known = referrers.get(named);
    if (known !== undefined) return known;
    const page = pageOf(named);
    referrers.set(named, page);
    return page;
  };
  return (entry) => {
    const { index, at, method, url, content, response } = entry;
    const kind = documentKind(entry);
    const isRedirect = redirects.has(response.status ?? 0) && response.redirect !== '';
    return {
      index,
      at,
      pageref: once(entry.pageref),
      kind,
      url: kind !== null || isRedirect ? url : '',
      addressHash: hashOfAddress(url),
      redirect: isRedirect ? response.redirect : '',
      referrer: referrerOf(entry),
      frame: once(entry.frame),
      isUserInitiated: headerOf(entry, 'sec-fetch-site') === 'none',
      tunnel: method === 'CONNECT' ? hostOf(url) : null,
      requestHash: hashOf(JSON.stringify([method, url, content.text, content.params])),
      byServiceWorker: reachedServiceWorker(entry),
    };
  };
}

/** The page at an address; null if it is not a web address. */
export function pageOf(url: string): Page | null {
  const origin = webOrigin(url);
  return origin === null ? null : { url, origin };
}

/** A hash of an address without its fragment, which browsers never send. */
export function hashOfAddress(url: string): number {
  const fragment = url.indexOf('#');
  return hashOf(fragment < 0 ? url : url.slice(0, fragment));
}

/** A text's hash of 53 bits: two multiplicative hashes of 32 bits, the second cut to 21. */
function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x2545f491;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
    high ^= high >>> 15;
  }
  low ^= low >>> 16;
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
