import { type Forgettable, isEverything } from '../../ledger/forget.ts';
import { ConfirmButton } from '../components/confirm-button.tsx';
import { useOutcome } from '../components/outcome.tsx';
import { type Toast, toastStays } from '../components/toast.tsx';
import { countedText, formatNumber, text } from '../text.ts';
import type { DashboardActions } from './sources.ts';

interface ForgettingParts {
  readonly actions: Pick<DashboardActions, 'forget' | 'reload'>;
  readonly showToast: (toast: Toast) => void;
}

/** The seconds in which deleting can be undone, as text. */
const seconds = () => formatNumber(toastStays / 1000);

/** Deletes parts of the ledger, once the toast that can undo it has disappeared. */
export function useForgetting({ actions, showToast }: ForgettingParts) {
  const { attempt, say, outcome } = useOutcome();
  const carryOut = (what: Forgettable) =>
    attempt(async () => {
      const removed = await actions.forget(what);
      actions.reload();
      return countedText('settings_cleared', removed);
    });
  /** @param name display name of what is deleted */
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
  /** A sentence on what is deleted. */
  readonly explained: string;
}

/** A button that deletes one vendor's or one recording's data, after confirmation. */
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
