import { useState } from 'preact/hooks';
import type { Watch } from '../../../../settings/settings.ts';
import { readPattern } from '../../../../web/written-pattern.ts';
import { DataText } from '../../../components/data-text.tsx';
import { useOutcome } from '../../../components/outcome.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { AddForm } from '../../add-form.tsx';
import { isLocked } from '../../locked.tsx';
import { watchApps } from '../../watch-apps.ts';
import { EntryList, Section } from './section.tsx';
import type { SectionProps } from './settings-screen.tsx';

const modes = ['listed', 'all'] as const satisfies ReadonlyArray<Watch['mode']>;

/** Which apps are recorded. */
export function WatchedApps({ model, actions, showToast }: SectionProps) {
  const { settings } = model;
  const { mode, apps } = settings.settings.watch;
  const locked = isLocked(settings, 'watch');
  const [written, setWritten] = useState('');
  const [error, setError] = useState('');
  const { attempt, outcome } = useOutcome();
  const save = (watch: Partial<Watch>) => attempt(() => actions.updateSettings({ watch }));
  const add = async () => {
    const pattern = readPattern(written);
    if (pattern === null) return setError(text('settings_app_invalid'));
    if (apps.includes(pattern)) return setError(text('settings_app_known', pattern));
    setError('');
    if (await attempt(() => watchApps([...apps, pattern], model, actions))) setWritten('');
  };
  const remove = async (app: string) => {
    if (!(await save({ apps: apps.filter((each) => each !== app) }))) return;
    showToast({
      says: text('settings_app_removed', visibleText(app)),
      undo: () => actions.updateSettings({ watch: { apps } }),
    });
  };
  return (
    <Section title={text('settings_watch')} about={text('settings_watch_about')} managed={{ settings, part: 'watch' }}>
      <fieldset class="settings-radios" disabled={locked}>
        <legend class="unseen">{text('settings_watch')}</legend>
        {modes.map((each) => (
          <label key={each}>
            <input type="radio" name="watch-mode" checked={mode === each} onChange={() => void save({ mode: each })} />
            {text(`settings_watch_${each}`)}
          </label>
        ))}
      </fieldset>
      <EntryList
        label={text('settings_watch')}
        entries={apps.map((app) => ({ key: app, name: visibleText(app), shown: <DataText value={app} /> }))}
        onRemove={locked ? null : ({ key }) => void remove(key)}
      />
      {!locked && (
        <AddForm onAdd={add} button={text('settings_add')}>
          <TextField
            label={text('settings_app_add')}
            hint={text('settings_app_hint')}
            value={written}
            error={error}
            onInput={setWritten}
          />
        </AddForm>
      )}
      {outcome}
    </Section>
  );
}
