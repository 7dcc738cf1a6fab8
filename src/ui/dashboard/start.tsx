import { render } from 'preact';
import { refresher } from '../refresher.ts';
import { fieldReader } from './fields.ts';
import { type Loaded, loadModel } from './model.ts';
import { type Route, readRoute } from './route.ts';
import type { DashboardActions, DashboardSources } from './sources.ts';
import { DashboardView } from './view.tsx';

/** Shortest time between two readings, in milliseconds. */
const pause = 1_000;

interface DashboardParts {
  readonly root: HTMLElement;
  readonly sources: DashboardSources;
  readonly actions: (reload: () => void) => DashboardActions;
  /** Each calls its listener when the data of the dashboard may have changed. */
  readonly changes: ReadonlyArray<(listener: () => void) => unknown>;
}

/** Renders the dashboard, and renders it again whenever its data or its address changes. */
export function startDashboard({ root, sources, actions, changes }: DashboardParts): void {
  let loaded: Loaded | null = null;
  let route: Route = readRoute(location.hash);
  let fields = { scope: route.scope, read: fieldReader() };
  const reading = refresher(async () => {
    const { scope } = route;
    const before = loaded;
    // As days pass, fields drop out of the scope even if their vendor received nothing new.
    if (fields.scope !== scope || scope.days !== null) fields = { scope, read: fieldReader() };
    const onModel = (next: Loaded) => {
      if (route.scope !== scope) return;
      loaded = keepingFields(before, next);
      draw();
    };
    await loadModel(sources, scope, onModel, fields.read);
  }, pause);
  const offered = actions(reading.now);
  const draw = () => render(<DashboardView loaded={loaded} route={route} sources={sources} actions={offered} />, root);
  addEventListener('hashchange', () => {
    const next = readRoute(location.hash);
    const sameScope = JSON.stringify(next.scope) === JSON.stringify(route.scope);
    route = sameScope ? { ...next, scope: route.scope } : next;
    draw();
    if (!sameScope) reading.now();
  });
  draw();
  for (const onChange of changes) onChange(reading.soon);
  reading.now();
}

/** While fields are read again, the earlier ones stay visible. */
function keepingFields(before: Loaded | null, next: Loaded): Loaded {
  if (before === null || !('model' in before) || !('model' in next)) return next;
  if (next.model.exposures !== null || next.model.scope !== before.model.scope) return next;
  return { model: { ...next.model, exposures: before.model.exposures } };
}
