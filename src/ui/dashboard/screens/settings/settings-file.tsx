import type { Manageable } from '../../../../settings/managed.ts';
import { defaultSettings, type Settings, updateSettings } from '../../../../settings/settings.ts';
import { FileButton, parseJsonFile } from '../../../components/file-button.tsx';
import { useOutcome } from '../../../components/outcome.tsx';
import { text } from '../../../text.ts';
import type { DashboardActions } from '../../sources.ts';
import { Section } from './section.tsx';
import type { SectionProps } from './settings-screen.tsx';

/** Exports the user's own settings to a file. Imports settings, except those that an administrator has set. */
export function SettingsFile({ model: { settings }, actions, showToast }: SectionProps) {
  const { attempt, fail, outcome } = useOutcome();
  const { own, locked } = settings;
  const read = async (content: string) => {
    const result = updateSettings(defaultSettings, parseJsonFile(content));
    if ('error' in result) throw new Error(result.error.message);
    const done = await attempt(() => replaceSettings(actions, result.settings, locked));
    if (done) showToast({ says: text('settings_imported'), undo: () => replaceSettings(actions, own, locked) });
  };
  return (
    <Section title={text('settings_file')} about={text('settings_file_about')}>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() =>
            actions.saveFile('outflow.settings.json', 'application/json', `${JSON.stringify(own, null, 2)}\n`)
          }
        >
          {text('settings_export')}
        </button>
        <FileButton label={text('settings_import')} accept=".json" onText={read} onFault={fail} />
      </div>
      {outcome}
    </Section>
  );
}

/** Replaces the user's own settings, except those that an administrator has set. The policy is replaced as a whole. */
async function replaceSettings(
  { updateSettings: update }: Pick<DashboardActions, 'updateSettings'>,
  { version: _, ...next }: Settings,
  locked: readonly Manageable[],
): Promise<void> {
  const free = Object.fromEntries(Object.entries(next).filter(([key]) => !locked.some((part) => part === key)));
  if (free.policy) await update({ policy: null });
  await update(free);
}
