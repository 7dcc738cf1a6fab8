import { render } from 'preact';
import { refresher } from '../refresher.ts';
import { loadState, type PopupSources } from './load.ts';
import { type PopupState, settle } from './state.ts';
import { type PopupActions, PopupView } from './view.tsx';

/** Time before it is said that the popup is being read, in milliseconds: what is gone at once only flickers. */
const patience = 100;

/** Least time between two readings, in milliseconds. */
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
  const reading = refresher(async () => {
    const next = await loadState(sources);
    shown = isBeingRead(root) ? settle(shown, next) : next;
    draw();
  }, pause);
  const offered = actions(reading.now);
  const draw = () => render(<PopupView state={shown} actions={offered} />, root);
  setTimeout(() => shown.kind === 'loading' && draw(), patience);
  for (const onChange of changes) onChange(reading.soon);
  reading.now();
}

/** Whether someone points at, has tabbed into or has opened something of the list. */
function isBeingRead(root: HTMLElement): boolean {
  return root.querySelector('main:hover, main :focus-visible, main [aria-expanded="true"]') !== null;
}
