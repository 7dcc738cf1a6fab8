import type { HostAccess } from '../observe/host-access.ts';
import { ActionButton } from './action-button.tsx';
import { formatList, text } from './text.ts';
import { visibleText } from './visible-text.ts';

interface AccessLineProps {
  readonly access: HostAccess;
  readonly allow: () => Promise<void>;
  /** What the button says if it does not ask for access at once. */
  readonly label?: string;
}

/** Says on every screen that the browser does not show all requests. Nothing if it does. */
export function AccessLine({ access, allow, label = text('popup_allow') }: AccessLineProps) {
  if (access.granted === 'all') return null;
  return (
    <div class="access-line no-print" role="status">
      <p>{accessText(access)}</p>
      <ActionButton act={allow}>{label}</ActionButton>
    </div>
  );
}

function accessText({ granted, sites }: HostAccess): string {
  return granted === 'none' ? text('access_none') : text('access_some', visibleText(formatList(sites)));
}
