import { useState } from 'preact/hooks';
import { vendorIds } from '../../../../vendors/details.ts';
import { DataText } from '../../../components/data-text.tsx';
import { useOutcome } from '../../../components/outcome.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { AddForm } from '../../add-form.tsx';
import { isLocked } from '../../locked.tsx';
import { EntryList, Section } from './section.tsx';
import type { SectionProps } from './settings-screen.tsx';

/** The mapping id of a host that belongs to the user and forwards nothing. */
const ownId = 'own';

/** Hosts that belong to the user, or to a vendor, such as a first-party proxy. */
export function OwnDomains({ model, actions, showToast }: SectionProps) {
  const { settings } = model;
  const { vendors } = settings.settings;
  const locked = isLocked(settings, 'vendors');
  const [host, setHost] = useState('');
  const [vendor, setVendor] = useState('');
  const [error, setError] = useState('');
  const { attempt, say, outcome } = useOutcome();
  const add = async () => {
    try {
      await actions.mapHost(host.trim().toLowerCase(), vendor.trim() || ownId);
      setError('');
      setHost('');
      setVendor('');
      say(text('outcome_saved'));
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal.message : String(refusal));
    }
  };
  const remove = async (removed: string) => {
    if (!(await attempt(() => actions.mapHost(removed, null)))) return;
    showToast({
      says: text('settings_host_removed', visibleText(removed)),
      undo: () => actions.updateSettings({ vendors }),
    });
  };
  return (
    <Section
      title={text('settings_hosts')}
      about={text('settings_hosts_about')}
      managed={{ settings, part: 'vendors' }}
    >
      <EntryList
        label={text('settings_hosts')}
        entries={vendors.flatMap(({ id, hosts }) =>
          hosts.map((each) => ({
            key: each,
            name: visibleText(each),
            shown: (
              <>
                <DataText value={each} /> → {id === ownId ? text('settings_host_own') : <DataText value={id} />}
              </>
            ),
          })),
        )}
        onRemove={locked ? null : ({ key }) => void remove(key)}
      />
      {!locked && (
        <AddForm onAdd={add} button={text('settings_add')}>
          <TextField
            label={text('settings_host')}
            hint={text('settings_host_hint')}
            value={host}
            error={error}
            onInput={setHost}
          />
          <TextField
            label={text('settings_host_vendor')}
            hint={text('settings_host_vendor_hint')}
            value={vendor}
            suggestions={[ownId, ...vendorIds()]}
            onInput={setVendor}
          />
        </AddForm>
      )}
      {outcome}
    </Section>
  );
}
