import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * What is being written, from where it starts. Where that becomes another, writing starts there: in the same frame, so
 * that nothing typed since is lost.
 *
 * @param start what stands there first
 * @param of what tells one start from another
 */
export function useDraft<T>(start: T, of: unknown = start) {
  const [draft, setDraft] = useState(start);
  useLayoutEffect(() => setDraft(() => start), [of]);
  return [draft, setDraft] as const;
}
