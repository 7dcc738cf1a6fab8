import tapOfOpenPage from 'virtual:tap-of-open-page';
import type { browser as wxtBrowser } from 'wxt/browser';
import { summarise } from '../exposure/expose.ts';
import { createLedger, type Ledger } from '../ledger/ledger.ts';
import { openNudge } from '../ledger/nudge.ts';
import { hostAccessIn, onHostAccess } from '../observe/host-access.ts';
import { answerArrival } from '../observe/tap/background/arrivals.ts';
import { registerTap } from '../observe/tap/background/registration.ts';
import { arrivalPort } from '../observe/tap/relay/arrival.ts';
import { tapPort } from '../observe/tap/relay/queue.ts';
import { openJournal } from '../observe/web-request/journal.ts';
import { observeReportingEndpoints } from '../observe/web-request/reporting.ts';
import { chromium, firefox } from '../observe/web-request/traits.ts';
import type { Settings } from '../settings/settings.ts';
import { kept } from '../settings/store.ts';
import { watches } from '../settings/watch.ts';
import { absentSince } from './absence.ts';
import { settingsApplier } from './applied-settings.ts';
import { rememberAuditAttempts } from './audit-attempts.ts';
import { type BadgeParts, startBadges } from './badge.ts';
import { browserName } from './browser-name.ts';
import { createCanonicalNames, resolverOf } from './canonical-names.ts';
import { type Capture, startCapture } from './capture.ts';
import { type AnswerFrame, answerConnections } from './connections.ts';
import { createForgetting, type Forgetting } from './forgetting.ts';
import { ledgerReport } from './ledger-report.ts';
import { rememberLosses } from './losses.ts';
import type { MessageParts } from './messages.ts';
import { createRawValues, type RawValues } from './raw-values.ts';
import { createRecordedSince } from './recorded-since.ts';
import type { Recorder } from './recorder.ts';
import { endpointRecorder } from './reporting-endpoints.ts';
import { enforceRetention } from './retention.ts';
import { createSessions } from './sessions.ts';
import { startRecorder } from './start-recorder.ts';
import { createStateStore, type StateStore } from './state.ts';
import { tapInstaller } from './tap.ts';
import { createTypedValues } from './typed-values.ts';
import { valueSearcher } from './value-search.ts';
import { welcomeNewcomers } from './welcome.ts';

/** Milliseconds between a start and the comparison of pages' timing logs with the ledger. */
const recoveryDelay = 3_000;

type Browser = typeof wxtBrowser;

/**
 * Connects the pipeline to the browser. Awaits nothing before all listeners are added, so that the event that woke the
 * worker is not lost.
 */
export function startWorker(browser: Browser): void {
  const { runtime, tabs } = browser;
  const storage = browser.storage.session;
  const ledger = createLedger();
  const nudge = openNudge();
  const rewrite = rewriter(ledger, nudge);
  // Finishes an interrupted rewrite before anything is recorded.
  rewrite();
  const registration = registerTap(browser.scripting, tapOfOpenPage);
  const recordedSince = createRecordedSince(kept, Date.now);
  const installTap = tapInstaller(registration, tabs, recordedSince.begin);
  const canonicalNames = createCanonicalNames({ resolve: resolverOf(browser), storage });
  const rawValues = createRawValues();
  const typedValues = createTypedValues(() => state.mayRememberTyped());
  const settings = async () => (await state.current()).settings;
  const isWatched = async (app: string) => watches((await settings()).watch, app);
  const refreshBadges = startBadges(badgeParts(browser, ledger, settings, isWatched));
  const onFault = (error: unknown) => console.error('Outflow could not inject the tap into pages:', error);
  const state = createStateStore(
    settingsApplier({ tabs, typedValues, installTap, refreshBadges, onFault }),
    canonicalNames.nameOf,
  );
  welcomeNewcomers({ runtime, tabs, settings: () => state.current() });
  const journal = openJournal(storage);
  const losses = rememberLosses(storage);
  const auditAttempts = rememberAuditAttempts(storage);
  const recorder = startRecorder({
    ...{ ledger, state, typedValues, canonicalNames, journal, auditAttempts, losses },
    onRecorded(entries) {
      rawValues.remember(entries);
      nudge();
      refreshBadges(new Set(entries.map(({ request }) => request.app)));
    },
  });
  const capture = startCapture({
    ...{ browser, ledger, journal, losses, recorder, registration, state, typedValues, recordedSince },
    ...{ isWatched, onFault },
    traits: import.meta.env.FIREFOX ? firefox : chromium,
    absent: absentSince({ kept, ledger, isNewRun: journal.isNewRun, now: Date.now }),
  });
  recordReportingEndpoints({ browser, ledger, state, isWatched, onRecorded: nudge });
  const refresh = () => {
    nudge();
    refreshBadges();
  };
  // The DevTools panel cannot observe changes of access itself, so it is nudged.
  onHostAccess(browser.permissions, refresh);
  refreshBadges([]);
  // With this listener, a browser that starts also starts the worker, without waiting for a request.
  runtime.onStartup.addListener(() => {});
  const { openSockets, settled } = capture;
  const forgets = createForgetting({
    ...{ ledger, rawValues, typedValues, openSockets, recordedSince, rewrite },
    recorded: recorder.drained,
    onForgotten: refresh,
  });
  enforceRetention({
    alarms: browser.alarms,
    days: async () => (await settings()).keep.days,
    forgetBefore: forgets.forgetBefore,
    onFault: (error) => console.error('Outflow could not forget what is too old:', error),
  });
  setTimeout(() => void settled(), recoveryDelay);
  answerConnections({
    runtime,
    own: { id: runtime.id, origin: location.origin },
    frames: frameAnswers(capture, isWatched, settings),
    messages: messageParts({ browser, ledger, state, rawValues, recorder, capture, forgets }),
  });
}

/**
 * Returns a function that rewrites the database, if data was deleted since the last time, and then nudges open pages.
 */
function rewriter(ledger: Ledger, nudge: () => void): () => void {
  return () =>
    void ledger
      .rewrite()
      .then((isNew) => isNew && nudge())
      .catch((error: unknown) => console.error('Outflow could not rewrite its database:', error));
}

function badgeParts(
  browser: Browser,
  ledger: Ledger,
  settings: () => Promise<Settings>,
  isWatched: (app: string) => Promise<boolean>,
): BadgeParts {
  return {
    action: browser.action,
    tabs: browser.tabs,
    exposuresOf: async (app) => ((await isWatched(app)) ? summarise(await ledger.recipients({ apps: [app] })) : []),
    muted: async () => (await settings()).muted,
    async mayObserve() {
      const { watch } = await settings();
      const isIdle = watch.mode === 'listed' && watch.apps.length === 0;
      return isIdle || (await hostAccessIn(browser.permissions)).granted === 'all';
    },
  };
}

interface ReportingParts {
  readonly browser: Browser;
  readonly ledger: Ledger;
  readonly state: StateStore;
  isWatched(app: string): Promise<boolean>;
  onRecorded(): void;
}

function recordReportingEndpoints({ browser, ledger, state, isWatched, onRecorded }: ReportingParts): void {
  const record = endpointRecorder({
    ledger,
    watches: isWatched,
    identify: async () => (await state.current()).knowledge.identify,
    onRecorded,
    now: Date.now,
  });
  observeReportingEndpoints({
    webRequest: browser.webRequest,
    mayWatch: state.mayWatch,
    onEndpoints: (endpoints) => void record(endpoints),
  });
}

/** The answers to content scripts, by the name of their port. */
function frameAnswers(
  { receive, openSockets }: Capture,
  isWatched: (app: string) => Promise<boolean>,
  settings: () => Promise<Settings>,
): Readonly<Record<string, AnswerFrame>> {
  const arrivalParts = {
    watches: isWatched,
    wantsCallStacks: async () => (await settings()).keep.callStacks,
    onDocument: openSockets.left,
    reunionKey: async () => `${(await kept.change('reunion-key', (known) => known ?? crypto.randomUUID())).after}`,
  };
  return { [arrivalPort]: (message, sender) => answerArrival(message, sender, arrivalParts), [tapPort]: receive };
}

interface Answering {
  readonly browser: Browser;
  readonly ledger: Ledger;
  readonly state: StateStore;
  readonly rawValues: RawValues;
  readonly recorder: Recorder;
  readonly capture: Capture;
  readonly forgets: Forgetting;
}

/** The functions that are needed to answer the extension's own pages. */
function messageParts({ browser, ledger, state, rawValues, recorder, capture, forgets }: Answering): MessageParts {
  const { permissions, runtime } = browser;
  const { settled } = capture;
  const sessions = createSessions({ ledger, recorded: recorder.drained, settled, now: Date.now });
  return {
    settings: { get: () => state.current(), set: (own) => state.replace(own) },
    readAccess: () => hostAccessIn(permissions),
    async createReport(filter, raw, baseline) {
      await settled();
      const { settings } = await state.current();
      return ledgerReport(ledger, settings, filter, {
        detail: await browserName(browser),
        toolVersion: runtime.getManifest().version,
        unsaved: recorder.dropped,
        access: await hostAccessIn(permissions),
        ...(raw && { rawOf: rawValues.rawOf }),
        ...(baseline && { baseline }),
      });
    },
    startSession: sessions.start,
    updateSession: sessions.update,
    stopSession: sessions.stop,
    rawRequest: async (observation) =>
      rawValues.request(observation) ?? (await ledger.detail(observation))?.raw ?? null,
    searchValues: valueSearcher({
      rawValues,
      ledger,
      keepsRaw: async () => (await state.current()).settings.keep.rawValues,
    }),
    forget: forgets.forget,
  };
}
