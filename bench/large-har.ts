import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { Dice } from '../accuracy/dice.ts';
import type { Observation } from '../src/observe/observation.ts';
import { benchInputs } from './inputs.ts';

/** A HAR file that was generated. */
export interface LargeHar {
  readonly bytes: number;
  readonly entries: number;
  /** Number of those entries that recorded SDKs sent. */
  readonly toVendors: number;
}

const app = 'https://app.example.com';
const letters = 'abcdefghijklmnopqrstuvwxyz';
const base64 = `${letters}${letters.toUpperCase()}0123456789+/`;

/**
 * Requests that a page sends to its own app each time that it is loaded: their number, and the least and the largest
 * number of characters of a response.
 */
const requestsPerLoad = [
  { count: 1, type: 'document', mime: 'text/html; charset=utf-8', path: '/projects', least: 20_000, most: 60_000 },
  { count: 8, type: 'script', mime: 'application/javascript', path: '/assets', least: 10_000, most: 90_000 },
  { count: 4, type: 'stylesheet', mime: 'text/css', path: '/styles', least: 5_000, most: 35_000 },
  { count: 8, type: 'image', mime: 'image/webp', path: '/images', least: 4_000, most: 45_000 },
  { count: 15, type: 'fetch', mime: 'application/json', path: '/api/rows', least: 500, most: 11_000 },
] as const;

/** Number of requests of recorded SDKs for each page load: a quarter of all. */
const vendorRequestsPerLoad = 12;

/**
 * Writes a HAR as DevTools does, one entry a line: page loads of an app, whose requests to vendors are those of recorded
 * SDKs with new values.
 * @param bytes the size from which no more page loads are added
 * @param hasBodies whether responses have their bodies, as with "Save all as HAR with content"
 */
export function writeLargeHar(file: string, bytes: number, hasBodies: boolean): LargeHar {
  const dice = new Dice(11, 0);
  const bodies = hasBodies ? responseBodies() : null;
  const contentOf = (kind: keyof Bodies, least: number, most: number) => {
    const size = dice.int(least, most);
    return { size, text: bodies === null ? undefined : cutOf(bodies[kind], size, dice) };
  };
  const out = openSync(file, 'w');
  const creator = { name: 'WebInspector', version: '537.36' };
  let size = writeSync(out, `{"log":{"version":"1.2","creator":${JSON.stringify(creator)},"pages":[],"entries":[\n`);
  let entries = 0;
  let toVendors = 0;
  let lines: string[] = [];
  const add = (request: object, response: object, type: string, page: number) => {
    const at = new Date(1_790_000_000_000 + entries * 40).toISOString();
    const common = { pageref: `page_${page}`, startedDateTime: at, time: 41.3, _resourceType: type };
    const rest = { cache: {}, timings, serverIPAddress: '203.0.113.7', connection: '443', _initiator: initiator };
    lines.push(`${entries === 0 ? '' : ',\n'}${JSON.stringify({ ...common, ...rest, request, response })}`);
    entries += 1;
  };
  let waiting: Observation[] = [];
  for (let page = 1; size < bytes; page += 1) {
    for (const { count, type, mime, path, least, most } of requestsPerLoad) {
      for (let number = 0; number < count; number += 1) {
        const url = type === 'document' ? `${app}${path}/${page}` : `${app}${path}/${number}?v=${dice.hex(8)}`;
        const content = { ...contentOf(type === 'image' ? 'image' : type === 'fetch' ? 'data' : 'code', least, most) };
        const encoding = type === 'image' && hasBodies ? { encoding: 'base64' } : {};
        const headers = headersTo(app, type === 'document' ? 'document' : 'empty', dice);
        const request = { ...requestTo('GET', url), headers };
        add(request, responseWith({ ...content, mimeType: mime, ...encoding }), type, page);
      }
    }
    for (let number = 0; number < vendorRequestsPerLoad; number += 1) {
      if (waiting.length === 0) waiting = sentBySdks(page);
      const sent = waiting.pop() as Observation;
      const content = { ...contentOf('data', 2, 400), mimeType: 'application/json' };
      add({ ...requestOf(sent), headers: headersOf(sent, dice) }, responseWith(content), 'fetch', page);
      toVendors += 1;
    }
    size += writeSync(out, lines.join(''));
    lines = [];
  }
  size += writeSync(out, '\n]}}\n');
  closeSync(out);
  return { bytes: size, entries, toVendors };
}

/** Requests of recorded SDKs with new values, in reverse order, since the caller takes the last one first. */
function sentBySdks(seed: number): Observation[] {
  return (benchInputs[0]?.make(seed) ?? []).filter(({ transport }) => transport === 'http').reverse();
}

const timings = { blocked: 1.2, dns: -1, ssl: -1, connect: -1, send: 0.1, wait: 31.1, receive: 8.9 };

const initiator = {
  type: 'script',
  stack: {
    callFrames: Array.from({ length: 8 }, (_, at) => ({
      functionName: `send${at}`,
      scriptId: `${40 + at}`,
      url: `${app}/assets/index-4f2a91c0.js`,
      lineNumber: 17,
      columnNumber: 20_311 + at,
    })),
  },
};

function requestTo(method: string, url: string): object {
  return { method, url, httpVersion: 'http/2.0', queryString: [], cookies: [], headersSize: -1, bodySize: 0 };
}

/** A HAR file holds only text. As in DevTools, a body with a byte above 127 is written with one character per byte. */
function requestOf({ method, url, body }: Observation): object {
  const request = requestTo(method, url);
  if (body.kind !== 'bytes') return request;
  const text = Buffer.from(body.bytes).toString(body.bytes.some((byte) => byte > 127) ? 'latin1' : 'utf8');
  return { ...request, bodySize: body.bytes.length, postData: { mimeType: 'application/json', text } };
}

function headersOf({ headers }: Observation, dice: Dice): object[] {
  return [...headers.map(([name, value]) => ({ name, value })), ...headersTo(app, 'empty', dice)];
}

function headersTo(referrer: string, destination: string, dice: Dice): object[] {
  return Object.entries({
    ':scheme': 'https',
    accept: '*/*',
    'accept-encoding': 'gzip, deflate, br, zstd',
    'accept-language': 'en-GB,en;q=0.9,de;q=0.8',
    cookie: `sid=${dice.hex(32)}; theme=dark; _ga=GA1.1.${dice.digits(9)}.1790000000; consent=${dice.hex(48)}`,
    referer: `${referrer}/projects`,
    'sec-ch-ua': '"Chromium";v="156", "Not.A/Brand";v="99"',
    'sec-ch-ua-mobile': '?0',
    'sec-ch-ua-platform': '"Linux"',
    'sec-fetch-dest': destination,
    'sec-fetch-mode': destination === 'document' ? 'navigate' : 'cors',
    'sec-fetch-site': 'same-origin',
    'user-agent':
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  }).map(([name, value]) => ({ name, value }));
}

const responseHeaders = Object.entries({
  'cache-control': 'public, max-age=31536000, immutable',
  'content-encoding': 'br',
  'content-security-policy': "default-src 'self'; img-src 'self' data: https:; connect-src 'self' https:",
  date: 'Mon, 30 Nov 2026 09:00:00 GMT',
  etag: '"5f0c2b9e4d"',
  server: 'nginx',
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  vary: 'accept-encoding',
}).map(([name, value]) => ({ name, value }));

function responseWith(content: object): object {
  return {
    ...{ status: 200, statusText: '', httpVersion: 'http/2.0', headers: responseHeaders, cookies: [] },
    ...{ content, redirectURL: '', headersSize: -1, bodySize: -1, _transferSize: 4_321, _error: null },
  };
}

interface Bodies {
  /** Source text of this project. */
  readonly code: string;
  /** JSON as an app's API returns it. */
  readonly data: string;
  /** Base64. */
  readonly image: string;
}

function responseBodies(): Bodies {
  const dice = new Dice(12, 0);
  const folder = new URL('../src/vendors/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const rows = Array.from({ length: 2_000 }, (_, id) => ({
    ...{ id, name: `${dice.chars(letters, 7)} ${dice.chars(letters, 9)}`, note: 'a "quoted" part, and\na second line' },
    ...{ changed: dice.time(), owner: dice.uuid(), tags: ['open', 'late'], done: dice.chance(0.5) },
  }));
  return {
    code: files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n'),
    data: JSON.stringify(rows),
    image: dice.chars(base64, 200_000),
  };
}

/** A random part of a text. */
function cutOf(text: string, length: number, dice: Dice): string {
  const from = dice.int(0, Math.max(0, text.length - length));
  return text.slice(from, from + length);
}
