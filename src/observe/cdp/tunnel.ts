import type { CdpSession } from './session.ts';

/** An event of the protocol. */
export interface ProtocolEvent {
  /** Id of the session that reported it; '' for the tunnel's own. */
  readonly session: string;
  readonly method: string;
  readonly params: unknown;
}

/** Our own connection to the browser, with sessions for all targets below it. */
export interface Tunnel {
  /** Rejects if the browser refuses the command, or if the target or the browser is closed. */
  send(session: string, method: string, params?: object): Promise<unknown>;
  /** Commands without an answer reject. Sessions end with the tunnel. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly session: string;
}

/**
 * Opens a tunnel through a session: attaches to the session's own target a second time, with messages inside messages.
 * Playwright discards messages of sessions that it did not open itself, so its sessions cannot observe workers, windows,
 * and frames of other processes. The tunnel can. A new target waits for our sessions as well, so nothing that it sends
 * at its start is missed.
 * @param targetId id of the session's own target
 * @throws Error if the browser refuses
 */
export async function openTunnel(
  through: CdpSession,
  targetId: string,
  onEvent: (event: ProtocolEvent) => void,
): Promise<Tunnel> {
  const waiting = new Map<number, Waiting>();
  let tunnel = '';
  let last = 0;
  let isClosed = false;

  const giveUp = (session: string | null): void => {
    for (const [id, { reject, session: of }] of waiting) {
      if (session !== null && of !== session) continue;
      waiting.delete(id);
      reject(new Error('The target is closed.'));
    }
  };
  const receive = (params: unknown): void => {
    const { sessionId, message } = params as { readonly sessionId: string; readonly message: string };
    if (sessionId !== tunnel || isClosed) return;
    const { id, result, error, method, params: given, sessionId: session = '' } = JSON.parse(message) as Message;
    if (id !== undefined) {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) asked?.resolve(result);
      else asked?.reject(new Error(error.message));
      return;
    }
    if (method === 'Target.detachedFromTarget') giveUp((given as { readonly sessionId: string }).sessionId);
    if (method !== undefined) onEvent({ session, method, params: given });
  };
  const detached = (params: unknown): void => {
    if ((params as { readonly sessionId: string }).sessionId === tunnel) end();
  };
  const end = (): void => {
    isClosed = true;
    giveUp(null);
    through.off('Target.receivedMessageFromTarget', receive);
    through.off('Target.detachedFromTarget', detached);
  };

  through.on('Target.receivedMessageFromTarget', receive);
  through.on('Target.detachedFromTarget', detached);
  ({ sessionId: tunnel } = (await through.send('Target.attachToTarget', { targetId, flatten: false })) as {
    sessionId: string;
  });
  return {
    send(session, method, params = {}) {
      if (isClosed) return Promise.reject(new Error('The browser is closed.'));
      last += 1;
      const id = last;
      const message = JSON.stringify({ id, method, params, ...(session !== '' && { sessionId: session }) });
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject, session });
        through.send('Target.sendMessageToTarget', { sessionId: tunnel, message }).catch((error: Error) => {
          waiting.delete(id);
          reject(error);
        });
      });
    },
    async close() {
      if (isClosed) return;
      end();
      await through.send('Target.detachFromTarget', { sessionId: tunnel }).catch(() => undefined);
    },
  };
}

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string;
}
