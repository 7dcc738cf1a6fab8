import tapOfOpenPage from 'virtual:tap-of-open-page';
import type { browser as wxtBrowser } from 'wxt/browser';
import type { Baseline } from '../baseline/baseline.ts';
import { exposing, summarise } from '../exposure/expose.ts';
import { isEverything, isPartOf } from '../ledger/forget.ts';
import { createLedger, type Ledger } from '../ledger/ledger.ts';
import { openNudge } from '../ledger/nudge.ts';
import type { SessionRow } from '../ledger/rows.ts';
import { routeOf } from '../masking/route.ts';
import { type HostAccess, hostAccessIn, onHostAccess } from '../observe/host-access.ts';
import { openMessageJournal } from '../observe/message-journal.ts';
import { hopIn } from '../observe/observation-id.ts';
import { type OpenSockets, rememberOpenSockets } from '../observe/open-sockets.ts';
import { rememberSockets } from '../observe/sockets.ts';
import { webOrigin } from '../observe/source-page.ts';
import { answerArrival } from '../observe/tap/background/arrivals.ts';
import { createJoin, unconfirmed } from '../observe/tap/background/join.ts';
import { type ReceiveParts, receive, type TapSender } from '../observe/tap/background/receive.ts';
import { registerTap, type TapRegistration } from '../observe/tap/background/registration.ts';
import { arrivalPort, type PreferencesMessage } from '../observe/tap/relay/arrival.ts';
import { tapPort } from '../observe/tap/relay/queue.ts';
import type { TimingLogQuestion } from '../observe/tap/relay/timing-log.ts';
import type { InFlight } from '../observe/web-request/in-flight.ts';
import { openJournal } from '../observe/web-request/journal.ts';
import { observeWebRequests } from '../observe/web-request/listener.ts';
import { observeReportOrders } from '../observe/web-request/reporting.ts';
import { chromium, firefox } from '../observe/web-request/traits.ts';
import { reportPort } from '../report/parts.ts';
import { type Report, type ReportParts, reporting } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import { kept } from '../settings/store.ts';
import { watches } from '../settings/watch.ts';
import { patiently } from '../steps.ts';
import { absentSince } from './absence.ts';
import { rememberAttempts } from './attempts.ts';
import { keepBadges } from './badge.ts';
import { resolveCanonicalNames, resolverOf } from './canonical-names.ts';
import { rememberLosses } from './losses.ts';
import { answer, answerReport, isAutomationMessage, type MessageParts, type ReportFilter } from './messages.ts';
import { createRawValues } from './raw-values.ts';
import { createRecorder } from './recorder.ts';
import { createRecovery, type Recovery } from './recovery.ts';
import { keepReportOrders } from './report-orders.ts';
import { serveReport } from './report-port.ts';
import { keepWithin } from './retention.ts';
import { isContentScript, isOwnPage } from './senders.ts';
import { browserName } from './source.ts';
import { keepState } from './state.ts';
import { keepTap } from './tap.ts';
import { createTypedValues } from './typed-values.ts';
import { searchingValues } from './value-search.ts';
import { welcomeNewcomers } from './welcome.ts';

/** Milliseconds between a start and the request for timing logs. */
const recoveryDelay = 3_000;

/** Milliseconds between deleting and the rewrite, in case more is deleted. */
const rewriteDelay = 2_000;

/** Milliseconds that a report waits for requests whose headers were not sent yet. */
const settleLimit = 400;

/**
 * Connects the pipeline to the browser. Adds listeners first and awaits everything else, so that the event that woke
 * the worker is not lost.
 */
export function startWorker(browser: typeof wxtBrowser): void {
  const ledger = createLedger();
  const rawValues = createRawValues();
  const typedValues = createTypedValues(() => state.mayRememberTyped());
  const nudge = openNudge();
  const rewrite = () =>
    void ledger
      .rewrite()
      .then((isNew) => isNew && nudge())
      .catch((error: unknown) => console.error('Outflow could not rewrite its database:', error));
  // Finishes an interrupted rewrite before anything is recorded.
  rewrite();
  const registration = registerTap(browser.scripting, tapOfOpenPage);
  const tapApps = keepTap(registration, browser.tabs, (app) => recovery.recordsFromNow(app));
  const complain = (error: unknown) => console.error('Outflow could not reach into pages:', error);
  const canonicalNames = resolveCanonicalNames({ resolve: resolverOf(browser), storage: browser.storage.session });
  const state = keepState(async ({ settings, problems }, before) => {
    for (const { message, path } of problems)
      console.warn(`Outflow ignores part of its managed configuration: ${path} ${message}`);
    if (!settings.keep.typedValues) typedValues.forget();
    if (before !== null && before.muted.join() !== settings.muted.join()) refreshBadges();
    await tapApps(settings, before).catch(complain);
    const { callStacks } = settings.keep;
    if (before !== null && before.keep.callStacks !== callStacks) await sendPreferences(browser.tabs, callStacks);
  }, canonicalNames.of);

  welcomeNewcomers({ runtime: browser.runtime, tabs: browser.tabs, settings: () => state.current() });
  const journal = openJournal(browser.storage.session);
  const sockets = rememberSockets(browser.storage.session);
  const messageJournal = openMessageJournal(browser.storage.session);
  const losses = rememberLosses(browser.storage.session);
  const recorder = createRecorder({
    async circumstances() {
      const { settings, knowledge } = await state.current();
      const running = await ledger.runningSession();
      return {
        ledger,
        knowledge: { ...knowledge, searchTyped: typedValues.searchOf },
        session: running?.id ?? '',
        keepRaw: settings.keep.rawValues,
        routes: settings.routes.map(routeOf),
        watches: (app) => watches(settings.watch, app),
        prepare: (observations) => canonicalNames.prepare(observations, knowledge.identify),
      };
    },
    onRecorded(entries) {
      rawValues.remember(entries);
      nudge();
      refreshBadges(new Set(entries.map(({ request }) => request.app)));
    },
    onDone: (ids) => journal.forget(ids.map((id) => hopIn(id))),
    onFault: (error) => console.error('Outflow could not record:', error),
    attempts: rememberAttempts(browser.storage.session),
    losses,
  });
  const join = createJoin<InFlight>({
    now: Date.now,
    onJoined: journal.hold,
    onUnconfirmed: (saying) => recorder.record(unconfirmed(saying)),
  });
  /** Messages from frames that are not in the ledger yet. */
  const receiving = new Set<Promise<unknown>>();
  const openSockets = rememberOpenSockets({
    storage: browser.storage.session,
    onUnknown: recorder.record,
    async settled() {
      await Promise.allSettled(receiving);
      await recorder.drained();
    },
    now: Date.now,
  });
  watchTabs(browser.tabs, openSockets);
  const observer = observeWebRequests({
    webRequest: browser.webRequest,
    tabs: browser.tabs,
    join,
    journal,
    traits: import.meta.env.FIREFOX ? firefox : chromium,
    mayWatch: (app) => state.mayWatch(app),
    wantsCallStacks: () => state.wantsCallStacks(),
    onObservation(observation) {
      openSockets.opened(observation);
      if (recovery.wasHandedOver(observation)) journal.forget([hopIn(observation.id)]);
      else recorder.record(observation);
    },
    onSocket: sockets.opened,
    onFrame: (origin) => void registration.embed(origin).catch(complain),
    onDropped: recorder.drop,
  });
  const { isNewRun } = journal;
  const absent = absentSince({ kept, ledger, isNewRun, now: Date.now });
  const takeOrder = keepReportOrders({
    ledger,
    watches: async (app) => watches((await state.current()).settings.watch, app),
    identify: async () => (await state.current()).knowledge.identify,
    onRecorded: nudge,
    now: Date.now,
  });
  observeReportOrders({
    webRequest: browser.webRequest,
    mayWatch: (app) => state.mayWatch(app),
    onOrder: (order) => void takeOrder(order),
  });
  const recovery = createRecovery(
    {
      ...ledger,
      async requests() {
        await losses.known;
        return [...losses.recent, ...(await ledger.requests())];
      },
    },
    browser.storage.session,
    recorder.record,
    async () => (await absent) !== null,
  );
  const isWatched = async (app: string) => watches((await state.current()).settings.watch, app);
  const asked = askPages({ tabs: browser.tabs, isWatched, recovery, openSockets, registration, isNewRun, absent });
  const restoring = messageJournal.restored.then(async (messages) => {
    for (const message of messages) recorder.record(message);
    await recorder.drained();
    messageJournal.settle();
  });
  const caughtUp = async () => {
    // Steps of requests that the browser has sent on their way arrive before its answer to this.
    await browser.runtime.getPlatformInfo();
    await observer.settled(settleLimit);
    await recorder.drained();
  };
  const settleAll = async () => {
    await asked;
    await recovery.answered();
    await Promise.allSettled([...receiving, restoring]);
    await caughtUp();
    await recovery.settle(caughtUp);
    await recorder.drained();
  };
  const receiveParts: ReceiveParts = {
    join,
    sockets,
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
  const refreshBadges = keepBadges({
    action: browser.action,
    tabs: browser.tabs,
    async exposuresOf(app) {
      const { settings } = await state.current();
      return watches(settings.watch, app) ? summarise(await ledger.recipients({ apps: [app] })) : [];
    },
    muted: async () => (await state.current()).settings.muted,
    async mayObserve() {
      const { watch } = (await state.current()).settings;
      const isIdle = watch.mode === 'listed' && watch.apps.length === 0;
      return isIdle || (await hostAccessIn(browser.permissions)).granted === 'all';
    },
  });
  onHostAccess(browser.permissions, () => {
    refreshBadges();
    nudge(); // Makes screens read again that are not notified of changes.
  });
  refreshBadges([]);
  // After a long time without requests, this event alone starts the worker.
  browser.runtime.onStartup.addListener(() => {});
  keepWithin({
    alarms: browser.alarms,
    days: async () => (await state.current()).settings.keep.days,
    async forgetBefore(time) {
      rawValues.forget(({ at }) => at < time);
      if ((await ledger.forgetBefore(time)) === 0) return;
      nudge();
      refreshBadges();
    },
    onFault: (error) => console.error('Outflow could not forget what is too old:', error),
  });

  const parts: MessageParts = {
    settings: { get: () => state.current(), set: (settings) => state.replace(settings) },
    readAccess: () => hostAccessIn(browser.permissions),
    async createReport(filter, raw, baseline) {
      await settleAll();
      const { settings } = await state.current();
      return reportOn(ledger, settings, filter, {
        detail: await browserName(browser),
        toolVersion: browser.runtime.getManifest().version,
        unsaved: recorder.dropped,
        access: await hostAccessIn(browser.permissions),
        ...(raw && { rawOf: rawValues.of }),
        ...(baseline && { baseline }),
      });
    },
    async startSession(name) {
      await recorder.drained();
      await endSession(ledger);
      const session: SessionRow = { id: crypto.randomUUID(), name, startedAt: Date.now(), endedAt: null };
      await ledger.putSession(session);
      return session;
    },
    async updateSession(id, { name, note }) {
      const known = await ledger.session(id);
      if (known === null) return null;
      const { note: _, ...others } = known;
      const session: SessionRow = { ...others, name, ...(note !== '' && { note }) };
      await ledger.putSession(session);
      return session;
    },
    async stopSession() {
      await settleAll();
      return endSession(ledger);
    },
    rawRequest: async (observation) =>
      rawValues.request(observation) ?? (await ledger.detail(observation))?.raw ?? null,
    searchValues: searchingValues({
      rawValues,
      ledger,
      keepsRaw: async () => (await state.current()).settings.keep.rawValues,
    }),
    async forget(what) {
      await recorder.drained();
      rawValues.forget(isPartOf(what));
      if (isEverything(what) || what.app !== undefined) typedValues.forget(what.app);
      const isWholeApp = what.app !== undefined && what.vendor === undefined && what.session === undefined;
      if (isEverything(what) || isWholeApp) openSockets.forget(what.app);
      const removed = await ledger.forget(what, Date.now());
      nudge();
      refreshBadges();
      setTimeout(rewrite, rewriteDelay);
      return removed;
    },
  };
  setTimeout(() => void settleAll(), recoveryDelay);
  const reunionKey = async () => `${(await kept.change('reunion-key', (known) => known ?? crypto.randomUUID())).after}`;
  const arrivalParts = {
    watches: isWatched,
    wantsCallStacks: async () => (await state.current()).settings.keep.callStacks,
    onDocument: openSockets.left,
    reunionKey,
  };
  const portAnswers: Readonly<Record<string, (message: unknown, sender: TapSender) => Promise<unknown>>> = {
    [arrivalPort]: (message, sender) => answerArrival(message, sender, arrivalParts),
    [tapPort](message, sender) {
      const received = receive(message, sender, receiveParts);
      receiving.add(received);
      return received.finally(() => receiving.delete(received));
    },
  };
  const own = { id: browser.runtime.id, origin: location.origin };
  browser.runtime.onConnect.addListener((port) => {
    const { sender, name } = port;
    if (name === reportPort && isOwnPage(sender, own)) {
      serveReport(port, (message) => answerReport(message, parts));
      return;
    }
    const answerTo = Object.hasOwn(portAnswers, name) ? portAnswers[name] : undefined;
    if (!answerTo || !sender || !isContentScript(sender, own)) return;
    port.onMessage.addListener((message: unknown) => {
      answerTo(message, sender)
        .then((answer) => port.postMessage(answer))
        .catch(() => port.disconnect()) // A frame without an answer sends its message again.
        .catch(ignoreClosedPort);
    });
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    return isOwnPage(sender, own) && isAutomationMessage(message) ? answer(message, parts) : undefined;
  });
}

interface AskParts {
  readonly tabs: (typeof wxtBrowser)['tabs'];
  readonly isWatched: (app: string) => Promise<boolean>;
  readonly recovery: Recovery;
  readonly openSockets: Pick<OpenSockets, 'remain'>;
  readonly registration: Pick<TapRegistration, 'enter'>;
  /** Whether open pages may have lost their relay, or never had one. */
  readonly isNewRun: Promise<boolean>;
  /** The time since which no worker may have been listening, in milliseconds since the epoch. */
  readonly absent: Promise<number | null>;
}

/** Asks the pages of watched apps for requests that no worker may have observed. Never rejects. */
async function askPages(parts: AskParts): Promise<void> {
  const { tabs, isWatched, recovery, openSockets, registration, isNewRun, absent } = parts;
  const [mustEnter, since] = await Promise.all([isNewRun, absent]);
  const message: TimingLogQuestion = { type: 'timing-log', ...(since !== null && { since }) };
  const ask = async (tabId: number) => {
    if (mustEnter) await registration.enter(tabId).catch(ignoreClosedPort);
    await tabs.sendMessage(tabId, message).catch(() => recovery.excuse(tabId));
  };
  const open = await tabs.query({}).catch(() => null);
  if (open === null) return;
  openSockets.remain(new Map(open.map(({ id = -1, url }) => [id, webOrigin(url)])));
  for (const { id, url } of open) {
    const app = webOrigin(url);
    if (id === undefined || app === null || !(await isWatched(app).catch(() => false))) continue;
    recovery.expect(id);
    void ask(id);
  }
}

/** Reports what tabs show, and that one is closed or replaced. */
function watchTabs(tabs: (typeof wxtBrowser)['tabs'], { left, shows }: OpenSockets): void {
  tabs.onRemoved.addListener((tabId) => left(tabId));
  tabs.onUpdated.addListener((tabId, _, { url }) => shows(tabId, webOrigin(url)));
  tabs.onReplaced.addListener((_, replaced) => left(replaced));
}

/** Sends the background's preferences to every frame with a relay. Never rejects. */
async function sendPreferences(tabs: (typeof wxtBrowser)['tabs'], callStacks: boolean): Promise<void> {
  const message: PreferencesMessage = { type: 'preferences', callStacks };
  const open = await tabs.query({}).catch(() => []);
  await Promise.all(open.map(({ id }) => id !== undefined && tabs.sendMessage(id, message).catch(ignoreClosedPort)));
}

/** A page may be closed before it is answered. */
function ignoreClosedPort(): void {}

async function endSession(ledger: Ledger): Promise<SessionRow | null> {
  const running = await ledger.runningSession();
  if (running === null) return null;
  // The clock may have been set back.
  const ended = { ...running, endedAt: Math.max(Date.now(), running.startedAt) };
  await ledger.putSession(ended);
  return ended;
}

interface ReportCircumstances {
  readonly detail: string;
  readonly toolVersion: string;
  /** Losses that the ledger has not counted yet. */
  readonly unsaved: number;
  readonly access: HostAccess;
  readonly rawOf?: ReturnType<typeof createRawValues>['of'];
  readonly baseline?: Baseline;
}

async function reportOn(
  ledger: Ledger,
  settings: Settings,
  filter: ReportFilter,
  { detail, toolVersion, unsaved, access, rawOf, baseline }: ReportCircumstances,
): Promise<Report> {
  const rows = await ledger.rows(filter);
  const exposures = await patiently(exposing(rows));
  const session = filter.session === undefined ? await ledger.runningSession() : await ledger.session(filter.session);
  const parts: ReportParts = {
    source: { kind: 'browser', detail },
    apps: [...new Set(rows.recipients.map(({ app }) => app))].sort(),
    session,
    exposures,
    dropped: (await ledger.dropped()) + unsaved,
    access,
    mayReport: await ledger.mayReport(filter),
    policy: settings.policy,
    baseline: baseline ?? null,
    generatedAt: Date.now(),
    toolVersion,
    ...(rawOf && { rawOf }),
  };
  return patiently(reporting(parts));
}
