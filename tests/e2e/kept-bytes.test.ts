import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../demo/automation.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Sink, startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import { filesBelow, textsIn } from './kept-bytes/scan.ts';
import { kind } from './kind.ts';

const app = 'https://app.fernhill.example';
const canary = { label: 'account', category: 'email', value: 'wilhelmina.canary@analytical.example' };

/**
 * Values planted in one place, each only once: a name, a key, a telephone number, and the name in a form that fits into
 * an identifier.
 */
interface Planted {
  readonly name: string;
  readonly key: string;
  readonly phone: string;
  readonly slug: string;
}

const placeNames = [
  'path query parameter fragment method headerName header cookie cookieName bodyKey bodyValue inString inBase64 formName',
  'formValue partName fileName fileText blob lines socketKey socketValue event eventName pagePath pageQuery pageFragment',
  'title link host domain error device timezone stack typed fieldName submitted',
].flatMap((places) => places.split(' '));

const planted = new Map<string, Planted>(
  placeNames.map((place, at) => {
    const code = [...String(at + 10)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
    const surname = `quo${code}feather`;
    return [
      place,
      {
        name: `Ottilie Q${surname.slice(1)}`,
        key: `sk_live_Qz8${code}1LmVt77`,
        phone: `+49 170 55${501_000 + at * 7}`,
        slug: `ottilie-${surname}`,
      },
    ];
  }),
);

/**
 * The parts that must not be found: the unique part of a name, a key without its prefix, the last digits of a number.
 */
const uniqueParts = ({ name, key, phone }: Planted) => [
  name.split(' ')[1] as string,
  key.slice('sk_live_'.length),
  phone.slice('+49 170 '.length),
];

const password = 'Zinnober!kastanie9boot';

let sink: Sink;
let profile: string;
let report: Report;
let files: string[];

beforeAll(async () => {
  sink = await startSink({
    appFolder: '.',
    respond: ({ host }) =>
      host.endsWith('.fernhill.example') ? { headers: { 'content-type': 'text/html' }, body: form } : { status: 204 },
  });
  profile = await mkdtemp(join(tmpdir(), 'outflow-kept-'));
  const browser = await launch(kind, { sinkPort: sink.port, profile });
  const keep = { callStacks: true };
  const watched = { mode: 'listed', apps: [app] };
  await ask(browser, { type: 'settings.update', settings: { watch: watched, canaries: [canary], keep } });
  const { pagePath, pageQuery, pageFragment, typed, submitted } = Object.fromEntries(planted) as Record<
    string,
    Planted
  >;
  const address = `${app}/people/${pagePath?.slug}/${pagePath?.key}?${pageQuery?.slug}=${pageQuery?.key}#/${pageFragment?.slug}`;
  const page = await browser.open(address);
  await page.evaluate(plant, { places: Object.fromEntries(planted), canary: canary.value });
  await page.fill('#typed', `${typed?.name} ${typed?.key}`);
  await page.fill('#secret', password);
  await page.fill('#submitted', `${submitted?.name}`);
  await page.click('#go');
  await sink.quiet(1_000, 8_000);
  report = await ask<Report>(browser, { type: 'report.create' });
  // What the page has in flight when it is closed is stored beside the ledger, so the scanned files contain it.
  await page.close();
  await browser.close();
  files = filesBelow(profile).filter(belongsToExtension);
});
afterAll(async () => {
  await sink?.close();
  if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

/** Files that a browser keeps for extensions: databases by origin, storage by id, and common state. */
const belongsToExtension = (file: string) =>
  /chrome-extension_|moz-extension\+\+\+|[/\\](?:(?:Local|Sync|Managed) )?Extension (?:Settings|State|Rules|Scripts)[/\\]|browser-extension-data|storage-sync|extension-store|extension-preferences/.test(
    file,
  );

test('everything that was planted was sent and recorded', () => {
  const paths = sink.requests.map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(20);
  const vendor = report.vendors.find(({ id }) => id === 'host:planted-metrics.test');
  expect(vendor?.disclosures.length).toBeGreaterThan(20);
  expect(report.coverage.dropped).toBe(0);
  expect(JSON.stringify(vendor?.disclosures)).toContain('form: ');
});

test('the scan can read the extension’s files', () => {
  const known = ['planted-metrics.test', 'harmlessKey', canary.value, app];
  expect([...textsIn(files, known).keys()].sort()).toEqual(known.sort());
});

test('no planted value is in the extension’s files', () => {
  const parts = [...planted].flatMap(([place, texts]) => uniqueParts(texts).map((part) => [part, place] as const));
  const found = textsIn(files, [...parts.map(([part]) => part), password]);
  const placeOf = new Map(parts);
  expect([...found].map(([part, file]) => `${placeOf.get(part)}: ${part} in ${file.slice(profile.length)}`)).toEqual(
    [],
  );
});

/** A form whose fields a vendor's script sends on each input. */
const form = `<!doctype html><form>
  <input id="typed" name="note"><input id="secret" name="pw" type="password">
  <input id="submitted" name="${planted.get('fieldName')?.slug}"><button id="go">Save</button></form><script>
  const send = (value) => navigator.sendBeacon('https://c.planted-metrics.test/form', JSON.stringify({ v: value }));
  for (const each of document.querySelectorAll('input')) each.onchange = () => send(each.value);
  document.forms[0].onsubmit = (event) => { event.preventDefault(); };
</script>`;

/** Sends the planted values from every place in a page. Runs in the page. */
async function plant({ places, canary }: { places: Record<string, Planted>; canary: string }): Promise<void> {
  const textsOf = (place: string): Planted => {
    const texts = places[place];
    if (texts === undefined) throw new Error(`Nothing is planted in ${place}.`);
    return texts;
  };
  /** All values of a place as one text. */
  const all = (place: string) => `${textsOf(place).name} ${textsOf(place).key} ${textsOf(place).phone}`;
  const host = 'https://c.planted-metrics.test';
  const quietly = { mode: 'no-cors', method: 'POST' } as const;
  const calls: Array<() => unknown> = [];
  const post = (body: unknown, path = '/e') =>
    calls.push(() =>
      fetch(`${host}${path}`, { ...quietly, body: typeof body === 'string' ? body : JSON.stringify(body) }),
    );
  const get = (path: string, init: RequestInit = {}) =>
    calls.push(() => fetch(`${host}${path}`, { mode: 'no-cors', ...init }));
  const encoded = (place: string) => encodeURIComponent(all(place));
  const base64 = (text: string) => btoa(text);

  post({ harmlessKey: canary });
  get(
    `/${textsOf('path').slug}/${encodeURIComponent(textsOf('path').name)}/${textsOf('path').key}/${encodeURIComponent(textsOf('path').phone)}`,
  );
  get(`/q?a=${encoded('query')}`);
  get(`/q?${encoded('parameter')}=1&${textsOf('parameter').slug}`);
  get(`/f#${encoded('fragment')}`);
  calls.push(() => fetch(`${host}/m`, { method: textsOf('method').slug.toUpperCase() }).catch(() => {}));
  const headers = { [`x-${textsOf('headerName').slug}`]: '1', 'x-note': all('header') };
  calls.push(() => fetch(`${location.origin}/api`, { headers }));
  calls.push(() => fetch(`${host}/h`, { headers }).catch(() => {}));
  // biome-ignore lint/suspicious/noDocumentCookie: cookies of the page are one of the places.
  document.cookie = `${textsOf('cookieName').slug}=${encoded('cookie')}; domain=fernhill.example`;
  calls.push(() => fetch('https://metrics.fernhill.example/v1/c', quietly));
  post({
    members: {
      [textsOf('bodyKey').name]: 1,
      [textsOf('bodyKey').key]: 2,
      [textsOf('bodyKey').phone]: 3,
      [textsOf('bodyKey').slug]: { a: 1 },
    },
  });
  post({
    x: all('bodyValue'),
    name: textsOf('bodyValue').name,
    phone: textsOf('bodyValue').phone,
    token: textsOf('bodyValue').key,
  });
  post({ data: JSON.stringify({ [textsOf('inString').name]: all('inString') }) });
  post({ data: base64(JSON.stringify({ [textsOf('inBase64').name]: all('inBase64') })) });
  calls.push(() =>
    fetch(`${host}/form`, {
      ...quietly,
      body: new URLSearchParams([
        [all('formName'), all('formValue')],
        [textsOf('formName').slug, '1'],
      ]),
    }),
  );
  const parts = new FormData();
  parts.set(
    textsOf('partName').name,
    new File([all('fileText')], `${textsOf('fileName').slug}.txt`, { type: 'text/plain' }),
  );
  parts.set('more', textsOf('fileName').key);
  calls.push(() => fetch(`${host}/files`, { ...quietly, body: parts }));
  calls.push(() =>
    fetch(`${host}/blob`, { ...quietly, body: new Blob([JSON.stringify({ [textsOf('blob').name]: all('blob') })]) }),
  );
  post(`{"a":1}\n{"b":${JSON.stringify(all('lines'))}}\n`);
  const mixpanel = (event: string) =>
    calls.push(() =>
      fetch('https://api-js.mixpanel.com/track', {
        ...quietly,
        body: JSON.stringify({ event, properties: { token: 't' } }),
      }),
    );
  mixpanel(`Invited ${all('event')}`);
  mixpanel(textsOf('eventName').name);
  mixpanel(textsOf('eventName').key);
  mixpanel(textsOf('eventName').slug);
  document.title = all('title');
  post({ title: document.title, url: location.href, path: location.pathname });
  post({ link: `${location.origin}/people/${encoded('link')}?q=${encoded('link')}#${encoded('link')}` });
  post({ link: `https://${textsOf('host').slug}.users.test/x`, other: `https://${textsOf('domain').slug}.test/x` });
  post({ exception: { values: [{ type: 'Error', value: `No account of ${all('error')}` }] }, message: all('error') });
  post({
    browser: `Firefox ${textsOf('device').phone}`,
    device: textsOf('device').key,
    device_model: textsOf('device').name,
    user_agent: `Mozilla/5.0 (${all('device')})`,
  });
  post({
    timezone: `Europe/${textsOf('timezone').slug}`,
    plan: all('timezone'),
    language: textsOf('timezone').name,
    environment: textsOf('timezone').key,
  });
  const named = { [textsOf('stack').name]: () => fetch(`${host}/stack`, { ...quietly, body: new Blob(['{"a":1}']) }) };
  calls.push(() => named[textsOf('stack').name]?.());
  calls.push(
    () =>
      new Promise<void>((resolve) => {
        const socket = new WebSocket('wss://c.planted-metrics.test/socket');
        socket.onopen = () => {
          socket.send(JSON.stringify({ [textsOf('socketKey').name]: 1, x: all('socketValue') }));
          setTimeout(resolve, 300);
        };
        socket.onerror = () => resolve();
      }),
  );
  for (const call of calls) await Promise.resolve(call()).catch(() => {});
}
