import type { WireBody } from '../wire.ts';
import type { TypedValue } from './form-values.ts';
import type { Recalled } from './recall.ts';
import type { SaidKind } from './words.ts';

/** One telling of a page, as the background gets it. */
export interface Telling {
  readonly kind: SaidKind;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly body: WireBody;
  readonly stack?: string;
  /** Of what was missed: how many. */
  readonly count?: number;
}

/** Name of the ports by which frames tell. */
export const tapPort = 'tap';

/** What one frame tells the background at once. */
export interface TapMessage {
  /** Names the batch; the same when it is sent again. */
  readonly batch: string;
  readonly items: readonly Telling[];
  /** Tellings that were lost since the last batch: too many or too large at once. */
  readonly dropped: number;
  /** Set if the frame's document was there before its relay: its WebSockets may be older than what the browser showed. */
  readonly late?: true;
  /** What was typed into fields, and which fields were submitted. */
  readonly typed?: readonly TypedValue[];
  readonly submitted?: readonly string[];
  /** What the browser's timing shows of the last seconds; only where the background asked. */
  readonly recalled?: readonly Recalled[];
}

/** The background's answer, once everything is in the ledger. */
export interface TapAnswer {
  /** Whether anything told by this frame is recorded. */
  readonly watched: boolean;
}

export interface Outbox {
  /** @param onSettled called when it is in the ledger, was refused, or was counted as lost */
  put(item: Telling, onSettled?: () => void): void;
  /** An item that is still being read. */
  promise(item: Promise<Telling>, onSettled?: () => void): void;
  /** Sends, at once, what is no telling of the page's. */
  post(more: Pick<TapMessage, 'recalled' | 'typed' | 'submitted'>): void;
  /** Counts a telling that was lost. */
  lose(): void;
  /** Sends what is there at once, what was not answered included, and from now on everything as it comes: the page is going away. */
  hurry(): void;
  /** Ends the hurry: the page came back. */
  calm(): void;
  /** Ends the silence of a frame that was not watched: its app is watched again. */
  resume(): void;
}

/** A page may tell so much; what is beyond it is dropped, and counted. */
const mostPerSecond = 5_000;
const mostBytesWaiting = 48 * 1024 * 1024;

/** Tellings of one batch: each is answered by itself, so that little is told again after the background was stopped. */
const mostInBatch = 500;

/** Milliseconds in which tellings are gathered. */
const gathering = 50;

/** Milliseconds before a batch that got no answer is sent again, and again: a worker may be stopped many times over. */
const retryAfter = [200, 500, 1_000, 1_000, 2_000, 2_000, 3_000, 3_000, 3_000, ...Array<number>(24).fill(5_000)];

/**
 * The way from a frame to the background. Sends again what the background, stopped by the browser, did not answer.
 *
 * @param gathers whether to wait a moment for more to tell; else each task of the page is a batch
 * @param isOver whether the extension was reloaded or switched off, so that no background will answer
 */
export function createOutbox(
  send: (message: TapMessage) => Promise<TapAnswer>,
  gathers: boolean,
  isOver: () => boolean = () => false,
): Outbox {
  const name = crypto.getRandomValues(new Uint32Array(2)).join('-');
  let items: Telling[] = [];
  let settling: Array<() => void> = [];
  let dropped = 0;
  let bytesWaiting = 0;
  let batches = 0;
  let second = 0;
  let inSecond = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isHurried = false;
  let isWatched = true;
  /** Ends the pauses before what was not answered is sent again. */
  const pauses = new Set<() => void>();

  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timeout);
        pauses.delete(end);
        resolve();
      };
      const timeout = setTimeout(end, milliseconds);
      pauses.add(end);
    });
  const flush = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (items.length === 0 && dropped === 0) return;
    const message: TapMessage = { batch: `${name}-${batches++}`, items, dropped };
    const bytes = items.reduce((sum, item) => sum + sizeOf(item), 0);
    const settled = settling;
    items = [];
    settling = [];
    dropped = 0;
    void deliver(message, 0).then((isSettled) => {
      bytesWaiting -= bytes;
      if (isSettled) for (const settle of settled) settle();
    });
  };
  /** Whether the message was answered, or what was in it counted as lost. */
  const deliver = async (message: TapMessage, attempt: number): Promise<boolean> => {
    try {
      const answer = await send(message);
      if (answer?.watched === false) isWatched = false;
      return true;
    } catch {
      if (isOver()) return false;
      const wait = retryAfter[attempt];
      if (wait === undefined) {
        dropped += message.items.length + message.dropped;
        return true;
      }
      await pause(wait);
      return deliver(message, attempt + 1);
    }
  };
  const schedule = () => {
    if (isHurried) flush();
    else if (gathers) timer ??= setTimeout(flush, gathering);
    else queueMicrotask(flush);
  };
  const lose = () => {
    dropped += 1;
    schedule();
  };
  const put: Outbox['put'] = (item, onSettled = nothing) => {
    if (isOver()) return;
    if (!isWatched) return onSettled();
    const now = Math.floor(item.at / 1000);
    inSecond = now === second ? inSecond + 1 : 1;
    second = now;
    const bytes = sizeOf(item);
    if (inSecond > mostPerSecond || bytesWaiting + bytes > mostBytesWaiting) {
      lose();
      return onSettled();
    }
    bytesWaiting += bytes;
    items.push(item);
    settling.push(onSettled);
    if (items.length >= mostInBatch) flush();
    else schedule();
  };

  const post: Outbox['post'] = (more) => {
    if (isWatched) void deliver({ batch: `${name}-${batches++}`, items: [], dropped: 0, ...more }, 0);
  };

  return {
    put,
    post,
    promise: (item, onSettled) => void item.then((read) => put(read, onSettled)),
    lose,
    hurry() {
      isHurried = true;
      flush();
      for (const end of pauses) end();
    },
    calm() {
      isHurried = false;
    },
    resume() {
      isWatched = true;
    },
  };
}

function nothing(): void {}

function sizeOf({ url, body }: Telling): number {
  if (body === null || 'unreadable' in body) return url.length;
  if ('text' in body) return url.length + body.text.length;
  if ('base64' in body) return url.length + body.base64.length;
  const sizes = body.entries.map(([, value]) =>
    typeof value === 'string' ? value.length : (value.base64?.length ?? 0),
  );
  return sizes.reduce((sum, size) => sum + size, url.length);
}
