import { useState } from 'preact/hooks';

let given = 0;

/**
 * An id for an element, unique in the document and the same as long as its component is mounted. Preact's `useId`
 * counts from the start again each time the root is rendered, so that ids repeat.
 */
export function useElementId(): string {
  const [id] = useState(() => {
    given += 1;
    return `e${given}`;
  });
  return id;
}
