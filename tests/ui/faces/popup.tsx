import { render } from 'preact';
import type { Exposure } from '../../../src/exposure/exposure.ts';
import { PopupView } from '../../../src/ui/popup/view.tsx';
import { states } from '../states.ts';
import { press } from './pressed.ts';

/** Shows the popup. `state` names what it shows. `window.showState` shows another state in the same page. */
export function showPopup(root: HTMLElement, query: URLSearchParams): void {
  const showState = (name: string) => {
    // Otherwise, Preact would keep what is open.
    render(null, root);
    scrollTo(0, 0);
    renderState(root, name);
  };
  Object.assign(window, { showState });
  renderState(root, query.get('state') ?? '');
}

function renderState(root: HTMLElement, name: string): void {
  const state = states[name];
  if (state === undefined) return;
  const actions = {
    watch: press('watch'),
    stop: press('stop'),
    allow: press('allow'),
    retry: async () => {
      throw new Error('the disk is full');
    },
    readFields: async (vendor: string) => {
      const exposures = 'exposures' in state ? (state.exposures as readonly Exposure[]) : [];
      return exposures.find(({ received }) => received.vendor === vendor)?.disclosures ?? [];
    },
    setMuted: press('setMuted'),
    ownHost: press('ownHost'),
    mapHost: press('mapHost'),
    openDashboard: press('openDashboard'),
    exportReport: press('exportReport', 'outflow-app.example.com-2026-11-23.json'),
  };
  render(<PopupView state={state} actions={actions} />, root);
}
