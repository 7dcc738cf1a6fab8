import { watchFields } from './form-values.ts';
import { comesLate, isMarkedLate } from './late.ts';
import { createOutbox, type TapAnswer, type TapMessage, tapPort } from './outbox.ts';
import { type RecallMessage, rememberRequests } from './recall.ts';
import { startRelay } from './relay.ts';
import type { Reunion } from './reunion.ts';

/** What a frame needs of `browser.runtime`. */
interface Runtime {
  connect(options: { readonly name: string }): Port;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly lastError?: unknown;
  /** Undefined once the extension was reloaded or switched off, while its scripts live on in pages. */
  readonly id?: string;
}

/** Calls its listener with whether call stacks are wanted, now and whenever that changes. */
export type Wishes = (listener: (callStacks: boolean) => void) => void;

interface Port {
  readonly onMessage: { addListener(listener: (answer: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: TapMessage): void;
  disconnect(): void;
}

const marked: { outflowRelay?: { readonly resume: () => Promise<boolean> } } & typeof globalThis = globalThis;

/**
 * Starts the relay of a frame, once: if its app is watched again, the script comes into the page again, and the relay
 * that is there goes on. Answers whether the frame still needs a tap: not if an earlier relay, of an extension that was
 * reloaded, has left one.
 */
export async function startFrame(
  scope: Window & typeof globalThis,
  runtime: Runtime,
  wishes: Wishes,
  reunion: Reunion,
): Promise<boolean> {
  if (marked.outflowRelay) return marked.outflowRelay.resume();
  const isLate = isMarkedLate() || comesLate(scope);
  // Firefox may end scripts as soon as a tab is closed, and then says so in the console: there nothing is left for later.
  const gathers = !import.meta.env.FIREFOX;
  const send = (message: TapMessage) => deliver(runtime, isLate ? { ...message, late: true } : message);
  const outbox = createOutbox(send, gathers, () => runtime.id === undefined);
  if (gathers) {
    // Listeners of this world come first, since no script of the page has run: what the page sends on leaving is told.
    scope.addEventListener('pagehide', outbox.hurry);
    scope.addEventListener('pageshow', outbox.calm);
  }
  const recall = rememberRequests(scope);
  runtime.onMessage.addListener((message) => {
    const { type, since } = message as Partial<RecallMessage>;
    if (type === 'recall') outbox.post({ recalled: recall(since ?? null) });
  });
  watchFields(scope, {
    onTyped: (typed) => outbox.post({ typed: [typed] }),
    onSubmitted: (submitted) => outbox.post({ submitted }),
  });
  const relay = startRelay(scope, outbox, isLate);
  wishes(relay.wantStacks);
  const met = reunion().then(relay.meetAgain);
  const needsTap = async () => {
    await met;
    return !relay.hasTap();
  };
  marked.outflowRelay = {
    resume() {
      outbox.resume();
      return needsTap();
    },
  };
  return needsTap();
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
