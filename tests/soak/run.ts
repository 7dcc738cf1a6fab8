import { ask, sendMessage, watch } from '../../demo/automation.ts';
import type { Browser, Page } from '../../demo/browsers/browser.ts';
import type { BrowserKind } from '../../demo/browsers/executable.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import { createAccount, isBalanced, type Totals } from './account.ts';
import { beginUpgrade, blockDatabase, deleteDatabase } from './disturbances.ts';
import { prepareTraffic, type TrafficPage } from './traffic.ts';
import { vendorHosts } from './vendors.ts';

/** The app that sends. Hosts below `fernhill.example` answer with a page, vendors with an empty response. */
export const app = 'https://app.fernhill.example';
const vendorCount = 60;
const tabCount = 3;

interface SoakOptions {
  /** Approximate number of requests and messages that pages send. */
  readonly requests: number;
  /** Minutes over which they are spread; 0 sends as fast as possible. */
  readonly minutes: number;
  /** Number of rounds, over which the requests are spread. Each round has one disturbance. */
  readonly rounds: number;
  /** Whether memory is measured after each round, which takes seconds. */
  readonly measuresMemory: boolean;
  onRound?(round: number, disturbance: string): void;
}

/** The result of a soak. */
export interface SoakRun {
  readonly browser: string;
  readonly totals: Totals;
  /** How often each disturbance happened. */
  readonly disturbances: Readonly<Record<string, number>>;
  /**
   * Megabytes of the extension's process after each round, with a dashboard open; 0 for a round in which the browser did
   * not report it. Empty if not measured.
   */
  readonly memory: readonly number[];
  /** Warnings and errors in the consoles of the extension, and uncaught errors. */
  readonly errors: readonly string[];
  readonly seconds: number;
}

/** Sends traffic to 60 vendors while the extension that records it is disturbed, and compares the sink with the ledger. */
export async function runSoak(kind: BrowserKind, options: SoakOptions): Promise<SoakRun> {
  const sink = await startSink({
    appFolder: '.',
    respond: ({ host }) =>
      host.endsWith('.fernhill.example')
        ? { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>App</title>' }
        : { status: 204 },
  });
  const browser = await launch(kind, {
    sinkPort: sink.port,
    // With more requests, the network log would take gigabytes.
    ...(options.requests > 20_000 && { keepNetworkLog: false }),
  });
  try {
    await watch(browser, [app]);
    return await soakIn(browser, sink, options);
  } finally {
    await browser.close();
    await sink.close();
  }
}

/** Like {@link runSoak}, in a browser that records {@link app} and has an empty ledger. */
export async function soakIn(browser: Browser, sink: Sink, options: SoakOptions): Promise<SoakRun> {
  const startedAt = Date.now();
  const soak = await startSoak(browser, sink, options);
  for (let round = 0; round < options.rounds; round += 1) await soak.runRound(round);
  return { ...(await soak.end()), seconds: Math.round((Date.now() - startedAt) / 1000) };
}

type Disturbance = keyof ReturnType<typeof disturbancesOf>;

/**
 * The disturbances, one in each round. During each round, the worker is also stopped at random; after it, a tab is closed
 * and another opened.
 */
const disturbanceOrder = [
  'blocked',
  'upgrade aborted',
  'deleted',
  'reloaded',
] as const satisfies readonly Disturbance[];

/**
 * Milliseconds in which a page sends again what a stopped worker did not receive. A page that is closed earlier cannot.
 */
const resendTime = 3_000;

/**
 * Limit: requests that a page sends in one call. A busy Firefox needs minutes for a few hundred, and Puppeteer waits three
 * minutes for a call.
 */
const mostInCall = 200;

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

interface SoakParts {
  readonly browser: Browser;
  /** A page of the extension. */
  readonly ownPage: () => Page;
  /** Asks for reports until everything that arrived is in the ledger, at most 16 times. Resolves to the last report. */
  readonly settle: () => Promise<Report>;
  readonly addReport: (report: Report) => void;
  readonly openOwnPage: () => Promise<void>;
  readonly replaceTab: () => Promise<void>;
}

/**
 * What each disturbance does. Those with `inTraffic` happen while pages send. The others happen after pages have sent
 * everything: a page does not remember what it sent, so it could not report it again.
 */
function disturbancesOf({ browser, ownPage, settle, addReport, openOwnPage, replaceTab }: SoakParts) {
  return {
    blocked: { inTraffic: true, happen: () => blockDatabase(ownPage(), 1_500) },
    'upgrade aborted': { inTraffic: true, happen: () => beginUpgrade(ownPage(), 1_500) },
    deleted: {
      inTraffic: false,
      async happen() {
        addReport(await settle());
        await deleteDatabase(ownPage());
      },
    },
    reloaded: {
      inTraffic: false,
      async happen() {
        await replaceTab();
        await settle();
        await browser.reloadExtension();
        await openOwnPage();
        await sleep(3_000);
      },
    },
  };
}

async function startSoak(browser: Browser, sink: Sink, options: SoakOptions) {
  const hosts = vendorHosts(vendorCount);
  const account = createAccount();
  const happened: Record<string, number> = {};
  const memory: number[] = [];
  const tabs: Page[] = [];
  let opened = 0;
  let own: Page;

  const count = (what: string) => {
    happened[what] = (happened[what] ?? 0) + 1;
  };
  const collectArrivals = () => {
    account.addArrivals(sink.requests, sink.messages);
    sink.clear();
  };
  const openTab = async () => {
    const tab = await browser.open(app);
    opened += 1;
    await tab.evaluate(prepareTraffic, { hosts, name: `tab${opened}` });
    return tab;
  };
  const send = async (tab: Page, count: number, perSecond: number) => {
    for (let left = count; left > 0; left -= mostInCall) {
      const wanted = Math.min(left, mostInCall);
      await tab.evaluate(([number, pace]) => (window as unknown as { soak: TrafficPage }).soak.send(number, pace), [
        wanted,
        perSecond,
      ] as const);
    }
  };
  /** A page of the extension may fail to open while the extension is being reloaded. */
  const openOwnPage = async () => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        own = await browser.extensionPage('dashboard.html');
        await sendMessage(own, { type: 'settings.get' });
        return;
      } catch (error) {
        if (attempt >= 20) throw error;
        await sleep(500);
      }
    }
  };
  const settle = async (): Promise<Report> => {
    await sink.quiet(1_000, 10_000);
    collectArrivals();
    for (let attempt = 0; ; attempt += 1) {
      const report = await ask<Report>(browser, { type: 'report.create' });
      if (attempt >= 15 || isBalanced(account.totals(report))) return report;
      await sleep(1_000);
      collectArrivals();
    }
  };
  const replaceTab = async () => {
    // A busy worker takes time to stop, and loses what a page sends while the page closes. So a tab is closed only after the
    // worker has answered, which shows that it has started again.
    await ask<Report>(browser, { type: 'report.create' });
    count('tabs closed');
    await tabs.shift()?.close();
    tabs.push(await openTab());
  };
  const disturbances = disturbancesOf({
    ...{ browser, settle, openOwnPage, replaceTab },
    ownPage: () => own,
    addReport: account.addReport,
  });

  const perTab = Math.ceil(options.requests / options.rounds / tabCount);
  const perSecond = options.minutes > 0 ? options.requests / (options.minutes * 60) / tabCount : 0;

  await openOwnPage();
  while (tabs.length < tabCount) tabs.push(await openTab());
  return {
    async runRound(round: number): Promise<void> {
      const name = disturbanceOrder[round % disturbanceOrder.length] as Disturbance;
      options.onRound?.(round, name);
      const { inTraffic, happen } = disturbances[name];
      const sending = Promise.all(tabs.map((tab) => send(tab, perTab, perSecond)));
      let isSending = true;
      const sent = sending.finally(() => {
        isSending = false;
      });
      const stopping = (async () => {
        do {
          await sleep(200 + Math.random() * 3_000);
          await browser.stopWorker();
          count('worker stopped');
        } while (isSending);
      })();
      if (inTraffic) await sleep(Math.random() * 500).then(happen);
      await Promise.all([sent, stopping]);
      if (!inTraffic) await happen();
      count(name);
      await sleep(resendTime);
      await replaceTab();
      collectArrivals();
      if (options.measuresMemory) memory.push((await browser.extensionMemory()) ?? 0);
    },
    async end(): Promise<Omit<SoakRun, 'seconds'>> {
      const totals = account.totals(await settle());
      const errors = await browser.extensionErrors();
      return { browser: browser.name, totals, disturbances: happened, memory, errors };
    },
  };
}
