import { type HarEntry, headerOf } from './entry.ts';

/**
 * What an entry loads: the document of a page, the document of a frame, or a document that may be of either
 * (`document`). Null if it does not load a document.
 */
export type DocumentKind = 'page' | 'frame' | 'document' | null;

/** Statuses of redirects. A redirect is not a document, although many servers send an HTML page with it. */
export const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Identifies the document that an entry loads. A response that is not HTML, a redirect and a prefetch are not
 * documents. Otherwise, `Sec-Fetch-Dest` decides (Fetch Metadata, section 2.1). Without it, the resource type decides:
 * DevTools and Playwright use `document` for pages and frames alike. In files of proxies, which have no resource types,
 * `Accept` decides or, without it, the method: GET loads a document. Requests that a script probably made do not.
 */
export function documentKind(entry: HarEntry): DocumentKind {
  const { response, resourceType, method } = entry;
  if (!/html/i.test(response.mimeType) || redirects.has(response.status ?? 0) || isPrefetch(entry)) return null;
  const destination = headerOf(entry, 'sec-fetch-dest')?.trim().toLowerCase();
  if (destination) return destinations.get(destination) ?? null;
  if (resourceType !== null) return resourceTypes.get(resourceType) ?? null;
  const accept = headerOf(entry, 'accept');
  if (accept !== null) return /^\s*text\/html\b(?!,\s*\*)/i.test(accept) && !isScripted(entry) ? 'document' : null;
  return method === 'GET' && !isScripted(entry) ? 'document' : null;
}

const destinations = new Map<string, DocumentKind>(
  Object.entries({
    document: 'page',
    iframe: 'frame',
    frame: 'frame',
    fencedframe: 'frame',
    embed: 'frame',
    object: 'frame',
  } as const),
);

/** Resource types of DevTools, Playwright and CDP recorders. */
const resourceTypes = new Map<string, DocumentKind>(
  Object.entries({
    document: 'document',
    main_frame: 'page',
    sub_frame: 'frame',
    iframe: 'frame',
    subdocument: 'frame',
  } as const),
);

function isPrefetch(entry: HarEntry): boolean {
  return /prefetch/i.test(headerOf(entry, 'sec-purpose') ?? headerOf(entry, 'purpose') ?? '');
}

/**
 * Whether a script probably made the request, which therefore does not load a document: script libraries send
 * `X-Requested-With`, and browsers send `Origin` for scripts.
 */
function isScripted(entry: HarEntry): boolean {
  return headerOf(entry, 'x-requested-with') !== null || headerOf(entry, 'origin') !== null;
}
