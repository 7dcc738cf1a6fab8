import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, TestInfo } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ask, watch } from '../../demo/automation.ts';
import type { Browser, Page } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { runKeyJourney } from '../../demo/journey.ts';
import { answerAsApp } from '../../demo/sink/app.ts';
import { demoApp, type Sink, startSink } from '../../demo/sink.ts';
import type { Baseline } from '../../src/baseline/baseline.ts';
import { createReport } from '../../src/library/create-report.ts';
import { readHar } from '../../src/observe/har/har.ts';
import type { Observation } from '../../src/observe/observation.ts';
import { recordingOf } from '../../src/playwright/recording.ts';
import { createWatch } from '../../src/playwright/watch.ts';
import type { Finding } from '../../src/policy/finding.ts';
import type { Report } from '../../src/report/report.ts';
import { loadCommands, runIn } from '../unit/cli/run.ts';
import { demoFolder } from './demo-app.ts';
import { downloaded } from './downloads.ts';
import { kind } from './kind.ts';
import {
  factsIn,
  fieldCount,
  isUnread,
  readByBoth,
  unreadCount,
  vendorsOf,
  withoutCounts,
  withoutSizes,
} from './parity.ts';

/** The recording of one release of the demo app. */
interface Recorded {
  readonly session: string;
  readonly report: Report;
  /** When it began and when the report was made, in milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
}

/** The members of findings that these tests compare, with those of the first piece of evidence. */
const summariesOf = (findings: readonly Finding[]) =>
  findings.map(({ rule, severity, vendor, evidence: [first] }) => {
    const { path, events, page, category } = first ?? {};
    return { rule, severity, vendor, path, events, page, category };
  });

/** Whether a HAR file is recorded beside the extension, which Playwright can do only in Chromium. */
const hasHar = kind === 'chromium';

/** The app changes its address without loading a page. Chromium reports the tab's address, Firefox the document's. */
const keysPage = kind === 'chromium' ? `${demoApp}/keys` : `${demoApp}/`;

/** The two findings of the next release: a property, whose kind of data Mixpanel received before, and a vendor. */
const expectedFindings = [
  {
    rule: 'new-field',
    severity: 'high',
    vendor: 'mixpanel',
    path: 'data[].properties.billing_contact',
    events: ['Key Created'],
    page: keysPage,
    category: 'email',
  },
  {
    rule: 'new-vendor',
    severity: 'medium',
    vendor: 'plausible',
    path: 'p.user_id',
    events: ['Signed In'],
    page: `${demoApp}/`,
    category: 'user-id',
  },
];

describe(`two releases of the demo app in ${kind}`, () => {
  let sink: Sink;
  let browser: Browser;
  let folder: string;
  let current: Recorded;
  let next: Recorded;
  let baseline: Baseline;
  let recordedAsHar: Report;
  let inFixture: Report;
  let seenByFixture: readonly Observation[];
  let isClosed = false;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'outflow-gate-'));
    const releases = { current: await demoFolder(), next: await demoFolder(3) };
    let served = releases.current;
    sink = await startSink({
      appFolder: releases.current,
      respond: (request) => {
        if (request.host !== new URL(demoApp).host) return undefined;
        if (request.path === '/empty') return { headers: { 'content-type': 'text/html' }, body: '<!doctype html>' };
        return answerAsApp(request, served);
      },
    });
    const fixture = createWatch();
    await fixture.begin({ ...{ app: undefined, hideAutomation: true }, asyncStacks: false, notesCalls: false });
    const onContext = (context: object) => fixture.addContext(context as BrowserContext);
    const beside = hasHar && { har: join(folder, 'all.har'), onContext };
    browser = await launch(kind, { sinkPort: sink.port, downloads: folder, ...beside });
    await watch(browser, [demoApp]);
    // No other recorder sees what is typed.
    await ask(browser, { type: 'settings.update', settings: { keep: { typedValues: false } } });
    current = await record('Release 4.12', async () => {
      inFixture = await recordingOf(fixture, { hideAutomation: true }, { config: {} } as TestInfo).report();
      seenByFixture = (await Promise.all(fixture.captures().map((one) => one.observations()))).flat();
    });
    await fixture.end();
    baseline = await ask<Baseline>(browser, { type: 'baseline.create', filter: { session: current.session } });
    served = releases.next;
    next = await record('Release 4.13');
  }, 400_000);
  afterAll(async () => {
    if (!isClosed) await browser?.close();
    await sink?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /**
   * Records a release as a first-time visitor sees it.
   * @param onReport called when the extension has made its report, before the page is closed
   */
  async function record(name: string, onReport?: () => Promise<void>): Promise<Recorded> {
    await forgetVisitor();
    const before = sink.requests.length;
    const from = Date.now();
    const { id } = await ask<{ id: string }>(browser, { type: 'session.start', name });
    const page = await browser.open('about:blank');
    await runKeyJourney(page, sink);
    if (!hasHar) await leave(page);
    // A busy Firefox may show requests to the extension late.
    const report = await vi.waitFor(
      async () => {
        const created = await ask<Report>(browser, { type: 'report.create', filter: { session: id } });
        expect(created.coverage.requests).toBeGreaterThanOrEqual(sink.requests.length - before);
        return created;
      },
      { timeout: 20_000, interval: 500 },
    );
    const to = Date.now();
    await onReport?.();
    await ask(browser, { type: 'session.stop' });
    await page.close();
    await sink.quiet(500, 5000);
    return { session: id, report, from, to };
  }

  /** Leaves the app. Its SDKs then send what they still hold, without waiting for their timers. */
  async function leave(page: Page): Promise<void> {
    await page.goto(`${demoApp}/empty`);
    await sink.quiet(500, 5000);
  }

  /** Deletes what the app and its SDKs keep in the browser. */
  async function forgetVisitor(): Promise<void> {
    const page = await browser.open(`${demoApp}/empty`);
    await page.evaluate(async () => {
      localStorage.clear();
      sessionStorage.clear();
      for (const { name = '' } of await cookieStore.getAll()) {
        await cookieStore.delete(name);
        await cookieStore.delete({ name, domain: 'fernhill.example' });
      }
      for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    });
    await page.close();
  }

  test('differ in two findings, each with its field, page and event', async () => {
    const compare = { type: 'baseline.compare', baseline, filter: { session: next.session } };
    expect(summariesOf(await ask<Finding[]>(browser, compare))).toEqual(expectedFindings);
  });

  describe('on the sessions screen', () => {
    const section = 'section.baseline-card';
    let page: Page;
    beforeAll(async () => {
      page = await browser.extensionPage('dashboard.html#/sessions');
      await page.waitFor(section);
      await openFile(JSON.stringify(baseline));
      await page.waitFor('.change-accept button');
    });
    afterAll(() => page.close());

    /** Chooses a file without the file dialog of the browser, which a test cannot operate. */
    const openFile = (content: string) =>
      page.evaluate(
        ([selector, text]) => {
          const input = document.querySelector<HTMLInputElement>(`${selector} input[type=file]`);
          if (input === null) throw new Error('no file can be chosen');
          const files = new DataTransfer();
          files.items.add(new File([text], 'outflow.baseline.json', { type: 'application/json' }));
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        [section, content] as const,
      );
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('h1, .change-row > td, .change-details p')].map((each) => each.textContent ?? ''),
      );

    test('have differences that can be accepted, and the saved baseline contains them', async () => {
      const before = (await shown()).join('\n');
      expect(before).toContain('data[].properties.billing_contact');
      expect(before).toContain('Plausible');
      await page.click('.change-accept button');
      await page.click('.changes .card-head > .button');
      await expect.poll(shown).toEqual(['Release 4.13 sends what the baseline has, and nothing else.']);
      await page.click(`${section} button`);
      const saved = JSON.parse(await downloaded(folder, /^outflow\.baseline.*\.json$/));
      const compare = { type: 'baseline.compare', baseline: saved, filter: { session: next.session } };
      expect(await ask<Finding[]>(browser, compare)).toEqual([]);
    });
  });

  test.runIf(hasHar)(
    'fail a check in continuous integration as HAR files, for the same two findings, until these are accepted',
    async () => {
      await browser.close();
      isClosed = true;
      await loadCommands();
      const har = JSON.parse(await readFile(join(folder, 'all.har'), 'utf8'));
      for (const [name, { from, to }] of Object.entries({ one: current, two: next })) {
        const isOf = ({ startedDateTime }: { startedDateTime: string }) =>
          Date.parse(startedDateTime) >= from && Date.parse(startedDateTime) < to;
        const log = { ...har.log, entries: har.log.entries.filter(isOf) };
        await writeFile(join(folder, `${name}.har`), JSON.stringify({ log }));
      }
      const gate = ['--baseline', 'outflow.baseline.json', '--format', 'json'];
      const audit = async (file: string, CI: string) => {
        const { status, out } = await runIn(folder, ['audit', file, ...gate], { env: { CI } });
        return { status, report: JSON.parse(out) as Report };
      };
      await rm(join(folder, 'outflow.baseline.json'), { force: true });
      const first = await audit('one.har', '');
      expect(first.status).toBe(1);
      recordedAsHar = first.report;
      const failed = await audit('two.har', '1');
      expect(failed.status).toBe(1);
      // Playwright writes no compressed bodies into a HAR file, and whether an SDK compresses one depends on its size: of a
      // vendor with unread bodies in the first file, any field may be new in the second.
      const unread = new Set(first.report.coverage.unreadable.map(({ vendor }) => vendor));
      const ofBaseline = failed.report.findings.filter(
        ({ rule, also = [], vendor }) =>
          !unread.has(vendor) && [rule, ...also].some((id) => /^new|gone|silent|changed|plain/.test(id)),
      );
      expect(['amplitude', 'posthog']).toEqual(expect.arrayContaining([...unread]));
      // A HAR file does not contain address changes without a page load.
      expect(summariesOf(ofBaseline)).toEqual(expectedFindings.map((finding) => ({ ...finding, page: `${demoApp}/` })));
      await runIn(folder, ['baseline', 'update', 'two.har', '--baseline', 'outflow.baseline.json']);
      expect((await audit('two.har', '1')).status).toBe(0);
    },
  );

  test.runIf(hasHar)('have the same fields in the extension, in Playwright’s fixture and in a HAR file', async () => {
    const { coverage } = current.report;
    expect([coverage.unreadable, inFixture.coverage.unreadable]).toEqual([[], []]);
    const isCurrent = ({ at }: Observation) => at >= current.from && at < current.to;
    const seen = seenByFixture.filter(isCurrent);
    // On a busy machine, an SDK may give up a request before it is connected. By then, Chromium has already reported to
    // extensions that its headers were sent.
    const uncertain = vendorsOf(
      seen.flatMap((one) => (one.outcome === 'failed' ? [{ ...one, outcome: 'sent' as const }] : [])),
    );
    const [extension, fixture] = [current.report, inFixture].map((report) =>
      withoutSizes(withoutCounts(factsIn(report), uncertain)),
    );
    expect(fixture).toEqual(extension);

    const recorded = readHar(await readFile(join(folder, 'one.har'), 'utf8')).observations;
    expect(factsIn(recordedAsHar)).toEqual(factsIn(createReport(recorded)));
    const asHar = factsIn(createReport(readByBoth(recorded, seen)));
    expect(asHar).toEqual(factsIn(createReport(readByBoth(seen, recorded))));
    expect(fieldCount(asHar)).toBeGreaterThan(150);
    expect(seen.filter(isUnread)).toEqual([]);
    expect(recorded.filter(isUnread).length).toBe(unreadCount(recordedAsHar));
    expect(['amplitude', 'posthog']).toEqual(expect.arrayContaining([...vendorsOf(recorded.filter(isUnread))]));
  });
});
