import type { ValueSearch } from '../../../src/worker/value-search.ts';
import { press } from './pressed.ts';

/**
 * A search of values that waits until the test calls `window.answerSearch`. If the test passes ids of observations, the
 * newest search finds these; if it passes null, the newest search fails.
 */
export function heldSearch(): (text: string) => Promise<ValueSearch> {
  const pressed = press('searchValues');
  return async (text) => {
    const answer = new Promise<ValueSearch>((resolve, reject) => {
      const answerSearch = (found: readonly string[] | null) => {
        if (found === null) reject(new Error('the search failed'));
        else resolve({ searched: found, found, fingerprint: '' });
      };
      Object.assign(window, { answerSearch });
    });
    await pressed(text);
    return answer;
  };
}
