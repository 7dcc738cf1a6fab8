import { type FormEntry, FormFile } from '../observation.ts';

/**
 * A form as multipart/form-data without the content of its files, as Chromium shows a form whose last field is a file
 * (HTML, "multipart/form-data encoding algorithm").
 */
export function hollowMultipart(entries: readonly FormEntry[], boundary: string): Uint8Array {
  const parts = entries.map(([name, value]) => {
    const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(withLineBreaks(name))}"`;
    if (typeof value === 'string') return `${disposition}\r\n\r\n${withLineBreaks(value)}\r\n`;
    const type = value.type || 'application/octet-stream';
    return `${disposition}; filename="${escaped(value.name)}"\r\nContent-Type: ${type}\r\n\r\n\r\n`;
  });
  return new TextEncoder().encode(`${parts.join('')}--${boundary}--\r\n`);
}

/**
 * Whether the length of a multipart body proves that there is no file among a form's values: a file would add a name
 * and a type.
 *
 * @param contentType the header `Content-Type`, with the boundary
 * @param contentLength the header `Content-Length`, in bytes
 */
export function isWithoutFiles(entries: readonly FormEntry[], contentType: string, contentLength: string): boolean {
  const boundary = boundaryIn(contentType);
  if (boundary === null || entries.some(([, value]) => typeof value !== 'string')) return false;
  return hollowMultipart(entries, boundary).length === Number(contentLength);
}

function boundaryIn(contentType: string): string | null {
  return /; *boundary="?([^";]+)"?/i.exec(contentType)?.[1] ?? null;
}

/** The boundary that a multipart body begins with; null for another body. */
export function leadingBoundary(bytes: Uint8Array): string | null {
  const line = new TextDecoder('latin1').decode(bytes.subarray(0, 80));
  return /^--([\w'()+,./:=? -]{1,70})\r\n/.exec(line)?.[1] ?? null;
}

/** The fields of a multipart body as browsers write it; null if it is not one. */
export function multipartEntries(bytes: Uint8Array): FormEntry[] | null {
  const boundary = leadingBoundary(bytes);
  if (boundary === null) return null;
  const text = new TextDecoder('latin1').decode(bytes);
  const ends = [...delimiters(text, `\r\n--${boundary}`)];
  const first = boundary.length + 4;
  const entries = ends.map((end, at) => entryIn(bytes, text, at === 0 ? first : (ends[at - 1] ?? 0) + first + 2, end));
  return entries.some((entry) => entry === null) ? null : (entries as FormEntry[]);
}

function* delimiters(text: string, delimiter: string): Generator<number> {
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) yield at;
}

/** The part between two positions. */
function entryIn(bytes: Uint8Array, text: string, start: number, end: number): FormEntry | null {
  // If a part has no content, the last line break of its head is also the one before the next boundary.
  const length = text.slice(start, end + 2).indexOf('\r\n\r\n');
  if (length < 0) return null;
  const blank = start + length;
  const head = new TextDecoder().decode(bytes.subarray(start, blank));
  const [, name, file] =
    /^content-disposition: *form-data; *name="([^"]*)"(?:; *filename="([^"]*)")?/im.exec(head) ?? [];
  if (name === undefined) return null;
  const content = bytes.subarray(Math.min(blank + 4, end), end);
  if (file === undefined) return [unescaped(name), new TextDecoder().decode(content)];
  const type = /^content-type: *([^\r\n]*)/im.exec(head)?.[1] ?? '';
  return [unescaped(name), new FormFile(unescaped(file), type, content.slice())];
}

/** A text with line breaks as forms send them: CRLF. */
export function withLineBreaks(text: string): string {
  return text.replace(/\r\n?|\n/g, '\r\n');
}

function escaped(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

function unescaped(name: string): string {
  return name.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%22', '"');
}
