import { ConfirmButton } from '../../../confirm-button.tsx';
import { useOutcome } from '../../../outcome.tsx';
import { countedText, formatNumber, text } from '../../../text.ts';
import { toastStays } from '../../../toast.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './settings-screen.tsx';

/** Forgets what was recorded: not before the chance to take it back has gone. */
export function ClearLedger({ actions, showToast }: SectionProps) {
  const { attempt, say, outcome } = useOutcome();
  const clear = () =>
    attempt(async () => {
      const removed = await actions.clearLedger();
      actions.reload();
      return countedText('settings_cleared', removed);
    });
  return (
    <Section title={text('settings_clear')} about={text('settings_clear_about')}>
      <div class="buttons">
        <ConfirmButton
          label={text('settings_clear_button')}
          title={text('settings_clear_title')}
          confirm={text('settings_clear_confirm')}
          onConfirm={() =>
            showToast({
              says: text('settings_clear_soon', formatNumber(toastStays / 1000)),
              undo: async () => say(text('settings_clear_undone')),
              onGone: () => void clear(),
            })
          }
        >
          <p>{text('settings_clear_what')}</p>
          <p>{text('settings_clear_when', formatNumber(toastStays / 1000))}</p>
        </ConfirmButton>
      </div>
      {outcome}
    </Section>
  );
}
