import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../demo/browsers/launch.ts';
import { startSink } from '../demo/sink.ts';
import { answerSdk } from '../tests/sdks/answers.ts';
import { bundleRun } from '../tests/sdks/bundle.ts';
import { labelsOf } from '../tests/sdks/label.ts';
import { page as pageFacts, typedText } from '../tests/sdks/persona.ts';
import { type Recording, recordingOf } from '../tests/sdks/recording.ts';
import { manifestOf, packageFolder } from './drift/files.ts';
import { setUpSdksOrExit } from './setup.mjs';

// Records what real SDKs send from real Chromium, and labels it: `npm run record-sdks`, or for some of them `npm run
// record-sdks -- mixpanel rollbar`. With `--labels`, recordings are kept and only labels are created again.

/** Milliseconds without a request after which a recording ends: SDKs batch for up to ten seconds. */
const longestBatch = 11_000;
/** Number of recordings made at the same time. They mostly wait. */
const atOnce = 4;

const root = fileURLToPath(new URL('..', import.meta.url));
const runs = join(root, 'tests/sdks/runs');
const recorded = join(root, 'tests/sdks/recorded');
const labels = join(root, 'tests/sdks/labels');

/** The installed version of the package that a recording imports first. */
async function versionOf(sdk: string): Promise<string> {
  const source = await readFile(join(runs, `${sdk}.ts`), 'utf8');
  const name = /from '((?:@[^/']+\/)?[^/.'][^/']*)/.exec(source)?.[1] ?? sdk;
  return manifestOf(packageFolder(name, runs) ?? name).version;
}

/**
 * Arrives from another site, lets the SDK run, types, clicks, waits until nothing more is sent, and leaves the page.
 */
async function record(sdk: string): Promise<{ recording: Recording; problem: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'outflow-sdk-'));
  await bundleRun(sdk, folder);
  const sink = await startSink({ appFolder: folder, respond: answerSdk });
  const browser = await launch('chromium', { extension: null, sinkPort: sink.port });
  try {
    const page = await browser.open(pageFacts.referrer);
    await page.click('#onward');
    await page.waitFor('body[data-ran]');
    await page.fill('#address', typedText);
    await page.click('#approve');
    await sink.quiet(longestBatch, 30_000);
    const problem = await page.evaluate(() => document.body.dataset.ran ?? '');
    await page.goto('https://partner.example/left');
    await sink.quiet(1500, 5000);
    return { recording: recordingOf({ sdk, version: await versionOf(sdk) }, sink), problem };
  } finally {
    await browser.close();
    await sink.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function save(sdk: string): Promise<void> {
  try {
    const { recording, problem } = await record(sdk);
    await writeFile(join(recorded, `${sdk}.json`), lines(recording));
    await label(sdk);
    const counts = `${recording.requests.length} requests, ${recording.messages?.length ?? 0} messages`;
    console.log(`${sdk} ${recording.version}: ${counts}${problem && `\n  ${problem}`}`);
  } catch (error) {
    console.error(`${sdk}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

async function label(sdk: string): Promise<void> {
  const recording = JSON.parse(await readFile(join(recorded, `${sdk}.json`), 'utf8')) as Recording;
  const found = labelsOf(recording).map((one) => `  ${JSON.stringify(one)}`);
  await writeFile(join(labels, `${sdk}.json`), `[\n${found.join(',\n')}\n]\n`);
}

const lines = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const all = (await readdir(runs)).map((name) => name.replace(/\.ts$/, '')).sort();
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const queue = all.filter((name) => named.length === 0 || named.includes(name));
const step = process.argv.includes('--labels') ? label : save;
if (step === save) setUpSdksOrExit();
await mkdir(recorded, { recursive: true });
await mkdir(labels, { recursive: true });
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let sdk = queue.shift(); sdk !== undefined; sdk = queue.shift()) await step(sdk);
  }),
);
