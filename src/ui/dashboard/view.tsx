import type { ComponentType } from 'preact';
import type { SourceMaps } from '../request-detail/source-maps.ts';
import { text } from '../text.ts';
import { Frame } from './frame.tsx';
import type { Loaded, Model } from './model.ts';
import type { Opened, Opening } from './opened/opening.ts';
import type { Route, ScreenId } from './route.ts';
import { CanariesScreen } from './screens/canaries/canaries-screen.tsx';
import { CoverageScreen } from './screens/coverage/coverage-screen.tsx';
import { ExposureScreen } from './screens/exposure/exposure-screen.tsx';
import { PolicyScreen } from './screens/policy/policy-screen.tsx';
import { RequestsScreen } from './screens/requests/requests-screen.tsx';
import { SessionsScreen } from './screens/sessions/sessions-screen.tsx';
import { SettingsScreen } from './screens/settings/settings-screen.tsx';
import { VendorsScreen } from './screens/vendors/vendors-screen.tsx';
import { WelcomeScreen } from './screens/welcome/welcome-screen.tsx';
import type { DashboardActions, DashboardSources } from './sources.ts';

/** The props of a screen. */
export interface ScreenProps {
  readonly model: Model;
  readonly route: Route;
  readonly sources: DashboardSources;
  readonly actions: DashboardActions;
  /** The files that are open. */
  readonly opened: Opened;
  /** Opens and closes files. */
  readonly opening: Opening;
  /** The source maps that the user chose. */
  readonly sourceMaps: SourceMaps;
}

const screenOf: Readonly<Record<ScreenId, ComponentType<ScreenProps>>> = {
  exposure: ExposureScreen,
  vendors: VendorsScreen,
  requests: RequestsScreen,
  sessions: SessionsScreen,
  policy: PolicyScreen,
  canaries: CanariesScreen,
  coverage: CoverageScreen,
  settings: SettingsScreen,
  welcome: WelcomeScreen,
};

interface DashboardProps {
  /** Null until the first data has been read. */
  readonly loaded: Loaded | null;
  readonly route: Route;
  readonly sources: DashboardSources;
  readonly actions: DashboardActions;
  readonly opened: Opened;
  readonly opening: Opening;
  /** The source maps that the user chose. */
  readonly sourceMaps: SourceMaps;
}

/** The dashboard: the current screen inside the common frame. */
export function DashboardView({ loaded, route, sources, actions, opened, opening, sourceMaps }: DashboardProps) {
  if (loaded === null) {
    return (
      <main class="page" aria-busy="true">
        <h1 class="loading">{text('dashboard_loading')}</h1>
      </main>
    );
  }
  if ('fault' in loaded) {
    return (
      <main class="page">
        <h1>{text('popup_unavailable_title')}</h1>
        <p>{text('popup_unavailable_text')}</p>
        <p class="quiet">{text('popup_unavailable_reason', loaded.fault)}</p>
        <p>
          <button type="button" class="button button-primary" onClick={actions.reload}>
            {text('popup_retry')}
          </button>
        </p>
      </main>
    );
  }
  const Screen = screenOf[route.screen];
  const { model } = loaded;
  return (
    <Frame {...{ model, route, sources, actions, opened, opening }}>
      <Screen {...{ model, route, sources, actions, opened, opening, sourceMaps }} />
    </Frame>
  );
}
