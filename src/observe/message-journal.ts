import { bodySize, type Observation } from './observation.ts';
import type { SessionStorage } from './web-request/journal.ts';
import { fromWire, toWire, type WireBody } from './wire.ts';

/**
 * Keeps WebSocket messages that a page reported until they are in the ledger. If the browser stops the worker before
 * that, the page reports them again, unless it was closed.
 */
export interface MessageJournal {
  /** What the previous worker instance left unfinished. */
  readonly restored: Promise<readonly Observation[]>;
  /** @param batch id of the batch in which a frame reported them */
  hold(batch: string, messages: readonly Observation[]): void;
  /** Removes the messages of a batch. */
  forget(batch: string): void;
  /** Removes the messages that were restored. */
  forgetRestored(): void;
}

/**
 * Limit: bytes of the bodies kept for one batch. A body that does not fit is lost if the worker is stopped, and the
 * message is then reported as unreadable.
 */
const mostBytes = 1024 * 1024;

const prefix = 'messages:';

type Kept = Omit<Observation, 'body'> & { readonly body: WireBody };

/** Opens the journal. Does not wait for writes: see `openJournal` in `web-request/journal.ts`. */
export function openMessageJournal(storage: SessionStorage): MessageJournal {
  const attempt = (work: Promise<void>) => void work.catch(() => undefined);
  const stored = storage.get(null).then(
    (all) => Object.entries(all).filter(([key]) => key.startsWith(prefix)),
    () => [],
  );
  return {
    restored: stored.then((batches) =>
      batches.flatMap(([, kept]) => (kept as Kept[]).map((each) => ({ ...each, body: fromWire(each.body) }))),
    ),
    hold(batch, messages) {
      if (messages.length > 0) attempt(storage.set({ [prefix + batch]: withinBytes(messages) }));
    },
    forget: (batch) => attempt(storage.remove([prefix + batch])),
    forgetRestored: () => attempt(stored.then((batches) => storage.remove(batches.map(([key]) => key)))),
  };
}

function withinBytes(messages: readonly Observation[]): Kept[] {
  let left = mostBytes;
  return messages.map((message) => {
    const size = bodySize(message.body);
    const fits = size <= left;
    if (fits) left -= size;
    return { ...message, body: fits ? toWire(message.body) : { unreadable: 'worker-stopped' } };
  });
}
