import { type LedgerContent, memoryLedger } from '../../src/ui/dashboard/opened/memory-ledger.ts';

/** A whole ledger, in a form that a page can fetch. */
export type LedgerFile = LedgerContent;
export { memoryLedger };

/** A ledger in memory that grows: `window.arrive(n)` adds its newest request n times, and notifies listeners. */
export function growingLedger(file: LedgerFile) {
  const requests = [...file.requests];
  const details = [...file.details];
  const listeners = new Set<() => void>();
  const arrive = (times: number) => {
    const [newest] = requests;
    const detail = details.find(({ observation }) => observation === newest?.observation);
    for (let time = 0; newest !== undefined && time < times; time++) {
      const observation = `arrived-${requests.length}`;
      requests.unshift({ ...newest, observation, id: (requests[0]?.id ?? 0) + 1 });
      if (detail) details.push({ ...detail, observation });
    }
    for (const listener of listeners) listener();
  };
  Object.assign(window, { arrive });
  return {
    ledger: memoryLedger({ ...file, requests, details }),
    onArrival: (listener: () => void) => listeners.add(listener),
  };
}
