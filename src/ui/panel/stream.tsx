import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { taxonomy } from '../../classify/taxonomy.ts';
import type { RequestRow } from '../../ledger/rows.ts';
import { Icon, type IconName } from '../components/icon.tsx';
import { everything, type ScreenId, writeRoute } from '../dashboard/route.ts';
import { copyRequest } from '../request-detail/copy.ts';
import type { DetailParts } from '../request-detail/request-detail.tsx';
import type { SourceMaps } from '../request-detail/source-maps.ts';
import { everyRequest } from '../requests/filter.ts';
import { KeyboardHelp } from '../requests/keyboard-help.tsx';
import { RequestsBrowser } from '../requests/requests-browser.tsx';
import { searchIndex } from '../requests/search-index.ts';
import { countedText, formatNumber, text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import { PanelAccess } from './access.tsx';
import { Facts } from './facts.tsx';
import type { PanelSeen } from './load.ts';
import type { PanelActions, PanelSources } from './sources.ts';
import { Summary } from './summary.tsx';

interface StreamProps {
  readonly state: PanelSeen;
  /** How often the inspected tab has navigated. */
  readonly navigations: number;
  readonly sources: PanelSources;
  readonly actions: PanelActions;
  /** The source maps that the user chose. */
  readonly sourceMaps: SourceMaps;
}

/** What the inspected tab sends, oldest first. */
export function Stream({ state, navigations, sources, actions, sourceMaps }: StreamProps) {
  const index = useMemo(() => searchIndex(sources.ledger), [sources]);
  const [filter, setFilter] = useState(everyRequest);
  const [opened, setOpened] = useState<string | null>(null);
  const [paused, setPaused] = useState(false);
  const [preserves, setPreserves] = useState(true);
  const [summed, setSummed] = useState(false);
  const { rows, clear } = useCleared(state.rows, navigations, preserves);
  useClearKey(clear);
  const goTo = (screen: ScreenId, item: string | null) =>
    actions.openDashboard(writeRoute({ screen, item, scope: { ...everything, app: state.app }, choices: {} }));
  return (
    <main class="panel">
      <PanelAccess access={state.access} actions={actions} />
      {!state.recording.on && <p class="panel-note quiet">{text('panel_earlier')}</p>}
      {summed && <Summary rows={rows} ledger={sources.ledger} onDashboard={() => goTo('exposure', null)} />}
      {rows.length === 0 ? (
        <>
          <p class="quiet">{text(state.rows.length === 0 ? 'panel_nothing_text' : 'panel_cleared')}</p>
          <footer class="panel-foot">
            <h1>{sentence(rows)}</h1>
            <SummaryButton open={summed} onOpen={setSummed} />
          </footer>
        </>
      ) : (
        <RequestsBrowser
          rows={rows}
          index={index}
          searchValues={actions.searchValues}
          filter={filter}
          onFilter={setFilter}
          opened={rows.some(({ observation }) => observation === opened) ? opened : null}
          onOpened={setOpened}
          follows
          paused={paused}
          now={state.readAt}
          parts={detailParts(state, { sources, actions, sourceMaps }, (row) => goTo('vendors', row.vendor))}
          furtherItems={(row) => [
            {
              label: text('panel_show_vendor', visibleText(row.vendorName)),
              act: () => goTo('vendors', row.vendor),
            },
          ]}
          dense
          facts={
            <>
              <h1 class="unseen">{sentence(rows)}</h1>
              {filter.q === '' && <Facts rows={rows} onUnread={() => setFilter({ ...filter, q: 'is:unread' })} />}
              <SummaryButton open={summed} onOpen={setSummed} />
            </>
          }
          tools={
            <>
              <div class="panel-tools">
                <IconButton
                  icon={paused ? 'play' : 'pause'}
                  label={text(paused ? 'panel_resume' : 'panel_pause')}
                  act={() => setPaused(!paused)}
                />
                <IconButton icon="blocked" label={text('panel_clear')} act={clear} />
              </div>
              <div class="panel-tools panel-tools-end">
                <Check label={text('panel_preserve')} checked={preserves} onCheck={setPreserves} />
                <CodeLines state={state} actions={actions} />
                <KeyboardHelp />
              </div>
            </>
          }
        />
      )}
    </main>
  );
}

interface SummaryButtonProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** A button that opens and closes the summary. In a narrow panel its label is shorter. */
function SummaryButton({ open, onOpen }: SummaryButtonProps) {
  return (
    <button
      type="button"
      class="link panel-summed"
      aria-expanded={open}
      aria-label={text('panel_summary')}
      onClick={() => onOpen(!open)}
    >
      <span class="panel-wide">{text('panel_summary')}</span>
      <span class="panel-narrow">{text('panel_summary_short')}</span>
    </button>
  );
}

/** A button of the toolbar. */
function IconButton({ icon, label, act }: { icon: IconName; label: string; act: () => void }) {
  return (
    <button type="button" class="icon-button" title={label} onClick={act}>
      <Icon name={icon} />
      <span class="unseen">{label}</span>
    </button>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

function Check({ label, checked, onCheck }: CheckProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

/** A switch for the line of script that sends a request. Nothing if an administrator decides this. */
function CodeLines({ state: { settings: effective }, actions }: Pick<StreamProps, 'state' | 'actions'>) {
  const { settings, locked } = effective;
  if (locked.includes('keep')) return null;
  const set = (callStacks: boolean) => void actions.updateSettings({ keep: { callStacks } });
  return <Check label={text('panel_code_lines')} checked={settings.keep.callStacks} onCheck={set} />;
}

/** Rows since the list was cleared: by the user, or by navigation if the log is not preserved. */
function useCleared(all: readonly RequestRow[], navigations: number, preserves: boolean) {
  const [cleared, setCleared] = useState(0);
  const before = useRef(navigations);
  const clear = () => setCleared(Math.max(0, ...all.map(({ id = 0 }) => id)));
  useEffect(() => {
    if (navigations !== before.current && !preserves) clear();
    before.current = navigations;
  }, [navigations]);
  return { rows: useMemo(() => all.filter(({ id = 0 }) => id > cleared), [all, cleared]), clear };
}

/** Clears the list when Ctrl+L is pressed. */
function useClearKey(clear: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.metaKey || event.key.toLowerCase() !== 'l') return;
      event.preventDefault();
      clear();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

function detailParts(
  { settings: { settings, locked } }: PanelSeen,
  { sources, actions, sourceMaps }: Pick<StreamProps, 'sources' | 'actions' | 'sourceMaps'>,
  onVendor: (row: RequestRow) => void,
): DetailParts {
  const read: DetailParts['read'] = async (observation) => (await sources.ledger()).detail(observation);
  return {
    read,
    readRaw: actions.rawRequest,
    copy: (what, row, raw) => copyRequest(what, row, raw, read),
    openSource: actions.openSource,
    sourceMaps,
    vendorLink: (row, children) => (
      <button type="button" class="link" onClick={() => onVendor(row)}>
        {children}
      </button>
    ),
    recordsStacks: settings.keep.callStacks,
    recordStacks: locked.includes('keep') ? null : () => actions.updateSettings({ keep: { callStacks: true } }),
  };
}

/** How many vendors received data, and how many of them personal data. */
function sentence(rows: readonly RequestRow[]): string {
  const sent = rows.filter(({ outcome }) => outcome === 'sent');
  if (sent.length === 0) return text('panel_nothing');
  const personal = sent.filter(({ categories }) => categories.some((id) => taxonomy[id].personal));
  const count = (some: readonly RequestRow[]) => new Set(some.map(({ vendor }) => vendor)).size;
  return countedText('panel_got', count(sent), formatNumber(count(personal)));
}
