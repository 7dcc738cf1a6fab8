import { render } from 'preact';
import { text } from '../text.ts';
import type { PanelActions, PanelSources } from './sources.ts';

interface PanelParts {
  readonly root: HTMLElement;
  readonly sources: PanelSources;
  readonly actions: PanelActions;
  /** Each calls its listener when what the panel shows may have changed. */
  readonly changes: ReadonlyArray<(listener: () => void) => unknown>;
}

/** Draws the panel, and draws it again whenever something changed. */
export function startPanel({ root }: PanelParts): void {
  render(<h1>{text('dashboard_loading')}</h1>, root);
}
