import type { HarEntry } from './entry.ts';
import type { Outline } from './outline.ts';

/**
 * Leaves out a page's requests to its service worker if the request to the network is in the file as well. Chromium
 * records both: the request to the worker has the worker's response, which is "Service Worker Fallback Required" if the
 * worker did not handle the request.
 * @param outlines ordered by time
 */
export function withoutServiceWorkerRepeats(outlines: readonly Outline[]): readonly Outline[] {
  if (!outlines.some(({ byServiceWorker }) => byServiceWorker)) return outlines;
  const repeats = new Map<number, number>();
  const kept: Outline[] = [];
  for (const outline of [...outlines].reverse()) {
    const left = repeats.get(outline.requestHash) ?? 0;
    if (!outline.byServiceWorker) repeats.set(outline.requestHash, left + 1);
    else if (left > 0) {
      repeats.set(outline.requestHash, left - 1);
      continue;
    }
    kept.push(outline);
  }
  return kept.reverse();
}

/** Whether an entry is a page's request to its service worker, whether or not the worker handled it. */
export function reachedServiceWorker({ response: { statusText, byServiceWorker } }: HarEntry): boolean {
  return byServiceWorker || /^service worker fallback required$/i.test(statusText.trim());
}
