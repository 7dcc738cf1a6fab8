import { useState } from 'preact/hooks';
import { isPlainObject } from '../../../../json/shape.ts';
import type { Manageable } from '../../../../settings/managed.ts';
import { DataText } from '../../../data-text.tsx';
import { FileButton, readJson } from '../../../file-button.tsx';
import { Fold } from '../../../fold.tsx';
import { useOutcome } from '../../../outcome.tsx';
import { countedText, text } from '../../../text.ts';
import { TextArea } from '../../../text-field.tsx';
import { visibleText } from '../../../visible-text.ts';
import { EntryList, Section } from './section.tsx';
import type { SectionProps } from './settings-screen.tsx';

/** A list of the settings that is written elsewhere, and read here from a file or a paste. */
interface FurtherList {
  readonly key: string;
  readonly title: () => string;
  readonly about: () => string;
  /** Whether more can be read in here. */
  readonly reads: boolean;
  /** An entry in a line. */
  readonly show: (entry: unknown) => string;
  /** Entries of a text; entries of the same identity replace one another. */
  readonly read: (content: string) => readonly unknown[];
  readonly identity: (entry: unknown) => string;
}

const idOf = (entry: unknown) => (isPlainObject(entry) ? String(entry.id ?? '') : String(entry));
const hostOf = (entry: unknown) => (Array.isArray(entry) ? String(entry[0]) : String(entry));

const lists: readonly FurtherList[] = [
  {
    key: 'definitions',
    title: () => text('settings_definitions'),
    about: () => text('settings_definitions_about'),
    reads: true,
    show: (entry) => (isPlainObject(entry) ? [entry.name, entry.id].filter(Boolean).join(' · ') : String(entry)),
    read: (content) => [readJson(content)].flat(),
    identity: idOf,
  },
  {
    key: 'canonicalNames',
    title: () => text('settings_canonical_names'),
    about: () => text('settings_canonical_names_about'),
    reads: true,
    show: (entry) => (Array.isArray(entry) ? entry.join(' → ') : String(entry)),
    read: readCanonicalNames,
    identity: hostOf,
  },
  {
    key: 'muted',
    title: () => text('settings_muted'),
    about: () => text('settings_muted_about'),
    reads: false,
    show: String,
    read: () => [],
    identity: String,
  },
];

/** The lists that these settings have. */
export function FurtherLists(props: SectionProps) {
  const held: Readonly<Record<string, unknown>> = { ...props.model.settings.settings };
  return (
    <>
      {lists.map((list) => {
        const entries = held[list.key];
        return Array.isArray(entries) && <ListSection key={list.key} list={list} entries={entries} {...props} />;
      })}
    </>
  );
}

/** Entries listed before the rest is only counted. */
const mostShown = 200;

function ListSection({
  list,
  entries,
  model: { settings },
  actions,
  showToast,
}: SectionProps & { list: FurtherList; entries: readonly unknown[] }) {
  const [pasted, setPasted] = useState('');
  const { attempt, fail, outcome } = useOutcome();
  const part = list.key as Manageable;
  const locked = settings.locked.includes(part);
  const save = (next: readonly unknown[]) => attempt(() => actions.updateSettings({ [list.key]: next }));
  const take = async (content: string) => {
    const more = list.read(content);
    const merged = new Map([...entries, ...more].map((entry) => [list.identity(entry), entry]));
    if (await save([...merged.values()])) setPasted('');
  };
  const remove = async (identity: string) => {
    if (!(await save(entries.filter((entry) => list.identity(entry) !== identity)))) return;
    showToast({
      says: text('settings_entry_removed', visibleText(identity)),
      undo: () => actions.updateSettings({ [list.key]: entries }),
    });
  };
  const further = entries.length - mostShown;
  return (
    <Section title={list.title()} about={list.about()} managed={{ settings, part }}>
      <EntryList
        label={list.title()}
        entries={entries.slice(0, mostShown).map((entry) => ({
          key: list.identity(entry),
          name: visibleText(list.identity(entry)),
          shown: <DataText value={list.show(entry)} />,
        }))}
        onRemove={locked ? null : ({ key }) => void remove(key)}
      />
      {further > 0 && <p class="quiet">{countedText('settings_entries_further', further)}</p>}
      {list.reads && !locked && (
        <>
          <div class="buttons">
            <FileButton
              label={text('settings_import_list')}
              accept=".json,.txt,.zone,.csv"
              onText={take}
              onFault={fail}
            />
          </div>
          <Fold label={text('settings_paste_list')}>
            <div class="settings-paste">
              <TextArea label={list.title()} rows={6} value={pasted} onInput={setPasted} />
              <button type="button" class="button" onClick={() => void attempt(() => take(pasted))}>
                {text('settings_add')}
              </button>
            </div>
          </Fold>
        </>
      )}
      {outcome}
    </Section>
  );
}

/** `host name`, one a line; or a JSON array of `["host", "name"]` or `{ "host", "name" }`. */
function readCanonicalNames(content: string): readonly unknown[] {
  if (/^\s*\[/.test(content)) {
    return [readJson(content)]
      .flat(1)
      .map((entry: unknown) => (isPlainObject(entry) ? [entry.host, entry.name] : entry));
  }
  return content
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
    .map((line) => line.trim().split(/[\s,;]+/));
}
