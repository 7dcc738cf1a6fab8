import type { HostAccess } from '../../observe/host-access.ts';
import { AccessLine } from '../components/access-line.tsx';
import { text } from '../text.ts';
import type { PanelActions } from './sources.ts';

interface PanelAccessProps {
  readonly access: HostAccess;
  readonly actions: Pick<PanelActions, 'openDashboard'>;
}

/** Shown if the browser hides some requests. A DevTools panel cannot request access, so it links to the dashboard. */
export function PanelAccess({ access, actions }: PanelAccessProps) {
  const open = async () => actions.openDashboard('#/coverage');
  return <AccessLine access={access} allow={open} label={text('popup_open_dashboard')} />;
}
