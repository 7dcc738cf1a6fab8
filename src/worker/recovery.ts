import type { Ledger } from '../ledger/ledger.ts';
import { addressTag } from '../observe/address-tag.ts';
import type { Body, Observation } from '../observe/observation.ts';
import type { RecalledRequest } from '../observe/tap/receive.ts';

/** Milliseconds between a request's start in a page and the moment the browser shows it, at most. */
const tolerance = 1_000;

export interface Recovery {
  /** Takes a request that a page's timing shows. */
  recall(request: RecalledRequest): void;
  /** Hands over the recalled requests that are not in the ledger. To be called when all else is. */
  settle(): Promise<void>;
}

/**
 * Finds requests that left while the browser was stopping the worker, and that it showed to nobody: those of a page's
 * timing without a counterpart in the ledger. That they left is known; what was in them is not.
 */
export function createRecovery(ledger: Promise<Ledger>, onObservation: (observation: Observation) => void): Recovery {
  // A relay that got no answer tells again what it has told.
  let recalled = new Map<string, RecalledRequest>();
  return {
    recall: (request) => void recalled.set(idOf(request), request),
    async settle() {
      if (recalled.size === 0) return;
      const requests = recalled.values();
      recalled = new Map();
      const known = new Map<string, number[]>();
      for (const { observation, at } of await (await ledger).requests()) {
        const tag = observation.split('.').at(-1) ?? '';
        known.set(tag, [...(known.get(tag) ?? []), at]);
      }
      for (const request of requests) {
        const times = known.get(addressTag(request.url)) ?? [];
        const match = times.findIndex((at) => Math.abs(at - request.at) <= tolerance);
        if (match >= 0) times.splice(match, 1);
        else onObservation(recovered(request));
      }
    },
  };
}

/** Elements fetch by GET; of what scripts send, the timing does not tell whether it had a body. */
const withBody = /^(?:beacon|fetch|ping|xmlhttprequest|other)$/;

function idOf({ url, at }: RecalledRequest): string {
  return `recalled.${at}.${addressTag(url)}`;
}

function recovered(request: RecalledRequest): Observation {
  const { app, page, url, at, initiator } = request;
  const mayHaveBody = withBody.test(initiator);
  const body: Body = mayHaveBody ? { kind: 'unreadable', reason: 'worker-stopped' } : { kind: 'none' };
  const method = initiator === 'beacon' || initiator === 'ping' ? 'POST' : 'GET';
  return { id: idOf(request), at, transport: 'http', outcome: 'sent', app, page, method, url, headers: [], body };
}
