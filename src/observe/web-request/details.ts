import type { RequestSource } from '../source-page.ts';

/** The details of a request in both browsers, at every step; the typings have Chromium's names only. */
export interface RequestDetails extends RequestSource {
  readonly requestId: string;
  readonly url: string;
  readonly method: string;
  /** Such as `main_frame`, `xmlhttprequest`, `websocket`; `ping` in Chromium is `beacon` in Firefox. */
  readonly type: string;
  /** Milliseconds since the epoch. */
  readonly timeStamp: number;
}

/** The details that are kept. */
export function essentialDetails(details: RequestDetails): RequestDetails {
  const { requestId, url, method, type, timeStamp, frameId, tabId } = details;
  const { initiator, documentUrl, originUrl, frameAncestors } = details;
  return {
    ...{ requestId, url, method, type, timeStamp, frameId, tabId, initiator, documentUrl, originUrl },
    frameAncestors: frameAncestors?.map(({ url: ancestor }) => ({ url: ancestor })),
  };
}

/**
 * Whether a request can disclose something. A navigation of the whole tab does if a page started it and it has a body
 * or a query: a submitted form, a redirect through another site.
 */
export function isDisclosing({ type, method, url, initiator, originUrl }: RequestDetails): boolean {
  if (!/^(?:https?|wss?):/.test(url)) return false;
  if (type !== 'main_frame') return true;
  return (initiator ?? originUrl) !== undefined && (method !== 'GET' || url.includes('?'));
}

const ownFiles: ReadonlySet<string> = new Set(['script', 'stylesheet', 'image', 'font', 'media']);

/** Whether a page loads scripts, styles, pictures or fonts from its own origin: that discloses nothing. */
export function isOwnFile({ type, method, url, frameId }: RequestDetails, origin: string | null): boolean {
  const isFile = method === 'GET' && ownFiles.has(type) && frameId === 0 && !url.includes('?');
  return isFile && origin !== null && url.startsWith(`${origin}/`);
}
