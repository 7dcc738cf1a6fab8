import { type Toast, useToast } from '../../../components/toast.tsx';
import { countedText, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { useFreshSettings } from '../../fresh-settings.ts';
import type { Model } from '../../model.ts';
import type { DashboardActions } from '../../sources.ts';
import type { ScreenProps } from '../../view.tsx';
import { About } from './about.tsx';
import { ClearLedger } from './clear-ledger.tsx';
import { FurtherLists } from './further-lists.tsx';
import { Keeping } from './keeping.tsx';
import { OwnDomains } from './own-domains.tsx';
import { SettingsFile } from './settings-file.tsx';
import { WatchedApps } from './watched-apps.tsx';

/** The props of a settings section. */
export interface SectionProps {
  readonly model: Model;
  readonly actions: DashboardActions;
  readonly showToast: (toast: Toast) => void;
}

/** The settings screen. Each change is saved immediately. */
export function SettingsScreen({ sources, ...rest }: ScreenProps) {
  const { model, actions } = useFreshSettings(rest);
  const { show, toasts } = useToast();
  const section = { model, actions, showToast: show };
  return (
    <div class="settings">
      <h1>{sentenceOf(model)}</h1>
      {model.settings.problems.map(({ path, message }) => (
        <p key={path} class="settings-problem">
          {text('settings_managed_problem', visibleText(message))}
        </p>
      ))}
      <WatchedApps {...section} />
      <OwnDomains {...section} />
      <FurtherLists {...section} />
      <Keeping {...section} />
      <SettingsFile {...section} />
      {model.file === null && <ClearLedger {...section} />}
      <About version={sources.version} />
      {toasts}
    </div>
  );
}

function sentenceOf({ settings: { settings }, access, apps: known }: Model): string {
  const { mode, apps } = settings.watch;
  const days = countedText('settings_days', settings.keep.days);
  if (access.granted !== 'all' && (mode === 'all' || apps.length > 0)) return text('settings_access');
  if (mode === 'all') return text('settings_sentence_all', days);
  if (apps.length === 0) {
    return known.length > 0 ? text('settings_sentence_stopped', days) : text('settings_sentence_none');
  }
  return text('settings_sentence', countedText('settings_apps', apps.length), days);
}
