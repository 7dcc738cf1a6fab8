import { type Forgettable, isEverything } from '../../ledger/forget.ts';
import { ConfirmButton } from '../confirm-button.tsx';
import { useOutcome } from '../outcome.tsx';
import { countedText, formatNumber, text } from '../text.ts';
import { type Toast, toastStays } from '../toast.tsx';
import type { DashboardActions } from './sources.ts';

interface ForgettingParts {
  readonly actions: Pick<DashboardActions, 'forget' | 'reload'>;
  readonly showToast: (toast: Toast) => void;
}

/** Seconds in which forgetting can be undone, as they are written. */
const seconds = () => formatNumber(toastStays / 1000);

/** Forgets parts of the ledger: not before the chance to take it back has gone. */
export function useForgetting({ actions, showToast }: ForgettingParts) {
  const { attempt, say, outcome } = useOutcome();
  const carryOut = (what: Forgettable) =>
    attempt(async () => {
      const removed = await actions.forget(what);
      actions.reload();
      return countedText('settings_cleared', removed);
    });
  /** @param name what is forgotten, as it is shown */
  const forget = (what: Forgettable, name: string) =>
    showToast({
      says: isEverything(what) ? text('settings_clear_soon', seconds()) : text('forget_soon', name, seconds()),
      undo: async () => say(text('settings_clear_undone')),
      onGone: () => void carryOut(what),
    });
  return { forget, outcome };
}

interface ForgetButtonProps extends ForgettingParts {
  readonly what: Forgettable;
  readonly name: string;
  /** What is deleted, in a sentence. */
  readonly explained: string;
}

/** Forgets one vendor or one recording, after asking. */
export function ForgetButton({ what, name, explained, ...parts }: ForgetButtonProps) {
  const { forget, outcome } = useForgetting(parts);
  return (
    <>
      <ConfirmButton
        label={text('forget_button', name)}
        title={text('forget_title', name)}
        confirm={text('forget_confirm')}
        onConfirm={() => forget(what, name)}
      >
        <p>{explained}</p>
        <p>{text('settings_clear_when', seconds())}</p>
        <p>{text('forget_files')}</p>
      </ConfirmButton>
      {outcome}
    </>
  );
}
