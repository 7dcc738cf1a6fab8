import * as v from 'valibot';
import type { Join } from '../join.ts';
import type { MessageJournal } from '../message-journal.ts';
import type { Body, Observation } from '../observation.ts';
import { messageId } from '../observation-id.ts';
import type { Sockets } from '../sockets.ts';
import { webOrigin } from '../source-page.ts';
import { fromWire } from '../wire.ts';
import type { TypedValue } from './form-values.ts';
import type { TapAnswer, Telling } from './outbox.ts';
import type { Recalled } from './recall.ts';

/** A request that a frame remembers, and the page it left from. */
export interface RecalledRequest extends Recalled {
  readonly tabId: number;
  readonly app: string;
  readonly page: string;
}

/** What the browser itself says of who sent a message. */
export interface TapSender {
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined };
  readonly frameId?: number | undefined;
}

export interface ReceiveParts {
  readonly join: Pick<Join<never>, 'say'>;
  readonly sockets: Sockets;
  watches(app: string): Promise<boolean>;
  onObservation(observation: Observation): void;
  /** A user typed into a field of an app, or handed fields over. */
  onTyped(app: string, typed: TypedValue): void;
  onSubmitted(app: string, fields: readonly string[]): void;
  /** A frame of a tab answers what the browser's timing shows; it may be known already. */
  onRecalled(tabId: number, requests: readonly RecalledRequest[]): void;
  onDropped(count: number): void;
  /** Keeps what only the page has told, until it is in the ledger. */
  readonly journal: Pick<MessageJournal, 'hold' | 'forget'>;
  /** Resolves when everything handed over so far is in the ledger. */
  recorded(): Promise<void>;
}

/** Milliseconds the browser may take to show the WebSocket that a message is said to have gone through: a busy one is slow. */
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
const telling = v.strictObject({
  kind: v.picklist(['request', 'form', 'message', 'shared-worker', 'missed']),
  at: v.number(),
  method: v.pipe(v.string(), v.regex(/^[!#$%&'*+.^_`|~\w-]{1,32}$/)),
  url: address,
  body,
  stack: v.exactOptional(v.pipe(v.string(), v.maxLength(4_000))),
  count: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))),
});
const name = v.pipe(v.string(), v.maxLength(1_000));
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
  typed: v.optional(v.pipe(v.array(typedValue), v.maxLength(100)), []),
  submitted: v.optional(v.pipe(v.array(name), v.maxLength(500)), []),
  recalled: v.exactOptional(
    v.pipe(v.array(v.strictObject({ url: address, at: v.number(), initiator: v.string() })), v.maxLength(4_000)),
  ),
});

/**
 * Takes what a frame's relay says. All of it is a page's word: malformed items are dropped and counted, a request is
 * joined to the one the browser shows, and a message counts only where the browser showed its WebSocket.
 * Answers when everything is in the ledger, so that a relay that got no answer may say it again.
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
  const { batch, items, dropped, late = false, recalled, typed, submitted } = parsed.output;
  for (const value of typed) parts.onTyped(app, value);
  if (submitted.length > 0) parts.onSubmitted(app, submitted);
  const page = { tabId: tab.id, app, page: tab.url ?? `${app}/` };
  let lost = dropped;
  const told: Array<Promise<Observation>> = [];
  const tell = async (telling: Observation | Promise<Observation>) => {
    const observation = await telling;
    parts.onObservation(observation);
    return observation;
  };
  for (const [index, item] of items.entries()) {
    const said = readTelling(item);
    if (said === null) lost += 1;
    else if (said.kind === 'message') told.push(tell(hear(said, messageId(batch, index), { ...page, late }, parts)));
    else if (said.kind === 'missed') told.push(tell(missedMessages(said, messageId(batch, index), page)));
    else if (said.kind !== 'shared-worker') parts.join.say({ ...said, ...page, isForm: said.kind === 'form' });
    else told.push(tell(unseen(said, messageId(batch, index), page)));
  }
  const asRequest = ({ at, ...request }: Recalled) => ({ ...page, ...request, at: Math.round(at) });
  if (recalled !== undefined) parts.onRecalled(tab.id, recalled.map(asRequest));
  if (lost > 0) parts.onDropped(lost);
  parts.journal.hold(batch, await Promise.all(told));
  await parts.recorded();
  if (told.length > 0) parts.journal.forget(batch);
  return { watched: true };
}

/** Tellings in a message that cannot be read, by what it claims of itself: one at least. */
function claimedBy(message: unknown): number {
  const { items, dropped } = (message ?? {}) as { readonly items?: unknown; readonly dropped?: unknown };
  const claimed = (Array.isArray(items) ? items.length : 0) + (Number.isInteger(dropped) ? Number(dropped) : 0);
  return Math.min(Math.max(claimed, 1), 1_000_000);
}

/** A telling with its body, or null where it is none. */
function readTelling(item: unknown): Heard | null {
  const parsed = v.safeParse(telling, item);
  if (!parsed.success) return null;
  try {
    return { ...parsed.output, body: fromWire(parsed.output.body) };
  } catch {
    return null; // Base64 of no length there is.
  }
}

type Heard = Omit<Telling, 'body'> & { readonly body: Body };

interface SaidPage {
  readonly tabId: number;
  readonly app: string;
  readonly page: string;
}

/** What the app's own shared worker sends is out of sight: this is an observation of that, and of nothing else. */
function unseen({ at, method }: Heard, id: string, { tabId, app, page }: SaidPage): Observation {
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

/** Messages that left while no extension recorded: their page has counted them, and nothing of what was in them is known. */
function missedMessages(said: Heard, id: string, { tabId, app, page }: SaidPage): Observation {
  const { at, method, url, count = 1 } = said;
  const common = { id, at, tab: tabId, app, page, method, url, headers: [], callStack: null };
  return { ...common, transport: 'websocket', outcome: 'sent', body: unseenMessage, times: count };
}

const unseenMessage: Body = { kind: 'unreadable', reason: 'socket-messages' };

/**
 * A message counts if the browser showed its WebSocket. One of a page that is older than its relay may go through a
 * WebSocket that was open before: that it left is believed, and nothing of what its page says was in it.
 */
async function hear(
  said: Heard,
  id: string,
  { tabId, app, page, late }: SaidPage & { readonly late: boolean },
  parts: Pick<ReceiveParts, 'sockets'>,
): Promise<Observation> {
  const isReal = await parts.sockets.isOpen(tabId, said.url, socketLimit);
  return {
    id,
    at: said.at,
    transport: 'websocket',
    outcome: isReal || late ? 'sent' : 'unconfirmed',
    tab: tabId,
    app,
    page,
    method: said.method,
    url: said.url,
    headers: [],
    body: isReal || !late ? said.body : unseenMessage,
    callStack: said.stack ?? null,
  };
}
