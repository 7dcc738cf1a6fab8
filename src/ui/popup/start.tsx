import { render } from 'preact';
import { loadState, type PopupSources } from './load.ts';
import { type PopupState, settle } from './state.ts';
import { type PopupActions, PopupView } from './view.tsx';

/** Least time between two readings, in milliseconds. A busy app nudges many times a second. */
const pause = 250;

interface PopupParts {
  readonly root: HTMLElement;
  readonly sources: PopupSources;
  readonly actions: (reload: () => void) => PopupActions;
  /** Each calls its listener when what the popup shows may have changed. */
  readonly changes: ReadonlyArray<(listener: () => void) => unknown>;
}

/** Draws the popup, and draws it again whenever something changed. */
export function startPopup({ root, sources, actions, changes }: PopupParts): void {
  let shown: PopupState = { kind: 'loading' };
  let reading = false;
  let stale = false;
  const reload = async (): Promise<void> => {
    stale = true;
    if (reading) return;
    reading = true;
    while (stale) {
      stale = false;
      const next = await loadState(sources);
      shown = isBeingRead(root) ? settle(shown, next) : next;
      draw();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    reading = false;
  };
  const offered = actions(() => void reload());
  const draw = () => render(<PopupView state={shown} actions={offered} />, root);
  draw();
  for (const onChange of changes) onChange(() => void reload());
  void reload();
}

/** Whether someone points at, has tabbed into or has opened something of the list. */
function isBeingRead(root: HTMLElement): boolean {
  return root.querySelector('main:hover, main :focus-visible, main [aria-expanded="true"]') !== null;
}
