import type { Body, Observation } from '../src/observe/observation.ts';

/** A place in a request where data can be sent. */
export interface Place {
  readonly name: string;
  /** Returns a request with the content at this place; null if the place cannot hold such content. */
  put(content: string | Uint8Array): Observation | null;
}

const collect = 'https://collect.vendor.test/v1';
const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function observation(url: string, body: Body, more: Partial<Observation> = {}): Observation {
  return {
    ...{
      id: '1',
      at: 1_790_000_000_000,
      transport: 'http',
      outcome: 'sent',
      method: 'POST',
      headers: [],
      callStack: null,
      tab: null,
    },
    ...{ app: 'https://app.fernhill.example', page: 'https://app.fernhill.example/', url, body },
    ...more,
  };
}

const none: Body = { kind: 'none' };
const text = (name: string, put: (content: string) => Observation): Place => ({
  name,
  put: (content) => (typeof content === 'string' ? put(content) : null),
});

/** Every place in which planted values are searched for. */
export const places: readonly Place[] = [
  { name: 'body', put: (content) => observation(collect, { kind: 'bytes', bytes: bytesOf(content) }) },
  {
    name: 'message',
    put: (content) =>
      observation('wss://live.vendor.test/s', { kind: 'bytes', bytes: bytesOf(content) }, { transport: 'websocket' }),
  },
  {
    name: 'multipart file',
    put: (content) =>
      observation(collect, {
        kind: 'bytes',
        bytes: Buffer.concat([
          bytesOf(
            '--b0\r\nContent-Disposition: form-data; name="seg"; filename="blob"\r\nContent-Type: application/octet-stream\r\n\r\n',
          ),
          bytesOf(content),
          bytesOf('\r\n--b0--\r\n'),
        ]),
      }),
  },
  text('query', (content) => observation(`${collect}?v=2&d=${encodeURIComponent(content)}`, none, { method: 'GET' })),
  text('path', (content) => observation(`${collect}/u/${encodeURIComponent(content)}/px.gif`, none, { method: 'GET' })),
  text('json leaf', (content) =>
    observation(collect, { kind: 'bytes', bytes: json({ batch: [{ event: 'x', properties: { note: content } }] }) }),
  ),
  text('form field', (content) =>
    observation(collect, { kind: 'bytes', bytes: bytesOf(`v=2&d=${encodeURIComponent(content)}`) }),
  ),
  text('parsed form', (content) => observation(collect, { kind: 'form', entries: [['d', content]] })),
  text('base64 of json in a form', (content) =>
    observation(collect, {
      kind: 'bytes',
      bytes: bytesOf(`data=${encodeURIComponent(Buffer.from(json({ p: content })).toString('base64'))}`),
    }),
  ),
  text('page address in json', (content) =>
    observation(collect, {
      kind: 'bytes',
      bytes: json({ url: `https://app.fernhill.example/p?x=${encodeURIComponent(content)}` }),
    }),
  ),
  {
    name: 'header',
    put: (content) =>
      typeof content === 'string' && !/[^\x20-\x7e]/.test(content)
        ? observation(collect, none, { headers: [['x-context', content]] })
        : null,
  },
];
