import { render } from 'preact';
import { refresher } from '../refresher.ts';
import { createSourceMaps } from '../request-detail/source-maps.ts';
import { loadPanel, type PanelState } from './load.ts';
import type { PanelActions, PanelSources } from './sources.ts';
import { PanelView } from './view.tsx';

/** Milliseconds from the end of a reading to the next, unless the user is waiting for it. */
const pause = 250;

interface PanelParts {
  readonly root: HTMLElement;
  readonly sources: PanelSources;
  readonly actions: PanelActions;
  /** Each calls its listener when the data of the panel may have changed. */
  readonly changes: ReadonlyArray<(listener: () => void) => unknown>;
}

/** Renders the panel, and renders it again whenever its data changes. */
export function startPanel({ root, sources, actions, changes }: PanelParts): void {
  let shown: PanelState = { kind: 'loading' };
  let navigations = 0;
  const sourceMaps = createSourceMaps();
  const reading = refresher(async () => {
    shown = await loadPanel(sources);
    draw();
  }, pause);
  const draw = () =>
    render(<PanelView state={shown} onRetry={reading.now} {...{ navigations, sources, actions, sourceMaps }} />, root);
  draw();
  sources.onNavigated(() => {
    navigations += 1;
    draw();
    reading.now();
  });
  for (const onChange of changes) onChange(reading.soon);
  reading.now();
}
