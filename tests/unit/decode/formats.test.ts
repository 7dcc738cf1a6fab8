import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/decode/decode.ts';
import type { Observation } from '../../../src/observe/observation.ts';

function read(content: unknown) {
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(JSON.stringify(content));
  const observation: Observation = {
    ...{ id: '1', at: 0, transport: 'http', outcome: 'sent', method: 'POST', headers: [], callStack: null, tab: null },
    ...{ app: 'https://app.example.com', page: 'https://app.example.com/', url: 'https://v.test/c' },
    body: { kind: 'bytes', bytes },
  };
  return decode(observation).fields.filter(({ path }) => !path.isUrlPart);
}

const recorded = (content: unknown) =>
  read(content).flatMap(({ recorded: kind, value }) => (kind === null ? [] : [[kind, value]]));
const named = (content: unknown) => read(content).map(({ path, value }) => [path.text, value]);

const event = (type: number, data: unknown) => ({ type, timestamp: 1, data });
const element = (tagName: string, attributes: object, ...childNodes: object[]) => ({
  type: 2,
  id: 1,
  tagName,
  attributes,
  childNodes,
});
const textNode = (textContent: string) => ({ type: 3, id: 2, textContent });

describe('rrweb', () => {
  const page = {
    node: {
      type: 0,
      id: 0,
      childNodes: [
        element('p', {}, textNode('Ada Lindqvist')),
        element('style', {}, textNode('p { color: red }')),
        element('input', { type: 'text', value: 'typed' }),
        element('input', { type: 'submit', value: 'Send' }),
        element('textarea', {}, textNode('in a box')),
        element('p', {}, textNode('**** ****')),
      ],
    },
  };

  test('contains what the page showed, what was typed and what was masked', () => {
    expect(recorded([event(2, page)])).toEqual([
      ['text', 'Ada Lindqvist'],
      ['text', 'Send'],
      ['masked', '**** ****'],
      ['input', 'typed'],
      ['input', 'in a box'],
    ]);
  });

  test('contains changes of the page', () => {
    const adds = [{ parentId: 1, node: textNode('added') }];
    const change = {
      source: 0,
      adds,
      texts: [{ id: 2, value: 'changed' }],
      attributes: [{ id: 3, attributes: { value: 'x1' } }],
    };
    expect(recorded([event(3, change), event(3, { source: 5, id: 4, text: 'typed' })]).sort()).toEqual([
      ['input', 'typed'],
      ['input', 'x1'],
      ['text', 'added'],
      ['text', 'changed'],
    ]);
  });

  test('is read when it is packed, as a whole or in parts', () => {
    const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
    const packed = latin1(deflateSync(JSON.stringify(event(2, page))));
    expect(recorded([packed])).toContainEqual(['text', 'Ada Lindqvist']);
    const parts = { type: 2, timestamp: 1, cv: '2024-10', data: latin1(gzipSync(JSON.stringify(page))) };
    expect(recorded([parts])).toContainEqual(['input', 'typed']);
  });

  test('contains the address, and the position of a mouse movement', () => {
    expect(
      named([
        event(4, { href: 'https://app.example.com/keys', width: 800, height: 600 }),
        event(3, { source: 1, positions: [{ x: 1, y: 2 }] }),
      ]),
    ).toEqual([
      ['[].page.href', 'https://app.example.com/keys'],
      ['[].viewport.width', '800'],
      ['[].viewport.height', '600'],
      ['[].positions.x', '1'],
      ['[].positions.y', '2'],
    ]);
  });
});

test("texts and input are read from the tables of strings and the changes of Datadog's recordings", () => {
  const records = [
    {
      type: 2,
      format: 1,
      timestamp: 1,
      data: [
        [11, [1, 'P'], [4, 'Account holder: Ada', 'xxx xxxx'], [5, 'typed'], [7, 'https://app.example.com/']],
        [1, [null, 0]],
      ],
    },
    {
      type: 12,
      timestamp: 2,
      data: [
        [12, [3, 'typed again']],
        [4, [4, 'changed']],
      ],
    },
  ];
  expect(recorded({ records })).toEqual([
    ['text', 'Account holder: Ada'],
    ['masked', 'xxx xxxx'],
    ['input', 'typed'],
    ['text', 'changed'],
    ['input', 'typed again'],
  ]);
});

test("texts and input are read from the lists of tokens of Clarity's uploads", () => {
  const envelope = ['0.8.70', 1, 0, 100, 'project', 'user1', 'session1', 1, 1, 0, 0, 'https://app.example.com/keys'];
  const nodes = [
    10,
    5,
    1,
    '*D',
    2,
    1,
    'P',
    '#1a.2b',
    'title=Greeting',
    3,
    2,
    '*T',
    'Hello Ada',
    -4,
    2,
    '*T',
    'Hxxxx Axx',
  ];
  const a = [
    [20, 27, 7, 'typed', 1],
    [30, 34, 'email', ['ada@example.com']],
    [40, 8, 1, 2, 3, 4, 5, 0, 1, 0, 'Send', null],
  ];
  const upload = { e: envelope, a, p: [nodes] };
  expect(recorded(upload)).toEqual([
    ['text', 'Hello Ada'],
    ['masked', 'Hxxxx Axx'],
    ['input', 'typed'],
    ['text', 'Send'],
  ]);
  expect(named(upload)).toContainEqual(['variable.email[]', 'ada@example.com']);
});

describe('lists of pairs', () => {
  test('are read by their names', () => {
    const attributes = [
      { key: 'enduser.id', value: { stringValue: 'usr_1' } },
      { key: 'tags', value: { arrayValue: { values: [{ stringValue: 'a' }, { intValue: '7' }] } } },
    ];
    expect(named({ attributes })).toEqual([
      ['attributes.enduser.id', 'usr_1'],
      ['attributes.tags[]', 'a'],
      ['attributes.tags[]', '7'],
    ]);
    expect(named([{ trait_key: 'plan', trait_value: 'pro' }])).toEqual([['plan', 'pro']]);
  });

  test('are not confused with other lists', () => {
    expect(
      named([
        { name: 'a', value: 1 },
        { name: 2, value: 3 },
      ]),
    ).toHaveLength(4);
    expect(named([{ name: 'Ada', email: 'ada@example.com' }])).toHaveLength(2);
  });
});

describe('OpenReplay', () => {
  const utf8 = (text: string) => [...new TextEncoder().encode(text)];
  const string = (text: string) => [utf8(text).length, ...utf8(text)];
  const message = (kind: number, ...fields: number[][]) => {
    const body = fields.flat();
    return [kind, body.length & 255, body.length >> 8, 0, ...body];
  };
  const head = [81, 1, 0, 0, 2, ...string('https://app.example.com/')];

  test('is read as a batch of messages', () => {
    const batch = Uint8Array.from([
      ...head,
      ...message(28, string('usr_1')),
      ...message(30, string('plan'), string('pro')),
      ...message(99, [1, 2, 3]),
      ...message(14, [5], string('Hello Ada')),
      ...message(18, [6], string('typed'), [0]),
    ]);
    expect(recorded(batch)).toEqual([
      ['text', 'Hello Ada'],
      ['input', 'typed'],
    ]);
    expect(named(batch)).toEqual(
      expect.arrayContaining([
        ['user_id[]', 'usr_1'],
        ['metadata.plan', 'pro'],
      ]),
    );
  });

  test('keeps its readable text if it is truncated', () => {
    const values = read(Uint8Array.from([...head, 14, 200, 0, 0, 5, ...string('Hello Ada')])).map(({ value }) => value);
    expect(values.join()).toContain('Hello Ada');
  });
});
