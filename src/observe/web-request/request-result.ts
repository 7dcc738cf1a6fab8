import type { Body, Observation, Outcome } from '../observation.ts';
import { shownId } from '../observation-id.ts';
import { sourcePageOf } from '../source-page.ts';
import type { InFlight } from './in-flight.ts';

/** The page in a tab. */
export interface Tab {
  readonly url?: string | undefined;
}

/** What is known of a request when it has ended, besides the request itself. */
export interface RequestResult {
  readonly body: Body;
  readonly outcome: Outcome;
  /** The request's tab when it began; null if it has none, or it was closed. */
  readonly tab: Tab | null;
  /** The journal's id of this run of the browser. */
  readonly run: string;
}

/** The observation of a finished request. Null if it was not sent by a web page. */
export function observationOf(request: InFlight, { body, outcome, tab, run }: RequestResult): Observation | null {
  const { id, details, headers, callStack } = request;
  const source = sourcePageOf(details, tab?.url);
  if (source === null) return null;
  const { method, url, timeStamp, tabId } = details;
  return {
    ...source,
    ...{ id: shownId(run, id), at: Math.round(timeStamp), transport: 'http', outcome, method, url, body, callStack },
    tab: tabId < 0 ? null : tabId,
    headers: headers ?? [],
  };
}
