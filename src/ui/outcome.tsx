import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { text } from './text.ts';
import { visibleText } from './visible-text.ts';

/** How something went that is not a button's: carry it out with `attempt`, and draw `outcome` beside what did it. */
export function useOutcome(): {
  /** Answers whether it was done. What it answers, where that is a text, is said; else that it was saved. */
  readonly attempt: (act: () => Promise<unknown>) => Promise<boolean>;
  readonly say: (words: string) => void;
  readonly fail: (reason: string) => void;
  readonly outcome: ComponentChildren;
} {
  const [said, setSaid] = useState('');
  const fail = (reason: string) => setSaid(text('popup_action_failed', reason));
  const attempt = async (act: () => Promise<unknown>) => {
    setSaid('');
    try {
      const done = await act();
      setSaid(typeof done === 'string' ? done : text('outcome_saved'));
      return true;
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
      return false;
    }
  };
  const outcome = (
    <p class="outcome" role="status">
      {visibleText(said)}
    </p>
  );
  return { attempt, say: setSaid, fail, outcome };
}
