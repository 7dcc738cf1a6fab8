import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../text.ts';
import { visibleText } from '../visible-text.ts';

interface ActionButtonProps {
  /** May return a text that confirms the action. */
  readonly act: () => Promise<unknown>;
  readonly primary?: boolean;
  readonly children: ComponentChildren;
}

/** A button that shows the result of its action beside itself. */
export function ActionButton({ act, primary = false, children }: ActionButtonProps) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState('');
  const press = async () => {
    if (busy) return;
    setBusy(true);
    setOutcome('');
    try {
      const done = await act();
      setOutcome(typeof done === 'string' ? done : '');
    } catch (error) {
      setOutcome(text('popup_action_failed', error instanceof Error ? error.message : String(error)));
    }
    setBusy(false);
  };
  return (
    <div class="action">
      <button type="button" class={primary ? 'button button-primary' : 'button'} aria-disabled={busy} onClick={press}>
        {children}
      </button>
      <p class="outcome" role="status">
        {visibleText(outcome)}
      </p>
    </div>
  );
}
