import { type Body, FormFile } from '../observation.ts';
import type { FindAttached } from './attached.ts';
import { type HarContent, type HarEntry, type HarParam, headerOf } from './entry.ts';

const hidden: Body = { kind: 'unreadable', reason: 'hidden-body' };
const undecodable: Body = { kind: 'unreadable', reason: 'undecodable' };

/** Methods whose requests usually have a body. */
const bodyMethods = /^(?:POST|PUT|PATCH|REPORT|PROPFIND|QUERY)$/;

/**
 * Producers that see bytes on the wire, so that a size of 0 means an empty body. Others write 0 if they cannot see the
 * size.
 */
const countsBytes =
  /mitmproxy|charles|fiddler|browsermob|burp|proxyman|http toolkit|zap|reqable|whistle|insomnia|postman/i;

/**
 * The body of a request, or the reason why it is missing.
 * @param producer the name of the program that wrote the file
 */
export function bodyOf(entry: HarEntry, producer: string, attached: FindAttached): Body {
  const { content } = entry;
  if (content.file !== null) return attachedBody(content.file, attached);
  if (content.text) return complete(textBody(content, content.text), entry);
  if (content.params.length > 0) return paramsBody(content.params);
  return mayHaveBody(entry, producer) ? hidden : { kind: 'none' };
}

function attachedBody(file: string, attached: FindAttached): Body {
  const bytes = attached(file);
  if (bytes === null) return hidden;
  return bytes.length === 0 ? { kind: 'none' } : { kind: 'bytes', bytes };
}

function textBody({ isBase64, mimeType }: HarContent, text: string): Body {
  if (!isBase64) return { kind: 'bytes', bytes: bytesOfText(withoutPartHeaders(text, mimeType)) };
  const bytes = bytesOfBase64(text);
  return bytes === null ? undecodable : { kind: 'bytes', bytes };
}

function paramsBody(params: readonly HarParam[]): Body {
  const text = textTakenForForm(params);
  return text === null ? { kind: 'form', entries: params.map(formEntry) } : { kind: 'bytes', bytes: bytesOfText(text) };
}

/**
 * The text of a body that was declared a form but is not one, such as JSON that trackers declare as a form to avoid a
 * preflight. Charles splits such a text at every `&` and `=`. Null if the body is a form.
 */
function textTakenForForm(params: readonly HarParam[]): string | null {
  const [first] = params;
  if (first === undefined || first.fileName !== null) return null;
  if (params.length === 1 && first.value === '') return first.name;
  if (!/^\s*[[{]/.test(first.name)) return null;
  return params.map(({ name, value }) => (value === '' ? name : `${name}=${value}`)).join('&');
}

function formEntry({ name, value, fileName, contentType, isShown }: HarParam): readonly [string, string | FormFile] {
  if (fileName === null) return [name, value];
  return [name, new FormFile(fileName, contentType, isShown && value !== '' ? bytesOfText(value) : null)];
}

/** Marks a body that is shorter than its header says: DevTools leaves out files, and Firefox cuts long bodies. */
function complete(body: Body, entry: HarEntry): Body {
  if (body.kind !== 'bytes' || headerOf(entry, 'content-encoding') !== null) return body;
  const length = contentLength(entry);
  if (length === null || length <= body.bytes.length + bareLineFeeds(body.bytes)) return body;
  const isMultipart = /^multipart\//i.test(headerOf(entry, 'content-type') ?? entry.content.mimeType);
  return { ...body, lacks: isMultipart ? 'files' : 'rest' };
}

/** Number of line feeds without CR: some producers write a line feed for each CRLF that was sent. */
function bareLineFeeds(bytes: Uint8Array): number {
  return bytes.reduce((count, byte, at) => (byte === 10 && bytes[at - 1] !== 13 ? count + 1 : count), 0);
}

function mayHaveBody(entry: HarEntry, producer: string): boolean {
  const { content, method } = entry;
  const length = contentLength(entry);
  if (length !== null) return length > 0;
  if (content.size > 0 || headerOf(entry, 'transfer-encoding') !== null) return true;
  if (content.size === 0 && countsBytes.test(producer)) return false;
  return bodyMethods.test(method) || (method === 'DELETE' && content.isDescribed && content.size !== 0);
}

function contentLength(entry: HarEntry): number | null {
  const header = headerOf(entry, 'content-length')?.trim() ?? '';
  return /^\d+$/.test(header) ? Number(header) : null;
}

/** Firefox puts the headers of an upload stream before a form's text. */
function withoutPartHeaders(text: string, mimeType: string): string {
  if (!/urlencoded/i.test(mimeType)) return text;
  return text.replace(/^(?:content-(?:type|length):[^\r\n]*\r?\n)+\r?\n/i, '');
}

/**
 * The bytes of a text. Tools that state no encoding write binary bodies with one character per byte: such a text has
 * control characters, and no character beyond U+00FF. Any other text is converted to UTF-8.
 */
function bytesOfText(text: string): Uint8Array {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters.
  const isBinary = /[\0-\x08\x0e-\x1f\x80-\x9f]/.test(text) && !/[^\0-\xff]/.test(text);
  return isBinary ? Uint8Array.from(text, (character) => character.charCodeAt(0)) : new TextEncoder().encode(text);
}

/** The bytes of base64 or base64url; null if it is neither. */
export function bytesOfBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    return null;
  }
}
