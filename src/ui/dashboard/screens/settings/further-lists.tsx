import { useState } from 'preact/hooks';
import type { Settings } from '../../../../settings/settings.ts';
import { type CanonicalName, parseCanonicalNames } from '../../../../vendors/canonical-names.ts';
import { parseDefinitions } from '../../../../vendors/definition.ts';
import type { Definition } from '../../../../vendors/vendor.ts';
import { DataText } from '../../../components/data-text.tsx';
import { FileButton, parseJsonFile } from '../../../components/file-button.tsx';
import { Fold } from '../../../components/fold.tsx';
import { useOutcome } from '../../../components/outcome.tsx';
import { TextArea } from '../../../components/text-field.tsx';
import { countedText, formatNumber, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { EntryList, Section } from './section.tsx';
import type { SectionProps } from './settings-screen.tsx';

/** The entries read from a file or pasted text, and the problems. */
interface ReadList<Entry> {
  readonly entries: readonly Entry[];
  /** Why entries were left out. */
  readonly problems: readonly string[];
}

/** A list in the settings. Most lists can be imported from a file or pasted text. */
interface FurtherList<Entry> {
  readonly key: 'definitions' | 'canonicalNames' | 'muted' | 'routes';
  readonly title: () => string;
  readonly about: () => string;
  readonly entriesOf: (settings: Settings) => readonly Entry[];
  /** An entry as one line. */
  readonly show: (entry: Entry) => string;
  /** An entry replaces an existing one with the same identity. */
  readonly identity: (entry: Entry) => string;
  /** Absent if the list cannot be imported. */
  readonly read?: (content: string) => ReadList<Entry>;
}

const definitionsList: FurtherList<Definition> = {
  key: 'definitions',
  title: () => text('settings_definitions'),
  about: () => text('settings_definitions_about'),
  entriesOf: ({ definitions }) => definitions,
  show: ({ name, id }) => `${name} · ${id}`,
  identity: ({ id }) => id,
  read(content) {
    const parsed = parseDefinitions(parseJsonFile(content));
    if ('error' in parsed) throw new Error(parsed.error.message);
    return { entries: parsed.definitions, problems: [] };
  },
};

const canonicalNamesList: FurtherList<CanonicalName> = {
  key: 'canonicalNames',
  title: () => text('settings_canonical_names'),
  about: () => text('settings_canonical_names_about'),
  entriesOf: ({ canonicalNames }) => canonicalNames,
  show: ([host, name]) => `${host} → ${name}`,
  identity: ([host]) => host,
  read(content) {
    const { names, problems } = parseCanonicalNames(content);
    const reasons = problems.map(({ line, message }) =>
      line === null ? message : text('settings_line_problem', formatNumber(line), message),
    );
    if (names.length === 0 && reasons[0]) throw new Error(reasons[0]);
    return { entries: names, problems: reasons };
  },
};

const mutedList: FurtherList<string> = {
  key: 'muted',
  title: () => text('settings_muted'),
  about: () => text('settings_muted_about'),
  entriesOf: ({ muted }) => muted,
  show: (id) => id,
  identity: (id) => id,
};

const routesList: FurtherList<string> = {
  key: 'routes',
  title: () => text('settings_routes'),
  about: () => text('settings_routes_about'),
  entriesOf: ({ routes }) => routes,
  show: (route) => route,
  identity: (route) => route,
  read(content) {
    const lines = content
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    return { entries: lines, problems: [] };
  },
};

/** The user's own vendors, canonical names, muted vendors, and routes. */
export function FurtherLists(props: SectionProps) {
  return (
    <>
      <ListSection list={definitionsList} {...props} />
      <ListSection list={canonicalNamesList} {...props} />
      <ListSection list={mutedList} {...props} />
      <ListSection list={routesList} {...props} />
    </>
  );
}

/** Limit: entries that are listed. The others are counted. */
const mostShown = 200;

function ListSection<Entry>({ list, model, actions, showToast }: SectionProps & { list: FurtherList<Entry> }) {
  const { settings } = model;
  const entries = list.entriesOf(settings.settings);
  const [pasted, setPasted] = useState('');
  const { attempt, fail, outcome } = useOutcome();
  const locked = settings.locked.includes(list.key);
  const save = (next: readonly Entry[]) => actions.updateSettings({ [list.key]: next });
  const take = async (content: string) => {
    const { entries: more, problems } = list.read?.(content) ?? { entries: [], problems: [] };
    const merged = new Map([...entries, ...more].map((entry) => [list.identity(entry), entry]));
    await save([...merged.values()]);
    setPasted('');
    return problems[0] === undefined ? undefined : countedText('settings_left_out', problems.length, problems[0]);
  };
  const remove = async (identity: string) => {
    if (!(await attempt(() => save(entries.filter((entry) => list.identity(entry) !== identity))))) return;
    showToast({
      says: text('settings_entry_removed', visibleText(identity)),
      undo: () => actions.updateSettings({ [list.key]: entries }),
    });
  };
  const further = entries.length - mostShown;
  return (
    <Section title={list.title()} about={list.about()} managed={{ settings, part: list.key }}>
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
      {list.read && !locked && (
        <>
          <div class="buttons">
            <FileButton
              label={text('settings_import_list')}
              accept=".json,.txt,.zone,.csv"
              onText={(content) => attempt(() => take(content))}
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
