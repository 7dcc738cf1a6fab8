import { app, type Input } from './input.ts';

/** Creates inputs that grow along one dimension. `unique` prevents caches from helping. */
export type Growth = (size: number, unique: string) => Input;

const bytes = (text: string) => new TextEncoder().encode(text);
const times = <Item>(size: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: size }, (_, at) => make(at));

/** A number, written with letters. */
const letters = (at: number) => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

const body =
  (make: (size: number, unique: string) => string): Growth =>
  (size, unique) => ({
    ...{ url: 'https://collect.vendor.test/v1', headers: [], transport: 'http' },
    body: bytes(make(size, unique)),
  });
const address =
  (make: (size: number, unique: string) => string): Growth =>
  (size, unique) => ({
    ...{ url: make(size, unique), headers: [], transport: 'http', body: new Uint8Array() },
  });
const header =
  (name: string, make: (size: number, unique: string) => string): Growth =>
  (size, unique) => ({
    ...{ url: 'https://collect.vendor.test/v1', transport: 'http', body: new Uint8Array() },
    headers: [[name, make(size, unique)]],
  });
const value = (make: (size: number, unique: string) => string): Growth =>
  body((size, unique) => JSON.stringify({ text: make(size, unique) }));

/** All dimensions along which requests grow, and cases in which a stage once took more than linear work. */
export const growths: Readonly<Record<string, Growth>> = {
  'one name, many times': address((size) => `https://c.vendor.test/p?${'id=1&'.repeat(size)}`),
  'one name that a signature requires, many times': address(
    (size) => `https://c.vendor.test/p?${times(size, (at) => `tid=G-${at}`).join('&')}`,
  ),
  'many names': address(
    (size, unique) => `https://c.vendor.test/p?${times(size, (at) => `n${unique}${at}=1`).join('&')}`,
  ),
  'names that several signatures require': address(
    (size) => `https://c.vendor.test/p?${'v=2&tid=G-1&en=x&cid=1&a=1&ev=x&id=1&dl=x&'.repeat(size)}`,
  ),
  'a path of many parts': address(
    (size, unique) => `https://c.vendor.test/${times(size, (at) => `p${unique}${at}`).join('/')}`,
  ),
  'a path with parameters': address((size) => `https://c.vendor.test/a${';k=v'.repeat(size)}`),
  'a host of many labels': address((size) => `https://${'a.'.repeat(size)}vendor.test/`),
  'a fragment': address((size) => `https://c.vendor.test/#${'a=1&'.repeat(size)}`),
  cookies: header('cookie', (size, unique) => times(size, (at) => `c${unique}${at}=v${at}`).join('; ')),
  'one cookie': header('cookie', (size) => 'c=v; '.repeat(size)),
  'a long header': header('x-test', (size) => 'a1-'.repeat(size)),
  nesting: body((size) => `${'['.repeat(size)}1${']'.repeat(size)}`),
  'nested objects': body((size) => `${'{"a":'.repeat(size)}1${'}'.repeat(size)}`),
  'nested events': body((size) => `${'{"events":['.repeat(size)}{"event_type":"x"}${']}'.repeat(size)}`),
  'unclosed nesting': body((size) => '['.repeat(size)),
  'many fields': body((size, unique) =>
    JSON.stringify(Object.fromEntries(times(size, (at) => [`k${unique}x${at}x`, `v${at}`]))),
  ),
  'many objects': body((size, unique) =>
    JSON.stringify(times(size, (at) => ({ id: `${unique}${at}`, email: `a${at}@b.example` }))),
  ),
  'many people, and texts that may name them': body((size, unique) =>
    JSON.stringify(
      times(size, (at) => ({ full_name: `Ada Love${letters(at)}`, slug: `u${unique}${letters(at)}-of-the-day` })),
    ),
  ),
  'many users': body((size, unique) =>
    JSON.stringify({ users: times(size, (at) => ({ name: `Ada ${at}`, user_id: `${unique}${at}` })) }),
  ),
  'many named events with values of their own': (size, unique) => ({
    ...{ url: 'https://api2.amplitude.com/2/httpapi', headers: [], transport: 'http' },
    body: bytes(
      JSON.stringify({
        events: times(size, (at) => ({ event_type: `Sent ${unique} ${at}`, user_id: `u-${unique}-${at}` })),
      }),
    ),
  }),
  'many events': address(
    (size) => `https://www.google-analytics.com/g/collect?v=2&tid=G-1&${'en=x&ep.a=1&'.repeat(size)}`,
  ),
  'keys with dots': body((size, unique) => JSON.stringify({ [`${unique}${'.a'.repeat(size)}`]: 'v' })),
  'form pairs': body((size, unique) => times(size, (at) => `f${unique}${at}=v`).join('&')),
  'one form pair': body((size) => 'f=v&'.repeat(size)),
  'lines of JSON': body((size) => '{"a":"b"}\n'.repeat(size)),
  'JSON side by side': body((size) => '{"a":"b"}'.repeat(size)),
  'braces in a broken text': body((size) => `{"a":"${'}{'.repeat(size)}`),
  'a socket.io message with blanks': body((size) => `42[${' '.repeat(size)}x]`),
  parts: body((size) => `--b\r\n${'Content-Disposition: form-data; name="a"\r\n\r\nv\r\n--b\r\n'.repeat(size)}`),
  'a part’s headers': body((size) => `--b\r\n${'name="'.repeat(size)}\r\n\r\nv\r\n--b--\r\n`),
  'texts of Clarity': body((size) =>
    JSON.stringify({ e: times(12, String), a: [[1, 6, 1, '*T', 'x'.repeat(size), times(size, () => 4)]], p: [] }),
  ),
  'pairs of names and values': body((size) =>
    JSON.stringify(times(size, (at) => ({ key: `k${at}`, value: `v${at}` }))),
  ),
  'nodes of a page': body((size) =>
    JSON.stringify({
      type: 2,
      timestamp: 1,
      data: { node: { type: 0, childNodes: times(size, (at) => ({ type: 3, textContent: `t ${at}` })) } },
    }),
  ),
  words: value((size, unique) => `${unique} some words of a sentence `.repeat(size)),
  'one word': value((size, unique) => unique + 'a'.repeat(size)),
  digits: value((size) => '1 '.repeat(size)),
  'e-mail addresses': value((size, unique) => times(size, (at) => `a${at}@b${unique}.example`).join(' ')),
  'at signs': value((size) => 'a@'.repeat(size)),
  addresses: value((size) => `${app}/x?y=1 `.repeat(size)),
  'one long address': value((size) => `${app}/${'reset/'.repeat(size)}`),
  'hex digests': value((size) => `${'0123456789abcdef'.repeat(4)} `.repeat(size)),
  'one long hex': value((size) => '0123456789abcdef'.repeat(size)),
  'base64 with its marks': value((size) => 'aGVsbG8gd29ybGQ='.repeat(size)),
  'base64 in lines': value((size) => `${'aGVsbG8g'.repeat(9)}\n`.repeat(size)),
  'percent escapes': value((size) => '%41%zz'.repeat(size)),
  'character references': value((size) => '&#65;&x;'.repeat(size)),
  tokens: value((size) => '-eyJhbGciOiJIUzI1NiJ9'.repeat(size)),
  hosts: value((size) => 'db.internal.'.repeat(size)),
  'card numbers': value((size) => '4111 1111 1111 1112 '.repeat(size)),
  'planted values': value((size) => 'ada@fernhill.example '.repeat(size)),
  'beginnings of planted values': value((size) => 'ada@fernhill.'.repeat(size)),
};
