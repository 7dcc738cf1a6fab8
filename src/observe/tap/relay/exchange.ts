/** The part of `browser.runtime` with which a frame asks the background. */
export interface Runtime {
  connect(options: { readonly name: string }): Port;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly lastError?: unknown;
  /** Undefined once the extension was reloaded or disabled; its scripts in pages go on running. */
  readonly id?: string | undefined;
}

interface Port {
  readonly onMessage: { addListener(listener: (answer: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

/**
 * Sends the background one message and returns its reply. Uses a port: for a message without one, the browser logs an
 * error if the page closes before the reply. Rejects if the port cannot be opened, or closes before the reply.
 */
export function exchange<Answer>(runtime: Runtime, portName: string, message: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const port = runtime.connect({ name: portName });
    port.onMessage.addListener((answer) => {
      resolve(answer as Answer);
      port.disconnect();
    });
    // Reading `lastError` keeps Chromium from logging it.
    port.onDisconnect.addListener(() => reject(runtime.lastError));
    port.postMessage(message);
  });
}
