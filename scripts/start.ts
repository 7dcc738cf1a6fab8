import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { watch } from '../demo/automation.ts';
import type { Browser } from '../demo/browsers/browser.ts';
import type { BrowserKind } from '../demo/browsers/executable.ts';
import { buildTarget, launch } from '../demo/browsers/launch.ts';
import { buildDemo } from '../demo/build.ts';
import { runJourney } from '../demo/journey.ts';
import { persona } from '../demo/persona.ts';
import { demoApp, type Sink, startSink } from '../demo/sink.ts';
import { textOf } from '../src/report/formats/text.ts';
import { photographPopup } from './popup-pictures.ts';
import { onSourceChange, runOneAtATime } from './rebuild.ts';
import { saveReport } from './saved-report.ts';

interface StartOptions {
  /** The address of the user's own app; null for the demo. */
  readonly url: string | null;
  readonly browser: BrowserKind;
  readonly headless: boolean;
  /** Rebuilds and reloads the extension whenever its sources change, until the browser is closed. */
  readonly watch: boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}out`;

/** Opens a browser with the extension, at the demo or at the user's own app. */
export async function start({ url, browser: kind, headless, watch: isWatching }: StartOptions): Promise<void> {
  step(`Building the extension for ${kind}`);
  await build({ root, browser: buildTarget[kind] });
  const sink = url === null ? await startDemo() : null;
  const app = url === null ? demoApp : new URL(url).origin;

  step(`Opening ${kind} with the extension`);
  const ended = headless && !isWatching ? null : interrupted();
  const browser = await launch(kind, { headed: !headless, ...(sink ? { sinkPort: sink.port } : {}) });
  await watch(browser, [app]);
  const page = await browser.open(url ?? 'about:blank');

  if (ended === null) {
    if (sink) {
      step('Using the demo app as a person would');
      await runJourney(page, sink);
    } else {
      step(`Watching ${url} for ten seconds`);
      await new Promise((resolve) => setTimeout(resolve, 10_000));
    }
    const report = await saveReport(browser, app, `${out}/report.json`);
    await photographPopup(browser, app, out);
    console.log(
      `\n${textOf(report, { width: process.stdout.columns || 120, colors: false })}\nSaved in out/: report.json, popup-light.png, popup-dark.png`,
    );
  } else {
    if (sink) await page.goto(demoApp);
    console.log(`\n${invitation(app, sink !== null)}`);
    const stop = isWatching ? onSourceChange(root, rebuilding(kind, browser)) : () => undefined;
    await Promise.race([browser.closed, ended]);
    stop();
  }
  await browser.close().catch(() => undefined);
  await sink?.close();
}

/** Builds and reloads the extension. If the build fails, the loaded version stays. */
function rebuilding(kind: BrowserKind, browser: Browser): () => void {
  return runOneAtATime(async () => {
    step('Building the extension again');
    try {
      await build({ root, browser: buildTarget[kind] });
      await browser.reloadExtension();
      console.log('Reloaded. Open the popup or the dashboard again.');
    } catch (error) {
      console.error(error);
    }
  });
}

async function startDemo(): Promise<Sink> {
  step('Building the demo app');
  const appFolder = `${root}.output/demo`;
  await buildDemo(appFolder);
  return startSink({ appFolder });
}

function invitation(app: string, isDemo: boolean): string {
  const how = isDemo
    ? `Sign in as ${persona.email} with the password ${persona.password}. Nothing leaves this machine.`
    : 'What you do there is recorded on this machine only.';
  return `The browser is open at ${app}.\n${how}\nClick the Outflow icon to see what was sent. Close the window, or press Ctrl+C, to end.`;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function step(title: string): void {
  console.log(`\n▸ ${title}`);
}
