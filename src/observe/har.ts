import * as v from 'valibot';
import type { Body, Observation, Outcome } from './observation.ts';
import { harId } from './observation-id.ts';
import { webOrigin } from './source-page.ts';
import { tellingHeaders } from './web-request/headers.ts';
import { outcomeOf } from './web-request/outcome.ts';

/** A file that is no HAR; its message says, in one line, what is wrong with it. */
export class HarProblem extends Error {
  override readonly name = 'HarProblem';
}

/** Stands for the app where a file does not say which page sent anything. */
export const unknownApp = 'https://unknown-app.invalid';

const nameValue = v.object({ name: v.string(), value: v.optional(v.string(), '') });

/** What is needed of an entry (HAR 1.2, http://www.softwareishard.com/blog/har-12-spec/; `_…` are DevTools' own). */
const entrySchema = v.object({
  startedDateTime: v.optional(v.string(), ''),
  pageref: v.optional(v.string()),
  request: v.object({
    method: v.string(),
    url: v.string(),
    headers: v.optional(v.array(nameValue), []),
    bodySize: v.optional(v.number(), -1),
    postData: v.optional(
      v.nullable(
        v.object({
          text: v.optional(v.string()),
          mimeType: v.optional(v.string(), ''),
          encoding: v.optional(v.string()),
          params: v.optional(v.array(nameValue), []),
        }),
      ),
    ),
  }),
  response: v.optional(
    v.object({
      status: v.optional(v.number(), 0),
      content: v.optional(v.object({ mimeType: v.optional(v.string(), '') })),
      _error: v.optional(v.nullable(v.string())),
    }),
  ),
  _fromCache: v.optional(v.string()),
  _resourceType: v.optional(v.string()),
  _webSocketMessages: v.optional(
    v.array(
      v.object({
        type: v.string(),
        time: v.optional(v.number(), 0),
        opcode: v.optional(v.number(), 1),
        data: v.string(),
      }),
    ),
  ),
});

type Entry = v.InferOutput<typeof entrySchema>;

const harSchema = v.object({
  log: v.object({
    pages: v.optional(v.array(v.object({ id: v.string(), title: v.optional(v.string(), '') })), []),
    entries: v.array(v.unknown()),
  }),
});

export interface HarObservations {
  readonly observations: readonly Observation[];
  /** Entries that are none. */
  readonly skipped: number;
}

/**
 * What a HAR file says left the browser: requests, and the messages sent through WebSockets.
 *
 * @param text the file's text
 * @param app origin of the app; without it, each page's own
 * @throws HarProblem where it is no HAR
 */
export function readHar(text: string, app?: string): HarObservations {
  const parsed = v.safeParse(harSchema, jsonOf(text));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new HarProblem(`no HAR: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const { pages, entries: raw } = parsed.output.log;
  const entries = raw
    .map((entry) => v.safeParse(entrySchema, entry))
    .flatMap(({ success, output }) => (success ? [output as Entry] : []));
  const pageUrls = new Map(pages.map(({ id, title }) => [id, webOrigin(title) && title]));
  const observations: Observation[] = [];
  let lastPage: string | null = null;
  for (const [index, entry] of entries.entries()) {
    if (!URL.canParse(entry.request.url) || !/^(?:https?|wss?):/.test(entry.request.url)) continue;
    const named = pageUrls.get(entry.pageref ?? '') ?? null;
    if (isPage(entry) && (named === null || lastPage === null)) lastPage = entry.request.url;
    const page = app ?? named ?? referrerOf(entry) ?? lastPage ?? unknownApp;
    observations.push(...observationsOf(entry, index, page, webOrigin(app ?? named ?? lastPage ?? page) ?? unknownApp));
  }
  return { observations, skipped: raw.length - entries.length };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new HarProblem(`no JSON: ${(error as Error).message}`);
  }
}

/** A document at the top: what else is loaded is loaded for it. */
function isPage({ request, response, _resourceType }: Entry): boolean {
  if (request.method !== 'GET' || !/html/.test(response?.content?.mimeType ?? '')) return false;
  const destination = request.headers.find(({ name }) => /^sec-fetch-dest$/i.test(name))?.value;
  return destination === undefined
    ? _resourceType === undefined || _resourceType === 'document'
    : destination === 'document';
}

function referrerOf({ request }: Entry): string | null {
  const header = (wanted: RegExp) => request.headers.find(({ name }) => wanted.test(name))?.value;
  const referrer = header(/^referer$/i) ?? header(/^origin$/i);
  return webOrigin(referrer) === null ? null : (referrer ?? null);
}

function observationsOf(entry: Entry, index: number, page: string, app: string): Observation[] {
  const { request, _webSocketMessages: messages = [] } = entry;
  const at = Date.parse(entry.startedDateTime) || 0;
  const common = { tab: null, app, page, method: request.method, url: request.url, callStack: null };
  const headers = tellingHeaders(request.headers.map(({ name, value }) => ({ name, value })));
  const whole: Observation = {
    ...common,
    ...{ id: harId(index), at, transport: 'http', outcome: outcomeIn(entry), headers, body: bodyOf(entry) },
  };
  const sent = messages.filter(({ type }) => type === 'send');
  return [
    whole,
    ...sent.map(
      ({ time, opcode, data }, number): Observation => ({
        ...common,
        ...{ id: harId(index, number), at: Math.round(time * 1000) || at, transport: 'websocket', outcome: 'sent' },
        headers: [],
        body: { kind: 'bytes', bytes: opcode === 2 ? bytesOfBase64(data) : new TextEncoder().encode(data) },
      }),
    ),
  ];
}

function outcomeIn({ response, _fromCache }: Entry): Outcome {
  if (_fromCache) return 'cached';
  const error = response?._error;
  return response?.status === 0 && error ? outcomeOf(error, !/BLOCKED/.test(error)) : 'sent';
}

function bodyOf({ request: { postData, bodySize } }: Entry): Body {
  const { text, encoding, params = [] } = postData ?? {};
  if (text) return { kind: 'bytes', bytes: encoding === 'base64' ? bytesOfBase64(text) : bytesOf(text) };
  if (params.length > 0) return { kind: 'form', entries: params.map(({ name, value }) => [name, value]) };
  return bodySize > 0 ? { kind: 'unreadable', reason: 'hidden-body' } : { kind: 'none' };
}

/**
 * The bytes a text stands for. Tools that know of no encoding write binary bodies one character a byte: such a text has
 * control characters and none beyond U+00FF. Any other is UTF-8.
 */
function bytesOf(text: string): Uint8Array {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters.
  const isBinary = /[\0-\x08\x0e-\x1f\x80-\x9f]/.test(text) && !/[^\0-\xff]/.test(text);
  return isBinary ? Uint8Array.from(text, (character) => character.charCodeAt(0)) : new TextEncoder().encode(text);
}

function bytesOfBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return new TextEncoder().encode(text);
  }
}
