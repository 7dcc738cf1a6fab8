import { useState } from 'preact/hooks';
import { readCanaryLines } from '../../../../settings/canary-list.ts';
import type { Canary } from '../../../../settings/settings.ts';
import { Fold } from '../../../components/fold.tsx';
import { TextArea } from '../../../components/text-field.tsx';
import { text } from '../../../text.ts';

/** Adds many canaries at once, pasted from a spreadsheet or a ticket. */
export function CanaryPaste({ onCanaries }: { onCanaries: (canaries: readonly Canary[]) => Promise<boolean> }) {
  const [pasted, setPasted] = useState('');
  const [error, setError] = useState('');
  const take = async () => {
    const { canaries, bad } = readCanaryLines(pasted);
    const [first] = bad;
    if (first) return setError(text('canaries_paste_bad', String(first.line), first.text));
    if (canaries.length === 0) return setError(text('canaries_paste_empty'));
    setError('');
    if (await onCanaries(canaries)) setPasted('');
  };
  return (
    <Fold label={text('canaries_paste_title')}>
      <div class="canary-paste">
        <TextArea
          label={text('canaries_paste')}
          hint={text('canaries_paste_hint')}
          rows={5}
          value={pasted}
          error={error}
          onInput={setPasted}
        />
        <button type="button" class="button" onClick={() => void take()}>
          {text('canaries_paste_take')}
        </button>
      </div>
    </Fold>
  );
}
