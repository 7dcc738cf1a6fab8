/** As much of `browser.runtime` as a frame needs to ask the background. */
export interface Runtime {
  connect(options: { readonly name: string }): Port;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly lastError?: unknown;
  /** Undefined once the extension was reloaded or switched off, while its scripts live on in pages. */
  readonly id?: string | undefined;
}

interface Port {
  readonly onMessage: { addListener(listener: (answer: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

/**
 * Sends the background one message and answers with its reply, by a port of its own: unlike a message, a port may end
 * with its page without an error of the browser's. Rejects if the port ended first.
 */
export function exchange<Answer>(runtime: Runtime, portName: string, message: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const port = runtime.connect({ name: portName });
    port.onMessage.addListener((answer) => {
      resolve(answer as Answer);
      port.disconnect();
    });
    // Reading the error is what keeps Chromium from reporting it.
    port.onDisconnect.addListener(() => reject(runtime.lastError));
    port.postMessage(message);
  });
}
