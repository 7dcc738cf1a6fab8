import type { HostAccess } from '../../observe/host-access.ts';
import { formatList, text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import { ActionButton } from './action-button.tsx';

interface AccessLineProps {
  readonly access: HostAccess;
  readonly allow: () => Promise<void>;
  /** The button's label if the button itself does not request access. */
  readonly label?: string;
}

/** A line that is shown if the browser hides some requests from the extension. */
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
