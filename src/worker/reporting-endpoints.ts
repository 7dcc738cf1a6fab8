import type { Ledger } from '../ledger/ledger.ts';
import type { ReportingEndpoints } from '../observe/reporting.ts';
import type { Identify } from '../vendors/identify.ts';
import { reportRecipients } from '../vendors/report-recipient.ts';

/** Milliseconds after which a known endpoint is written again, with the new time. */
const repeatAfter = 3_600_000;

/** Limit: endpoints that are remembered. At the limit, all are forgotten, and written again when they recur. */
const mostRemembered = 1_000;

export interface ReportingEndpointsParts {
  readonly ledger: Pick<Ledger, 'putMayReport'>;
  readonly watches: (app: string) => Promise<boolean>;
  readonly identify: () => Promise<Identify>;
  readonly onRecorded: () => void;
  readonly now: () => number;
}

/** Returns a function that writes the hosts of a document's reporting endpoints to the ledger. It never rejects. */
export function endpointRecorder(parts: ReportingEndpointsParts): (endpoints: ReportingEndpoints) => Promise<void> {
  const written = new Map<string, number>();
  return async (endpoints) => {
    const { app } = endpoints;
    const now = parts.now();
    if (!(await parts.watches(app).catch(() => false))) return;
    const identify = await parts.identify().catch(() => null);
    if (identify === null) return;
    const rows = reportRecipients(endpoints, identify).map((recipient) => ({ app, ...recipient, lastSeen: now }));
    const due = rows.filter(({ host, vendor }) => {
      const key = `${app} ${host} ${vendor}`;
      if (now - (written.get(key) ?? 0) < repeatAfter) return false;
      if (written.size >= mostRemembered) written.clear();
      written.set(key, now);
      return true;
    });
    if (due.length === 0) return;
    try {
      await parts.ledger.putMayReport(due);
      parts.onRecorded();
    } catch {
      written.clear(); // They are written when they recur.
    }
  };
}
