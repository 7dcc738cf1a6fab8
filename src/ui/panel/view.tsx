import { ActionButton } from '../components/action-button.tsx';
import { Notice } from '../components/notice.tsx';
import type { SourceMaps } from '../request-detail/source-maps.ts';
import { text } from '../text.ts';
import { PanelAccess } from './access.tsx';
import type { PanelState } from './load.ts';
import type { PanelActions, PanelSources } from './sources.ts';
import { Stream } from './stream.tsx';

interface PanelProps {
  readonly state: PanelState;
  /** How often the inspected tab has navigated. */
  readonly navigations: number;
  readonly sources: PanelSources;
  readonly actions: PanelActions;
  /** The source maps that the user chose. */
  readonly sourceMaps: SourceMaps;
  readonly onRetry: () => void;
}

/** The DevTools panel, which shows what the inspected tab sends. */
export function PanelView({ state, onRetry, ...rest }: PanelProps) {
  if (state.kind === 'loading') {
    return (
      <main aria-busy="true">
        <h1 class="loading">{text('panel_loading')}</h1>
      </main>
    );
  }
  if (state.kind === 'unavailable') {
    return (
      <main>
        <Notice icon="fault" title={text('popup_unavailable_title')}>
          <p>{text('popup_unavailable_text')}</p>
          <p class="quiet">{text('popup_unavailable_reason', state.reason)}</p>
          <ActionButton act={async () => onRetry()} primary>
            {text('popup_retry')}
          </ActionButton>
        </Notice>
      </main>
    );
  }
  if (state.app === null && state.rows.length === 0) {
    return (
      <main>
        <Notice icon="blocked" title={text('popup_restricted_title')}>
          <p>{text('popup_restricted_browser')}</p>
        </Notice>
      </main>
    );
  }
  if (!state.recording.on && state.rows.length === 0) return <Unwatched state={state} actions={rest.actions} />;
  return <Stream state={state} {...rest} />;
}

function Unwatched({ state, actions }: { state: Extract<PanelState, { kind: 'seen' }>; actions: PanelActions }) {
  const { app, settings, access } = state;
  const managed = settings.locked.includes('watch');
  const apps = [...settings.settings.watch.apps, ...(app === null ? [] : [app])];
  return (
    <main>
      <PanelAccess access={access} actions={actions} />
      <Notice icon="eye" title={text('popup_unwatched_title')}>
        <p>{text(managed ? 'popup_managed' : 'popup_unwatched_text')}</p>
        {!managed && (
          <ActionButton act={() => actions.updateSettings({ watch: { apps } })} primary>
            {text('popup_watch')}
          </ActionButton>
        )}
      </Notice>
    </main>
  );
}
