import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { taxonomy } from '../../../../classify/taxonomy.ts';
import type { RequestRow } from '../../../../ledger/rows.ts';
import { copyRequest } from '../../../request-detail/copy.ts';
import type { DetailParts } from '../../../request-detail/request-detail.tsx';
import { choicesOf, filterOf, isInScope } from '../../../requests/filter.ts';
import { RequestsBrowser } from '../../../requests/requests-browser.tsx';
import { searchIndex } from '../../../requests/search-index.ts';
import { countedText, text } from '../../../text.ts';
import { linkTo, writeRoute } from '../../route.ts';
import type { ScreenProps } from '../../view.tsx';

/** The screen of recent requests and their fields. */
export function RequestsScreen({ model, route, sources, actions, sourceMaps }: ScreenProps) {
  const kept = useRequests(sources, model.summaries);
  const index = useMemo(() => searchIndex(sources.ledger), [sources]);
  const rows = useMemo(() => kept?.filter(isInScope(model.scope, model.readAt)) ?? null, [kept, model]);
  const filter = useMemo(() => filterOf(route.choices), [route.choices]);
  if (rows === null) return <h1 class="loading">{text('dashboard_loading')}</h1>;
  if (model.file?.kind === 'report') {
    return (
      <>
        <h1>{text('opened_no_requests')}</h1>
        <p>{text('opened_no_requests_text')}</p>
      </>
    );
  }
  if (rows.length === 0) {
    return (
      <>
        <h1>{text('requests_nothing')}</h1>
        <p>{text('requests_nothing_text')}</p>
      </>
    );
  }
  const opensMatch = route.choices.open === 'match' && route.item === null;
  const vendorPage = ({ vendor }: RequestRow) => linkTo(route, 'vendors', vendor);
  const read: DetailParts['read'] = async (observation) => (await sources.ledger()).detail(observation);
  const { settings, locked } = model.settings;
  const parts: DetailParts = {
    read,
    readRaw: actions.rawRequest,
    copy: (what, row, raw) => copyRequest(what, row, raw, read),
    openSource: actions.openPage,
    sourceMaps,
    vendorLink: (row: RequestRow, children: ComponentChildren) => <a href={vendorPage(row)}>{children}</a>,
    recordsStacks: settings.keep.callStacks,
    recordStacks:
      locked.includes('keep') || model.file !== null
        ? null
        : () => actions.updateSettings({ keep: { callStacks: true } }),
  };
  return (
    <>
      <h1>{sentences(rows)}</h1>
      <RequestsBrowser
        rows={rows}
        index={index}
        searchValues={actions.searchValues}
        filter={filter}
        onFilter={(next, replacing) => actions.go(writeRoute({ ...route, choices: choicesOf(next) }), replacing)}
        opened={route.item}
        opensMatch={opensMatch}
        // Replaces the address that opened the match: otherwise the browser's Back button would open the match again.
        onOpened={(item) => actions.go(writeRoute({ ...route, item, choices: choicesOf(filter) }), opensMatch)}
        follows={false}
        paused={false}
        now={model.readAt}
        parts={parts}
        furtherItems={(row) => [
          { label: text('requests_show_vendor', row.vendorName), act: () => actions.go(vendorPage(row)) },
        ]}
      />
    </>
  );
}

/**
 * Recent requests; null before they are read.
 * @param reading a value that changes whenever the ledger was read again
 */
function useRequests(sources: ScreenProps['sources'], reading: unknown): readonly RequestRow[] | null {
  const [rows, setRows] = useState<readonly RequestRow[] | null>(null);
  useEffect(() => {
    let current = true;
    const take = (next: readonly RequestRow[]) => {
      if (current) setRows(next);
    };
    // The dashboard itself shows an error if the ledger cannot be read.
    sources
      .ledger()
      .then((ledger) => ledger.requests())
      .then(take, () => take([]));
    return () => {
      current = false;
    };
  }, [sources, reading]);
  return rows;
}

function sentences(rows: readonly RequestRow[]): string {
  const sent = rows.filter(({ outcome }) => outcome === 'sent');
  const vendors = new Set(sent.map(({ vendor }) => vendor)).size;
  const personal = sent.filter(({ categories }) => categories.some((id) => taxonomy[id].personal)).length;
  if (sent.length === 0) return text('requests_none_sent');
  return [
    countedText('requests_went_to', sent.length, countedText('requests_vendors', vendors)),
    personal === 0 ? text('requests_none_personal') : countedText('requests_personal', personal),
  ].join(' ');
}
