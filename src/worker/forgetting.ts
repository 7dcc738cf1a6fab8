import { type Forgettable, isEverything, isPartOf } from '../ledger/forget.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { OpenSockets } from '../observe/open-sockets.ts';
import type { RawValues } from './raw-values.ts';
import type { RecordedSince } from './recorded-since.ts';
import type { TypedValues } from './typed-values.ts';

/** Milliseconds between deleting and the rewrite, in case more is deleted. */
const rewriteDelay = 2_000;

export interface ForgettingParts {
  readonly ledger: Pick<Ledger, 'forget' | 'forgetBefore'>;
  readonly rawValues: Pick<RawValues, 'forget'>;
  readonly typedValues: Pick<TypedValues, 'forget'>;
  readonly openSockets: Pick<OpenSockets, 'forget'>;
  readonly recordedSince: Pick<RecordedSince, 'forget'>;
  /** Resolves when everything observed so far is in the ledger. */
  recorded(): Promise<void>;
  /** Called after each `forget`, and after a `forgetBefore` that deleted rows. */
  onForgotten(): void;
  /** Rewrites the database, so that no deleted data stays in its files. */
  rewrite(): void;
}

/** Deletes data everywhere: in the ledger, and in what the worker remembers. */
export interface Forgetting {
  /** Returns the number of rows that were removed from the ledger. Its files are rewritten afterwards. */
  forget(what: Forgettable): Promise<number>;
  /**
   * Forgets what was last seen before a time.
   *
   * @param time milliseconds since the epoch
   */
  forgetBefore(time: number): Promise<void>;
}

/** Creates the functions that delete data. */
export function createForgetting(parts: ForgettingParts): Forgetting {
  const { ledger, rawValues, typedValues, openSockets, recordedSince, recorded, onForgotten, rewrite } = parts;
  return {
    async forget(what) {
      await recorded();
      rawValues.forget(isPartOf(what));
      if (isEverything(what) || what.app !== undefined) typedValues.forget(what.app);
      const isWholeApp = what.app !== undefined && what.vendor === undefined && what.session === undefined;
      const isWhole = isEverything(what) || isWholeApp;
      if (isWhole) openSockets.forget(what.app);
      const removed = await ledger.forget(what, Date.now());
      // From now on, the ledger itself states which requests were forgotten, so that they are not recovered from pages.
      if (isWhole) recordedSince.forget(what.app);
      onForgotten();
      setTimeout(rewrite, rewriteDelay);
      return removed;
    },
    async forgetBefore(time) {
      rawValues.forget(({ at }) => at < time);
      if ((await ledger.forgetBefore(time)) > 0) onForgotten();
    },
  };
}
