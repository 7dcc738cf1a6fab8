import { render } from 'preact';
import { refresher } from '../refresher.ts';
import { createSourceMaps } from '../request-detail/source-maps.ts';
import { fieldReader } from './fields.ts';
import { type Loaded, loadModel } from './model.ts';
import type { OpenedFile } from './opened/opened-file.ts';
import { actionsOf, createOpening, sourcesOf } from './opened/opening.ts';
import { everything, type Route, readRoute, writeRoute } from './route.ts';
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
  const sourceMaps = createSourceMaps();
  let loaded: Loaded | null = null;
  let route: Route = readRoute(location.hash);
  let fields = { scope: route.scope, read: fieldReader() };
  const reading = refresher(async () => {
    const { scope } = route;
    const { file } = opening.opened();
    const before = loaded;
    // As days pass, fields drop out of the scope even if their vendor received nothing new.
    if (fields.scope !== scope || scope.days !== null) fields = { scope, read: fieldReader() };
    const onModel = (next: Loaded) => {
      if (route.scope !== scope || opening.opened().file !== file) return;
      loaded = keepingFields(before, next);
      draw();
    };
    await loadModel(partsOf(file).sources, scope, onModel, fields.read, file);
  }, pause);
  const own = { sources, actions: actions(reading.now) };
  // Weak, so that a closed file, which has raw values, does not stay in memory.
  const partsByFile = new WeakMap<OpenedFile, typeof own>();
  const partsOf = (file: OpenedFile | null) => {
    if (file === null) return own;
    const parts = partsByFile.get(file) ?? { sources: sourcesOf(file, sources), actions: actionsOf(file, own) };
    partsByFile.set(file, parts);
    return parts;
  };
  /** The address of the user's own data, to which closing a file leads back. */
  let ownAddress = '';
  /** Takes over an address. Returns whether its scope is the same. */
  const follow = (hash: string): boolean => {
    const next = readRoute(hash);
    const sameScope = JSON.stringify(next.scope) === JSON.stringify(route.scope);
    route = sameScope ? { ...next, scope: route.scope } : next;
    return sameScope;
  };
  /** Changes the address. `route` changes at once, since the next reading starts before the `hashchange` event. */
  const goTo = (hash: string) => {
    follow(hash);
    own.actions.go(hash);
  };
  const opening = createOpening({
    readSettings: sources.readSettings,
    onChange: () => draw(),
    onFile(file, before) {
      if (before === null) ownAddress = location.hash;
      goTo(file === null ? ownAddress || '#/' : writeRoute({ ...readRoute(''), scope: everything }));
      fields = { scope: route.scope, read: fieldReader() };
      draw();
      reading.now();
    },
    onBaseline() {
      goTo(writeRoute({ ...route, screen: 'sessions', item: null, choices: {} }));
      draw();
    },
  });
  const draw = () => {
    const opened = opening.opened();
    // Until a file's data has been read, the earlier data is shown with its own sources.
    const parts = partsOf(loaded !== null && 'model' in loaded ? loaded.model.file : null);
    render(<DashboardView {...{ ...parts, loaded, route, opened, opening, sourceMaps }} />, root);
  };
  addEventListener('hashchange', () => {
    const sameScope = follow(location.hash);
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
  const isOther = next.model.scope !== before.model.scope || next.model.file !== before.model.file;
  if (next.model.exposures !== null || isOther) return next;
  return { model: { ...next.model, exposures: before.model.exposures } };
}
