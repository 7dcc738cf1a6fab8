import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../text.ts';
import { visibleText } from '../visible-text.ts';

/**
 * Shows the result of an action that has no `ActionButton`: run it with `attempt`, and render `outcome` beside its
 * control.
 */
export function useOutcome(): {
  /**
   * Runs an action, and returns whether it succeeded. On success, shows the text that the action returned, or that it
   * was saved if it returned none; otherwise shows why it failed.
   */
  readonly attempt: (act: () => Promise<unknown>) => Promise<boolean>;
  /** Shows a text in place of the result. */
  readonly say: (words: string) => void;
  /** Shows that the action failed, and why. */
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
