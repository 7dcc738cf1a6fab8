import type { CdpSession } from '../../../../src/observe/cdp/session.ts';

interface Command {
  readonly id: number;
  readonly method: string;
  readonly params: Record<string, unknown>;
  readonly sessionId?: string;
}

/** Returns the answer to a command: an error refuses the command, and undefined is an empty answer. */
export type Answers = (method: string, params: Record<string, unknown>, session: string) => object | Error | undefined;

/** A session of a browser whose commands, sent through a tunnel, are answered as a test specifies. */
export function browserSession(answers: Answers = () => undefined, type = 'browser') {
  const listeners = new Map<string, Set<(params: unknown) => void>>();
  const commands: Command[] = [];
  const fire = (event: string, params: object): void => {
    for (const listener of listeners.get(event) ?? []) listener(params);
  };
  const receive = (message: object): void =>
    fire('Target.receivedMessageFromTarget', { sessionId: 'tunnel', message: JSON.stringify(message) });
  const session: CdpSession = {
    async send(method, params = {}) {
      if (method === 'Target.getTargetInfo') return { targetInfo: { targetId: 'own', type, url: '' } };
      if (method === 'Target.attachToTarget') return { sessionId: 'tunnel' };
      if (method !== 'Target.sendMessageToTarget') return {};
      const command = JSON.parse((params as { message: string }).message) as Command;
      commands.push(command);
      const answer = answers(command.method, command.params, command.sessionId ?? '') ?? {};
      const result = answer instanceof Error ? { error: { message: answer.message } } : { result: answer };
      queueMicrotask(() => receive({ id: command.id, ...result }));
      return {};
    },
    on(event, listener) {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
    },
    off: (event, listener) => listeners.get(event)?.delete(listener),
  };
  return {
    session,
    /** Commands in the tunnel, each as `session method`. */
    sent: () => commands.map(({ method, sessionId = '' }) => `${sessionId} ${method}`.trim()),
    /** Fires an event in the tunnel. */
    emit: (sessionId: string, method: string, params: object) =>
      receive({ method, params, ...(sessionId !== '' && { sessionId }) }),
    /** Fires an event outside the tunnel. */
    fire,
    /** Number of listeners. */
    listening: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  };
}
