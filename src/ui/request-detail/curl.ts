import type { RawRequest, RequestDetail, RequestRow } from '../../ledger/rows.ts';
import { toBase64 } from '../../observe/wire.ts';

/** The known parts of a request, for a curl command or a call of `fetch`. */
export interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
  /** Null if it is unknown, or if there was none. */
  readonly body: RawRequest['body'] | null;
  /** Comment lines above the command or call. */
  readonly remarks: readonly string[];
}

/** Headers that curl computes itself. */
const ownHeaders = new Set(['content-length', 'host', 'connection']);

/**
 * A request as a curl command (https://curl.se/docs/manpage.html) for a POSIX shell. Binary data cannot be an argument,
 * so it is piped from base64.
 */
export function curlCommand({ method, url, headers, body, remarks }: CurlRequest): string {
  const hasBody = body !== null && body.text !== '';
  const piped = hasBody && (body.encoding === 'base64' || body.text.includes('\0'));
  const parts = [
    'curl --globoff',
    ...methodOption(method, hasBody),
    `--url ${quoted(url)}`,
    ...headers.filter(isSendable).map(([name, value]) => `--header ${quoted(headerText(name, value))}`),
    ...(piped ? ['--data-binary @-'] : []),
    ...(hasBody && !piped ? [`--data-raw ${quoted(body.text)}`] : []),
  ];
  const command = parts.join(' \\\n  ');
  const notes = remarks.map((remark) => `# ${remark.replaceAll(/\s+/g, ' ')}\n`).join('');
  return `${notes}${piped ? `printf %s ${quoted(inBase64(body))} | base64 -d | ` : ''}${command}`;
}

/**
 * A request with its values if they are available, otherwise masked and without its body.
 * @param raw the values; null if they are not available
 * @param remarks comments: `masked` if the values are not available, `cut` if the body was cut off
 */
export function curlRequest(
  row: RequestRow,
  detail: RequestDetail,
  raw: RawRequest | null,
  remarks: { readonly masked: string; readonly cut: string },
): CurlRequest {
  const { method } = row;
  if (raw !== null) return { method, ...raw, remarks: raw.body.cut ? [remarks.cut] : [] };
  const headers = detail.fields
    .filter(({ location, path }) => location === 'header' && !path.includes('.'))
    .map(({ path, sample }) => [path, sample] as const);
  return { method, url: row.url, headers, body: null, remarks: [remarks.masked] };
}

/** A text as one word of a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function methodOption(method: string, hasBody: boolean): string[] {
  if (method === 'HEAD') return ['--head'];
  return method === (hasBody ? 'POST' : 'GET') ? [] : [`--request ${quoted(method)}`];
}

/**
 * Whether a header can be passed to curl, and curl does not compute it. Names must be tokens (RFC 9110), and a line feed
 * would begin another header.
 */
function isSendable([name, value]: readonly [string, string]): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && !/[\r\n\0]/.test(value) && !ownHeaders.has(name.toLowerCase());
}

/** With `Name:`, curl would leave out the header, so an empty one is written as `Name;`. */
function headerText(name: string, value: string): string {
  return value === '' ? `${name};` : `${name}: ${value}`;
}

function inBase64({ encoding, text }: RawRequest['body']): string {
  if (encoding === 'base64') return text;
  return toBase64(new TextEncoder().encode(text));
}
