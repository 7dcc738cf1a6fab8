import { useState } from 'preact/hooks';
import type { ExposureSummary } from '../../../../exposure/exposure.ts';
import { mute, unmute } from '../../../../settings/muting.ts';
import { vendorIds } from '../../../../vendors/details.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { useOutcome } from '../../../components/outcome.tsx';
import { TextField } from '../../../components/text-field.tsx';
import type { Toast } from '../../../components/toast.tsx';
import { formatList, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { ForgetButton } from '../../forgetting.tsx';
import { isLocked } from '../../locked.tsx';
import type { Model } from '../../model.ts';
import type { DashboardActions } from '../../sources.ts';

interface VendorActionsProps {
  readonly summary: ExposureSummary;
  readonly model: Model;
  readonly actions: DashboardActions;
  readonly showToast: (toast: Toast) => void;
}

/** Limit: hosts that are mapped together. A third party without a definition can have many. */
const mostHosts = 20;

/**
 * Actions for a vendor: mute it, map its hosts, or delete its data. None for a vendor of a file, since they would store its
 * name, or change the user's own data.
 */
export function VendorActions({ summary: { received }, model, actions, showToast }: VendorActionsProps) {
  if (model.file !== null) return null;
  const { vendor, recipient } = received;
  const { settings } = model;
  const name = visibleText(recipient.name);
  const isMuted = settings.settings.muted.includes(vendor);
  return (
    <section class="card vendor-card no-print" aria-labelledby="vendor-actions">
      <h2 id="vendor-actions">{text('vendors_this')}</h2>
      <div class="buttons">
        {!isLocked(settings, 'muted') && (
          <ActionButton
            act={() =>
              actions.updateSettings(isMuted ? unmute(settings.settings, vendor) : mute(settings.settings, vendor))
            }
          >
            {text(isMuted ? 'popup_unmute' : 'popup_mute', name)}
          </ActionButton>
        )}
        {!recipient.known && !isLocked(settings, 'vendors') && (
          <ActionButton
            act={async () => {
              await actions.mapHost(vendor.replace(/^host:/, '*.'), 'own');
              await actions.updateSettings(mute(settings.settings, vendor));
              return text('vendors_owned', name);
            }}
          >
            {text('popup_own_domain', name)}
          </ActionButton>
        )}
        <ForgetButton
          what={{ vendor }}
          name={name}
          explained={text('forget_vendor_what', name)}
          actions={actions}
          showToast={showToast}
        />
      </div>
      {recipient.matchedBy !== 'host' && !isLocked(settings, 'vendors') && (
        <MapForm received={received} actions={actions} />
      )}
    </section>
  );
}

interface MapFormProps {
  readonly received: ExposureSummary['received'];
  readonly actions: DashboardActions;
}

/** A form that maps a vendor's hosts to the vendor whose id the user enters. */
function MapForm({ received: { hosts, vendor, recipient }, actions }: MapFormProps) {
  const [mapped, setMapped] = useState(recipient.known ? vendor : '');
  const { attempt, outcome } = useOutcome();
  const map = async () => {
    const id = mapped.trim();
    const own = hosts.slice(0, mostHosts);
    await attempt(async () => {
      for (const host of own) await actions.mapHost(host, id);
      return text('vendors_mapped', formatList(own.map(visibleText)), visibleText(id));
    });
  };
  return (
    <form
      class="vendor-map"
      onSubmit={(event) => {
        event.preventDefault();
        void map();
      }}
    >
      <TextField
        label={text('vendors_map')}
        hint={text('vendors_map_hint')}
        value={mapped}
        suggestions={vendorIds()}
        onInput={setMapped}
      />
      <button type="submit" class="button">
        {text('vendors_map_save')}
      </button>
      {outcome}
    </form>
  );
}
