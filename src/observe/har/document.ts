import { type HarEntry, headerOf } from './entry.ts';

/** What an entry is: a document at the top, a document in a frame, a document of which only one is known, or neither. */
export type DocumentKind = 'page' | 'frame' | 'document' | null;

/** A redirect is not a document, though many servers send a page of HTML with it. */
export const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Says which documents an entry may have loaded. `Sec-Fetch-Dest` decides (Fetch Metadata, section 2.1); without it,
 * DevTools and Playwright say `document` of pages and frames alike, and proxies say nothing: then `Accept` and the
 * response's type are all there is.
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

/** Types of DevTools, Playwright, and CDP recorders. */
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

/** Libraries of scripts name themselves; what a script asks for is not loaded as a document. */
function isScripted(entry: HarEntry): boolean {
  return headerOf(entry, 'x-requested-with') !== null || headerOf(entry, 'origin') !== null;
}
