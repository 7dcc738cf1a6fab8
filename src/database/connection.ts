import { DatabaseFault } from './fault.ts';

/** A database that is opened at first use, and opened again if it was closed from outside. */
export interface Connection<Database> {
  /**
   * Runs atomic work. If opening fails, or the browser closed the connection, tries again on a new one.
   * @throws DatabaseFault for a DOMException of the database. Other errors, of opening or of the work, are passed on
   */
  use<Result>(work: (db: Database) => Promise<Result>): Promise<Result>;
}

/** Limit: connections that are tried for one piece of work. */
const mostAttempts = 3;

/**
 * Creates a connection, which is opened at first use, and which may be closed from outside: by a page that deletes the
 * database, a user who clears the site's data, or the browser.
 *
 * @param open opens the database and calls its parameter when the connection is closed from outside
 */
export function createConnection<Database extends { close(): void }>(
  open: (onClosed: () => void) => Promise<Database>,
): Connection<Database> {
  let current: Promise<Database> | null = null;
  const connect = (): Promise<Database> => {
    const forget = () => {
      if (current === opening) current = null;
    };
    const opening = open(forget);
    current = opening;
    opening.catch(forget);
    return opening;
  };
  const attempt = async <Result>(work: (db: Database) => Promise<Result>, attempts: number): Promise<Result> => {
    const used = current ?? connect();
    try {
      return await work(await used);
    } catch (error) {
      const hasClosed = current !== used || isClosed(error);
      if (!hasClosed || attempts >= mostAttempts)
        throw error instanceof DOMException ? new DatabaseFault(error) : error;
      if (current === used) current = null;
      used.then((db) => db.close()).catch(ignoreUnopened);
      return attempt(work, attempts + 1);
    }
  };
  return { use: (work) => attempt(work, 1) };
}

/**
 * Names of the exceptions that IndexedDB throws after the connection was lost: for a new transaction, for one that was
 * in flight, and while the browser's own database process is restarting.
 */
const lossNames: ReadonlySet<string> = new Set(['InvalidStateError', 'AbortError', 'UnknownError']);

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && lossNames.has(error.name);
}

/** Ignores that the database could not be opened: there is nothing to close then. */
function ignoreUnopened(): void {}
