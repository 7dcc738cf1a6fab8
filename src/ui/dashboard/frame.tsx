import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { AccessLine } from '../components/access-line.tsx';
import { Choice } from '../components/choice.tsx';
import { Icon } from '../components/icon.tsx';
import { countedText, text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import { ExportMenu } from './export-menu.tsx';
import { GlobalSearch } from './global-search.tsx';
import type { Model } from './model.ts';
import { MoreMenu } from './more-menu.tsx';
import { FileDrop } from './opened/file-drop.tsx';
import { OpenedBar } from './opened/opened-bar.tsx';
import type { Opened, Opening } from './opened/opening.ts';
import { linkTo, type Route, type Scope, type ScreenId, writeRoute } from './route.ts';
import type { DashboardActions, DashboardSources } from './sources.ts';

interface FrameProps {
  readonly model: Model;
  readonly route: Route;
  readonly sources: DashboardSources;
  readonly actions: DashboardActions;
  readonly opened: Opened;
  readonly opening: Opening;
  readonly children: ComponentChildren;
}

/** The frame around every screen: the navigation and the scope. */
export function Frame({ model, route, sources, actions, opened, opening, children }: FrameProps) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef({ screen: route.screen, file: model.file });
  useLayoutEffect(() => {
    const file = model.file === null ? '' : `${visibleText(model.file.name)} – `;
    document.title = `${file}${screenLabel(route.screen)} – Outflow`;
    const { current: before } = shown;
    if (before.file !== model.file) {
      // The bar that names the file stays in sight above the screen.
      main.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    } else if (before.screen !== route.screen) main.current?.focus();
    shown.current = { screen: route.screen, file: model.file };
  }, [route.screen, model.file]);
  return (
    <>
      <button type="button" class="button skip" onClick={() => main.current?.focus()}>
        {text('dashboard_skip')}
      </button>
      <header class="dashboard-bar">
        <p class="brand">
          <Icon name="mark" />
          Outflow
        </p>
        <nav aria-label={text('dashboard_navigation')}>
          <ul class="tabs">
            {mainScreens.map((id) => (
              <li key={id}>
                <a class="tab-link" href={linkTo(route, id)} aria-current={route.screen === id ? 'page' : undefined}>
                  {screenLabel(id)}
                </a>
              </li>
            ))}
            <MoreMenu route={route} screens={furtherScreens} onFiles={opening.open} />
          </ul>
        </nav>
        <ScopeBar model={model} route={route} actions={actions} />
        {route.screen !== 'requests' && <GlobalSearch model={model} route={route} actions={actions} />}
        <ExportMenu model={model} route={route} sources={sources} actions={actions} />
        <a
          class="button button-icon"
          href={linkTo(route, 'settings')}
          aria-current={route.screen === 'settings' ? 'page' : undefined}
          title={screenLabel('settings')}
        >
          <Icon name="settings" />
          <span class="unseen">{screenLabel('settings')}</span>
        </a>
      </header>
      <FileDrop onFiles={opening.open} />
      <OpenedBar file={model.file} opened={opened} opening={opening} />
      <main class="page" id="main" tabIndex={-1} ref={main} data-screen={route.screen}>
        {needsNoAccess(model, route) || <AccessLine access={model.access} allow={actions.allow} />}
        {children}
      </main>
    </>
  );
}

/**
 * Whether the frame does not request missing access, because the screen requests it itself, or because the screen shows
 * a file, for which the browser's access does not matter.
 */
function needsNoAccess({ apps, file }: Model, { screen }: Route): boolean {
  if (file !== null) return screen !== 'settings';
  return screen === 'welcome' || (screen === 'exposure' && apps.length === 0);
}

const screenLabel = (id: ScreenId): string => text(`screen_${id}`);

/** The navigation: screens that are always visible, and screens in the menu. */
const mainScreens = ['exposure', 'vendors', 'requests', 'sessions', 'policy'] as const satisfies readonly ScreenId[];
const furtherScreens = ['canaries', 'coverage'] as const satisfies readonly ScreenId[];

/** The scope's choices that a screen ignores. They are not offered there. */
const ignored: Partial<Readonly<Record<ScreenId, ReadonlyArray<'app' | 'session' | 'time'>>>> = {
  sessions: ['session', 'time'],
  settings: ['app', 'session', 'time'],
  welcome: ['app', 'session', 'time'],
};

/** Periods to choose from, in days. */
const periods = [1, 7, 30, 90] as const;

function ScopeBar({
  model: { apps, sessions, file },
  route,
  actions,
}: Pick<FrameProps, 'model' | 'route' | 'actions'>) {
  const { scope } = route;
  const choose = (change: Partial<Scope>) => actions.go(writeRoute({ ...route, scope: { ...scope, ...change } }));
  const hidden = ignored[route.screen] ?? [];
  return (
    <div class="scope">
      {!hidden.includes('app') && file?.isPerApp !== false && (
        <Choice
          label={text('scope_app')}
          hidesLabel
          value={scope.app ?? ''}
          options={[
            ['', text('scope_every_app')],
            ...apps.map((app) => [app, visibleText(app.replace('https://', ''))] as const),
          ]}
          onChoose={(app) => choose({ app: app || null })}
        />
      )}
      {sessions.length > 0 && file === null && !hidden.includes('session') && (
        <Choice
          label={text('scope_session')}
          hidesLabel
          value={scope.session ?? ''}
          options={[
            ['', text('scope_every_session')],
            ...sessions.map(({ id, name }) => [id, visibleText(name)] as const),
          ]}
          onChoose={(session) => choose({ session: session || null })}
        />
      )}
      {!hidden.includes('time') && (
        <Choice
          label={text('scope_time')}
          hidesLabel
          value={String(scope.days ?? '')}
          options={[
            ['', text('scope_any_time')],
            ...periods.map((days) => [String(days), countedText('scope_days', days)] as const),
          ]}
          onChoose={(days) => choose({ days: days === '' ? null : Number(days) })}
        />
      )}
    </div>
  );
}
