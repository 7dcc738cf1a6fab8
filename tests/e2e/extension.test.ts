import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ask, askForParts, watch } from '../../demo/automation.ts';
import type { Browser } from '../../demo/browsers/browser.ts';
import { extensionFolder, launch } from '../../demo/browsers/launch.ts';
import { type JourneyValues, runJourney } from '../../demo/journey.ts';
import { internalHost, persona } from '../../demo/persona.ts';
import { type Answer, demoApp, type Received, type Sink, startSink } from '../../demo/sink.ts';
import { createReportCollector, type ReportPart } from '../../src/report/parts.ts';
import type { Report } from '../../src/report/report.ts';
import { demoFolder } from './demo-app.ts';
import { haystackOf } from './haystack.ts';
import { kind } from './kind.ts';

const canaries = [
  { label: 'name', category: 'name', value: persona.name },
  { label: 'email', category: 'email', value: persona.email },
  { label: 'phone', category: 'phone', value: persona.phone },
  { label: 'user', category: 'user-id', value: persona.id },
  { label: 'organisation', category: 'org-id', value: persona.organisation.id },
  { label: 'organisation name', category: 'org-id', value: persona.organisation.name },
  { label: 'plan', category: 'plan', value: persona.plan },
  { label: 'job', category: 'job', value: persona.job },
];

const hostsOf: Readonly<Record<string, RegExp>> = {
  mixpanel: /\.mixpanel\.com$/,
  posthog: /\.posthog\.com$/,
  segment: /\.segment\.(?:io|com)$/,
  amplitude: /\.amplitude\.com$/,
  sentry: /\.sentry\.io$/,
  'host:dropzone-metrics.test': /\.dropzone-metrics\.test$/,
};

describe(`the extension in ${kind}`, () => {
  let sink: Sink;
  let browser: Browser;
  let respond: ((request: Received) => Answer | undefined) | undefined;

  beforeAll(async () => {
    sink = await startSink({ appFolder: await demoFolder(), respond: (request) => respond?.(request) });
    browser = await launch(kind, { extension: extensionFolder(kind), sinkPort: sink.port });
    await ask(browser, { type: 'settings.update', settings: { watch: { mode: 'listed', apps: [demoApp] }, canaries } });
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });

  const report = (raw = false) => ask<Report>(browser, { type: 'report.create', raw });
  const clear = () => ask(browser, { type: 'ledger.clear' });

  describe('after a journey through the demo app with the real SDKs', () => {
    let values: JourneyValues;
    let masked: Report;
    let revealed: Report;
    let received: readonly Received[];
    const haystacks = new Map<string, string>();

    beforeAll(async () => {
      const page = await browser.open('about:blank');
      values = await runJourney(page, sink);
      await page.close();
      await sink.quiet(1500, 10_000);
      masked = await report();
      revealed = await report(true);
      // The browser reports a request before it arrives. Tests below say which vendor lacks one.
      const reported = masked.vendors.reduce((sum, { requests }) => sum + requests, 0);
      const toVendors = ({ host }: Received) => Object.values(hostsOf).some((hosts) => hosts.test(host));
      const haveArrived = () => sink.requests.filter(toVendors).length >= reported;
      await vi.waitUntil(haveArrived, { timeout: 10_000 }).catch(() => false);
      received = [...sink.requests];
      for (const [vendor, hosts] of Object.entries(hostsOf)) {
        haystacks.set(vendor, haystackOf(received.filter(({ host }) => hosts.test(host))));
      }
    });

    test('reports every seeded value that reached a vendor, under that vendor and its category, with a path', () => {
      const seeded = [
        ...canaries,
        { category: 'secret', value: values.secretKey },
        { category: 'reset-link', value: `/reset?token=${values.resetToken}` },
        { category: 'internal-host', value: internalHost },
        { category: 'search-text', value: values.searchText },
      ];
      const missing: string[] = [];
      let present = 0;
      for (const [vendor, haystack] of haystacks) {
        for (const { category, value } of seeded) {
          if (!haystack.includes(value)) continue;
          present += 1;
          const found = revealed.vendors
            .find(({ id }) => id === vendor)
            ?.disclosures.some((each) => each.category === category && each.path !== '' && each.sample.includes(value));
          if (!found) missing.push(`${vendor}: ${category} ${value}`);
        }
      }
      expect(missing).toEqual([]);
      expect(present).toBeGreaterThan(25);
    });

    test('reports nothing that is not in the received bytes', () => {
      const invented = revealed.vendors.flatMap(({ id, disclosures }) =>
        disclosures
          .filter(({ sample }) => !haystacks.get(id)?.includes(sample))
          .map(({ path, sample }) => `${id} ${path}: ${sample}`),
      );
      expect(invented).toEqual([]);
    });

    test('counts the requests that reached the vendors', () => {
      for (const vendor of masked.vendors) {
        const hosts = hostsOf[vendor.id];
        expect(hosts, vendor.id).toBeDefined();
        expect(vendor.requests, vendor.id).toBe(received.filter(({ host }) => hosts?.test(host)).length);
      }
      expect(masked.coverage.dropped).toBe(0);
    });

    test('lists name, e-mail, phone, user id, organisation, plan and the secret key for Mixpanel', () => {
      const mixpanel = masked.vendors.find(({ id }) => id === 'mixpanel');
      const categories = new Set(mixpanel?.disclosures.map(({ category }) => category));
      expect([...categories]).toEqual(
        expect.arrayContaining(['name', 'email', 'phone', 'user-id', 'org-id', 'plan', 'secret']),
      );
      expect(mixpanel?.severity).toBe('critical');
      expect(mixpanel?.disclosures.find(({ category }) => category === 'secret')?.events).toEqual(['Key Created']);
    });

    test('sends the same report in parts over a port as in one message', async () => {
      const add = createReportCollector();
      const parts = (await askForParts(browser)) as ReportPart[];
      const whole = parts.map(add).at(-1);
      expect(whole).toEqual({ ...masked, generatedAt: whole?.generatedAt });
    });

    test('masks all values in the report, which conforms to its schema', async () => {
      const schema = JSON.parse(await readFile('public/schemas/report.v1.json', 'utf8'));
      const ajv = new Ajv2020({ allErrors: true });
      addFormats.default(ajv);
      expect(ajv.validate(schema, masked), ajv.errorsText()).toBe(true);
      const text = JSON.stringify(masked);
      for (const value of [...canaries.map((canary) => canary.value), values.secretKey, values.resetToken]) {
        expect(text).not.toContain(JSON.stringify(value).slice(1, -1));
      }
    });
  });

  test('loses nothing if the worker is stopped between two requests', async () => {
    await clear();
    const page = await browser.open(`${demoApp}/reset`);
    await sink.quiet(1500, 10_000);
    await clear();
    for (const step of ['one', 'two', 'three']) {
      await page.evaluate(async (name: string) => {
        await fetch(`https://collect.dropzone-metrics.test/v1/e?step=${name}&em=${name}@example.com`, {
          mode: 'no-cors',
        });
      }, step);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await browser.stopWorker();
    }
    const { vendors, coverage } = await report();
    const vendor = vendors.find(({ id }) => id === 'host:dropzone-metrics.test');
    expect(vendor?.requests, JSON.stringify(coverage)).toBe(3);
    expect(vendor?.disclosures.find(({ category }) => category === 'email')).toMatchObject({ path: 'em', count: 3 });
    await page.close();
  });

  test('reports what it cannot read, whatever a vendor responds', async () => {
    respond = ({ host, path }) =>
      host === 'collect.dropzone-metrics.test'
        ? { status: path.startsWith('/bad') ? 500 : 200, body: '<b>\u0000{' }
        : undefined;
    const page = await browser.open(`${demoApp}/reset`);
    await clear();
    await page.evaluate(async () => {
      const bodies = [
        new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
        new Uint8Array([0xff, 0xf0, 0xfd, 0x80]),
        '{"email":"ada@example.com"',
        '{"__proto__":{"email":"ada@example.com"}}',
        `${'['.repeat(5000)}${']'.repeat(5000)}`,
      ];
      for (const body of bodies) {
        await fetch('https://collect.dropzone-metrics.test/bad', { method: 'POST', mode: 'no-cors', body }).catch(
          () => {},
        );
      }
    });
    const unread = async () => {
      const { coverage } = await report();
      return coverage.unreadable.filter(({ vendor }) => vendor === 'host:dropzone-metrics.test');
    };
    // If the background was stopped before, Firefox may show requests to the extension seconds late.
    await expect
      .poll(unread, { timeout: 20_000 })
      .toEqual([expect.objectContaining({ reason: 'undecodable', count: 2 })]);
    respond = undefined;
    await page.close();
  });

  test('records nothing from a page that is not watched', async () => {
    // The page of the previous test may have sent requests while it was closed.
    await sink.quiet(500, 5_000);
    await report();
    await clear();
    const page = await browser.open('https://other.fernhill.example/');
    await sink.quiet(1500, 10_000);
    await page.evaluate(async () => {
      await fetch('https://collect.dropzone-metrics.test/v1/e?em=ada@example.com', { mode: 'no-cors' });
    });
    expect((await report()).vendors).toEqual([]);
    await page.close();
  });

  test('continues in an open page after recording was switched off for a while', async () => {
    const page = await browser.open(`${demoApp}/reset`);
    await sink.quiet(1500, 10_000);
    // Only the page itself can report the content of a Blob.
    const send = (email: string) =>
      page.evaluate(async (em: string) => {
        const body = new Blob([`em=${em}`]);
        await fetch('https://collect.dropzone-metrics.test/v1/e', { method: 'POST', mode: 'no-cors', body });
        await new Promise((resolve) => setTimeout(resolve, 500));
      }, email);
    await watch(browser, []);
    await clear();
    await send('off@person.example');
    await watch(browser, [demoApp]);
    await send('on@person.example');
    const { vendors, coverage } = await report(true);
    const vendor = vendors.find(({ id }) => id === 'host:dropzone-metrics.test');
    expect(vendor?.requests).toBe(1);
    expect(vendor?.disclosures.find(({ category }) => category === 'email')?.sample).toBe('on@person.example');
    expect(coverage.unreadable).toEqual([]);
    await page.close();
  });

  test('writes nothing to its consoles', async () => {
    expect(await browser.extensionErrors()).toEqual([]);
  });
});
