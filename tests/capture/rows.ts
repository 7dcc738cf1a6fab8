/** The place in a page, or beside it, from which a payload is sent. */
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
  | 'worker (data)'
  | 'shared worker (data)'
  | 'shared worker (blob)'
  | 'shared worker (file)'
  | 'service worker'
  | 'pagehide'
  | 'navigation'
  | 'plain page';

/** One transport with one kind of body, from one place. */
export interface Row {
  /** The row sends to the host `<id>.test`, so that each row is a separate vendor. */
  readonly id: string;
  readonly context: Context;
  readonly transport: string;
  readonly body: string;
  /** Script that sends the payload. It can use `url` and the names of {@link payloadScript}. */
  readonly code: string;
  readonly payload: Payload;
}

/** The payload of a row: an e-mail address at the beginning and a word at the end, with filler between them. */
export interface Payload {
  readonly email: string;
  readonly end: string;
  /** Number of characters between the two. */
  readonly filler: number;
}

/** Script before a row's code: defines the payload as `text` and `bytes`, and functions that return bodies with it. */
export function payloadScript({ email, end, filler }: Payload): string {
  return `
    const text = 'email=${email}&filler=' + 'x'.repeat(${filler}) + '&end=${end}';
    const bytes = new TextEncoder().encode(text);
    const padded = new Uint8Array(bytes.length + 8); padded.set(bytes, 5);
    const fields = () => { const form = new FormData(); form.set('email', '${email}'); form.set('end', '${end}'); return form; };
    const fileFields = () => { const form = new FormData(); form.set('email', '${email}'); form.set('file', new File(['{"end":"${end}"}'], 'end.json', { type: 'application/json' })); return form; };
    const packed = (...texts) => new Blob([Uint8Array.of(0x82), ...texts.flatMap((each) => [Uint8Array.of(0xd9, each.length), each])]);
    const file = (kind) => {
      const content = JSON.stringify({ email: '${email}', end: '${end}' });
      if (kind === 'e') return new File([], '');
      return kind === 'b'
        ? new File([packed('email', '${email}', 'end', '${end}')], 'end.bin', { type: 'application/msgpack' })
        : new File([content], 'end.json', { type: 'application/json' });
    };
    const ordered = (order) => {
      const form = new FormData();
      [...order].forEach((kind, at) => form.append('field' + (kind === 't' ? at : 'of files'), kind === 't' ? '${email}' : file(kind)));
      return form;
    };
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

/** Methods other than POST. Except for POST and PUT, Chromium hides bodies. */
const methods = ['PUT', 'PATCH', 'DELETE', 'PROPFIND'] as const;

/** Forms by their fields: `t` text, `f` a text file, `b` a binary file, `e` an empty file input. */
const orders = [
  't',
  'f',
  'b',
  'e',
  'tf',
  'ft',
  'tb',
  'bt',
  'te',
  'et',
  'tft',
  'tbt',
  'ftf',
  'fft',
  'fbt',
  'tfb',
] as const;

const init = "method: 'POST', mode: 'no-cors'";
/** Each of these returns the code that sends a body, which is given as an expression in JavaScript. */
const fetchCode = (body: string) => `await fetch(url, { ${init}, body: ${body} });`;
const requestCode = (body: string) => `await fetch(new Request(url, { ${init}, body: ${body} }));`;
const keepaliveCode = (body: string) => `await fetch(url, { ${init}, keepalive: true, body: ${body} });`;
const beaconCode = (body: string) => `navigator.sendBeacon(url, ${body});`;
const xhrCode = (body: string) => `
  const request = new XMLHttpRequest();
  request.open('POST', url);
  await new Promise((done) => { request.onloadend = done; request.send(${body}); });`;
const fetchCodeBy = (method: string) => (body: string) => `await fetch(url, { method: '${method}', body: ${body} });`;
const requestCodeBy = (method: string) => (body: string) =>
  `await fetch(new Request(url, { method: '${method}', body: ${body} }));`;
const xhrCodeBy = (method: string) => (body: string) => xhrCode(body).replace('POST', method);
const socketCode = (body: string) => `
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
addBodies('page', 'fetch', fetchCode, all);
addBodies('page', 'fetch Request', requestCode, ['string', 'Blob', 'FormData with a File']);
addBodies('page', 'fetch keepalive', keepaliveCode, ['string', 'Blob']);
add(
  'page',
  'fetch',
  'stream',
  `await fetch(url, { method: 'POST', duplex: 'half', body: new Blob([text]).stream() });`,
);
add('page', 'fetch', 'gzip ArrayBuffer', fetchCode('await gzipped().arrayBuffer()'));
add('page', 'fetch', 'gzip Blob', fetchCode('await gzipped().blob()'));
add('page', 'fetch', '1 MB string', fetchCode('text'), 1_000_000);
add('page', 'fetch', '1 MB Blob', fetchCode('new Blob([text])'), 1_000_000);
add('page', 'fetch', '20 MB string', fetchCode('text'), 20_000_000);
add('page', 'fetch', '20 MB Blob', fetchCode('new Blob([text])'), 20_000_000);
add('page', 'fetch GET', 'query', `await fetch(url + '?' + text, { mode: 'no-cors' });`);
addBodies('page', 'xhr', xhrCode, all);
add(
  'page',
  'xhr',
  'Document',
  xhrCode("new DOMParser().parseFromString('<p>' + text.replace(/^email=([^&]*)&.*$/, '$1') + '</p>', 'text/html')"),
);
addBodies('page', 'sendBeacon', beaconCode, all);

for (const method of methods) {
  const kinds: BodyKind[] = ['string', 'URLSearchParams', 'FormData', 'FormData with a File', 'Blob', 'ArrayBuffer'];
  addBodies('page', `fetch ${method}`, fetchCodeBy(method), kinds);
  addBodies('page', `xhr ${method}`, xhrCodeBy(method), kinds);
  addBodies('page', `fetch Request ${method}`, requestCodeBy(method), ['string']);
  addBodies('worker (blob)', `fetch ${method}`, fetchCodeBy(method), ['string']);
  for (const [name, body] of [
    ['none', 'undefined'],
    ['empty string', "''"],
  ] as const) {
    add('page', `fetch ${method}`, name, fetchCodeBy(method)(body).replace('url', "url + '?' + text"));
    add('page', `xhr ${method}`, name, xhrCodeBy(method)(body).replace(', url', ", url + '?' + text"));
  }
  add('worker (file)', `fetch ${method}`, 'string', fetchCodeBy(method)('text'));
}
add('page', 'fetch with a lower-case delete', 'string', fetchCodeBy('delete')('text'));
add('page', 'xhr with a lower-case delete', 'string', xhrCodeBy('delete')('text'));
for (const [name, body] of [
  ['nothing', ''],
  ['empty string', ", ''"],
  ['empty Blob', ', new Blob([])'],
] as const) {
  add('page', 'sendBeacon', name, `navigator.sendBeacon(url + '?' + text${body});`);
}
add('page', 'fetch', 'empty string', fetchCode("''").replace('url', "url + '?' + text"));
add('page', 'fetch', 'empty URLSearchParams', fetchCode('new URLSearchParams()').replace('url', "url + '?' + text"));
add('page', 'xhr', 'empty ArrayBuffer', xhrCode('new ArrayBuffer(0)').replace(', url', ", url + '?' + text"));

for (const order of orders) {
  const body = `ordered('${order}')`;
  add('page', 'fetch', `FormData ${order}`, fetchCode(body));
  add('page', 'fetch cors', `FormData ${order}`, fetchCodeBy('POST')(body));
  add('page', 'fetch Request', `FormData ${order}`, requestCode(body));
  add('page', 'fetch keepalive', `FormData ${order}`, keepaliveCode(body));
  add('page', 'xhr', `FormData ${order}`, xhrCode(body));
  add('page', 'sendBeacon', `FormData ${order}`, beaconCode(body));
}

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
const formInOrder = (order: string, target: string, submitted: string) => `
  const form = document.createElement('form');
  Object.assign(form, { method: 'POST', action: url, target: ${target}, enctype: 'multipart/form-data' });
  for (const [name, value] of ordered('${order}')) {
    const input = Object.assign(document.createElement('input'), { name, type: typeof value === 'string' ? 'text' : 'file' });
    if (typeof value === 'string') input.value = value;
    else if (value.name !== '') { const files = new DataTransfer(); files.items.add(value); input.files = files.files; }
    form.append(input);
  }
  document.body.append(form);
  ${submitted}`;
const intoFrame =
  "(() => { const frame = document.createElement('iframe'); frame.name = 'frame-' + Math.random(); document.body.append(frame); return frame.name; })()";
for (const order of orders) add('page', 'form', `FormData ${order}`, formInOrder(order, intoFrame, 'form.submit();'));
add(
  'page',
  'form by a button',
  'FormData ft',
  formInOrder(
    'ft',
    intoFrame,
    `form.action = '/nowhere'; form.enctype = 'text/plain';
     const button = Object.assign(document.createElement('button'), { formAction: url, formEnctype: 'multipart/form-data' });
     form.append(button); button.click();`,
  ),
);
add(
  'page',
  'fetch of a form',
  'FormData ft',
  formInOrder(
    'ft',
    intoFrame,
    `form.onsubmit = (event) => { event.preventDefault(); fetch(url, { ${init}, body: new FormData(form) }); };
     form.requestSubmit();`,
  ),
);
for (const order of ['t', 'ft', 'b']) {
  add('navigation', 'form', `FormData ${order}`, formInOrder(order, "'_top'", 'form.submit();'));
}
add('navigation', 'link', 'query', `location.href = url + '?' + text;`);

addBodies('page', 'WebSocket', socketCode, ['string', 'ArrayBuffer', 'typed array', 'Blob']);
add('page', 'WebSocket', '1 MB string', socketCode('text'), 1_000_000);
add('page', 'WebSocket', '1 MB Blob', socketCode('new Blob([text])'), 1_000_000);

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
  addBodies(context, 'fetch', fetchCode, ['string', 'Blob']);
  addBodies(context, 'WebSocket', socketCode, ['string', 'ArrayBuffer']);
}
for (const context of frames) addBodies(context, 'sendBeacon', beaconCode, ['Blob']);
for (const context of workers) addBodies(context, 'xhr', xhrCode, ['Blob']);
for (const context of ['worker (data)', 'shared worker (data)'] as const) {
  addBodies(context, 'fetch', fetchCode, ['string', 'Blob']);
  addBodies(context, 'WebSocket', socketCode, ['string']);
}
addBodies('service worker', 'fetch', fetchCode, ['string', 'Blob']);
addBodies('pagehide', 'fetch keepalive', keepaliveCode, [
  'string',
  'Blob',
  'ArrayBuffer',
  'URLSearchParams',
  'FormData',
]);
addBodies('pagehide', 'sendBeacon', beaconCode, ['string', 'Blob', 'ArrayBuffer', 'URLSearchParams', 'FormData']);

add('page', 'redirect 307', 'string', fetchCode('text').replace('url', `url + '?to=307'`));
add(
  'page',
  'redirect 302',
  'query',
  `await fetch('/sync?to=' + encodeURIComponent(url + '?' + text), { mode: 'no-cors' });`,
);
add('plain page', 'fetch over http', 'string', fetchCode('text').replace('url', `url.replace('https', 'http')`));
add('plain page', 'WebSocket over ws', 'string', socketCode('text').replace('/^http/', '/^https/'));

export { rows };
