import type { browser as wxtBrowser } from 'wxt/browser';
import type { Ledger } from '../ledger/ledger.ts';
import { openMessageJournal } from '../observe/message-journal.ts';
import { hopIn } from '../observe/observation-id.ts';
import { type OpenSockets, rememberOpenSockets } from '../observe/open-sockets.ts';
import { rememberShownSockets } from '../observe/shown-sockets.ts';
import { createJoin, unconfirmed } from '../observe/tap/background/join.ts';
import { type ReceiveParts, receive } from '../observe/tap/background/receive.ts';
import type { TapRegistration } from '../observe/tap/background/registration.ts';
import type { InFlight } from '../observe/web-request/in-flight.ts';
import type { Journal } from '../observe/web-request/journal.ts';
import { observeWebRequests } from '../observe/web-request/listener.ts';
import type { BrowserTraits } from '../observe/web-request/traits.ts';
import type { AnswerFrame } from './connections.ts';
import type { Losses } from './losses.ts';
import { askPages, askPagesAgain, watchTabs } from './pages.ts';
import type { RecordedSince } from './recorded-since.ts';
import type { Recorder } from './recorder.ts';
import { createRecovery, type RecoveryLedger } from './recovery.ts';
import { createSettled } from './settling.ts';
import type { StateStore } from './state.ts';
import type { TypedValues } from './typed-values.ts';

/** Milliseconds after the start of the background until open pages are asked a second time ({@link askPagesAgain}). */
const askAgainAfter = 1_000;

/** The browser's interfaces that capture uses. */
export type CapturedBrowser = Pick<typeof wxtBrowser, 'tabs' | 'runtime' | 'webRequest' | 'storage'>;

export interface CaptureParts {
  readonly browser: CapturedBrowser;
  readonly traits: BrowserTraits;
  readonly ledger: Ledger;
  readonly journal: Journal;
  readonly losses: Losses;
  readonly recorder: Recorder;
  readonly registration: TapRegistration;
  readonly state: Pick<StateStore, 'mayWatch' | 'wantsCallStacks'>;
  readonly typedValues: TypedValues;
  readonly recordedSince: RecordedSince;
  isWatched(app: string): Promise<boolean>;
  /**
   * The time since which perhaps no worker was listening, in milliseconds since the epoch; null if one was, or if that
   * time is not known.
   */
  readonly absent: Promise<number | null>;
  /** Called if the tap could not be registered for a frame. */
  onFault(error: unknown): void;
}

export interface Capture {
  /** Processes a message of a frame's relay, and answers it. */
  readonly receive: AnswerFrame;
  readonly openSockets: OpenSockets;
  /**
   * Resolves when everything that was sent before is in the ledger, or counted as lost. Waits only for a limited time
   * for responses, and for answers of pages.
   */
  settled(): Promise<void>;
}

/**
 * Passes to the recorder what the browser shows and what pages hand over. Adds its listeners synchronously, so that the
 * event that woke the worker is not lost.
 */
export function startCapture(parts: CaptureParts): Capture {
  const { browser, traits, ledger, journal, losses, recorder, registration, state, typedValues } = parts;
  const { recordedSince, isWatched, absent, onFault } = parts;
  const { tabs, runtime } = browser;
  const storage = browser.storage.session;
  const shownSockets = rememberShownSockets(storage);
  const messageJournal = openMessageJournal(storage);
  const join = createJoin<InFlight>({
    now: Date.now,
    onJoined: journal.hold,
    onUnconfirmed: (notice) => recorder.record(unconfirmed(notice)),
  });
  /** The calls of `receive` that have not ended yet. */
  const receiving = new Set<Promise<unknown>>();
  const openSockets = rememberOpenSockets({
    storage,
    onUnknown: recorder.record,
    async settled() {
      await Promise.allSettled(receiving);
      await recorder.drained();
    },
    now: Date.now,
  });
  watchTabs(tabs, openSockets);
  const observer = observeWebRequests({
    webRequest: browser.webRequest,
    tabs,
    join,
    journal,
    traits,
    mayWatch: state.mayWatch,
    wantsCallStacks: state.wantsCallStacks,
    async onObservation(observation) {
      openSockets.opened(observation);
      if (await recovery.wasHandedOver(observation)) journal.forget([hopIn(observation.id)]);
      else recorder.record(observation);
    },
    onSocket: shownSockets.opened,
    onFrame: (origin) => void registration.registerFrames(origin).catch(onFault),
    onDropped: recorder.drop,
  });
  const { isNewRun } = journal;
  const wasAbsent = async () => (await absent) !== null;
  const recovery = createRecovery({
    ...{ storage, recorder, recordedSince, wasAbsent },
    ledger: withLosses(ledger, losses),
  });
  const asked = askPages({ tabs, isWatched, recovery, openSockets, registration, isNewRun, absent });
  setTimeout(() => void askPagesAgain({ tabs, isWatched, recovery, absent }), askAgainAfter);
  const restored = restore(messageJournal, recorder);
  const receiveParts: ReceiveParts = {
    join,
    shownSockets,
    openSockets,
    watches: isWatched,
    onObservation: recorder.record,
    onDropped: recorder.drop,
    onTyped: typedValues.type,
    onSubmitted: (app, fields) => typedValues.submit(app, fields, Date.now()),
    onTimingLog: recovery.add,
    journal: messageJournal,
    recorded: recorder.drained,
  };
  return {
    receive(message, sender) {
      const received = receive(message, sender, receiveParts);
      receiving.add(received);
      return received.finally(() => receiving.delete(received));
    },
    openSockets,
    settled: createSettled({ runtime, asked, restored, receiving, observer, recovery, recorder }),
  };
}

/** The ledger, whose requests begin with those that were lost before they reached it. */
function withLosses(ledger: Ledger, losses: Losses): RecoveryLedger {
  return {
    completeSince: ledger.completeSince,
    async knownRequests() {
      await losses.known;
      return [...losses.recent, ...(await ledger.knownRequests())];
    },
  };
}

/** Records the messages that an earlier worker instance could not record. */
async function restore(
  journal: ReturnType<typeof openMessageJournal>,
  recorder: Pick<Recorder, 'record' | 'drained'>,
): Promise<void> {
  for (const message of await journal.restored) recorder.record(message);
  await recorder.drained();
  journal.forgetRestored();
}
