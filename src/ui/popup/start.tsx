import { render } from 'preact';
import { refresher } from '../refresher.ts';
import { loadState, type PopupSources } from './load.ts';
import { inShownOrder, type PopupState } from './state.ts';
import { type PopupActions, PopupView } from './view.tsx';

/** Milliseconds before the loading message is shown, so that it does not flicker. */
const patience = 100;

/** Milliseconds from the end of a reading to the next, unless the user is waiting for it. */
const pause = 250;

interface PopupParts {
  readonly root: HTMLElement;
  readonly sources: PopupSources;
  readonly actions: (reload: () => void) => PopupActions;
  /** Each calls its listener when the data of the popup may have changed. */
  readonly changes: ReadonlyArray<(listener: () => void) => unknown>;
}

/** Renders the popup, and renders it again whenever its data changes. */
export function startPopup({ root, sources, actions, changes }: PopupParts): void {
  let shown: PopupState = { kind: 'loading' };
  const reading = refresher(async () => {
    const next = await loadState(sources);
    shown = isBeingRead(root) ? inShownOrder(shown, next) : next;
    draw();
  }, pause);
  const offered = actions(reading.now);
  const draw = () => render(<PopupView state={shown} actions={offered} />, root);
  setTimeout(() => shown.kind === 'loading' && draw(), patience);
  for (const onChange of changes) onChange(reading.soon);
  reading.now();
}

/** Whether the user is reading the list: it has the pointer or the focus, or a row is open. */
function isBeingRead(root: HTMLElement): boolean {
  return root.querySelector('main:hover, main :focus-visible, main [aria-expanded="true"]') !== null;
}
