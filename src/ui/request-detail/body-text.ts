import type { RawRequest } from '../../ledger/rows.ts';

/** A body for display: JSON with line breaks, text as it is, other bytes in hexadecimal. */
export interface BodyText {
  readonly kind: 'json' | 'text' | 'bytes';
  readonly text: string;
  /** Number of bytes that are not shown. */
  readonly leftOut: number;
}

/** Limit: bytes that are shown in hexadecimal. */
const mostBytes = 16 * 1024;

/** The display of a body; null if there was none. */
export function bodyText({ encoding, text }: RawRequest['body']): BodyText | null {
  if (text === '') return null;
  if (encoding === 'utf8') {
    const json = indentedJson(text);
    return json === null ? { kind: 'text', text, leftOut: 0 } : { kind: 'json', text: json, leftOut: 0 };
  }
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const leftOut = Math.max(0, bytes.length - mostBytes);
  return { kind: 'bytes', text: hexDump(bytes.subarray(0, mostBytes)), leftOut };
}

/** Deeper JSON is not indented further. */
const deepest = 20;

/**
 * Formats JSON: only its whitespace changes, numbers keep their digits, and repeated keys stay. Null if it is not a JSON
 * object or array.
 */
export function indentedJson(text: string): string | null {
  if (!/^\s*[[{]/.test(text) || !isJson(text)) return null;
  let depth = 0;
  const line = () => `\n${'  '.repeat(Math.min(depth, deepest))}`;
  // Strings are matched first, so that brackets inside them are ignored.
  return text.replaceAll(/"(?:[^"\\]|\\.)*"|([[{])\s*([\]}])?|[\]}]|,|:|\s+/g, (token, opened, closed) => {
    if (closed !== undefined) return `${opened}${closed}`;
    if (opened !== undefined) {
      depth += 1;
      return `${opened}${line()}`;
    }
    if (token === ']' || token === '}') {
      depth -= 1;
      return `${line()}${token}`;
    }
    if (token === ',') return `,${line()}`;
    if (token === ':') return ': ';
    return token.startsWith('"') ? token : '';
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // Invalid JSON.
  }
}

/** Bytes much as `hexdump -C` shows them: in each line the offset, sixteen bytes, and their ASCII characters. */
export function hexDump(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let from = 0; from < bytes.length; from += 16) {
    const row = [...bytes.subarray(from, from + 16)];
    const hex = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const shown = row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
    lines.push(`${from.toString(16).padStart(8, '0')}  ${hex.padEnd(47)}  ${shown}`);
  }
  return lines.join('\n');
}
