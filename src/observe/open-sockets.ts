import type { Observation } from './observation.ts';
import { addressTag, endedId } from './observation-id.ts';
import type { SessionStorage } from './web-request/journal.ts';

/**
 * Remembers the WebSockets that are open, because a page that is closed while the browser has stopped the worker cannot
 * hand over their last messages. Browsers do not report to extensions when a WebSocket closes.
 */
export interface OpenSockets {
  /**
   * Adds the WebSocket of a handshake that the browser showed, if it has a tab and the tap can read its messages;
   * ignores other requests.
   */
  opened(request: Observation): void;
  /** Adds the WebSocket of a message, if it is not known yet. */
  used(message: Observation): void;
  /** Removes a WebSocket that its page reported as closed, after the page handed over its messages. */
  closed(tabId: number, url: string): void;
  /**
   * Records that a tab's page has handed over everything that it sent before the worker started.
   *
   * @param documentStarted when its document started, in milliseconds since the epoch
   */
  caughtUp(tabId: number, documentStarted: number): void;
  /** Records that a tab was closed, or has a new document since a time, in milliseconds since the epoch. */
  left(tabId: number, since?: number): void;
  /** Records that a tab shows a page of this origin, or no web page. */
  shows(tabId: number, origin: string | null): void;
  /** Records which tabs were open after the worker started, and the origins of their pages. */
  remain(tabs: ReadonlyMap<number, string | null>): void;
  /** Forgets the WebSockets of an app; without an app, all. Messages that they send afterwards add them again. */
  forget(app?: string): void;
}

export interface OpenSocketsParts {
  readonly storage: SessionStorage;
  /** Called once for each WebSocket of which the last messages may be lost, with an observation of that fact. */
  onUnknown(observation: Observation): void;
  /** Resolves when everything that pages have handed over so far is in the ledger. */
  settled(): Promise<void>;
  readonly now: () => number;
}

interface OpenSocket {
  readonly tab: number;
  /** When it was opened, or first used if that is not known, in milliseconds since the epoch. */
  readonly at: number;
  /** Distinguishes addresses that only differ in their query. */
  readonly tag: string;
  /** Without query and fragment, which may contain secrets. */
  readonly url: string;
  readonly app: string;
  /** Without query and fragment. */
  readonly page: string;
}

const prefix = 'open-socket:';

/** Limit: WebSockets that are remembered. Beyond it, the oldest are forgotten. */
const mostOpen = 2_000;

/** Creates the memory of open WebSockets, in a storage that survives a stop of the worker. */
export function rememberOpenSockets({ storage, onUnknown, settled, now }: OpenSocketsParts): OpenSockets {
  const open = new Map<string, OpenSocket>();
  /** Keys of the WebSockets of an earlier worker instance, until their page has caught up with this instance. */
  const unheard = new Set<string>();
  const restored = storage.get(null).then(
    (stored) => {
      for (const [key, socket] of Object.entries(stored)) {
        if (!key.startsWith(prefix)) continue;
        open.set(key, socket as OpenSocket);
        unheard.add(key);
      }
    },
    () => undefined,
  );
  const forget = (key: string) => {
    open.delete(key);
    unheard.delete(key);
    // If the worker is stopped before the key is removed, the next instance finds the WebSocket and reports it.
    void settled().then(() => storage.remove([key]).catch(() => undefined));
  };
  const end = (isOver: (socket: OpenSocket, key: string) => boolean) => {
    for (const [key, socket] of open) {
      if (!isOver(socket, key)) continue;
      if (unheard.has(key)) onUnknown(lastMessagesOf(socket, now()));
      forget(key);
    }
  };
  const afterwards = (work: () => void) => void restored.then(work);
  const add = (socket: OpenSocket) => {
    const key = `${prefix}${socket.tab} ${socket.at} ${socket.tag}`;
    open.set(key, socket);
    storage.set({ [key]: socket }).catch(() => undefined);
    const [oldest] = open.keys();
    if (open.size > mostOpen && oldest !== undefined) forget(oldest);
  };
  const isKnown = ({ tab, tag }: OpenSocket) => [...open.values()].some((one) => one.tab === tab && one.tag === tag);

  return {
    opened(request) {
      const { outcome, tab, url, body } = request;
      // If the tap does not run where a WebSocket was opened, its handshake is already reported as unreadable.
      const isTapped = outcome === 'sent' && /^wss?:/.test(url) && body.kind !== 'unreadable';
      if (isTapped && tab !== null) afterwards(() => add(socketOf(request, tab)));
    },
    used(message) {
      if (message.tab === null) return;
      const socket = socketOf(message, message.tab);
      afterwards(() => void (isKnown(socket) || add(socket)));
    },
    closed(tabId, url) {
      const closedTag = addressTag(url);
      afterwards(() => {
        for (const [key, { tab, tag }] of open) if (tab === tabId && tag === closedTag) return forget(key);
      });
    },
    caughtUp: (tabId, documentStarted) =>
      afterwards(() => {
        end(({ tab, at }) => tab === tabId && at < documentStarted);
        for (const [key, { tab }] of open) if (tab === tabId) unheard.delete(key);
      }),
    left: (tabId, since = Number.POSITIVE_INFINITY) =>
      afterwards(() => end(({ tab, at }) => tab === tabId && at < since)),
    shows: (tabId, origin) => afterwards(() => end(({ tab, app }) => tab === tabId && app !== origin)),
    remain: (tabs) => afterwards(() => end(({ tab, app }, key) => unheard.has(key) && tabs.get(tab) !== app)),
    forget: (forgotten) =>
      afterwards(() => {
        for (const [key, { app }] of open) if (forgotten === undefined || app === forgotten) forget(key);
      }),
  };
}

function socketOf({ at, url, app, page }: Observation, tab: number): OpenSocket {
  return { tab, at, tag: addressTag(url), url: withoutQuery(url), app, page: withoutQuery(page) };
}

const withoutQuery = (url: string) => url.replace(/[?#].*$/s, '');

/** Neither the number of these messages is known, nor whether there were any. */
function lastMessagesOf({ tab, at, tag, url, app, page }: OpenSocket, time: number): Observation {
  return {
    id: endedId(tab, at, tag),
    at: time,
    transport: 'websocket',
    outcome: 'sent',
    tab,
    app,
    page,
    method: 'GET',
    url,
    headers: [],
    body: { kind: 'unreadable', reason: 'socket-messages' },
    callStack: null,
    times: 0,
  };
}
