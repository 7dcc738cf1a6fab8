import { useState } from 'preact/hooks';
import { ActionButton } from '../components/action-button.tsx';
import { DataText } from '../components/data-text.tsx';
import { Icon } from '../components/icon.tsx';
import { useElementId } from '../hooks/use-element-id.ts';
import { text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import type { WatchState } from './state.ts';
import type { PopupActions } from './view.tsx';

interface AppBarProps {
  readonly app: string;
  /** Null if the popup's content itself says that the app is not watched. */
  readonly recording: WatchState | null;
  readonly actions: PopupActions;
}

/** The app, its recording state, and the controls to change that. */
export function AppBar({ app, recording, actions }: AppBarProps) {
  const [open, setOpen] = useState(false);
  const id = useElementId();
  return (
    <header class="app-bar">
      <div class="app-bar-line">
        <p class="app-name" title={app}>
          <DataText value={app.replace(/^https:\/\//, '')} />
        </p>
        {recording && (
          <button
            type="button"
            class={recording.on ? 'recording recording-on' : 'recording'}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <span class="recording-dot" />
            {text(recording.on ? 'popup_recording' : 'popup_not_recording')}
            <Icon name="chevron" />
          </button>
        )}
      </div>
      {recording && (
        <div id={id} class="app-bar-more" hidden={!open}>
          <RecordingReason recording={recording} />
          {recording.managed && <p>{text('popup_managed')}</p>}
          <RecordingAction recording={recording} actions={actions} />
        </div>
      )}
    </header>
  );
}

function RecordingReason({ recording }: { recording: WatchState }) {
  if (!recording.on) return <p>{text('popup_not_recording_kept')}</p>;
  if (recording.because === 'pattern') return <p>{text('popup_recording_pattern', visibleText(recording.pattern))}</p>;
  return <p>{text(`popup_recording_${recording.because}`)}</p>;
}

function RecordingAction({ recording, actions }: { recording: WatchState; actions: PopupActions }) {
  if (recording.managed) return null;
  if (!recording.on) return <ActionButton act={actions.watch}>{text('popup_watch')}</ActionButton>;
  if (recording.because === 'all') return null;
  return (
    <ActionButton act={actions.stop}>
      {recording.because === 'pattern'
        ? text('popup_stop_pattern', visibleText(recording.pattern))
        : text('popup_stop')}
    </ActionButton>
  );
}
