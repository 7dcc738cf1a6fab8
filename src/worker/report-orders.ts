import type { Ledger } from '../ledger/ledger.ts';
import type { MayReportRow } from '../ledger/rows.ts';
import type { ReportOrder } from '../observe/web-request/reporting.ts';
import type { Identify } from '../vendors/identify.ts';

/** Milliseconds after which a destination that is ordered again is written again. */
const fresh = 3_600_000;

/** Destinations remembered; beyond them they are written again. */
const mostRemembered = 1_000;

export interface ReportOrdersParts {
  readonly ledger: Pick<Ledger, 'putMayReport'>;
  readonly watches: (app: string) => Promise<boolean>;
  readonly identify: () => Promise<Identify>;
  readonly onRecorded: () => void;
  readonly now: () => number;
}

/** Keeps whose hosts a browser may report to. Answers a function that takes an order; it never rejects. */
export function keepReportOrders(parts: ReportOrdersParts): (order: ReportOrder) => Promise<void> {
  const written = new Map<string, number>();
  return async ({ app, destinations }) => {
    const now = parts.now();
    if (!(await parts.watches(app).catch(() => false))) return;
    const identify = await parts.identify();
    const rows = destinations.flatMap((address) => rowOf(app, new URL(address), identify, now) ?? []);
    const due = rows.filter(({ host, vendor }) => {
      const key = `${app} ${host} ${vendor}`;
      if (now - (written.get(key) ?? 0) < fresh) return false;
      if (written.size >= mostRemembered) written.clear();
      written.set(key, now);
      return true;
    });
    if (due.length === 0) return;
    try {
      await parts.ledger.putMayReport(due);
      parts.onRecorded();
    } catch {
      written.clear(); // Written when it is ordered next.
    }
  };
}

/** Null for the app's own hosts. */
function rowOf(app: string, url: URL, identify: Identify, lastSeen: number): MayReportRow | null {
  const byAddress = identify.byAddress({ url, headers: [] });
  if (byAddress === 'own') return null;
  const identified = byAddress ?? identify.byName(url, new URL(app));
  if (identified === null) return null;
  const { id, name } = identified.recipient;
  return { app, host: url.host, vendor: id, vendorName: name, lastSeen };
}
