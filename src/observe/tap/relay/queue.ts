import type { WireBody } from '../../wire.ts';
import type { NoticeKind } from '../protocol.ts';
import type { FormInput } from './form-input.ts';
import type { TimedRequest } from './timing-log.ts';

/** A notice as JSON, as the background receives it. */
export interface WireNotice {
  readonly kind: NoticeKind;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly body: WireBody;
  readonly stack?: string;
  /** The number of missed messages. */
  readonly count?: number;
}

/** Name of the ports with which frames send notices. */
export const tapPort = 'tap';

/** One message of a frame to the background. */
export interface TapMessage {
  /** Id of the batch; the same when it is sent again. */
  readonly batch: string;
  readonly items: readonly WireNotice[];
  /** Notices lost since the last batch, because they were too many or too large. */
  readonly dropped: number;
  /** Set if the document is older than its relay: the browser may not have shown its WebSockets. */
  readonly late?: true;
  /** Input into fields, and the fields that were submitted. */
  readonly typed?: readonly FormInput[];
  readonly submitted?: readonly string[];
  /** The timing log if the background asked for it, or what was missing in the last answer. */
  readonly timingLog?: readonly TimedRequest[];
  /**
   * When the frame's document started, in milliseconds since the epoch. Set in one message after each start of the
   * background, once everything that the frame had sent before was answered.
   */
  readonly caughtUp?: number;
}

/** The background's answer: sent once everything is in the ledger, or at once if the app is not recorded. */
export interface TapAnswer {
  /** Whether the frame's app is recorded. */
  readonly watched: boolean;
}

/** The notices of a frame that the background has not acknowledged. */
export interface NoticeQueue {
  /**
   * Adds a notice, unless the extension was reloaded or disabled.
   * @param onSettled called when the notice is in the ledger, was refused, or was counted as lost; never called if the
   *   extension is reloaded or disabled before that
   */
  put(item: WireNotice, onSettled?: () => void): void;
  /** Adds a notice whose body is still being read. */
  putWhenRead(item: Promise<WireNotice>, onSettled?: () => void): void;
  /** Sends other data at once, unless the app is not watched. */
  post(more: Pick<TapMessage, 'timingLog' | 'caughtUp' | 'typed' | 'submitted'>): void;
  /** Sends again at once what the previous worker instance did not answer. Called when the background has started. */
  retry(): void;
  /** Resolves when every notice that was added before is in the ledger, was refused, or was counted as lost. */
  delivered(): Promise<void>;
  /** Counts a lost notice. */
  countLost(): void;
  /**
   * Sends everything at once, including what was not answered, and further notices as they come. Called when the page
   * closes.
   */
  sendAtOnce(): void;
  /** Gathers notices again. Called when the page is restored. */
  gatherAgain(): void;
  /** Accepts notices again. Called when the app is watched again. */
  resume(): void;
}

/** Limits for one frame. Notices beyond them are dropped and counted. */
const mostPerSecond = 5_000;
const mostBytesWaiting = 48 * 1024 * 1024;

/**
 * Limit: notices in one batch. Each batch is answered separately, so that little is sent again after a stop of the
 * background.
 */
const mostInBatch = 500;

/** Milliseconds for which notices are gathered into one batch. */
const gathering = 50;

/** Milliseconds before each further attempt to send a batch without an answer: a worker may be stopped repeatedly. */
const retryAfter = [200, 500, 1_000, 1_000, 2_000, 2_000, 3_000, 3_000, 3_000, ...Array<number>(24).fill(5_000)];

/**
 * Creates the queue of a frame's notices to the background. Sends batches again if the background was stopped before it
 * answered.
 * @param gathers whether to wait briefly for more notices; otherwise each task of the page is a batch
 * @param isOver whether the extension was reloaded or disabled, so that no background will answer
 */
export function createQueue(
  send: (message: TapMessage) => Promise<TapAnswer>,
  gathers: boolean,
  isOver: () => boolean = () => false,
): NoticeQueue {
  const name = crypto.getRandomValues(new Uint32Array(2)).join('-');
  let items: WireNotice[] = [];
  let settling: Array<() => void> = [];
  let dropped = 0;
  let bytesWaiting = 0;
  let batches = 0;
  let second = 0;
  let inSecond = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isHurried = false;
  let isWatched = true;
  /** Resolves when the notices so far are complete and the batches so far were answered. */
  let handedOver = Promise.resolve();
  /** Each call ends the pause before a batch is sent again. */
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
    const delivery = deliver(message, 0).then((isSettled) => {
      bytesWaiting -= bytes;
      if (isSettled) for (const settle of settled) settle();
    });
    handedOver = handedOver.then(() => delivery);
  };
  /** Whether the message was answered, or its notices were counted as lost; false if the extension is gone. */
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
  const countLost = () => {
    dropped += 1;
    schedule();
  };
  const put: NoticeQueue['put'] = (item, onSettled = nothing) => {
    if (isOver()) return;
    if (!isWatched) return onSettled();
    const now = Math.floor(item.at / 1000);
    inSecond = now === second ? inSecond + 1 : 1;
    second = now;
    const bytes = sizeOf(item);
    if (inSecond > mostPerSecond || bytesWaiting + bytes > mostBytesWaiting) {
      countLost();
      return onSettled();
    }
    bytesWaiting += bytes;
    items.push(item);
    settling.push(onSettled);
    if (items.length >= mostInBatch) flush();
    else schedule();
  };

  const post: NoticeQueue['post'] = (more) => {
    if (isWatched) void deliver({ batch: `${name}-${batches++}`, items: [], dropped: 0, ...more }, 0);
  };

  const retry = () => {
    for (const end of pauses) end();
  };

  return {
    put,
    post,
    putWhenRead(item, onSettled) {
      const added = item.then((complete) => put(complete, onSettled));
      handedOver = handedOver.then(() => added);
    },
    retry,
    async delivered() {
      await handedOver;
      flush();
      await handedOver;
    },
    countLost,
    sendAtOnce() {
      isHurried = true;
      flush();
      retry();
    },
    gatherAgain() {
      isHurried = false;
    },
    resume() {
      isWatched = true;
    },
  };
}

function nothing(): void {}

function sizeOf({ url, body }: WireNotice): number {
  if (body === null || 'unreadable' in body) return url.length;
  if ('text' in body) return url.length + body.text.length;
  if ('base64' in body) return url.length + body.base64.length;
  const sizes = body.entries.map(([, value]) =>
    typeof value === 'string' ? value.length : (value.base64?.length ?? 0),
  );
  return sizes.reduce((sum, size) => sum + size, url.length);
}
