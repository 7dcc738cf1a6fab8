import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The text in a search field. */
interface SearchText {
  readonly text: string;
  /** Changes the text. It is saved when the user stops typing. */
  readonly setText: (text: string) => void;
  /** Saves the text without waiting. */
  readonly save: () => void;
}

/**
 * The text in a search field, which is saved with a delay. A saved text that changes elsewhere replaces it.
 * @param kept the saved text
 * @param write saves a text. `replacing` replaces the history entry of the text that was typed before it, so that
 * typing adds one entry, however slowly.
 * @param pause milliseconds after the last key press before the text is saved
 */
export function useSearchText(
  kept: string,
  write: (text: string, replacing: boolean) => void,
  pause = 400,
): SearchText {
  const [text, setText] = useState(kept);
  const written = useRef(kept);
  const hasEntry = useRef(false);
  const latest = useRef(write);
  latest.current = write;
  const save = () => {
    if (text === written.current) return;
    written.current = text;
    latest.current(text, hasEntry.current);
    hasEntry.current = true;
  };
  // In a layout effect: another effect could run after the next text was typed, and undo that.
  useLayoutEffect(() => {
    if (kept !== written.current) {
      setText(kept);
      hasEntry.current = false;
    }
    written.current = kept;
  }, [kept]);
  useEffect(() => {
    const timer = setTimeout(save, pause);
    return () => clearTimeout(timer);
  }, [text]);
  return { text, setText, save };
}
