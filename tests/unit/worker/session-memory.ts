import type { SessionStorage } from '../../../src/observe/web-request/journal.ts';

/** Replaces `storage.session`, which survives the worker. */
export function sessionMemory(
  stored: Readonly<Record<string, unknown>> = {},
): SessionStorage & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>(Object.entries(stored));
  return {
    kept,
    get: async () => Object.fromEntries(kept),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
  };
}
