import { createServer } from 'node:net';
import WebSocket from 'ws';

/** A page in Chromium. It may be one of DevTools, or one inside DevTools: Playwright gives no access to these. */
export interface DevtoolsPage {
  readonly title: string;
  readonly url: string;
  /** Evaluates an expression, waits if it is a promise, and returns its value, which JSON must be able to represent. */
  evaluate<Result>(expression: string): Promise<Result>;
}

interface Target {
  readonly title: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

/**
 * All pages of the Chromium whose DevTools protocol listens at a port
 * (https://chromedevtools.github.io/devtools-protocol/#endpoints).
 */
export async function devtoolsPages(port: number): Promise<DevtoolsPage[]> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as Target[];
  return targets.map(({ title, url, webSocketDebuggerUrl }) => ({
    ...{ title, url },
    evaluate: (expression) => evaluate(webSocketDebuggerUrl, expression),
  }));
}

interface Answer {
  readonly id: number;
  readonly result: {
    readonly result: { readonly value: never };
    readonly exceptionDetails?: { readonly text: string };
  };
}

function evaluate<Result>(address: string, expression: string): Promise<Result> {
  const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    socket.on('error', reject);
    socket.on('open', () => socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params })));
    socket.on('message', (data) => {
      const { id, result } = JSON.parse(String(data)) as Answer;
      if (id !== 1) return;
      socket.close();
      if (result.exceptionDetails) reject(new Error(result.exceptionDetails.text));
      else resolve(result.result.value);
    });
  });
}

/** A free port. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
