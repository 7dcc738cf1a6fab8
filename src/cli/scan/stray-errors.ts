import type { EventEmitter } from 'node:events';

/** Uncaught errors while a journey runs: of a promise that is not awaited, or of a listener. */
export interface StrayErrors {
  /** The first one; null if there was none until now. */
  readonly first: { readonly error: unknown } | null;
  /** Rejects with the first one; never resolves. */
  readonly raised: Promise<never>;
  /** Stops noting errors, so that they end the process again. */
  stop(): void;
}

/**
 * Notes stray errors instead of letting them end the process, which would lose what was captured.
 * @param source the process
 */
export function noteStrayErrors(source: EventEmitter = process): StrayErrors {
  let first: StrayErrors['first'] = null;
  let raise: (error: unknown) => void = () => undefined;
  const raised = new Promise<never>((_, reject) => {
    raise = reject;
  });
  raised.catch(() => undefined);
  const note = (error: unknown): void => {
    first ??= { error };
    raise(error);
  };
  const kinds = ['unhandledRejection', 'uncaughtException'] as const;
  for (const kind of kinds) source.on(kind, note);
  return {
    get first() {
      return first;
    },
    raised,
    stop() {
      for (const kind of kinds) source.off(kind, note);
    },
  };
}
