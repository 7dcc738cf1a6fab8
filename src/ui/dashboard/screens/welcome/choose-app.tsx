import { useState } from 'preact/hooks';
import { readPattern } from '../../../../web/written-pattern.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { DataText } from '../../../components/data-text.tsx';
import { useOutcome } from '../../../components/outcome.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { AddForm } from '../../add-form.tsx';
import { isLocked } from '../../locked.tsx';
import type { Model } from '../../model.ts';
import type { DashboardActions } from '../../sources.ts';
import { watchApps } from '../../watch-apps.ts';

/** Lists the watched apps. Lets the user add an app, and grant access to all sites if it is missing. */
export function ChooseApp({ model, actions }: { model: Model; actions: DashboardActions }) {
  const { apps } = model.settings.settings.watch;
  const [written, setWritten] = useState('');
  const [error, setError] = useState('');
  const { attempt, outcome } = useOutcome();
  const add = async () => {
    const pattern = readPattern(written);
    if (pattern === null) return setError(text('settings_app_invalid'));
    setError('');
    const next = [...new Set([...apps, pattern])];
    const done = await attempt(async () => {
      await watchApps(next, model, actions);
      return text('welcome_watched', pattern);
    });
    if (done) setWritten('');
  };
  return (
    <>
      {model.access.granted !== 'all' && (
        <div class="welcome-permission">
          <p>{text('popup_permission_text')}</p>
          <ActionButton primary act={actions.allow}>
            {text('popup_allow')}
          </ActionButton>
        </div>
      )}
      {apps.length > 0 && (
        <ul class="welcome-apps">
          {apps.map((app) => (
            <li key={app}>
              <DataText value={app} />
              {!app.includes('*') && (
                <button type="button" class="button" onClick={() => actions.openPage(app)}>
                  {text('welcome_open')}
                  <span class="unseen"> {visibleText(app)}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!isLocked(model.settings, 'watch') && (
        <AddForm onAdd={add} button={text('welcome_watch')} primary={apps.length === 0}>
          <TextField
            label={text('welcome_app_address')}
            hint={text('settings_app_hint')}
            value={written}
            error={error}
            onInput={setWritten}
          />
        </AddForm>
      )}
      {outcome}
    </>
  );
}
