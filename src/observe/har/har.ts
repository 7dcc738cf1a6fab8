import type { Body, Observation, Outcome } from '../observation.ts';
import { harId } from '../observation-id.ts';
import { type ReportOrder, reportDestinations } from '../reporting.ts';
import { webOrigin } from '../source-page.ts';
import { tellingHeaders } from '../web-request/headers.ts';
import { outcomeOf } from '../web-request/outcome.ts';
import { bodyOf, bytesOfBase64 } from './body.ts';
import type { FindAttached } from './container.ts';
import { documentKind } from './document.ts';
import { type HarEntry, type HarMessage, headerOf, messagesInLines, readEntry, type SkipReason } from './entry.ts';
import { type JsonObject, objectIn, textIn } from './lenient.ts';
import { type IsVendor, pagesOf, unknownApp } from './pages.ts';
import { HarProblem } from './problem.ts';
import { withoutServiceWorkerRepeats } from './service-worker.ts';
import { messageTimeIn } from './time.ts';
import { withoutDecryptedTunnels } from './tunnel.ts';

export interface HarOptions {
  /** The app whose pages were recorded: its origin, or the address of a page. Without it, each page's own origin. */
  readonly app?: string | undefined;
  readonly isVendor?: IsVendor;
  /** Finds files that the HAR names. */
  readonly attached?: FindAttached;
}

export interface HarObservations {
  readonly observations: readonly Observation[];
  /** Where documents ask the browser to send reports. */
  readonly reportOrders: readonly ReportOrder[];
  /** Entries and messages that were left out, by reason. */
  readonly skipped: ReadonlyMap<SkipReason, number>;
  readonly entries: number;
}

/**
 * What a HAR file says left the browser: requests, and the messages sent through WebSockets.
 *
 * @param text the file's text
 * @throws HarProblem if it is not a valid HAR
 */
export function readHar(
  text: string,
  { app, isVendor = () => false, attached = () => null }: HarOptions = {},
): HarObservations {
  const log = logIn(text);
  const raw = log.entries as readonly unknown[];
  const producer = textIn(objectIn(log.creator).name) ?? '';
  const skipped = new Map<SkipReason, number>();
  const skip = (reason: SkipReason) => skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  const read: HarEntry[] = [];
  for (const [index, one] of raw.entries()) {
    const entry = readEntry(one, index);
    if (typeof entry === 'string') skip(entry);
    else if (/^(?:https?|wss?):/i.test(entry.url)) read.push(entry);
  }
  const { entries, times } = inOrderOfTime(read);
  const kept = withoutDecryptedTunnels(withoutServiceWorkerRepeats(entries));
  const pages = pagesOf(kept, log.pages, isVendor);
  const observations = kept.flatMap((entry, place) => {
    const page = pages[place] ?? app ?? unknownApp;
    const source = { app: webOrigin(app) ?? webOrigin(page) ?? unknownApp, page, at: times.get(entry) ?? 0 };
    const messages = messagesOf(entry, attached);
    const request = requestOf(entry, source, bodyIn(entry, messages, producer, attached));
    return [request, ...sentMessages(entry, messages ?? [], source, () => skip('bad-message'))];
  });
  const reportOrders = kept.flatMap((entry, place) => reportOrderOf(entry, app ?? pages[place] ?? undefined) ?? []);
  return { observations, reportOrders, skipped, entries: raw.length };
}

/** Where a document asks the browser to send reports; null if it does not, or if it is not of the app. */
function reportOrderOf(entry: HarEntry, page: string | undefined): ReportOrder | null {
  const app = webOrigin(page);
  if (app === null || documentKind(entry) === null || webOrigin(entry.url) !== app) return null;
  const headers = entry.response.headers.map(({ name, value }) => [name, value] as const);
  const destinations = reportDestinations(headers, entry.url);
  return destinations.length === 0 ? null : { app, destinations };
}

function logIn(text: string): JsonObject {
  const har = objectIn(jsonOf(text));
  const { log } = har;
  if (typeof log !== 'object' || log === null) throw new HarProblem('is not a valid HAR: it has no log');
  if (!Array.isArray(objectIn(log).entries)) throw new HarProblem('is not a valid HAR: it has no log.entries');
  return objectIn(log);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new HarProblem(`is not a valid HAR: ${(error as Error).message}`);
  }
}

/** Entries by their time; one without a time stays behind the one before it in the file and takes its time. */
function inOrderOfTime(read: readonly HarEntry[]) {
  const times = new Map<HarEntry, number>();
  let last = read.find(({ at }) => at !== null)?.at ?? 0;
  for (const entry of read) {
    last = entry.at ?? last;
    times.set(entry, last);
  }
  const entries = [...read].sort((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0));
  return { entries, times };
}

interface Source {
  readonly app: string;
  readonly page: string;
  readonly at: number;
}

function requestOf(entry: HarEntry, { app, page, at }: Source, body: Body): Observation {
  return {
    ...{ id: harId(entry.index), at, transport: 'http', outcome: outcomeIn(entry), tab: null, app, page },
    ...{ method: entry.method, url: entry.url, headers: tellingHeaders(entry.headers), body, callStack: null },
  };
}

function bodyIn(
  entry: HarEntry,
  messages: readonly HarMessage[] | null,
  producer: string,
  attached: FindAttached,
): Body {
  if (entry.method === 'CONNECT') return { kind: 'unreadable', reason: 'tunnel' };
  if (messages === null && isHandshake(entry)) return { kind: 'unreadable', reason: 'socket-messages' };
  return bodyOf(entry, producer, attached);
}

/** Whether an entry opened a WebSocket (RFC 6455, section 4.1; over HTTP/2, RFC 8441). */
function isHandshake(entry: HarEntry): boolean {
  if (entry.resourceType === 'websocket' || /^wss?:/i.test(entry.url)) return true;
  return /^websocket$/i.test(headerOf(entry, 'upgrade') ?? '') && entry.response.status === 101;
}

/** A WebSocket's messages: in the entry, or with Playwright in a file beside the HAR. Null if the file has none. */
function messagesOf(entry: HarEntry, attached: FindAttached): readonly HarMessage[] | null {
  const { messages, response } = entry;
  if (messages !== null || response.file === null || !isHandshake(entry)) return messages;
  const bytes = attached(response.file);
  return bytes && messagesInLines(new TextDecoder().decode(bytes));
}

function sentMessages(
  entry: HarEntry,
  messages: readonly HarMessage[],
  { app, page, at }: Source,
  onBad: () => void,
): Observation[] {
  return messages.flatMap(({ type, time, opcode, data }, number): Observation[] => {
    if (type !== 'send') {
      if (type === '') onBad();
      return [];
    }
    if (data === null) onBad();
    return data === null
      ? []
      : [
          {
            ...{ id: harId(entry.index, number), at: messageTimeIn(time) ?? at, transport: 'websocket' },
            ...{ outcome: 'sent', tab: null, app, page, method: entry.method, url: entry.url, headers: [] },
            ...{ body: messageBody(opcode, data), callStack: null },
          },
        ];
  });
}

/** Binary messages (opcode 2, RFC 6455, section 5.2) are written as base64. */
function messageBody(opcode: number, data: string): Body {
  if (opcode !== 2) return { kind: 'bytes', bytes: new TextEncoder().encode(data) };
  const bytes = bytesOfBase64(data);
  return bytes === null ? { kind: 'unreadable', reason: 'undecodable' } : { kind: 'bytes', bytes };
}

function outcomeIn({ outcome, response: { status, error } }: HarEntry): Outcome {
  if (outcome !== 'sent') return outcome === 'cached' ? 'cached' : 'blocked';
  return (status ?? 0) <= 0 && error ? outcomeOf(error, !/BLOCKED/i.test(error)) : 'sent';
}
