import type { HarEntry } from './entry.ts';
import type { Outline } from './outline.ts';

/**
 * Leaves out what a page asked its service worker for, if the request is in the file again as it left: Chromium records
 * it twice, once with the worker's answer ("Service Worker Fallback Required", if the worker did not take it).
 *
 * @param outlines in order of time
 */
export function withoutServiceWorkerRepeats(outlines: readonly Outline[]): readonly Outline[] {
  if (!outlines.some(({ byServiceWorker }) => byServiceWorker)) return outlines;
  const repeats = new Map<number, number>();
  const kept: Outline[] = [];
  for (const outline of [...outlines].reverse()) {
    const left = repeats.get(outline.sent) ?? 0;
    if (!outline.byServiceWorker) repeats.set(outline.sent, left + 1);
    else if (left > 0) {
      repeats.set(outline.sent, left - 1);
      continue;
    }
    kept.push(outline);
  }
  return kept.reverse();
}

export function isAnsweredByServiceWorker({ response: { statusText, byServiceWorker } }: HarEntry): boolean {
  return byServiceWorker || /^service worker fallback required$/i.test(statusText.trim());
}
