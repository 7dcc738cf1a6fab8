import { useEffect, useRef, useState } from 'preact/hooks';

/** Time without a key pressed after which a text belongs in the address, in milliseconds. */
const pause = 400;

/**
 * A text that is typed, and at leisure written where it is kept. What is written there by others replaces it.
 *
 * @param kept the text as it is kept
 */
export function useSoughtText(kept: string, write: (text: string) => void): [string, (text: string) => void] {
  const [sought, setSought] = useState(kept);
  const written = useRef(kept);
  const latest = useRef(write);
  latest.current = write;
  useEffect(() => {
    if (kept !== written.current) setSought(kept);
    written.current = kept;
  }, [kept]);
  useEffect(() => {
    if (sought === written.current) return;
    const timer = setTimeout(() => {
      written.current = sought;
      latest.current(sought);
    }, pause);
    return () => clearTimeout(timer);
  }, [sought]);
  return [sought, setSought];
}
