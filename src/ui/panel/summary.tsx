import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RequestDetail, RequestRow } from '../../ledger/rows.ts';
import { Chips } from '../components/chip.tsx';
import { DataText } from '../components/data-text.tsx';
import { SeverityShape, SeverityWord } from '../components/severity-mark.tsx';
import { text } from '../text.ts';
import { verdictOf } from '../verdict.ts';
import type { PanelSources } from './sources.ts';
import { exposureOf } from './tab-exposure.ts';

/** Limit: kinds of data that are shown. The others are counted. */
const mostChips = 8;

interface SummaryProps {
  readonly rows: readonly RequestRow[];
  readonly ledger: PanelSources['ledger'];
  readonly onDashboard: () => void;
}

/** A summary of the panel's requests for privacy officers: the verdict, and the kinds of data per vendor. */
export function Summary({ rows, ledger, onDashboard }: SummaryProps) {
  const { details, fault } = useDetails(rows, ledger);
  const exposures = useMemo(() => exposureOf(rows, details), [rows, details]);
  return (
    <section class="panel-summary" aria-label={text('panel_summary')}>
      <h2>{verdictOf(exposures).join(' ')}</h2>
      {fault && <p class="quiet">{text('popup_unavailable_reason', fault)}</p>}
      <ul>
        {exposures.map(({ received, severity, categories }) => (
          <li key={received.vendor}>
            <SeverityShape severity={severity} />
            <span class="panel-vendor">
              <DataText value={received.recipient.name} />
            </span>
            <SeverityWord severity={severity} />
            {categories.length > 0 && <Chips categories={categories} most={mostChips} />}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onDashboard}>
        {text('panel_summary_open')}
      </button>
    </section>
  );
}

/** Number of requests whose fields are read at once. */
const chunk = 50;

interface Known {
  readonly details: ReadonlyMap<string, RequestDetail>;
  readonly fault: string | null;
}

/** The fields of requests, as far as they have been read. If the rows change during a reading, it starts again. */
function useDetails(rows: readonly RequestRow[], ledger: PanelSources['ledger']): Known {
  const [fault, setFault] = useState<string | null>(null);
  const [details, setDetails] = useState<ReadonlyMap<string, RequestDetail>>(new Map());
  useEffect(() => {
    let current = true;
    const read = async () => {
      const reader = await ledger();
      const known = new Map(details);
      const unread = rows.map(({ observation }) => observation).filter((observation) => !known.has(observation));
      for (let from = 0; current && from < unread.length; from += chunk) {
        for (const one of await reader.details(unread.slice(from, from + chunk))) known.set(one.observation, one);
      }
      if (!current) return;
      if (unread.length > 0) setDetails(known);
      setFault(null);
    };
    read().catch((error: unknown) => setFault(String(error)));
    return () => {
      current = false;
    };
  }, [rows, ledger]);
  return { details, fault };
}
