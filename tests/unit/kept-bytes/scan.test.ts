import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logRecords, tableEntries } from '../../e2e/kept-bytes/leveldb.ts';
import { textsIn, textsInBytes } from '../../e2e/kept-bytes/scan.ts';
import { decompressedSnappy } from '../../e2e/kept-bytes/snappy.ts';
import { sqliteContents } from '../../e2e/kept-bytes/sqlite.ts';

const ascii = (text: string) => Buffer.from(text, 'latin1');
const bytes = (...all: Array<number | string>) =>
  Buffer.concat(all.map((each) => (typeof each === 'string' ? ascii(each) : Buffer.from([each]))));

/** `Vanterpool, Vanterpool, Vanterpool!` as a literal, an overlapping copy, and a literal. */
const compressed = bytes(35, 11 << 2, 'Vanterpool, ', ((22 - 1) << 2) | 2, 12, 0, 0, '!');
const plain = 'Vanterpool, Vanterpool, Vanterpool!';

describe('Snappy', () => {
  test('copies its own output, even if it overlaps', () =>
    expect(decompressedSnappy(compressed)?.toString()).toBe(plain));
  test('reads copies with offsets of one and of four bytes, and long literals', () => {
    expect(decompressedSnappy(bytes(8, 3 << 2, 'abcd', (0 << 5) | (0 << 2) | 1, 4))?.toString()).toBe('abcdabcd');
    expect(decompressedSnappy(bytes(8, 3 << 2, 'abcd', (3 << 2) | 3, 4, 0, 0, 0))?.toString()).toBe('abcdabcd');
    const long = 'x'.repeat(300);
    expect(decompressedSnappy(bytes(0xac, 2, 61 << 2, 0x2b, 1, long))?.toString()).toBe(long);
  });
  test('refuses what is not a block', () => {
    for (const broken of [
      bytes(),
      bytes(5),
      bytes(4, 1, 9),
      bytes(4, 3 << 2, 'abc'),
      compressed.subarray(0, 18),
      ascii('plain text'),
    ])
      expect(decompressedSnappy(broken)).toBeNull();
  });
});

/** A record of a log: checksum, length, type, data. */
const record = (type: number, data: string) => bytes(0, 0, 0, 0, data.length & 255, data.length >> 8, type, data);

test('a log’s records are joined from their fragments', () => {
  const log = Buffer.concat([
    record(1, 'one'),
    record(2, 'Van'),
    record(3, 'ter'),
    record(4, 'pool'),
    record(2, 'open'),
  ]);
  expect(logRecords(log).map(String)).toEqual(['one', 'Vanterpool', 'open']);
  const filler = record(1, 'x'.repeat(32_768 - 7 - 7 - 3));
  const crossing = Buffer.concat([filler, record(2, 'Van'), record(4, 'terpool')]);
  expect(logRecords(crossing).at(-1)?.toString()).toBe('Vanterpool');
});

/** An entry of a block: the length of the prefix shared with the previous key, the rest of the key, and its value. */
const entry = (shared: number, key: string, value: Buffer) =>
  Buffer.concat([bytes(shared, key.length, value.length, key), value]);
const block = (...entries: Buffer[]) => Buffer.concat([...entries, bytes(0, 0, 0, 0, 1, 0, 0, 0)]);

function table(data: Buffer, compression: number): Buffer {
  const index = block(entry(0, 'z', bytes(0, data.length)));
  const footer = Buffer.alloc(48);
  bytes(0, 0, data.length + 5, index.length).copy(footer);
  footer.writeBigUInt64LE(0xdb4775248b80fb57n, 40);
  return Buffer.concat([data, bytes(compression, 0, 0, 0, 0), index, bytes(0, 0, 0, 0, 0), footer]);
}

describe('a table of LevelDB', () => {
  test('has keys completed from the previous ones', () => {
    const data = block(entry(0, 'vander', ascii('1')), entry(3, 'terpool', ascii('2')));
    expect(tableEntries(table(data, 0)).map(String)).toEqual(['vander1', 'vanterpool2']);
  });
  test('is read if its blocks are compressed with Snappy, and another compression is an error', () => {
    const data = block(entry(0, 'key', ascii('Vanterpool')));
    const literal = Buffer.concat([bytes(data.length, (data.length - 1) << 2), data]);
    expect(tableEntries(table(literal, 1)).map(String)).toEqual(['keyVanterpool']);
    expect(() => tableEntries(table(literal, 7))).toThrow('compression 7');
  });
  test('is empty if the marker at its end is missing', () => expect(tableEntries(Buffer.alloc(60))).toEqual([]));
});

/** A database with pages of 512 bytes. The first has a row whose text continues on the second. */
function database(text: string): Buffer {
  const size = 512;
  const payload = Buffer.concat([
    bytes(3, 0x80 | ((2 * text.length + 13) >> 7), (2 * text.length + 13) & 127),
    ascii(text),
  ]);
  const local = 39 + ((payload.length - 39) % (size - 4));
  const cell = Buffer.concat([
    bytes(0x80 | (payload.length >> 7), payload.length & 127, 1),
    payload.subarray(0, local),
    bytes(0, 0, 0, 2),
  ]);
  const [first, second] = [Buffer.alloc(size), Buffer.alloc(size)];
  first.write('SQLite format 3\0');
  first.writeUInt16BE(size, 16);
  first[100] = 0x0d;
  first.writeUInt16BE(1, 103);
  first.writeUInt16BE(size - cell.length, 108);
  cell.copy(first, size - cell.length);
  payload.copy(second, 4, local);
  return Buffer.concat([first, second]);
}

test('a row of SQLite is joined from pages of the database and of its log', () => {
  const text = `${'-'.repeat(460)}Vanterpool${'-'.repeat(120)}`;
  expect(sqliteContents(database(text)).map(String)).toEqual([text]);
  const logged = database(text.replace('Vanterpool', 'Quokkafeld'));
  const frame = (page: number) =>
    Buffer.concat([bytes(0, 0, 0, page), Buffer.alloc(20), logged.subarray((page - 1) * 512, page * 512)]);
  const log = Buffer.concat([Buffer.alloc(32), frame(1), frame(2)]);
  expect(sqliteContents(database(text), log).join()).toContain('Quokkafeld');
  expect(sqliteContents(ascii('something else'))).toEqual([]);
});

test.each([
  ['UTF-8', ascii('x Vanterpool y')],
  ['UTF-16, little-endian', Buffer.from('x Vanterpool y', 'utf16le')],
  ['UTF-16, big-endian', Buffer.from('x Vanterpool y', 'utf16le').swap16()],
  ['the keys of Firefox', Buffer.from(ascii('x Vanterpool y').map((byte) => byte + 1))],
])('a text is found in %s, in upper or lower case', (_, content) => {
  expect(textsInBytes(content, ['VANTERPOOL', 'quokka'])).toEqual(['VANTERPOOL']);
});

describe('a text is found in a file:', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'outflow-scan-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  // A block with a word in two pieces, so that the word does not occur in the bytes of the block.
  const hidden = Buffer.concat([bytes(8, 3 << 2, 'quok', 3 << 2, 'kafe')]);
  test.each([
    ['plain', Buffer.from('--quokkafe--')],
    ['compressed as a whole', hidden],
    ['a value of Blink', Buffer.concat([bytes(0xff, 0x15, 0xff, 0x11, 0x02), hidden])],
    [
      'in chunks',
      Buffer.concat([bytes(0xff, 6, 0, 0, 'sNaPpY'), bytes(0, hidden.length + 4, 0, 0, 0, 0, 0, 0), hidden]),
    ],
    [
      'an uncompressed chunk',
      Buffer.concat([bytes(0xff, 6, 0, 0, 'sNaPpY'), bytes(1, 12, 0, 0, 0, 0, 0, 0, 'quokkafe')]),
    ],
  ])('%s', (name, content) => {
    const file = join(folder, `${name}.bin`);
    writeFileSync(file, content);
    expect([...textsIn([file], ['quokkafe', 'nothing'])]).toEqual([['quokkafe', file]]);
  });
  test('a log of LevelDB, with the text in two fragments', () => {
    const file = join(folder, '000003.log');
    writeFileSync(file, Buffer.concat([record(2, 'quok'), record(4, 'kafe')]));
    expect(textsIn([file], ['quokkafe']).get('quokkafe')).toBe(file);
  });
});
