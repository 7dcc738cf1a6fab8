import type { HarEntry } from './entry.ts';

/**
 * Leaves out what a page asked its service worker for, if the request is in the file again as it left: Chromium records
 * it twice, once with the worker's answer ("Service Worker Fallback Required", if the worker did not take it).
 *
 * @param entries in order of time
 */
export function withoutServiceWorkerRepeats(entries: readonly HarEntry[]): HarEntry[] {
  const repeats = new Map<string, number>();
  const kept: HarEntry[] = [];
  for (const entry of [...entries].reverse()) {
    const key = JSON.stringify([entry.method, entry.url, entry.content.text, entry.content.params]);
    const left = repeats.get(key) ?? 0;
    if (!isAnsweredByServiceWorker(entry)) repeats.set(key, left + 1);
    else if (left > 0) {
      repeats.set(key, left - 1);
      continue;
    }
    kept.push(entry);
  }
  return kept.reverse();
}

function isAnsweredByServiceWorker({ response: { statusText, byServiceWorker } }: HarEntry): boolean {
  return byServiceWorker || /^service worker fallback required$/i.test(statusText.trim());
}
