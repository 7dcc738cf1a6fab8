import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds after the last key press before the text is written to the address. */
const pause = 400;

/**
 * The text in a search field, which is saved with a delay. A saved text that changes elsewhere replaces it.
 * @param kept the saved text
 * @param write saves a text. `replacing` replaces the history entry of the text that was typed before it, so that
 * typing adds one entry, however slowly.
 */
export function useSearchText(
  kept: string,
  write: (text: string, replacing: boolean) => void,
): [string, (text: string) => void] {
  const [text, setText] = useState(kept);
  const written = useRef(kept);
  const hasEntry = useRef(false);
  const latest = useRef(write);
  latest.current = write;
  useEffect(() => {
    if (kept !== written.current) {
      setText(kept);
      hasEntry.current = false;
    }
    written.current = kept;
  }, [kept]);
  useEffect(() => {
    if (text === written.current) return;
    const timer = setTimeout(() => {
      written.current = text;
      latest.current(text, hasEntry.current);
      hasEntry.current = true;
    }, pause);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText];
}
