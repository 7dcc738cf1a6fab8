import type { FeedHar } from '../observe/har/passes.ts';
import { reasonOf } from './input-file.ts';

/**
 * Returns a function that passes on the bytes of a HAR. If they cannot be read or unpacked, it ends and returns the
 * reason; otherwise it returns null.
 * @param chunks called for each pass
 * @param onChunk receives each chunk before it is passed on
 */
export function feedFrom(
  chunks: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  onChunk: (chunk: Uint8Array) => void,
): FeedHar {
  return async (push) => {
    const all = chunks();
    const source = Symbol.asyncIterator in all ? all[Symbol.asyncIterator]() : all[Symbol.iterator]();
    for (;;) {
      const next = await nextOf(source);
      if (typeof next === 'string') return next;
      if (next.done) return null;
      onChunk(next.value);
      push(next.value);
    }
  };
}

/** The next result of an iterator, or a text that says why it failed. */
async function nextOf(source: AsyncIterator<Uint8Array> | Iterator<Uint8Array>) {
  try {
    return await source.next();
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): string {
  const isPacking = error instanceof Error && /^Z_/.test((error as NodeJS.ErrnoException).code ?? '');
  return isPacking ? `cannot be unpacked: ${error.message}` : `cannot be read: ${reasonOf(error)}`;
}
