import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, watch } from '../../demo/automation.ts';
import type { Browser, Page } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import { type DevtoolsPage, devtoolsPages, freePort } from './devtools-pages.ts';
import { kind } from './kind.ts';

const app = 'https://app.fernhill.example';
const html = `<!doctype html><title>Fernhill</title><script>
  window.send = (name) => fetch('https://' + name + '.test/c', { method: 'POST', mode: 'no-cors', body: 'email=ada@person.example' }).catch(() => {});
</script>`;

describe.runIf(kind === 'chromium')('the DevTools panel, in chromium', () => {
  let port: number;
  let sink: Sink;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    port = await freePort();
    sink = await startSink({
      appFolder: '.',
      respond: ({ host }) =>
        host.endsWith('.fernhill.example') ? { headers: { 'content-type': 'text/html' }, body: html } : { status: 204 },
    });
    browser = await launch('chromium', { sinkPort: sink.port, devtoolsPort: port });
    await watch(browser, [app]);
    page = await browser.open(app);
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });

  const send = async (name: string) => {
    await page.evaluate((to: string) => (window as unknown as { send(to: string): Promise<void> }).send(to), name);
    await ask(browser, { type: 'report.create' });
  };
  const pageThat = async (wanted: (page: DevtoolsPage) => boolean): Promise<DevtoolsPage> => {
    for (let tries = 0; tries < 100; tries++) {
      const one = (await devtoolsPages(port)).find(wanted);
      if (one) return one;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('DevTools has no such page');
  };
  /** Shows the panel in the DevTools of the app's page, as a click on the panel's name in DevTools does. */
  const showPanel = async (): Promise<DevtoolsPage> => {
    const devtools = await pageThat(({ url, title }) => url.startsWith('devtools://') && title.includes('fernhill'));
    await devtools.evaluate(`(async () => {
      const { InspectorView } = await import('./ui/legacy/legacy.js');
      const view = InspectorView.InspectorView.instance();
      for (let tries = 0; tries < 100; tries++) {
        const panel = view.tabbedPane.tabs.find(({ id }) => id.startsWith('chrome-extension:') && id.endsWith('Outflow'));
        if (panel) return void (await view.showPanel(panel.id));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('DevTools does not have the panel');
    })()`);
    return pageThat(({ url }) => url.endsWith('/devtools-panel.html'));
  };
  const waitFor = async (panel: DevtoolsPage, expression: string) => {
    for (let tries = 0; tries < 100; tries++) {
      if (await panel.evaluate<boolean>(`Boolean(${expression})`)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${expression} did not become true in: ${await panel.evaluate('document.body.innerText')}`);
  };
  const has = (name: string) =>
    `[...document.querySelectorAll('tbody tr')].some((row) => row.textContent.includes('${name}'))`;

  test('shows what was sent before it was opened, and what is sent afterwards', async () => {
    await send('before');
    const panel = await showPanel();
    await waitFor(panel, has('before.test'));
    expect(await panel.evaluate('document.querySelector("h1").innerText')).toMatch(
      /^1 vendor received data from this tab/,
    );
    await send('after');
    await waitFor(panel, has('after.test'));
    expect(await panel.evaluate('document.querySelectorAll("tbody tr").length')).toBe(2);
    expect(await panel.evaluate('document.querySelector("tbody").textContent')).toContain('E-mail');
  });

  test('uses the theme of the surrounding DevTools', async () => {
    const devtools = await pageThat(({ url, title }) => url.startsWith('devtools://') && title.includes('fernhill'));
    const panel = await pageThat(({ url }) => url.endsWith('/devtools-panel.html'));
    const choose = (theme: string) =>
      devtools.evaluate(
        `import('./core/common/common.js').then(({ Settings }) => Settings.Settings.instance().moduleSetting('ui-theme').set('${theme}'))`,
      );
    const background = 'getComputedStyle(document.body).backgroundColor';
    await choose('dark');
    await waitFor(panel, `${background} === 'rgb(22, 25, 31)'`);
    await choose('default');
    await waitFor(panel, `${background} === 'rgb(255, 255, 255)'`);
  });

  test('shows nothing from other tabs', async () => {
    const other = await browser.open(app);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await other.evaluate(() => (window as unknown as { send(to: string): Promise<void> }).send('elsewhere'));
    await ask(browser, { type: 'report.create' });
    await send('here');
    const panel = await pageThat(({ url }) => url.endsWith('/devtools-panel.html'));
    await waitFor(panel, has('here.test'));
    expect(await panel.evaluate(has('elsewhere.test'))).toBe(false);
    await other.close();
  });

  test('turns call stacks on, and links to the line that sent a request', async () => {
    const panel = await pageThat(({ url }) => url.endsWith('/devtools-panel.html'));
    const click = (text: string) =>
      panel.evaluate(
        `[...document.querySelectorAll('button')].find((one) => one.innerText.includes('${text}')).click()`,
      );
    await panel.evaluate('document.querySelector("tbody tr").click()');
    await waitFor(panel, 'document.querySelector("[data-tab=stack]")');
    await click('Stack');
    await waitFor(panel, 'document.body.innerText.includes("Keep call stacks")');
    await click('Keep call stacks');
    await waitFor(panel, 'document.body.innerText.includes("No call stack")');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await send('stacked');
    await waitFor(panel, has('stacked.test'));
    await panel.evaluate(
      '[...document.querySelectorAll("tbody tr")].find((row) => /stacked/.test(row.innerText)).click()',
    );
    await waitFor(panel, 'document.querySelector(".stack-source")');
    expect(await panel.evaluate('document.querySelector(".stack").innerText')).toMatch(
      /send\s*https:\/\/app\.fernhill\.example\/:2:\d+/,
    );
    await click('app.fernhill.example/:2');
    await click('Headers');
    await click('Copy as JSON');
    await waitFor(panel, 'document.body.innerText.includes("Copied. Values are masked.")');
    expect(await browser.extensionErrors()).toEqual([]);
  });

  test('clears the list, but not the ledger, on navigation if the log is not preserved', async () => {
    const panel = await pageThat(({ url }) => url.endsWith('/devtools-panel.html'));
    await panel.evaluate('document.querySelector(".panel-tools-end input").click()');
    await page.goto(`${app}/next`);
    await waitFor(panel, 'document.querySelectorAll("tbody tr").length === 0');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await send('fresh');
    await waitFor(panel, has('fresh.test'));
    expect(await panel.evaluate('document.querySelectorAll("tbody tr").length')).toBe(1);
    const report = await ask<{ vendors: readonly unknown[] }>(browser, { type: 'report.create' });
    expect(report.vendors).toHaveLength(6);
  });
});
