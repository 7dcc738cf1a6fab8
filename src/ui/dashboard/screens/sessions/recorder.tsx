import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SessionRow } from '../../../../ledger/rows.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { DataText } from '../../../components/data-text.tsx';
import { useOutcome } from '../../../components/outcome.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { formatMoment, text } from '../../../text.ts';
import type { DashboardActions } from '../../sources.ts';

/** The controls of recordings: `bar` stops the running one, `form` starts a named one. Exactly one of them is null. */
export function useRecorder(
  running: SessionRow | null,
  actions: DashboardActions,
): { readonly bar: ComponentChildren; readonly form: ComponentChildren } {
  const [name, setName] = useState('');
  const [error, setError] = useState('');
  const { attempt, say, outcome } = useOutcome();
  const section = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is gone, so the focus moves to the control that replaced it.
    if (pressed.current) section.current?.querySelector<HTMLElement>('input, button')?.focus();
    pressed.current = false;
  }, [running?.id]);
  if (running !== null) {
    const bar = (
      <section class="recorder" aria-label={text('sessions_recorder')} ref={section}>
        <p>
          <span class="recorder-live" aria-hidden="true" /> <DataText value={running.name} />{' '}
          <span class="quiet">{text('sessions_running_since', formatMoment(running.startedAt))}</span>
        </p>
        <ActionButton
          primary
          act={async () => {
            // The screen may read that the recording has ended before the answer arrives.
            pressed.current = true;
            await actions.stopSession();
            say('');
            actions.reload();
          }}
        >
          {text('sessions_stop')}
        </ActionButton>
        {outcome}
      </section>
    );
    return { bar, form: null };
  }
  const start = async () => {
    if (name.trim() === '') return setError(text('sessions_name_missing'));
    setError('');
    await attempt(async () => {
      pressed.current = true;
      const { name: started } = await actions.startSession(name);
      setName('');
      actions.reload();
      return text('sessions_started', started);
    });
  };
  const form = (
    <section class="recorder" aria-label={text('sessions_recorder')} ref={section}>
      <form
        class="recorder-form"
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <TextField
          label={text('sessions_name')}
          hint={text('sessions_name_hint')}
          value={name}
          error={error}
          onInput={setName}
        />
        <button type="submit" class="button button-primary">
          {text('sessions_start')}
        </button>
      </form>
      {outcome}
    </section>
  );
  return { bar: null, form };
}
