import * as v from 'valibot';
import type { MessageJournal } from '../../message-journal.ts';
import type { Body, Observation } from '../../observation.ts';
import { messageId } from '../../observation-id.ts';
import type { OpenSockets } from '../../open-sockets.ts';
import type { ShownSockets } from '../../shown-sockets.ts';
import { webOrigin } from '../../source-page.ts';
import { fromWire } from '../../wire.ts';
import type { FormInput } from '../relay/form-input.ts';
import type { TapAnswer, WireNotice } from '../relay/queue.ts';
import type { TimedRequest } from '../relay/timing-log.ts';
import type { Join } from './join.ts';

/** A request in a frame's timing log, and the page that sent it. */
export interface LoggedRequest extends TimedRequest {
  readonly tabId: number;
  /** The browser's id of the frame in its tab. */
  readonly frameId: number;
  readonly app: string;
  readonly page: string;
}

/** The sender of a message, as the browser identifies it. */
export interface TapSender {
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined };
  readonly frameId?: number | undefined;
}

export interface ReceiveParts {
  readonly join: Pick<Join<never>, 'accept'>;
  readonly shownSockets: ShownSockets;
  readonly openSockets: Pick<OpenSockets, 'used' | 'closed' | 'caughtUp'>;
  watches(app: string): Promise<boolean>;
  onObservation(observation: Observation): void;
  /** The user typed into a field of an app. */
  onTyped(app: string, typed: FormInput): void;
  /** @param fields ids of the fields that the user submitted */
  onSubmitted(app: string, fields: readonly string[]): void;
  /** A frame of a tab sent its timing log. Its requests may be known already. */
  onTimingLog(tabId: number, requests: readonly LoggedRequest[]): void;
  onDropped(count: number): void;
  /** Keeps notices that only the page reported, until they are in the ledger. */
  readonly journal: Pick<MessageJournal, 'hold' | 'forget'>;
  /** Resolves when everything passed on before is in the ledger. */
  recorded(): Promise<void>;
}

/** Milliseconds to wait until the browser shows the WebSocket of a message. A busy browser is slow. */
const socketLimit = 10_000;

const text = v.pipe(v.string(), v.maxLength(40 * 1024 * 1024));
const base64 = v.pipe(text, v.regex(/^[A-Za-z0-9+/=]*$/));
const file = v.strictObject({ file: v.string(), type: v.string(), base64: v.nullable(base64) });
const body = v.nullable(
  v.union([
    v.strictObject({ text }),
    v.strictObject({ base64 }),
    v.strictObject({
      entries: v.pipe(v.array(v.strictTuple([v.string(), v.union([text, file])])), v.maxLength(5_000)),
    }),
    v.strictObject({ unreadable: v.picklist(['blob-body', 'stream-body', 'hidden-body', 'too-large']) }),
  ]),
);
const address = v.pipe(v.string(), v.maxLength(256 * 1024), v.regex(/^(?:blob:)?(?:https?|wss?):\/\//), v.url());
const notice = v.strictObject({
  kind: v.picklist(['request', 'form', 'message', 'shared-worker', 'missed', 'closed']),
  at: v.number(),
  method: v.pipe(v.string(), v.regex(/^[!#$%&'*+.^_`|~\w-]{1,32}$/)),
  url: address,
  body,
  stack: v.exactOptional(v.pipe(v.string(), v.maxLength(4_000))),
  count: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))),
});
const name = v.pipe(v.string(), v.maxLength(1_000));
const timedRequest = v.strictObject({ url: address, at: v.number(), endedAt: v.number(), initiator: v.string() });
const typedValue = v.strictObject({
  field: name,
  name,
  type: name,
  value: v.union([name, v.strictObject({ salt: name, digest: name, length: v.number() })]),
});
const envelope = v.strictObject({
  batch: v.pipe(v.string(), v.maxLength(64)),
  items: v.pipe(v.array(v.unknown()), v.maxLength(20_000)),
  dropped: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  late: v.exactOptional(v.literal(true)),
  caughtUp: v.exactOptional(v.number()),
  typed: v.optional(v.pipe(v.array(typedValue), v.maxLength(100)), []),
  submitted: v.optional(v.pipe(v.array(name), v.maxLength(500)), []),
  timingLog: v.exactOptional(v.pipe(v.array(timedRequest), v.maxLength(4_000))),
});

/**
 * Processes a relay's message. A page can forge all of it: malformed notices are dropped and counted, a request is
 * joined with the one that the browser shows, and a WebSocket message counts only if the browser showed its WebSocket,
 * or if its page is older than its relay. Answers when the observations are in the ledger, or at once if the app is not
 * watched or the message is malformed; without an answer, the relay sends it again.
 */
export async function receive(message: unknown, sender: TapSender, parts: ReceiveParts): Promise<TapAnswer> {
  const { tab } = sender;
  const app = webOrigin(tab?.url);
  const parsed = v.safeParse(envelope, message);
  if (app === null || tab?.id === undefined || !(await parts.watches(app))) return { watched: false };
  if (!parsed.success) {
    parts.onDropped(claimedBy(message));
    return { watched: true };
  }
  const { batch, items, dropped, late = false, timingLog, caughtUp, typed, submitted } = parsed.output;
  for (const value of typed) parts.onTyped(app, value);
  if (submitted.length > 0) parts.onSubmitted(app, submitted);
  const page = { tabId: tab.id, app, page: tab.url ?? `${app}/` };
  let lost = dropped;
  const observations: Array<Promise<Observation>> = [];
  const closed: string[] = [];
  const record = async (observed: Observation | Promise<Observation>) => {
    const observation = await observed;
    parts.onObservation(observation);
    return observation;
  };
  for (const [index, item] of items.entries()) {
    const notice = readNotice(item);
    if (notice === null) lost += 1;
    else if (notice.kind === 'message')
      observations.push(record(messageOf(notice, messageId(batch, index), { ...page, late }, parts)));
    else if (notice.kind === 'missed') observations.push(record(missedMessages(notice, messageId(batch, index), page)));
    else if (notice.kind === 'closed') closed.push(notice.url);
    else if (notice.kind !== 'shared-worker') parts.join.accept({ ...notice, ...page, isForm: notice.kind === 'form' });
    else observations.push(record(unseen(notice, messageId(batch, index), page)));
  }
  const asRequest = ({ endedAt, ...request }: TimedRequest) => ({
    ...{ ...page, frameId: sender.frameId ?? 0, ...request, endedAt: Math.round(endedAt) },
  });
  if (timingLog !== undefined) parts.onTimingLog(tab.id, timingLog.map(asRequest));
  if (lost > 0) parts.onDropped(lost);
  parts.journal.hold(batch, await Promise.all(observations));
  for (const url of closed) parts.openSockets.closed(tab.id, url);
  if (caughtUp !== undefined && sender.frameId === 0) parts.openSockets.caughtUp(tab.id, caughtUp);
  await parts.recorded();
  if (observations.length > 0) parts.journal.forget(batch);
  return { watched: true };
}

/** The number of notices that a malformed message claims to have, at least one. */
function claimedBy(message: unknown): number {
  const { items, dropped } = (message ?? {}) as { readonly items?: unknown; readonly dropped?: unknown };
  const claimed = (Array.isArray(items) ? items.length : 0) + (Number.isInteger(dropped) ? Number(dropped) : 0);
  return Math.min(Math.max(claimed, 1), 1_000_000);
}

/** A notice with its body; null if it is malformed. */
function readNotice(item: unknown): ReceivedNotice | null {
  const parsed = v.safeParse(notice, item);
  if (!parsed.success) return null;
  try {
    return { ...parsed.output, body: fromWire(parsed.output.body) };
  } catch {
    return null; // The length is not one that base64 can have.
  }
}

type ReceivedNotice = Omit<WireNotice, 'body'> & { readonly body: Body };

interface NoticePage {
  readonly tabId: number;
  readonly app: string;
  readonly page: string;
}

/** An observation that records that a shared worker of the app runs, and that its messages are not observed. */
function unseen({ at, method }: ReceivedNotice, id: string, { tabId, app, page }: NoticePage): Observation {
  const body: Body = { kind: 'unreadable', reason: 'shared-worker' };
  return {
    id,
    at,
    transport: 'websocket',
    outcome: 'sent',
    tab: tabId,
    app,
    page,
    method,
    url: `${app}/`,
    headers: [],
    body,
    callStack: null,
  };
}

/** Messages that were sent while no relay recorded: the page counted them; their content is unknown. */
function missedMessages(notice: ReceivedNotice, id: string, { tabId, app, page }: NoticePage): Observation {
  const { at, method, url, count = 1 } = notice;
  const common = { id, at, tab: tabId, app, page, method, url, headers: [], callStack: null };
  return { ...common, transport: 'websocket', outcome: 'sent', body: unseenMessage, times: count };
}

const unseenMessage: Body = { kind: 'unreadable', reason: 'socket-messages' };

/**
 * A WebSocket message. It counts if the browser showed its WebSocket. A page that is older than its relay may use a
 * WebSocket that was opened before: then the message counts, but its content is not trusted.
 */
async function messageOf(
  notice: ReceivedNotice,
  id: string,
  { tabId, app, page, late }: NoticePage & { readonly late: boolean },
  parts: Pick<ReceiveParts, 'shownSockets' | 'openSockets'>,
): Promise<Observation> {
  const isShown = await parts.shownSockets.wasShown(tabId, notice.url, socketLimit);
  const message: Observation = {
    id,
    at: notice.at,
    transport: 'websocket',
    outcome: isShown || late ? 'sent' : 'unconfirmed',
    tab: tabId,
    app,
    page,
    method: notice.method,
    url: notice.url,
    headers: [],
    body: isShown || !late ? notice.body : unseenMessage,
    callStack: notice.stack ?? null,
  };
  if (late && !isShown) parts.openSockets.used(message);
  return message;
}
