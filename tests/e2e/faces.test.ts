import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../demo/automation.ts';
import type { Browser, Page } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type JourneyValues, runJourney } from '../../demo/journey.ts';
import { persona } from '../../demo/persona.ts';
import { demoApp, type Received, type Sink, startSink } from '../../demo/sink.ts';
import { demoFolder } from './demo-app.ts';
import { downloaded } from './downloads.ts';
import { choose, counted, isAt, pasted, reach, scrollTo, sees, seesNoMore } from './keyboard.ts';
import { kind } from './kind.ts';

const canaries = [
  { label: 'email', category: 'email', value: persona.email },
  { label: 'name', category: 'name', value: persona.name },
  { label: 'phone', category: 'phone', value: persona.phone },
  { label: 'user', category: 'user-id', value: persona.id },
  { label: 'organisation', category: 'org-id', value: persona.organisation.id },
  { label: 'organisation name', category: 'org-id', value: persona.organisation.name },
];

/** A HAR file with one request, to a vendor that received no other request. */
const sampleHar = JSON.stringify({
  log: {
    version: '1.2',
    creator: { name: 'WebInspector', version: '1' },
    entries: [
      {
        startedDateTime: '2026-11-20T10:00:00.000Z',
        request: {
          method: 'GET',
          url: `https://in.fernhill-partner.test/e?mail=${persona.email}`,
          headers: [{ name: 'Referer', value: `${demoApp}/` }],
          queryString: [],
          cookies: [],
        },
        response: { status: 200, headers: [], cookies: [], content: {} },
      },
    ],
  },
});

const ownVendor = {
  id: 'fernhill-telemetry',
  name: 'Fernhill Telemetry',
  owner: 'Fernhill Ltd',
  category: 'product-analytics',
  hosts: ['*.fernhill-telemetry.test'],
};

/** A page without SDKs, with a function that sends a request. */
const plainPage = `<!doctype html><script>
  function sendTo(url) { return fetch(url, { mode: 'no-cors' }); }
</script>`;

describe(`with the keyboard only, in ${kind},`, () => {
  let downloads: string;
  let sink: Sink;
  let browser: Browser;
  let values: JourneyValues;
  /** Hosts, including the app's own, that received a request since the journey. */
  const askedHosts: string[] = [];

  const respond = ({ host, path }: Received) => {
    askedHosts.push(host);
    return path === '/plain' ? { headers: { 'content-type': 'text/html' }, body: plainPage } : undefined;
  };

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'outflow-downloads-'));
    sink = await startSink({ appFolder: await demoFolder(), respond });
    browser = await launch(kind, { sinkPort: sink.port, downloads });
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });

  const dashboard = (hash: string) => browser.extensionPage(`dashboard.html#/${hash}`);
  const sentence = (page: Page) => page.evaluate(() => document.querySelector('h1')?.innerText ?? '');
  /** Sends requests as a release of the app would, from a page without SDKs. */
  const send = (app: Page, query: Readonly<Record<string, string>>, host = 'collect.dropzone-metrics.test') =>
    app.evaluate(
      (url: string) =>
        (window as unknown as { sendTo(url: string): Promise<unknown> }).sendTo(url).then(() => undefined),
      `https://${host}/v1/e?${new URLSearchParams(query)}`,
    );
  /** Content of the file that was saved under a matching name. */
  const saved = (name: RegExp) => downloaded(downloads, name);

  test('a new user comes from the welcome screen to the first finding, which appears as soon as it is recorded', async () => {
    const tab = await browser.open(`${demoApp}/plain`);
    const page = counted(await dashboard('welcome'));
    await sees(page, 'the first finding is two minutes away');
    await sees(page, 'None of these is recorded until you choose it.');
    await choose(page, `Reload and watch ${demoApp}`);
    await sees(page, `${demoApp} is watched.`);
    expect(page.steps()).toBe(1);
    await reach(page, 'Value');
    await page.type(persona.email);
    await page.press('Enter');
    await sees(page, '1 test value was added.');
    await ask(browser, { type: 'settings.update', settings: { canaries } });

    const app = await browser.open('about:blank');
    const journey = runJourney(app, sink);
    await sees(page, /\d+ requests? to \d+ vendors? so far\./, 30_000);
    await sees(page, 'Look at what was sent:', 30_000);
    values = await journey;
    await app.close();
    // Closed only now, because Chromium may never close a tab that is being reloaded.
    await tab.close();
    page.steps();
    await choose(page, /^Look at what was sent: /);
    await sees(page, 'If this vendor were breached today');
    expect(page.steps()).toBe(1);
    await page.close();
    askedHosts.length = 0;
  });

  test('the popup shows the summary, opens the secret key, mutes a vendor, and maps a domain', async () => {
    const page = await browser.extensionPage(`popup.html?app=${encodeURIComponent(demoApp)}`);
    await page.setViewport(360, 580);
    await sees(page, 'Mixpanel');
    // How many requests with the reset link's address were sent by now differs by browser.
    expect(await sentence(page)).toMatch(
      /^[45] vendors received a secret key or a password reset link: Mixpanel, PostHog and [23] others\.$/,
    );
    await choose(page, 'Mixpanel');
    await page.waitFor('[data-vendor="mixpanel"] [data-category="secret"]');
    await scrollTo(page, '[data-vendor="mixpanel"] [data-category="secret"] code');
    await sees(page, 'properties.secret_key');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain(values.secretKey);

    await choose(page, 'Amplitude');
    await choose(page, 'Mute Amplitude');
    await sees(page, 'One muted vendor');
    await sees(page, 'All 5 vendors received personal data.');
    await isAt(page, /./);
    await choose(page, 'dropzone-metrics.test');
    await choose(page, 'dropzone-metrics.test is my own');
    await sees(page, '2 muted vendors');
    await isAt(page, /./);
    await page.close();
    await ask(browser, { type: 'settings.update', settings: { vendors: [], muted: [] } });
  });

  test('a privacy officer goes from the matrix to the evidence and the vendor, and copies the breach text', async () => {
    const page = await dashboard('exposure');
    await sees(page, 'Mixpanel');
    // The card of the worst fact has links to vendors, too; the matrix begins after its toolbar. In Firefox, its scroll
    // area takes the focus before its cells.
    await reach(page, 'More options');
    await reach(page, 'Mixpanel');
    await reach(page, /^E-mail, Mixpanel: in \d+ of \d+ requests, high$/, 'ArrowRight');
    await page.press('Enter');
    await isAt(page, 'E-mail that Mixpanel received');
    await sees(page, 'It is your test value “email”.');
    await page.press('Escape');
    await isAt(page, /^E-mail, Mixpanel: /);
    await page.press('Enter');
    await choose(page, 'Everything that Mixpanel received');
    await sees(page, 'If Mixpanel’s copy were taken, it would contain');
    await choose(page, 'Copy text');
    await sees(page, 'Copied');
    await choose(page, 'Save as text');
    await sees(page, /Saved outflow-[\d-]+\.mixpanel\.txt/);
    expect(await saved(/\.mixpanel\.txt$/)).toContain('If Mixpanel’s copy were taken');
    await reach(page, 'Requests', 'Shift+Tab');
    await page.press('Enter');
    await sees(page, /\d+ recent requests went to 6 vendors/);
    await page.press('/');
    expect(await pasted(page)).toContain('If Mixpanel’s copy were taken');
    await page.close();
  });

  test('every export is saved in two steps, with masked values', async () => {
    const page = counted(await dashboard('exposure'));
    await sees(page, 'Mixpanel');
    for (const [at, ending] of ['json', 'csv', 'html', 'har'].entries()) {
      await choose(page, 'Export');
      await isAt(page, /^Report \(JSON\)/);
      for (let steps = 0; steps < at; steps++) await page.press('ArrowDown');
      await page.press('Enter');
      await sees(page, new RegExp(`Saved outflow-[\\d-]+\\.${ending}`));
      expect(page.steps(), ending).toBe(2);
      const content = await saved(new RegExp(`\\d\\.${ending}$`));
      expect(content).toContain('mixpanel');
      for (const raw of [...canaries.map(({ value }) => value), values.secretKey, values.resetToken])
        expect(content, ending).not.toContain(raw);
    }
    await page.close();
  });

  test('the popup, the exposure screen, the vendor page and the exports sent no request', () => {
    expect(askedHosts).toEqual([]);
  });

  test('an engineer finds a request by path, opens it, reveals and copies it', async () => {
    const app = await browser.open(`${demoApp}/plain`);
    const page = await dashboard('requests');
    await sees(page, /recent requests went to 6 vendors/);
    await page.press('/');
    await page.type('secret_key');
    await sees(page, /^1 of \d+ requests\.$/m);
    await choose(page, 'Requests, newest first');
    await isAt(page, 'Fields');
    await sees(page, 'secret_key');
    for (const tab of ['Wrapping', 'Headers', 'Raw']) {
      await page.press('ArrowRight');
      await isAt(page, tab);
    }
    expect(await page.evaluate(() => document.body.innerText)).not.toContain(values.secretKey);
    await page.press('Escape');
    await isAt(page, 'Requests, newest first');

    await page.press('/');
    await page.press('Escape');
    await page.type('contact_mail');
    await sees(page, 'No request matches.');
    await send(app, { ev: 'order', contact_mail: persona.email });
    await sees(page, /1 of \d+ requests\.|1 new/);
    await choose(page, /^Requests, newest first$/);
    await isAt(page, 'Raw');
    await choose(page, 'Reveal');
    await sees(page, 'These are real values.');
    await sees(page, encodeURIComponent(persona.email));
    await choose(page, 'Copy as cURL', 'Shift+Tab');
    await sees(page, 'Copied, with its values.');
    await page.press('Escape');
    await isAt(page, 'Requests, newest first');
    await page.press('/');
    expect(await pasted(page)).toMatch(/^curl --globoff .*contact_mail=priya/);
    await page.close();
    await app.close();
  });

  test('one search opens the request with a value and names the line that sent it; one step more shows the value', async () => {
    const value = 'tomasz.nowak@fernhill.example';
    await ask(browser, { type: 'settings.update', settings: { keep: { callStacks: true } } });
    const app = await browser.open(`${demoApp}/plain`);
    await send(app, { ev: 'invoice', recipient: value });
    await ask(browser, { type: 'report.create' });
    const page = counted(await dashboard('exposure'));
    await sees(page, 'Mixpanel');
    await page.press('/');
    await page.type(value);
    await page.press('Enter');
    await isAt(page, 'Fields');
    await sees(page, /sendTo\s+\/plain:\d+:\d+/);
    expect(page.steps()).toBe(1);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain(value);
    await choose(page, 'Show the value of recipient');
    await sees(page, value);
    expect(page.steps()).toBe(1);
    await page.close();
    await app.close();
  });

  test('a HAR file is opened and closed again, and is shown like recorded data', async () => {
    const page = counted(await dashboard('vendors'));
    await sees(page, 'Mixpanel');
    await choose(page, 'More');
    await reach(page, 'Open a file…');
    // The button opens the system's dialog, which tests cannot reach; the script does what the dialog does.
    await page.evaluate((content: string) => {
      const input = document.querySelector<HTMLInputElement>('.more-list input[type="file"]');
      const data = new DataTransfer();
      data.items.add(new File([content], 'session.har'));
      if (input) input.files = data.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    }, sampleHar);
    await sees(page, 'HAR file with 1 entry');
    await sees(page, 'fernhill-partner.test');
    await seesNoMore(page, 'Mixpanel');
    expect(page.steps()).toBe(1);
    await choose(page, 'Back to your own data');
    await sees(page, 'Mixpanel');
    expect(page.steps()).toBe(1);
    await page.close();
  });

  test('a tester compares two releases, and the new field is listed', async () => {
    const app = await browser.open(`${demoApp}/plain`);
    const page = counted(await dashboard('sessions'));
    await sees(page, 'Record a release');
    for (const [release, more] of [
      ['Release 1', {}],
      ['Release 2', { tel: persona.phone }],
    ] as const) {
      await reach(page, 'Name of the recording');
      await page.type(release);
      await page.press('Enter');
      await isAt(page, 'Stop recording');
      await send(app, { ev: 'sign_in', em: persona.email, ...more });
      await new Promise((resolve) => setTimeout(resolve, 500));
      await page.press('Enter');
      await isAt(page, 'Name of the recording');
    }
    await sees(page, 'New in Release 2: Phone to dropzone-metrics.test.');
    expect(page.steps()).toBe(4); // Two recordings are started and stopped; the comparison appears by itself.
    await sees(page, /New kind\s+\?\s+dropzone-metrics\.test\s+Phone\s+tel\s/);
    await page.close();
    await app.close();
  });

  test('a tester creates a policy from what is sent today, and allows what is sent later', async () => {
    const app = await browser.open(`${demoApp}/plain`);
    const page = counted(await dashboard('policy'));
    await choose(page, 'Create from what is sent today');
    await sees(page, 'Policy created: everything sent today is allowed');
    await seesNoMore(page, 'User id → dropzone-metrics.test');
    await send(app, { ev: 'order', who: persona.id });
    await sees(page, 'User id → dropzone-metrics.test');
    page.steps();
    await choose(page, /User id → dropzone-metrics\.test$/);
    await sees(page, /who\s/);
    await choose(page, 'Allow User id for dropzone-metrics.test');
    await sees(page, 'User id is allowed for dropzone-metrics.test.');
    expect(page.steps()).toBe(2);
    await seesNoMore(page, 'User id → dropzone-metrics.test');
    await isAt(page, /./);
    await page.press('F6');
    await isAt(page, /^Undo/);
    await page.press('Enter');
    await sees(page, 'Undone.');
    await sees(page, 'User id → dropzone-metrics.test');
    await choose(page, 'Exposure', 'Shift+Tab');
    await sees(page, /dropzone-metrics\.test[\s\S]*?1 not agreed/);
    await page.close();
    await app.close();
  });

  test('a vendor is forgotten in two steps, and not if it is undone', async () => {
    const page = counted(await dashboard('vendors/mixpanel'));
    await choose(page, 'Forget Mixpanel…');
    await choose(page, 'Forget');
    await sees(page, 'Mixpanel will be forgotten in 10 seconds.');
    expect(page.steps()).toBe(2);
    await page.press('F6');
    await isAt(page, /^Undo/);
    await page.press('Enter');
    await sees(page, 'Nothing was deleted.');
    await page.close();
  });

  test('settings are changed: a canary, an own vendor, the days to keep; and Undo keeps the ledger', async () => {
    const app = await browser.open(`${demoApp}/plain`);
    const planted = await dashboard('canaries');
    await reach(planted, 'What it is');
    await planted.press('Control+a');
    await planted.type('plan');
    await reach(planted, 'Value');
    await planted.type(persona.plan);
    await planted.press('Enter');
    await sees(planted, '1 test value was added.');
    await planted.close();

    const page = await dashboard('settings');
    await choose(page, 'Paste instead');
    await reach(page, 'Vendors of your own');
    await page.type(JSON.stringify(ownVendor));
    await choose(page, 'Add');
    await sees(page, 'Fernhill Telemetry · fernhill-telemetry');
    await reach(page, 'Days to keep');
    await page.press('Control+a');
    await page.type('30');
    await page.press('Enter');
    await sees(page, 'data is kept for 30 days');

    await choose(page, 'Clear the ledger…');
    await isAt(page, 'Cancel');
    await choose(page, 'Clear the ledger');
    await sees(page, 'The ledger will be cleared in 10 seconds.');
    await page.press('F6');
    await isAt(page, /^Undo/);
    await page.press('Enter');
    await sees(page, 'Nothing was deleted.');

    await send(app, { plan: persona.plan }, 'in.fernhill-telemetry.test');
    await choose(page, 'Vendors', 'Shift+Tab');
    await sees(page, 'Fernhill Telemetry');
    await sees(page, 'Mixpanel');
    await page.close();
    await app.close();
  });

  test('no page of the extension sent a request or logged an error', async () => {
    expect(new Set(askedHosts)).toEqual(
      new Set(['app.fernhill.example', 'collect.dropzone-metrics.test', 'in.fernhill-telemetry.test']),
    );
    expect(await browser.extensionErrors()).toEqual([]);
  });
});
