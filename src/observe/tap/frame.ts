import { createOutbox, type TapAnswer } from './outbox.ts';
import { startRelay } from './relay.ts';

interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

const marked: { outflowRelay?: true } & typeof globalThis = globalThis;

/**
 * Starts the relay of a frame, once: scripts may be put into a page again when its app is watched again.
 * Answers whether it has started now.
 */
export function startFrame(scope: Window, runtime: Runtime): boolean {
  if (marked.outflowRelay) return false;
  marked.outflowRelay = true;
  const outbox = createOutbox(async (message) => (await runtime.sendMessage(message)) as TapAnswer);
  // Listeners of this world come first, since no script of the page has run: what the page sends on leaving is told.
  scope.addEventListener('pagehide', outbox.hurry);
  scope.addEventListener('pageshow', outbox.calm);
  startRelay(scope, outbox);
  return true;
}
