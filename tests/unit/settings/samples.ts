import type { Kept } from '../../../src/settings/kept.ts';

/** Kept values in memory. */
export function keptInMemory(values: Record<string, unknown> = {}): Kept {
  return {
    get: async (key) => values[key],
    async change(key, changed) {
      const before = values[key];
      const after = changed(before);
      values[key] = after;
      return { before, after };
    },
  };
}
