import { useState } from 'preact/hooks';
import type { Settings } from '../../../../settings/settings.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { useOutcome } from '../../../components/outcome.tsx';
import { CheckField, TextField } from '../../../components/text-field.tsx';
import { text } from '../../../text.ts';
import { isLocked } from '../../locked.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './settings-screen.tsx';

const [leastDays, mostDays] = [1, 3650];

/** Which data is kept, and for how long. */
export function Keeping({ model: { settings }, actions }: SectionProps) {
  const { days, rawValues, callStacks, typedValues } = settings.settings.keep;
  const locked = isLocked(settings, 'keep');
  const [asking, setAsking] = useState(false);
  const { attempt, outcome } = useOutcome();
  const save = (keep: Partial<Settings['keep']>) => attempt(() => actions.updateSettings({ keep }));
  return (
    <Section title={text('settings_keep')} managed={{ settings, part: 'keep' }}>
      <Days days={days} locked={locked} save={(next) => save({ days: next })} />
      <CheckField
        label={text('settings_raw')}
        hint={text('settings_raw_hint')}
        checked={rawValues}
        disabled={locked}
        onChange={(wanted) => (wanted ? setAsking(true) : void save({ rawValues: false }))}
      />
      <CheckField
        label={text('settings_stacks')}
        hint={text('settings_stacks_hint')}
        checked={callStacks}
        disabled={locked}
        onChange={(wanted) => void save({ callStacks: wanted })}
      />
      <CheckField
        label={text('settings_typed')}
        hint={text('settings_typed_hint')}
        checked={typedValues}
        disabled={locked}
        onChange={(wanted) => void save({ typedValues: wanted })}
      />
      {outcome}
      {asking && (
        <Dialog
          title={text('settings_raw_title')}
          confirm={text('settings_raw_confirm')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void save({ rawValues: true });
          }}
        >
          <p>{text('settings_raw_risk')}</p>
          <p>{text('settings_raw_advice')}</p>
        </Dialog>
      )}
    </Section>
  );
}

interface DaysProps {
  readonly days: number;
  readonly locked: boolean;
  readonly save: (days: number) => Promise<boolean>;
}

function Days({ days, locked, save }: DaysProps) {
  // Null until the user types. Until then, the current setting is shown.
  const [written, setWritten] = useState<string | null>(null);
  const value = written ?? String(days);
  const [error, setError] = useState('');
  const submit = async () => {
    const next = Number(value);
    const fits = value.trim() !== '' && Number.isInteger(next) && next >= leastDays && next <= mostDays;
    setError(fits ? '' : text('settings_days_invalid', String(leastDays), String(mostDays)));
    if (fits && (await save(next))) setWritten(null);
  };
  return (
    <form
      class="add-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        type="number"
        label={text('settings_days_label')}
        hint={text('settings_days_hint')}
        value={value}
        error={error}
        least={leastDays}
        most={mostDays}
        disabled={locked}
        onInput={setWritten}
      />
      {!locked && (
        <button type="submit" class="button">
          {text('settings_save')}
        </button>
      )}
    </form>
  );
}
