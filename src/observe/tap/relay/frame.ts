import { type PreferencesMessage, reportArrival, reunionSecret } from './arrival.ts';
import { exchange, type Runtime } from './exchange.ts';
import { watchFields } from './form-input.ts';
import { comesLate, isMarkedLate } from './late.ts';
import { createQueue, type TapAnswer, type TapMessage, tapPort } from './queue.ts';
import { startRelay } from './relay.ts';
import { awaitSecret } from './secret.ts';
import { startTimingLog, type TimingLogQuestion } from './timing-log.ts';
import { wantsCallStacks } from './wanted-stacks.ts';

const marked: { outflowRelay?: { readonly resume: () => Promise<string | null> } } & typeof globalThis = globalThis;

/**
 * Starts the relay of a frame, once: if its app is watched again, the script is injected again, and the existing relay
 * goes on. If the frame has no tap, returns the secret for the one to inject. Null if it has one, for example from
 * before a reload of the extension.
 */
export async function startFrame(scope: Window & typeof globalThis, runtime: Runtime): Promise<string | null> {
  if (marked.outflowRelay) return marked.outflowRelay.resume();
  const isLate = isMarkedLate() || comesLate(scope);
  // In Firefox, notices are not gathered: it may end scripts as soon as a tab is closed, and logs that to the console.
  const gathers = !import.meta.env.FIREFOX;
  const send = (message: TapMessage) =>
    exchange<TapAnswer>(runtime, tapPort, isLate ? { ...message, late: true } : message);
  const queue = createQueue(send, gathers, () => runtime.id === undefined);
  if (gathers) {
    // Unless the page is late, none of its scripts has run, so these listeners come first: what the page sends on
    // closing is reported.
    scope.addEventListener('pagehide', queue.sendAtOnce);
    scope.addEventListener('pageshow', queue.gatherAgain);
  }
  const timingLog = startTimingLog(scope, (late) => queue.post(late.length > 0 ? { timingLog: late } : {}));
  let hasPreferences = false;
  runtime.onMessage.addListener((received) => {
    const message = received as TimingLogQuestion | PreferencesMessage;
    if (message.type === 'timing-log') {
      queue.retry();
      queue.post({ timingLog: timingLog(message.since ?? null) });
      void queue.delivered().then(() => queue.post({ caughtUp: scope.performance.timeOrigin }));
    }
    if (message.type !== 'preferences') return;
    hasPreferences = true;
    relay.wantStacks(message.callStacks);
  });
  watchFields(scope, {
    onTyped: (typed) => queue.post({ typed: [typed] }),
    onSubmitted: (submitted) => queue.post({ submitted }),
  });
  const relay = startRelay(scope, queue);
  relay.wantStacks(wantsCallStacks());
  if (!isLate) awaitSecret(scope, relay.passPort);
  const met = reportArrival(runtime, { documentStarted: scope.performance.timeOrigin }).then((preferences) => {
    // Preferences that arrived meanwhile are newer than the answer.
    if (preferences !== null && !hasPreferences) relay.wantStacks(preferences.callStacks);
    relay.meetAgain(reunionSecret(preferences));
  });
  const needsTap = async () => {
    await met;
    return relay.expectTap();
  };
  marked.outflowRelay = {
    resume() {
      queue.resume();
      return needsTap();
    },
  };
  return needsTap();
}
