import type { ComponentChildren } from 'preact';
import type { EffectiveSettings, Manageable } from '../../../../settings/managed.ts';
import { Icon } from '../../../components/icon.tsx';
import { useElementId } from '../../../hooks/use-element-id.ts';
import { text } from '../../../text.ts';
import { Locked } from '../../locked.tsx';

interface SectionFrameProps {
  readonly title: string;
  /** One or two sentences on the purpose of the section. */
  readonly about?: string;
  /** The part that is shown as locked if an administrator has set it. */
  readonly managed?: { readonly settings: EffectiveSettings; readonly part: Manageable };
  readonly children: ComponentChildren;
}

/** A section of the settings with its title. */
export function Section({ title, about, managed, children }: SectionFrameProps) {
  const id = useElementId();
  return (
    <section class="settings-section" aria-labelledby={id}>
      <div class="settings-section-head">
        <h2 id={id}>{title}</h2>
        {managed && <Locked {...managed} />}
      </div>
      <div class="settings-section-body">
        {about && <p class="quiet">{about}</p>}
        {children}
      </div>
    </section>
  );
}

interface Entry {
  readonly key: string;
  readonly shown: ComponentChildren;
  /** Its name in the label of the button that removes it. */
  readonly name: string;
}

interface EntryListProps {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** Null if nothing may be removed. */
  readonly onRemove: ((entry: Entry) => void) | null;
  /** The label of the button that removes an entry, by the entry's name. */
  readonly removal?: (name: string) => string;
}

const removed = (name: string) => text('settings_remove', name);

/** Entries, each with a button that removes it. */
export function EntryList({ label, entries, onRemove, removal = removed }: EntryListProps) {
  if (entries.length === 0) return null;
  return (
    <ul class="settings-list" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <span>{entry.shown}</span>
          {onRemove && (
            <button type="button" class="icon-button" onClick={() => onRemove(entry)}>
              <Icon name="close" />
              <span class="unseen">{removal(entry.name)}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
