import { render } from 'preact';
import { loadPanel, type PanelState } from './load.ts';
import type { PanelActions, PanelSources } from './sources.ts';
import { PanelView } from './view.tsx';

/** Least time between two readings, in milliseconds. A busy app nudges many times a second. */
const pause = 250;

interface PanelParts {
  readonly root: HTMLElement;
  readonly sources: PanelSources;
  readonly actions: PanelActions;
  /** Each calls its listener when what the panel shows may have changed. */
  readonly changes: ReadonlyArray<(listener: () => void) => unknown>;
}

/** Draws the panel, and draws it again whenever something changed. */
export function startPanel({ root, sources, actions, changes }: PanelParts): void {
  let shown: PanelState = { kind: 'loading' };
  let navigations = 0;
  let reading = false;
  let stale = false;
  const reload = async (): Promise<void> => {
    stale = true;
    if (reading) return;
    reading = true;
    while (stale) {
      stale = false;
      shown = await loadPanel(sources);
      draw();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    reading = false;
  };
  const draw = () =>
    render(
      <PanelView
        state={shown}
        navigations={navigations}
        sources={sources}
        actions={actions}
        onRetry={() => void reload()}
      />,
      root,
    );
  draw();
  sources.onNavigated(() => {
    navigations += 1;
    draw();
    void reload();
  });
  for (const onChange of changes) onChange(() => void reload());
  void reload();
}
