import type { RequestSource } from '../source-page.ts';

/**
 * The properties of a request that every webRequest event has, in both browsers. They are declared here, since the
 * installed type definitions lack Firefox's properties.
 */
export interface RequestDetails extends RequestSource {
  readonly requestId: string;
  readonly url: string;
  readonly method: string;
  /** Such as `main_frame`, `xmlhttprequest`, `websocket`; `ping` in Chromium is `beacon` in Firefox. */
  readonly type: string;
  /** Milliseconds since the epoch. */
  readonly timeStamp: number;
}

/** A copy of the properties that Outflow needs, for the request in flight and the journal. */
export function essentialDetails(details: RequestDetails): RequestDetails {
  const { requestId, url, method, type, timeStamp, frameId, tabId } = details;
  const { initiator, documentUrl, originUrl, frameAncestors } = details;
  return {
    ...{ requestId, url, method, type, timeStamp, frameId, tabId, initiator, documentUrl, originUrl },
    frameAncestors: frameAncestors?.map(({ url: ancestor }) => ({ url: ancestor })),
  };
}

/**
 * Whether a request can disclose something; never one with another scheme than HTTP's or WebSocket's. A navigation of
 * the whole tab can do so only if a page started it, and if it has a query or another method than GET: such as a
 * submitted form, or a redirect through another site.
 */
export function isDisclosing({ type, method, url, initiator, originUrl }: RequestDetails): boolean {
  if (!/^(?:https?|wss?):/.test(url)) return false;
  if (type !== 'main_frame') return true;
  return (initiator ?? originUrl) !== undefined && (method !== 'GET' || url.includes('?'));
}

const fileTypes: ReadonlySet<string> = new Set(['script', 'stylesheet', 'image', 'font', 'media']);

/**
 * Whether a top-level document loads a script, style sheet, image, font or media file from its own origin, by GET and
 * without a query: that discloses nothing.
 * @param origin the document's; null if it is unknown
 */
export function isOwnFile({ type, method, url, frameId }: RequestDetails, origin: string | null): boolean {
  const isFile = method === 'GET' && fileTypes.has(type) && frameId === 0 && !url.includes('?');
  return isFile && origin !== null && url.startsWith(`${origin}/`);
}
