/** Where in a page, or beside it, a payload is sent from. */
export type Context =
  | 'page'
  | 'blank frame'
  | 'srcdoc frame'
  | 'sandboxed frame'
  | 'cross-origin frame'
  | 'worker (blob)'
  | 'module worker (blob)'
  | 'nested worker (blob)'
  | 'worker (file)'
  | 'module worker (file)'
  | 'shared worker (blob)'
  | 'shared worker (file)'
  | 'service worker'
  | 'pagehide'
  | 'navigation'
  | 'plain page';

/** One transport with one kind of body, from one place. */
export interface Row {
  /** Also the name of the host it sends to: each row is a vendor of its own. */
  readonly id: string;
  readonly context: Context;
  readonly transport: string;
  readonly body: string;
  /** Script that sends the payload. It runs with `url` and the names of {@link payloadScript}. */
  readonly code: string;
  readonly payload: Payload;
}

/** What a row sends: an e-mail address at its begin and a word at its end, with so much between that it has a size. */
export interface Payload {
  readonly email: string;
  readonly end: string;
  /** Characters between the two. */
  readonly filler: number;
}

/** Defines, for a row's script, its text and what it can be wrapped in. */
export function payloadScript({ email, end, filler }: Payload): string {
  return `
    const text = 'email=${email}&filler=' + 'x'.repeat(${filler}) + '&end=${end}';
    const bytes = new TextEncoder().encode(text);
    const padded = new Uint8Array(bytes.length + 8); padded.set(bytes, 5);
    const fields = () => { const form = new FormData(); form.set('email', '${email}'); form.set('end', '${end}'); return form; };
    const fileFields = () => { const form = new FormData(); form.set('email', '${email}'); form.set('file', new File(['{"end":"${end}"}'], 'end.json', { type: 'application/json' })); return form; };
    const gzipped = () => new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')));`;
}

const bodies = {
  string: 'text',
  ArrayBuffer: 'bytes.buffer',
  'typed array': 'padded.subarray(5, 5 + bytes.length)',
  DataView: 'new DataView(padded.buffer, 5, bytes.length)',
  Blob: 'new Blob([text])',
  'Blob of parts': 'new Blob([new Blob([text.slice(0, 9)]), bytes.subarray(9)])',
  File: "new File([text], 'a.txt')",
  URLSearchParams: 'new URLSearchParams(text)',
  FormData: 'fields()',
  'FormData with a File': 'fileFields()',
} as const;
type BodyKind = keyof typeof bodies;

const init = "method: 'POST', mode: 'no-cors'";
const fetching = (body: string) => `await fetch(url, { ${init}, body: ${body} });`;
const requesting = (body: string) => `await fetch(new Request(url, { ${init}, body: ${body} }));`;
const keeping = (body: string) => `await fetch(url, { ${init}, keepalive: true, body: ${body} });`;
const beaconing = (body: string) => `navigator.sendBeacon(url, ${body});`;
const xhr = (body: string) => `
  const request = new XMLHttpRequest();
  request.open('POST', url);
  await new Promise((done) => { request.onloadend = done; request.send(${body}); });`;
const socket = (body: string) => `
  const socket = new WebSocket(url.replace(/^http/, 'ws'));
  await new Promise((open, fail) => { socket.onopen = open; socket.onerror = fail; });
  socket.send(${body});
  while (socket.bufferedAmount > 0) await new Promise((next) => setTimeout(next, 10));
  await new Promise((next) => setTimeout(next, 100));`;

const rows: Row[] = [];
function add(context: Context, transport: string, body: string, code: string, filler = 20): void {
  const name = [context === 'page' ? '' : context, transport, body].join(' ').trim().toLowerCase();
  const id = name.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  rows.push({
    id,
    context,
    transport,
    body,
    code,
    payload: { email: `${id}@person.example`, end: `${id}-end`, filler },
  });
}
function addBodies(
  context: Context,
  transport: string,
  send: (body: string) => string,
  kinds: readonly BodyKind[],
): void {
  for (const kind of kinds) add(context, transport, kind, send(bodies[kind]));
}

const all = Object.keys(bodies) as BodyKind[];
addBodies('page', 'fetch', fetching, all);
addBodies('page', 'fetch Request', requesting, ['string', 'Blob', 'FormData with a File']);
addBodies('page', 'fetch keepalive', keeping, ['string', 'Blob']);
add(
  'page',
  'fetch',
  'stream',
  `await fetch(url, { method: 'POST', duplex: 'half', body: new Blob([text]).stream() });`,
);
add('page', 'fetch', 'gzip ArrayBuffer', fetching('await gzipped().arrayBuffer()'));
add('page', 'fetch', 'gzip Blob', fetching('await gzipped().blob()'));
add('page', 'fetch', '1 MB string', fetching('text'), 1_000_000);
add('page', 'fetch', '1 MB Blob', fetching('new Blob([text])'), 1_000_000);
add('page', 'fetch', '20 MB string', fetching('text'), 20_000_000);
add('page', 'fetch', '20 MB Blob', fetching('new Blob([text])'), 20_000_000);
add('page', 'fetch GET', 'query', `await fetch(url + '?' + text, { mode: 'no-cors' });`);
addBodies('page', 'xhr', xhr, all);
add(
  'page',
  'xhr',
  'Document',
  xhr("new DOMParser().parseFromString('<p>' + text.replace(/^email=([^&]*)&.*$/, '$1') + '</p>', 'text/html')"),
);
addBodies('page', 'sendBeacon', beaconing, all);

const element = (tag: string, attribute: string, more = '') =>
  `const it = document.createElement('${tag}'); ${more} it.${attribute} = url + '?' + text; document.body.append(it);`;
add('page', 'image', 'query', element('img', 'src'));
add('page', 'script', 'query', element('script', 'src'));
add('page', 'stylesheet', 'query', element('link', 'href', "it.rel = 'stylesheet';"));
add('page', 'css image', 'query', `document.body.style.backgroundImage = 'url("' + url + '?' + text + '")';`);
add('page', 'prefetch', 'query', element('link', 'href', "it.rel = 'prefetch';"));
add('page', 'iframe', 'query', element('iframe', 'src'));
add('page', 'video', 'query', element('video', 'src', "it.preload = 'auto';"));
add('page', 'object', 'query', element('object', 'data'));
add('page', 'EventSource', 'query', `new EventSource(url + '?' + text);`);
add(
  'page',
  'a ping',
  'query',
  `
  const link = document.createElement('a'); link.href = '#here'; link.ping = url + '?' + text;
  document.body.append(link); link.click();`,
);

const form = (enctype: string, extra = '') => `
  const frame = document.createElement('iframe'); frame.name = 'frame-' + Math.random(); document.body.append(frame);
  const form = document.createElement('form');
  Object.assign(form, { method: 'POST', action: url, target: frame.name, enctype: '${enctype}' });
  for (const [name, value] of new URLSearchParams(text)) form.append(Object.assign(document.createElement('input'), { name, value }));
  ${extra}
  document.body.append(form); form.submit();`;
const fileInput = `
  form.querySelector('[name=end]').remove();
  const files = new DataTransfer(); files.items.add(new File([JSON.stringify({ end: new URLSearchParams(text).get('end') })], 'a.json', { type: 'application/json' }));
  form.append(Object.assign(document.createElement('input'), { type: 'file', name: 'upload', files: files.files }));`;
add('page', 'form', 'urlencoded', form('application/x-www-form-urlencoded'));
add('page', 'form', 'multipart', form('multipart/form-data'));
add('page', 'form', 'multipart with a file', form('multipart/form-data', fileInput));
add('page', 'form', 'text', form('text/plain'));
add(
  'navigation',
  'form',
  'urlencoded',
  form('application/x-www-form-urlencoded').replace('target: frame.name,', "target: '_top',"),
);
add('navigation', 'link', 'query', `location.href = url + '?' + text;`);

addBodies('page', 'WebSocket', socket, ['string', 'ArrayBuffer', 'typed array', 'Blob']);
add('page', 'WebSocket', '1 MB string', socket('text'), 1_000_000);
add('page', 'WebSocket', '1 MB Blob', socket('new Blob([text])'), 1_000_000);

const frames: Context[] = ['blank frame', 'srcdoc frame', 'sandboxed frame', 'cross-origin frame'];
const workers: Context[] = [
  'worker (blob)',
  'module worker (blob)',
  'nested worker (blob)',
  'worker (file)',
  'module worker (file)',
  'shared worker (blob)',
  'shared worker (file)',
];
for (const context of [...frames, ...workers]) {
  addBodies(context, 'fetch', fetching, ['string', 'Blob']);
  addBodies(context, 'WebSocket', socket, ['string', 'ArrayBuffer']);
}
for (const context of frames) addBodies(context, 'sendBeacon', beaconing, ['Blob']);
for (const context of workers) addBodies(context, 'xhr', xhr, ['Blob']);
addBodies('service worker', 'fetch', fetching, ['string', 'Blob']);
addBodies('pagehide', 'fetch keepalive', keeping, ['string', 'Blob', 'ArrayBuffer', 'URLSearchParams', 'FormData']);
addBodies('pagehide', 'sendBeacon', beaconing, ['string', 'Blob', 'ArrayBuffer', 'URLSearchParams', 'FormData']);

add('page', 'redirect 307', 'string', fetching('text').replace('url', `url + '?to=307'`));
add(
  'page',
  'redirect 302',
  'query',
  `await fetch('/sync?to=' + encodeURIComponent(url + '?' + text), { mode: 'no-cors' });`,
);
add('plain page', 'fetch over http', 'string', fetching('text').replace('url', `url.replace('https', 'http')`));
add('plain page', 'WebSocket over ws', 'string', socket('text').replace('/^http/', '/^https/'));

export { rows };
