import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SessionRow } from '../../../../ledger/rows.ts';
import { useOutcome } from '../../../components/outcome.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { text } from '../../../text.ts';
import type { DashboardActions } from '../../sources.ts';

interface SessionFormProps {
  readonly session: SessionRow;
  readonly actions: Pick<DashboardActions, 'updateSession' | 'reload'>;
  readonly onDone: () => void;
}

/** The form in which a recording is renamed and gets a note. */
export function SessionForm({ session: { id, name, note = '' }, actions, onDone }: SessionFormProps) {
  const [written, setWritten] = useState({ name, note });
  const { attempt, outcome } = useOutcome();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = async () => {
    if (written.name.trim() === '') return;
    const done = await attempt(() => actions.updateSession(id, written.name, written.note));
    if (!done) return;
    actions.reload();
    onDone();
  };
  return (
    <form
      class="session-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={text('sessions_name')}
        value={written.name}
        error={written.name.trim() === '' ? text('sessions_name_missing') : ''}
        onInput={(next) => setWritten({ ...written, name: next })}
      />
      <TextField
        label={text('sessions_note')}
        hint={text('sessions_note_hint')}
        value={written.note}
        onInput={(next) => setWritten({ ...written, note: next })}
      />
      <span class="buttons">
        <button type="submit" class="button button-primary">
          {text('sessions_save')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {text('dialog_cancel')}
        </button>
      </span>
      {outcome}
    </form>
  );
}
