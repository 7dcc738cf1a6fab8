import { characterClass } from '../character-classes.ts';
import type { TextCodec } from './codec.ts';
import { entryTree } from './form.ts';

const separators = [';', '\t', ','];

/** A column's name. */
const column = /^"?\p{L}[\p{L}\p{N} _.()/#-]{0,40}"?$/u;

/**
 * How a table is recognised: the numbers of rows and characters that are examined, the least number of columns, and the
 * greatest length of the first line, in characters.
 */
const examinedRows = 5;
const examinedCharacters = 8_192;
const fewestColumns = 3;
const longestHead = 2_000;

/** Limit: rows that are read. */
const mostRows = 10_000;

/**
 * Tables as text (RFC 4180) with names in the first line. The cells of each column are listed under its name. Cells
 * with line breaks are not supported.
 */
export const csv: TextCodec = {
  reads: 'text',
  name: 'csv',
  order: 16,
  needs: { any: characterClass.newline, length: 16 },
  keepsInput: true,
  accepts: (text) => separatorOf(text) !== null,
  decode(text) {
    const separator = separatorOf(text);
    if (separator === null) return null;
    const [names = [], ...rows] = linesOf(text)
      .slice(0, mostRows)
      .map((line) => cellsOf(line, separator));
    const entries = rows.flatMap((row) =>
      row.flatMap((cell, at) => (cell === '' ? [] : [[names[at] ?? '', cell] as const])),
    );
    return entries.length === 0 ? null : { kind: 'tree', tree: entryTree(entries) };
  },
};

const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== '');

/** The separator of a text's cells; null if the text is not a table. */
function separatorOf(text: string): string | null {
  const lines = text
    .slice(0, examinedCharacters)
    .split(/\r?\n/, examinedRows + 1)
    .filter((line) => line.trim() !== '');
  // The last line may be incomplete.
  const [head = '', ...rows] = lines.length > 2 && text.length > examinedCharacters ? lines.slice(0, -1) : lines;
  if (rows.length === 0 || head.length > longestHead) return null;
  for (const separator of separators) {
    const names = cellsOf(head, separator);
    if (names.length < fewestColumns || !names.every((name) => column.test(name))) continue;
    if (new Set(names).size !== names.length) continue;
    if (rows.every((row) => cellsOf(row, separator).length === names.length)) return separator;
  }
  return null;
}

/** The cells of a line. A quoted cell may contain the separator. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] as string;
    if (character === '"') {
      if (isQuoted && line[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = !isQuoted;
    } else if (character === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  cells.push(cell.trim());
  return cells;
}
