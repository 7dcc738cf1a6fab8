import type { ExposureSummary } from '../../exposure/exposure.ts';
import { ActionButton } from '../components/action-button.tsx';
import { text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import type { PopupActions } from './view.tsx';

interface FootProps {
  readonly exposure: ExposureSummary;
  readonly muted: readonly string[];
  readonly actions: PopupActions;
}

/**
 * Actions for a vendor: open its page, or mute it. For a third party without a definition: map its domain to `own`. For
 * a vendor that was identified by path or payload: map the host to it.
 */
export function VendorFoot({ exposure: { received }, muted, actions }: FootProps) {
  const { vendor, recipient, hosts } = received;
  const [host = ''] = hosts;
  const name = visibleText(recipient.name);
  const isMuted = muted.includes(vendor);
  const isGuess = recipient.matchedBy === 'path' || recipient.matchedBy === 'payload';
  return (
    <div class="vendor-foot">
      <ActionButton act={() => actions.openDashboard('vendors', vendor)}>{text('popup_breach', name)}</ActionButton>
      <ActionButton act={() => actions.setMuted(vendor, !isMuted)}>
        {text(isMuted ? 'popup_unmute' : 'popup_mute', name)}
      </ActionButton>
      {!recipient.known && (
        <ActionButton act={() => actions.ownHost(vendor.replace(/^host:/, '*.'), vendor)}>
          {text('popup_own_domain', name)}
        </ActionButton>
      )}
      {isGuess && (
        <ActionButton act={() => actions.mapHost(host, vendor)}>
          {text('popup_map_host', visibleText(host), name)}
        </ActionButton>
      )}
    </div>
  );
}
