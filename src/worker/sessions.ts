import type { Ledger } from '../ledger/ledger.ts';
import type { SessionRow } from '../ledger/rows.ts';

export interface SessionsParts {
  readonly ledger: Pick<Ledger, 'session' | 'runningSession' | 'putSession'>;
  /** Resolves when everything observed so far is in the ledger. */
  recorded(): Promise<void>;
  /** Resolves when everything that the browser and pages still hand over is in the ledger, too. */
  settled(): Promise<void>;
  readonly now: () => number;
}

/** Sessions: one at most is running. */
export interface Sessions {
  /** Starts a session, and ends the one that is running. */
  start(name: string): Promise<SessionRow>;
  /** Renames a session and replaces its note, which '' removes. Null if there is no such session. */
  update(id: string, change: { readonly name: string; readonly note: string }): Promise<SessionRow | null>;
  /** Null if no session is running. */
  stop(): Promise<SessionRow | null>;
}

/** Creates the functions that change sessions, which are rows of the ledger. */
export function createSessions({ ledger, recorded, settled, now }: SessionsParts): Sessions {
  const end = async (): Promise<SessionRow | null> => {
    const running = await ledger.runningSession();
    if (running === null) return null;
    // The clock may have been set back.
    const ended = { ...running, endedAt: Math.max(now(), running.startedAt) };
    await ledger.putSession(ended);
    return ended;
  };
  return {
    async start(name) {
      await recorded();
      await end();
      const session: SessionRow = { id: crypto.randomUUID(), name, startedAt: now(), endedAt: null };
      await ledger.putSession(session);
      return session;
    },
    async update(id, { name, note }) {
      const known = await ledger.session(id);
      if (known === null) return null;
      const { note: _, ...others } = known;
      const session: SessionRow = { ...others, name, ...(note !== '' && { note }) };
      await ledger.putSession(session);
      return session;
    },
    async stop() {
      await settled();
      return end();
    },
  };
}
