import { browser } from 'wxt/browser';
import type { Forgettable } from '../ledger/forget.ts';
import type { RawRequest } from '../ledger/rows.ts';
import type { HostAccess } from '../observe/host-access.ts';
import { reportPort } from '../report/parts.ts';
import type { Report, ReportSession } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import type { ReportFilter } from '../worker/messages.ts';
import type { ValueSearch } from '../worker/value-search.ts';
import { receiveReport } from './receive-report.ts';

/** What screens ask the background to do. Each call rejects if the background refuses it, with the reason as message. */
export interface Background {
  /** Merges deeply: objects key by key, any other value replaces the old one. */
  updateSettings(patch: object): Promise<Settings>;
  /** Maps a host to a vendor by its id, or to the user's `own`; null removes the mapping. */
  mapHost(host: string, vendor: string | null): Promise<Settings>;
  /** @param raw whether the report has raw values, as far as they are kept; default false */
  createReport(filter: ReportFilter, raw?: boolean): Promise<Report>;
  startSession(name: string): Promise<ReportSession>;
  stopSession(): Promise<ReportSession>;
  /** Renames a recording and writes a note about it. */
  updateSession(session: string, name: string, note: string): Promise<ReportSession>;
  /** Returns the number of rows removed. */
  forget(what: Forgettable): Promise<number>;
  /** The sites whose requests the browser shows. In Firefox, DevTools panels cannot ask the browser themselves. */
  readAccess(): Promise<HostAccess>;
  /** A request with its raw values; null if they were not kept, or are not any more. */
  rawRequest(observation: string): Promise<RawRequest | null>;
  /** Searches the raw values of requests for a text, as far as they are kept. */
  searchValues(text: string): Promise<ValueSearch>;
}

/** Sends the extension's messages to the background. */
export const background: Background = {
  updateSettings: (patch) => ask({ type: 'settings.update', settings: patch }),
  mapHost: (host, vendor) => ask({ type: 'host.map', host, vendor }),
  createReport: async (filter, raw = false) => {
    const port = browser.runtime.connect({ name: reportPort });
    return accepted(await receiveReport(port, { type: 'report.create', filter, raw }));
  },
  startSession: (name) => ask({ type: 'session.start', name }),
  stopSession: () => ask({ type: 'session.stop' }),
  updateSession: (session, name, note) => ask({ type: 'session.update', session, name, note }),
  forget: async (what) => (await ask<{ cleared: number }>({ type: 'ledger.clear', ...what })).cleared,
  readAccess: () => ask({ type: 'access.get' }),
  rawRequest: async (observation) =>
    (await ask<{ request: RawRequest | null }>({ type: 'request.raw', observation })).request,
  searchValues: (text) => ask({ type: 'request.search', text }),
};

/** @throws Error with the reason if the background refuses */
async function ask<Answer>(message: object): Promise<Answer> {
  return accepted(await browser.runtime.sendMessage(message));
}

/**
 * Returns the background's answer.
 * @throws Error if the answer is a refusal
 */
function accepted<Answer>(answer: unknown): Answer {
  const { error } = (answer ?? {}) as { error?: { message?: string; path?: string } };
  if (error) throw new Error([error.path, error.message ?? 'refused'].filter(Boolean).join(': '));
  return answer as Answer;
}
