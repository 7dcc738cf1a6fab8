import type { Body, Observation, Outcome } from '../observation.ts';
import { harId } from '../observation-id.ts';
import { type ReportingEndpoints, reportingUrls } from '../reporting.ts';
import { webOrigin } from '../source-page.ts';
import { relevantHeaders } from '../web-request/headers.ts';
import { outcomeOf } from '../web-request/outcome.ts';
import type { FindAttached } from './attached.ts';
import { bodyOf, bytesOfBase64 } from './body.ts';
import { documentKind } from './document.ts';
import { type HarEntry, type HarMessage, headerOf, messagesInLines, type SkipReason } from './entry.ts';
import { type IsVendor, unknownApp } from './pages.ts';
import { entryIn, type PlannedEntries, startPlanning } from './plan.ts';
import { HarProblem } from './problem.ts';
import { Reorderer } from './reorderer.ts';
import { Slicer } from './slicer.ts';
import { messageTimeIn } from './time.ts';

export interface HarOptions {
  /** The app whose pages were recorded: its origin, or the address of a page. Without it, each page's own origin. */
  readonly app?: string | undefined;
  readonly isVendor?: IsVendor;
  /** Finds files that the HAR names. */
  readonly attached?: FindAttached;
}

export interface HarObservations {
  readonly observations: readonly Observation[];
  /** The reporting endpoints of documents. */
  readonly reportingEndpoints: readonly ReportingEndpoints[];
  /** Entries and messages that were left out, by reason. */
  readonly skipped: ReadonlyMap<SkipReason, number>;
  /** Number of entries in the log, including those that were left out. */
  readonly entries: number;
}

/** The observations in one entry of a HAR: its request, and the messages that were sent through its WebSocket. */
export interface HarEntryObservations {
  readonly observations: readonly Observation[];
  /** The reporting endpoints of the document; null if it has none, or if the entry is not a document of the app. */
  readonly reportingEndpoints: ReportingEndpoints | null;
  /**
   * Number of WebSocket messages that were left out, because their direction, or the content of a sent one, is missing.
   */
  readonly badMessages: number;
}

/** The second pass over the bytes of a HAR, which passes on its entries one at a time, ordered by time. */
export interface SecondPass {
  push(chunk: Uint8Array): void;
  /**
   * Ends one reading of the file. Returns whether all entries were passed on. If not, the file must be read again after
   * `restart`.
   */
  end(): boolean;
  /**
   * Prepares for reading the file again from its beginning. Returns whether the last reading passed on any entry. If
   * not, the file is incomplete, or has changed since it was planned.
   */
  restart(): boolean;
}

/**
 * Starts the second pass over a HAR or a part of it, after {@link startPlanning}.
 * @param mostWaiting limit: bytes of entries that wait for earlier ones; by default, that of {@link Reorderer}
 */
export function startReading(
  plan: PlannedEntries,
  { app, attached = () => null }: HarOptions,
  onEntry: (entry: HarEntryObservations) => void,
  mostWaiting?: number,
): SecondPass {
  const { producer, times, pages } = plan;
  const reorderer = new Reorderer((json, index, rank) => {
    const entry = entryIn(json, index);
    if (typeof entry !== 'string') onEntry(observed(entry, rank));
  }, mostWaiting);
  const observed = (entry: HarEntry, rank: number): HarEntryObservations => {
    const page = pages[rank] ?? app ?? unknownApp;
    const source = { app: webOrigin(app) ?? webOrigin(page) ?? unknownApp, page, at: times[rank] ?? 0 };
    const messages = messagesOf(entry, attached);
    let badMessages = 0;
    const request = requestOf(entry, source, bodyIn(entry, messages, producer, attached));
    const sent = sentMessages(entry, messages ?? [], source, () => {
      badMessages += 1;
    });
    const reportingEndpoints = reportingEndpointsOf(entry, app ?? pages[rank] ?? undefined);
    return { observations: [request, ...sent], reportingEndpoints, badMessages };
  };
  let slicer = createSlicer(plan, reorderer);
  let before = 0;
  return {
    push: (chunk) => slicer.push(chunk),
    end() {
      slicer.end();
      return reorderer.next >= times.length;
    },
    restart() {
      const hasProgress = reorderer.next > before;
      before = reorderer.next;
      reorderer.restart();
      slicer = createSlicer(plan, reorderer);
      return hasProgress;
    },
  };
}

/** A slicer for one reading, which adds the used entries to the reorderer. */
function createSlicer({ before, first, ranks: rankOf, lengths }: PlannedEntries, reorderer: Reorderer): Slicer {
  let seen = 0;
  const receiver = {
    onLog: () => {},
    onEntriesMember: () => {},
    onEntries: () => {},
    onMember: () => {},
    onEntry: (json: Uint8Array) => {
      const at = seen - before;
      seen += 1;
      const rank = rankOf[at] ?? -1;
      if (rank >= 0) reorderer.add(json, first + at, rank);
    },
  };
  return new Slicer(receiver, lengths);
}

/**
 * Reads all observations of a HAR text at once.
 * @throws HarProblem if it is not a valid and complete HAR
 */
export function readHar(text: string, options: HarOptions = {}): HarObservations {
  const bytes = new TextEncoder().encode(text);
  const plan = startPlanning(options.isVendor ?? (() => false));
  plan.push(bytes);
  const { cut, ...planned } = plan.finish(null);
  if (cut !== null) throw new HarProblem(cut);
  const observations: Observation[] = [];
  const reportingEndpoints: ReportingEndpoints[] = [];
  let badMessages = 0;
  const read = startReading(planned, options, (entry) => {
    for (const observation of entry.observations) observations.push(observation);
    if (entry.reportingEndpoints !== null) reportingEndpoints.push(entry.reportingEndpoints);
    badMessages += entry.badMessages;
  });
  read.push(bytes);
  while (!read.end() && read.restart()) read.push(bytes);
  return {
    observations,
    reportingEndpoints,
    skipped: withBadMessages(planned.skipped, badMessages),
    entries: planned.entries,
  };
}

/** Adds the number of WebSocket messages that were left out to the counts of what was left out of a file. */
export function withBadMessages(
  skipped: ReadonlyMap<SkipReason, number>,
  badMessages: number,
): ReadonlyMap<SkipReason, number> {
  return badMessages === 0 ? skipped : new Map([...skipped, ['bad-message', badMessages]]);
}

/** The reporting endpoints of a document; null if it has none, or is not the app's. */
function reportingEndpointsOf(entry: HarEntry, page: string | undefined): ReportingEndpoints | null {
  const app = webOrigin(page);
  if (app === null || documentKind(entry) === null || webOrigin(entry.url) !== app) return null;
  const headers = entry.response.headers.map(({ name, value }) => [name, value] as const);
  const urls = reportingUrls(headers, entry.url);
  return urls.length === 0 ? null : { app, urls };
}

interface Source {
  readonly app: string;
  readonly page: string;
  readonly at: number;
}

function requestOf(entry: HarEntry, { app, page, at }: Source, body: Body): Observation {
  return {
    ...{ id: harId(entry.index), at, transport: 'http', outcome: outcomeIn(entry), tab: null, app, page },
    ...{ method: entry.method, url: entry.url, headers: relevantHeaders(entry.headers), body, callStack: null },
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

/** A WebSocket's messages: in the entry or, with Playwright, in a file beside the HAR. Null if the file has none. */
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

/** Binary messages (opcode 2, RFC 6455, section 5.2) are written in base64. */
function messageBody(opcode: number, data: string): Body {
  if (opcode !== 2) return { kind: 'bytes', bytes: new TextEncoder().encode(data) };
  const bytes = bytesOfBase64(data);
  return bytes === null ? { kind: 'unreadable', reason: 'undecodable' } : { kind: 'bytes', bytes };
}

function outcomeIn({ outcome, response: { status, error } }: HarEntry): Outcome {
  if (outcome !== 'sent') return outcome === 'cached' ? 'cached' : 'blocked';
  return (status ?? 0) <= 0 && error ? outcomeOf(error, !/BLOCKED/i.test(error)) : 'sent';
}
