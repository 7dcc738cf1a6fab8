import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { type MapFile, parsedMap } from '../../../src/source-lines/script-maps.ts';

/** A library like an SDK: `now` sends at once, `track` queues events and sends them later. */
const library = `
const queue = [];
function transmit(body) { globalThis.send(body, new Error().stack); }
export function now(event) { transmit([event]); }
export function track(event) {
  queue.push(event);
  if (queue.length === 1) globalThis.later(() => transmit(queue.splice(0)));
}
`;

const app: Readonly<Record<string, string>> = {
  'package.json': '{"name":"tiny-app"}',
  'node_modules/tiny-sdk/package.json': '{"name":"tiny-sdk","type":"module","main":"index.js"}',
  'node_modules/tiny-sdk/index.js': library,
  'src/send.ts': `import { now, track } from 'tiny-sdk';

export function keyCreated(plan: string): void {
  now('Key Created ' + plan);
}

export function queued(): void {
  track('Queued');
}
`,
  'src/main.ts': `import { keyCreated, queued } from './send.ts';

(globalThis as unknown as { app: object }).app = {
  click: () => keyCreated('team'),
  queue: () => queued(),
};
`,
};

interface BuiltApp {
  /** The app's folder, which is the repository's root. */
  readonly root: string;
  readonly maps: readonly MapFile[];
  /** Performs an action in the page, and returns the call stack of the request that it caused. */
  readonly sentBy: (action: 'click' | 'queue') => string;
}

/** The origin of the app. */
export const origin = 'https://app.example.com';

/** Builds a small app with source maps, and runs it as if from the app's origin. */
export async function builtApp(format: 'minified' | 'readable'): Promise<BuiltApp> {
  const root = mkdtempSync(join(tmpdir(), 'outflow-app-'));
  for (const [name, text] of Object.entries(app)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const outDir = join(root, 'dist/assets');
  await build({
    ...{ root, configFile: false, logLevel: 'error' },
    build: {
      ...{ outDir, sourcemap: true, minify: format === 'minified', target: 'es2022' },
      lib: { entry: 'src/main.ts', formats: ['iife'], name: 'tiny', fileName: () => 'index.js' },
    },
  });
  const maps = readdirSync(outDir)
    .filter((name) => name.endsWith('.map'))
    .map((name) => ({ path: join(outDir, name), read: () => parsedMap(readFileSync(join(outDir, name), 'utf8')) }));
  const sent: string[] = [];
  const waiting: Array<() => void> = [];
  const page: Record<string, unknown> = {
    send: (_: unknown, stack: string) => sent.push(stack),
    later: (run: () => void) => waiting.push(run),
  };
  runInNewContext(readFileSync(join(outDir, 'index.js'), 'utf8'), page, { filename: `${origin}/assets/index.js` });
  return {
    root,
    maps,
    sentBy: (action) => {
      const { click, queue } = page.app as Record<'click' | 'queue', () => void>;
      if (action === 'click') click();
      else queue();
      for (const run of waiting.splice(0)) run();
      return sent.at(-1) ?? '';
    },
  };
}
