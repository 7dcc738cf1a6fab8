import { decompressedSnappy, varint } from './snappy.ts';

/** The content of a LevelDB file: the records of a log, or the keys and values of a table. Empty for other files. */
export function levelDbContents(name: string, bytes: Buffer): Buffer[] {
  if (/\.log$|MANIFEST-\d+$/.test(name)) return logRecords(bytes);
  return /\.(?:ldb|sst)$/.test(name) ? tableEntries(bytes) : [];
}

const logBlock = 32_768;

/**
 * The records of a log (https://github.com/google/leveldb/blob/main/doc/log_format.md), joined from their fragments.
 */
export function logRecords(bytes: Buffer): Buffer[] {
  const records: Buffer[] = [];
  let fragments: Buffer[] = [];
  for (let start = 0; start < bytes.length; start += logBlock) {
    const block = bytes.subarray(start, start + logBlock);
    for (let at = 0; at + 7 <= block.length; ) {
      const [length, type] = [block.readUInt16LE(at + 4), block[at + 6]];
      if (type === 0 && length === 0) break;
      fragments.push(block.subarray(at + 7, at + 7 + length));
      if (type === 1 || type === 4) {
        records.push(Buffer.concat(fragments));
        fragments = [];
      }
      at += 7 + length;
    }
  }
  return fragments.length === 0 ? records : [...records, Buffer.concat(fragments)];
}

const footerBytes = 48;
const tableMagic = 0xdb4775248b80fb57n;

/**
 * The entries of a table (https://github.com/google/leveldb/blob/main/doc/table_format.md), each as its key followed by
 * its value.
 */
export function tableEntries(bytes: Buffer): Buffer[] {
  const footer = bytes.subarray(-footerBytes);
  if (footer.length < footerBytes || footer.readBigUInt64LE(footerBytes - 8) !== tableMagic) return [];
  const index = handleAt(footer, handleAt(footer, 0).next);
  return blockEntries(blockAt(bytes, index)).flatMap(({ value }) =>
    blockEntries(blockAt(bytes, handleAt(value, 0))).map((entry) => Buffer.concat([entry.key, entry.value])),
  );
}

interface Handle {
  readonly offset: number;
  readonly size: number;
}

function handleAt(bytes: Buffer, at: number): Handle & { readonly next: number } {
  const offset = varint(bytes, at);
  const size = varint(bytes, offset.next);
  return { offset: offset.value, size: size.value, next: size.next };
}

/** @throws Error if the block's compression is neither none nor Snappy, or if its bytes are damaged */
function blockAt(bytes: Buffer, { offset, size }: Handle): Buffer {
  const [block, compression] = [bytes.subarray(offset, offset + size), bytes[offset + size]];
  if (compression === 0) return block;
  const plain = compression === 1 ? decompressedSnappy(block) : null;
  if (plain === null) throw new Error(`A block of compression ${compression} cannot be read.`);
  return plain;
}

/** The entries of a block. Each key leaves out the prefix that it shares with the previous one. */
function blockEntries(block: Buffer): Array<{ readonly key: Buffer; readonly value: Buffer }> {
  if (block.length < 4) return [];
  const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
  const entries: Array<{ key: Buffer; value: Buffer }> = [];
  let key: Buffer = Buffer.alloc(0);
  for (let at = 0; at < end; ) {
    const shared = varint(block, at);
    const own = varint(block, shared.next);
    const length = varint(block, own.next);
    const start = length.next + own.value;
    key = Buffer.concat([key.subarray(0, shared.value), block.subarray(length.next, start)]);
    entries.push({ key, value: block.subarray(start, start + length.value) });
    at = start + length.value;
  }
  return entries;
}
