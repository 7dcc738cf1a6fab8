import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds after the last key press before the text is written to the address. */
const pause = 400;

/**
 * The text in a search field, which is saved with a delay. A saved text that changes elsewhere replaces it.
 * @param kept the saved text
 */
export function useSearchText(kept: string, write: (text: string) => void): [string, (text: string) => void] {
  const [text, setText] = useState(kept);
  const written = useRef(kept);
  const latest = useRef(write);
  latest.current = write;
  useEffect(() => {
    if (kept !== written.current) setText(kept);
    written.current = kept;
  }, [kept]);
  useEffect(() => {
    if (text === written.current) return;
    const timer = setTimeout(() => {
      written.current = text;
      latest.current(text);
    }, pause);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText];
}
