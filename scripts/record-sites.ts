import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../demo/browsers/launch.ts';
import { type Answer, type Received, startSink } from '../demo/sink.ts';
import { bundlePage } from '../tests/sdks/bundle.ts';
import { answerThirdParty } from '../tests/sites/answers.ts';
import { documentOf, linkingDocument } from '../tests/sites/document.ts';
import { type Journey, json } from '../tests/sites/journey.ts';
import { type PageRequest, type SiteRecording, siteRecordingOf } from '../tests/sites/recording.ts';
import { setUpSdksOrExit } from './setup.mjs';

// Records what whole sites send in real Chromium: `npm run record-sites`, or for some sites
// `npm run record-sites -- shop travel`.

/** Milliseconds without a request after which a visit ends. */
const quietTime = 9000;

const root = fileURLToPath(new URL('..', import.meta.url));
const sites = join(root, 'tests/sites');
const recorded = join(sites, 'recorded');

/** The responses of the site's own host, of the page that links to it, and of all other hosts. */
function answers(journey: Journey, folder: string) {
  const site = new URL(journey.origin).host;
  const from = new URL(journey.from).host;
  return async (request: Received): Promise<Answer | undefined> => {
    if (request.method === 'OPTIONS') return { status: 204 };
    const own = journey.answer?.(request);
    if (own !== undefined) return own;
    if (request.host === from) return html(linkingDocument(`${journey.origin}${journey.entry}`));
    if (request.host !== site) return answerThirdParty(request);
    const path = request.path.split('?')[0] ?? '/';
    if (path.startsWith('/api/')) return json({ ok: true });
    if (path.endsWith('.js')) {
      const body = await readFile(join(folder, path.slice(1))).catch(() => null);
      return body === null ? { status: 404 } : { headers: { 'content-type': 'text/javascript' }, body };
    }
    return html(documentOf(journey));
  };
}

function html(body: string): Answer {
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

/** Arrives from another site, follows the journey through this one, waits until nothing more is sent, and leaves. */
async function record(
  site: string,
  load: () => Promise<{ readonly journey: Journey }>,
): Promise<{ recording: SiteRecording; problem: string }> {
  const { journey } = await load();
  const folder = await mkdtemp(join(tmpdir(), 'outflow-site-'));
  await bundlePage(join(sites, 'apps', `${site}.ts`), documentOf(journey), folder);
  const sink = await startSink({ appFolder: folder, respond: answers(journey, folder) });
  const sent: PageRequest[] = [];
  const browser = await launch('chromium', {
    extension: null,
    sinkPort: sink.port,
    thirdPartyCookies: true,
    onRequest: (request) => sent.push({ ...request, at: Date.now() }),
  });
  try {
    const page = await browser.open(journey.from);
    await page.click('#onward');
    await page.waitFor('body[data-ready]');
    await journey.walk(page);
    await sink.quiet(quietTime, 25_000);
    const problem = await page.evaluate(() => document.body.dataset.ready ?? '');
    await page.goto('about:blank');
    await sink.quiet(1000, 4000);
    const visit = { site, origin: journey.origin, sent, messages: sink.messages };
    const from = new URL(journey.from).host;
    return {
      recording: siteRecordingOf({ ...visit, requests: sink.requests.filter(({ host }) => host !== from) }),
      problem,
    };
  } finally {
    await browser.close();
    await sink.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function save(site: string, load: () => Promise<{ readonly journey: Journey }>): Promise<void> {
  try {
    const { recording, problem } = await record(site, load);
    await writeFile(join(recorded, `${site}.json`), `${JSON.stringify(recording, null, 2)}\n`);
    const counts = `${recording.requests.length} requests, ${recording.messages?.length ?? 0} messages`;
    console.log(`${site}: ${counts}${problem && `\n  ${problem}`}`);
  } catch (error) {
    console.error(`${site}: ${(error as Error).stack}`);
    process.exitCode = 1;
  }
}

const journeys = import.meta.glob<{ readonly journey: Journey }>('../tests/sites/journeys/*.ts');
const named = process.argv.slice(2);
setUpSdksOrExit();
await mkdir(recorded, { recursive: true });
for (const [path, load] of Object.entries(journeys)) {
  const site = basename(path, '.ts');
  if (named.length === 0 || named.includes(site)) await save(site, load);
}
