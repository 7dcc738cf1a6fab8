import { expect, test } from 'vitest';
import { type Codec, firstGuess, type TextCodec } from '../../../src/decode/codecs/codec.ts';
import { accepts } from '../../../src/decode/codecs/index.ts';
import { decode } from '../../../src/decode/decode.ts';
import type { Observation } from '../../../src/observe/observation.ts';

const codecs = Object.values(
  import.meta.glob<Record<string, unknown>>('../../../src/decode/codecs/*.ts', { eager: true }),
)
  .flatMap((exported): unknown[] => Object.values(exported))
  .filter((one): one is TextCodec => typeof one === 'object' && one !== null && 'reads' in one && one.reads === 'text');

/** Ordinary values of apps and vendors, in which nothing is wrapped. */
const plain = [
  ...[
    '50',
    '0',
    '-1',
    '3.14',
    '1e5',
    '2026-10-01',
    '1790000000',
    '12:30',
    '100%',
    '€ 12',
    '#ff8800',
    'v1.2.3',
    '4.2.0',
  ],
  ...[
    'true',
    'null',
    'en-US',
    'red',
    'GET',
    'Team',
    'invoice_approved',
    'Invoice Approved',
    'set limit=50 now',
    'WHERE id=42 AND kind=20',
    'width=20 height=3D',
    'key-created',
    'user.signup',
  ],
  ...['usr_8f2k1p0q', 'INV-10023', 'RE-2026-00042', '0012345678', 'A-100', '90331', 'abc123', 'deadbeef', 'cafe'],
  ...[
    'See you at noon',
    'It did not work',
    'a+b',
    'C++',
    'R&D',
    '50 % off',
    'x; y',
    'key: value',
    'a|b|c',
    '1,2,3',
    'a,b',
  ],
  ...[
    'Mozilla/5.0',
    'text/html',
    'Europe/Berlin',
    '1280x800',
    'main > div.card',
    '(none)',
    '[object Object]',
    '...',
    '-',
  ],
];

/** Ordinary values with one wrapping, and their fields by name. */
const wrapped: ReadonlyArray<readonly [value: string, fields: ReadonlyArray<readonly [path: string, value: string]>]> =
  [
    ['limit=50', [['v.limit', '50']]],
    [
      'limit=50&offset=100',
      [
        ['v.limit', '50'],
        ['v.offset', '100'],
      ],
    ],
  ];

function fieldsOf(value: string) {
  const observation: Observation = {
    ...{ id: '1', at: 0, transport: 'http', outcome: 'sent', tab: null, app: 'https://app.example', callStack: null },
    ...{ page: 'https://app.example/', method: 'POST', url: 'https://vendor.example/e', headers: [] },
    body: { kind: 'bytes', bytes: new TextEncoder().encode(JSON.stringify({ v: value })) },
  };
  return decode(observation)
    .fields.filter(({ location }) => location === 'body')
    .map(({ path, value: read }) => [path.text, read] as const);
}

test.each(plain)('%j is not decoded', (value) => {
  expect(fieldsOf(value)).toEqual([['v', value]]);
});

test.each(wrapped)('%j is decoded to its named values', (value, fields) => {
  expect(fieldsOf(value)).toEqual(fields);
});

/** The plain values that a codec reads although nothing confirms its output. None for a guess, which is confirmed. */
const acceptedBy = (codec: Codec<string>) =>
  codec.order >= firstGuess ? [] : plain.filter((value) => accepts(codec, value) && decodes(codec, value));

function decodes(codec: Codec<string>, value: string): boolean {
  try {
    return codec.decode(value, { bytes: 1_000 }) !== null;
  } catch {
    // If an exact codec cannot read its input, the observation is undecodable.
    return true;
  }
}

test.each(codecs.map((codec) => [codec.name, codec] as const))(
  'the %s codec does not accept any ordinary value as certain',
  (_, codec) => {
    expect(acceptedBy(codec)).toEqual([]);
  },
);

test.each<[string, RegExp]>([
  ['hex', /^[\da-f]+$/],
  ['any word', /^\w+$/],
  ['pairs', /[=:]/],
])('a guessing codec with the order of an exact codec is detected: %s', (_, pattern) => {
  const reversed = (text: string) => [...text].reverse().join('');
  const codec: Codec<string> = {
    ...{ name: 'reversed', order: 5, accepts: (text) => pattern.test(text) },
    decode: (text) => ({ kind: 'text', text: reversed(text) }),
  };
  expect(acceptedBy(codec)).not.toEqual([]);
});
