/**
 * Texts and blobs of all rows in an SQLite database (https://www.sqlite.org/fileformat2.html), including its
 * write-ahead log.
 */
export function sqliteContents(database: Buffer, log: Buffer | null = null): Buffer[] {
  if (database.subarray(0, 15).toString('latin1') !== 'SQLite format 3') return [];
  const size = database.readUInt16BE(16) === 1 ? 65_536 : database.readUInt16BE(16);
  const stored = new Map<number, Buffer>();
  for (let page = 1; page * size <= database.length; page += 1)
    stored.set(page, database.subarray((page - 1) * size, page * size));
  const versions = [stored, ...(log === null ? [] : [new Map([...stored, ...loggedPages(log, size)])])];
  const usable = size - (database[20] ?? 0);
  return versions.flatMap((pages) => [...pages].flatMap(([number, page]) => cellsOf(number, page, pages, usable)));
}

/** The newest version of each page in a write-ahead log. */
function loggedPages(log: Buffer, size: number): Map<number, Buffer> {
  const pages = new Map<number, Buffer>();
  for (let at = 32; at + 24 + size <= log.length; at += 24 + size)
    pages.set(log.readUInt32BE(at), log.subarray(at + 24, at + 24 + size));
  return pages;
}

const kinds = { tableLeaf: 0x0d, indexLeaf: 0x0a, indexInner: 0x02 } as const;

function cellsOf(number: number, page: Buffer, pages: ReadonlyMap<number, Buffer>, usable: number): Buffer[] {
  const start = number === 1 ? 100 : 0;
  const kind = page[start];
  if (kind !== kinds.tableLeaf && kind !== kinds.indexLeaf && kind !== kinds.indexInner) return [];
  const [count, header] = [page.readUInt16BE(start + 3), kind === kinds.indexInner ? 12 : 8];
  const columns: Buffer[] = [];
  for (let cell = 0; cell < count && start + header + 2 * cell + 2 <= page.length; cell += 1) {
    const at = page.readUInt16BE(start + header + 2 * cell) + (kind === kinds.indexInner ? 4 : 0);
    if (at >= page.length) continue;
    const length = bigVarint(page, at);
    const payloadAt = kind === kinds.tableLeaf ? bigVarint(page, length.next).next : length.next;
    const most = kind === kinds.tableLeaf ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
    columns.push(...columnsOf(payloadOf(page, payloadAt, length.value, most, pages, usable)));
  }
  return columns;
}

/** A row's bytes, including overflow pages. */
function payloadOf(
  page: Buffer,
  at: number,
  length: number,
  most: number,
  pages: ReadonlyMap<number, Buffer>,
  usable: number,
): Buffer {
  if (length <= most) return page.subarray(at, at + length);
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (usable - 4));
  const local = fitting <= most ? fitting : least;
  if (at + local + 4 > page.length) return page.subarray(at);
  const parts = [page.subarray(at, at + local)];
  let [next, left] = [page.readUInt32BE(at + local), length - local];
  while (next !== 0 && left > 0) {
    const overflow = pages.get(next);
    if (overflow === undefined) break;
    parts.push(overflow.subarray(4, 4 + Math.min(left, usable - 4)));
    left -= usable - 4;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

/** The texts and blobs of a row, by the types in its header. */
function columnsOf(row: Buffer): Buffer[] {
  const header = bigVarint(row, 0);
  const columns: Buffer[] = [];
  let body = header.value;
  for (let at = header.next; at < header.value && at < row.length; ) {
    const type = bigVarint(row, at);
    const length =
      type.value >= 12 ? (type.value - (type.value % 2 === 0 ? 12 : 13)) / 2 : (numberBytes[type.value] ?? 0);
    if (type.value >= 12) columns.push(row.subarray(body, body + length));
    body += length;
    at = type.next;
  }
  return columns;
}

/** Number of bytes of integers and floats, by their type. */
const numberBytes: readonly number[] = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

/** A number with 7 bits per byte, most significant first. */
function bigVarint(bytes: Buffer, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let next = at; next < bytes.length && next < at + 8; next += 1) {
    const byte = bytes[next] as number;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: next + 1 };
  }
  return { value: 0, next: bytes.length };
}
