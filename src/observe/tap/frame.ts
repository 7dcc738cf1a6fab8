import { reportArrival, reunionSecret, type WishMessage } from './arrival.ts';
import { exchange, type Runtime } from './exchange.ts';
import { watchFields } from './form-values.ts';
import { comesLate, isMarkedLate } from './late.ts';
import { createOutbox, type TapAnswer, type TapMessage, tapPort } from './outbox.ts';
import { type RecallMessage, rememberRequests } from './recall.ts';
import { startRelay } from './relay.ts';
import { takeSecret } from './secret.ts';
import { wantsCallStacks } from './wanted-stacks.ts';

const marked: { outflowRelay?: { readonly resume: () => Promise<string | null> } } & typeof globalThis = globalThis;

/**
 * Starts the relay of a frame, once: if its app is watched again, the script comes into the page again, and the relay
 * that is there goes on. Answers the secret for a tap that the frame still needs; null if it has one, such as one that an
 * earlier relay, of an extension that was reloaded, has left.
 */
export async function startFrame(scope: Window & typeof globalThis, runtime: Runtime): Promise<string | null> {
  if (marked.outflowRelay) return marked.outflowRelay.resume();
  const isLate = isMarkedLate() || comesLate(scope);
  // Firefox may end scripts as soon as a tab is closed, and then says so in the console: there nothing is left for later.
  const gathers = !import.meta.env.FIREFOX;
  const send = (message: TapMessage) =>
    exchange<TapAnswer>(runtime, tapPort, isLate ? { ...message, late: true } : message);
  const outbox = createOutbox(send, gathers, () => runtime.id === undefined);
  if (gathers) {
    // Listeners of this world come first, since no script of the page has run: what the page sends on leaving is told.
    scope.addEventListener('pagehide', outbox.hurry);
    scope.addEventListener('pageshow', outbox.calm);
  }
  const recall = rememberRequests(scope);
  let hasWish = false;
  runtime.onMessage.addListener((received) => {
    const message = received as RecallMessage | WishMessage;
    if (message.type === 'recall') outbox.post({ recalled: recall(message.since ?? null) });
    if (message.type !== 'wish') return;
    hasWish = true;
    relay.wantStacks(message.callStacks);
  });
  watchFields(scope, {
    onTyped: (typed) => outbox.post({ typed: [typed] }),
    onSubmitted: (submitted) => outbox.post({ submitted }),
  });
  const relay = startRelay(scope, outbox);
  const secret = isLate ? null : takeSecret(scope);
  relay.wantStacks(wantsCallStacks());
  if (secret !== null) relay.handOver(secret);
  const met = reportArrival(runtime, { documentStarted: scope.performance.timeOrigin }).then((wanted) => {
    // A wish that came meanwhile is newer than the answer.
    if (wanted !== null && !hasWish) relay.wantStacks(wanted.callStacks);
    relay.meetAgain(reunionSecret(wanted));
  });
  const needsTap = async () => {
    await met;
    return relay.expectTap();
  };
  marked.outflowRelay = {
    resume() {
      outbox.resume();
      return needsTap();
    },
  };
  return needsTap();
}
