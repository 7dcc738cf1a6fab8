import { watchFields } from './form-values.ts';
import { createOutbox, type Outbox, type TapAnswer, type TapMessage, tapPort } from './outbox.ts';
import { recallMessage, rememberRequests } from './recall.ts';
import { startRelay } from './relay.ts';

/** What a frame needs of `browser.runtime`. */
interface Runtime {
  connect(options: { readonly name: string }): Port;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly lastError?: unknown;
}

/** Calls its listener with whether call stacks are wanted, now and whenever that changes. */
export type Wishes = (listener: (callStacks: boolean) => void) => void;

interface Port {
  readonly onMessage: { addListener(listener: (answer: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: TapMessage): void;
  disconnect(): void;
}

const marked: { outflowRelay?: Pick<Outbox, 'resume'> } & typeof globalThis = globalThis;

/**
 * Starts the relay of a frame, once: where its app is watched again, the script comes into the page again, and the relay
 * that is there goes on. Answers whether it has started now.
 */
export function startFrame(scope: Window & typeof globalThis, runtime: Runtime, wishes: Wishes): boolean {
  if (marked.outflowRelay) {
    marked.outflowRelay.resume();
    return false;
  }
  // Firefox may end scripts as soon as a tab is closed, and then says so in the console: there nothing is left for later.
  const gathers = !import.meta.env.FIREFOX;
  const outbox = createOutbox((message) => deliver(runtime, message), gathers);
  marked.outflowRelay = outbox;
  if (gathers) {
    // Listeners of this world come first, since no script of the page has run: what the page sends on leaving is told.
    scope.addEventListener('pagehide', outbox.hurry);
    scope.addEventListener('pageshow', outbox.calm);
  }
  const recall = rememberRequests(scope);
  runtime.onMessage.addListener((message) => {
    if ((message as { type?: unknown }).type === recallMessage.type) outbox.post({ recalled: recall() });
  });
  watchFields(scope, {
    onTyped: (typed) => outbox.post({ typed: [typed] }),
    onSubmitted: (submitted) => outbox.post({ submitted }),
  });
  wishes(startRelay(scope, outbox));
  return true;
}

/**
 * One batch, by a port of its own: unlike a message, a port may end with its page without a complaint of the browser's.
 * Rejects where the port ended first.
 */
function deliver(runtime: Runtime, message: TapMessage): Promise<TapAnswer> {
  return new Promise((resolve, reject) => {
    const port = runtime.connect({ name: tapPort });
    port.onMessage.addListener((answer) => {
      resolve(answer as TapAnswer);
      port.disconnect();
    });
    // Reading the error is what keeps Chromium from reporting it.
    port.onDisconnect.addListener(() => reject(runtime.lastError));
    port.postMessage(message);
  });
}
