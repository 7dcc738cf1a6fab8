import { isObject, type JsonObject, listIn, numberIn, objectIn, textIn } from './lenient.ts';
import { timeIn } from './time.ts';

export interface NameValue {
  readonly name: string;
  readonly value: string;
}

/** A parameter of a form; `fileName` and `contentType` if it is a file. */
export interface HarParam extends NameValue {
  readonly fileName: string | null;
  readonly contentType: string;
  /** Whether the producer wrote a value at all. */
  readonly isShown: boolean;
}

/** A request's body in a HAR. */
export interface HarContent {
  readonly text: string | null;
  readonly mimeType: string;
  readonly isBase64: boolean;
  readonly params: readonly HarParam[];
  /** Name of a file beside the HAR that holds the body. */
  readonly file: string | null;
  /** Whether the entry describes a body, even if it does not hold one. */
  readonly isDescribed: boolean;
  /** Bytes as counted by the producer; -1 if unknown. */
  readonly size: number;
}

export interface HarMessage {
  /** `send` or `receive`; `''` if the message is malformed. */
  readonly type: string;
  readonly time: unknown;
  readonly opcode: number;
  readonly data: string | null;
}

/** The parts of an entry that are used, with defaults for missing parts. */
export interface HarEntry {
  /** Its position in the file. */
  readonly index: number;
  readonly pageref: string | null;
  /** Milliseconds since the epoch; null if the entry does not say. */
  readonly at: number | null;
  readonly method: string;
  readonly url: string;
  /** Names in lower case, without HTTP/2's pseudo-headers. */
  readonly headers: readonly NameValue[];
  readonly content: HarContent;
  readonly response: {
    /** Null if the entry does not say; 0 or less if there was no response. */
    readonly status: number | null;
    readonly statusText: string;
    readonly mimeType: string;
    readonly redirect: string;
    readonly error: string | null;
    readonly headers: readonly NameValue[];
    /** Whether a service worker of the page answered instead of the network. */
    readonly byServiceWorker: boolean;
    /** Name of a file beside the HAR that holds the response. Playwright stores a WebSocket's messages there. */
    readonly file: string | null;
  };
  /** WebSocket messages in both directions; null if the entry has no list of them. */
  readonly messages: readonly HarMessage[] | null;
  readonly resourceType: string | null;
  /** Playwright's id of the frame. */
  readonly frame: string | null;
  readonly outcome: 'sent' | 'cached' | 'aborted';
}

/** Why an entry, or a message in one, was left out. */
export type SkipReason = 'not-json' | 'no-request' | 'no-address' | 'bad-address' | 'bad-message';

/**
 * Reads an entry (HAR 1.2, http://www.softwareishard.com/blog/har-12-spec/; members with `_` are specific to
 * producers). Members of the wrong type count as absent. Returns why the entry is left out if it has no request, or no
 * valid address.
 */
export function readEntry(raw: unknown, index: number): HarEntry | SkipReason {
  const entry = objectIn(raw);
  if (!isObject(entry.request)) return 'no-request';
  const { request } = entry;
  const method = textIn(request.method)?.trim().toUpperCase() ?? '';
  const url = addressIn(request.url, method);
  if (url === null) return textIn(request.url)?.trim() ? 'bad-address' : 'no-address';
  const content = contentIn(request);
  const headers = headersIn(request);
  return {
    index,
    pageref: textIn(entry.pageref),
    at: timeIn(entry.startedDateTime),
    method: method || (content.isDescribed ? 'POST' : 'GET'),
    url,
    headers,
    content,
    response: responseIn(objectIn(entry.response), entry),
    messages: messagesIn(entry._webSocketMessages),
    resourceType: textIn(entry._resourceType)?.toLowerCase() ?? null,
    frame: textIn(entry._frameref),
    outcome: outcomeIn(entry),
  };
}

/** An address as a URL. CONNECT requests have only host and port (RFC 9110, section 9.3.6). */
function addressIn(value: unknown, method: string): string | null {
  const text = textIn(value)?.trim() ?? '';
  const address = method === 'CONNECT' && !text.includes('://') ? `https://${text}` : text;
  return address !== '' && URL.canParse(address) ? address : null;
}

function headersIn(request: JsonObject): NameValue[] {
  const headers = namedIn(request.headers)
    .map(({ name, value }) => ({ name: name.trim().toLowerCase(), value }))
    .filter(({ name }) => !name.startsWith(':'));
  if (headers.some(({ name }) => name === 'cookie')) return headers;
  const cookies = namedIn(request.cookies).map(({ name, value }) => `${name}=${value}`);
  return cookies.length === 0 ? headers : [...headers, { name: 'cookie', value: cookies.join('; ') }];
}

/** Names and values: HAR's list of pairs, or an object with names as keys. */
function namedIn(value: unknown): NameValue[] {
  if (isObject(value)) return Object.entries(value).map(([name, one]) => ({ name, value: textIn(one) ?? '' }));
  return listIn(value)
    .map((pair) => ({ name: textIn(objectIn(pair).name) ?? '', value: textIn(objectIn(pair).value) ?? '' }))
    .filter(({ name, value: one }) => name !== '' || one !== '');
}

function contentIn(request: JsonObject): HarContent {
  const { postData, _content: apart } = request;
  const size = numberIn(request.bodySize) ?? -1;
  // HTTP Toolkit stores binary bodies separately, since HAR has no encoding for requests.
  const stated = isObject(apart) && textIn(apart.text) !== null ? apart : postData;
  const text = isObject(stated) ? textIn(stated.text) : textIn(stated);
  const data = objectIn(stated);
  return {
    text,
    mimeType: textIn(objectIn(postData).mimeType) ?? '',
    isBase64: textIn(data.encoding)?.toLowerCase() === 'base64',
    params: isObject(data.params) ? namedIn(data.params).map(shownParam) : listIn(data.params).flatMap(paramIn),
    file: textIn(data._file),
    isDescribed: isObject(stated) || text !== null || textIn(request._requestBodyStatus) !== null,
    size,
  };
}

function shownParam({ name, value }: NameValue): HarParam {
  return { name, value, fileName: null, contentType: '', isShown: true };
}

function paramIn(raw: unknown): HarParam[] {
  const param = objectIn(raw);
  const name = textIn(param.name);
  const value = textIn(param.value);
  const fileName = textIn(param.fileName);
  if (name === null && value === null && fileName === null) return [];
  const contentType = textIn(param.contentType) ?? '';
  return [{ name: name ?? '', value: value ?? '', fileName, contentType, isShown: value !== null }];
}

function responseIn(response: JsonObject, entry: JsonObject): HarEntry['response'] {
  const content = objectIn(response.content);
  return {
    status: numberIn(response.status),
    statusText: textIn(response.statusText) ?? '',
    mimeType: textIn(content.mimeType) ?? '',
    redirect: textIn(response.redirectURL) || locationIn(response),
    error: textIn(response._error) ?? textIn(response._failureText),
    headers: namedIn(response.headers),
    byServiceWorker: response._fetchedViaServiceWorker === true || entry._fetchType === 'Service Worker',
    file: textIn(content._file),
  };
}

function locationIn(response: JsonObject): string {
  return namedIn(response.headers).find(({ name }) => /^location$/i.test(name.trim()))?.value ?? '';
}

function messagesIn(value: unknown): HarMessage[] | null {
  if (!Array.isArray(value)) return null;
  return value.map((raw) => {
    const message = objectIn(raw);
    const { time } = message;
    return {
      type: textIn(message.type) ?? '',
      time,
      opcode: numberIn(message.opcode) ?? 1,
      data: textIn(message.data),
    };
  });
}

/** Messages in Playwright's attached files: one JSON object per line. */
export function messagesInLines(text: string): HarMessage[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return messagesIn(lines.map(jsonOrNull)) ?? [];
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * DevTools and Safari mark responses from the cache. Playwright marks requests that a test fulfilled or aborted before
 * they were sent.
 */
function outcomeIn(entry: JsonObject): HarEntry['outcome'] {
  if (textIn(entry._fromCache) || /^(?:Memory|Disk) Cache$/.test(textIn(entry._fetchType) ?? '')) return 'cached';
  if (entry._wasFulfilled === true || entry._wasAborted === true) return 'aborted';
  return 'sent';
}

/**
 * The value of the first header with a name; null if there is none.
 * @param wanted the name, in lower case
 */
export function headerOf({ headers }: HarEntry, wanted: string): string | null {
  return headers.find(({ name }) => name === wanted)?.value ?? null;
}
