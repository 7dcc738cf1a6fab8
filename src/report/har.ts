import type { FieldLocation } from '../decode/field.ts';
import type { DetailField, RequestDetail, RequestRow } from '../ledger/rows.ts';
import type { Outcome } from '../observe/observation.ts';

/** The content of a HAR file. */
export interface HarParts {
  readonly requests: readonly RequestRow[];
  /** By the observation's id. Requests without details are written from their row alone. */
  readonly details: ReadonlyMap<string, RequestDetail>;
  /** Outflow's version. */
  readonly toolVersion: string;
  /** Note in the file that its values are masked. */
  readonly comment: string;
}

/** The members of a response by which network tools mark a request that was not sent. */
const endMarks: Readonly<Partial<Record<Outcome, object>>> = {
  blocked: { _error: 'BLOCKED' },
  failed: { _error: 'CONNECTION_FAILED' },
};

/**
 * Recent requests as a HAR 1.2 document (http://www.softwareishard.com/blog/har-12-spec/), oldest first. Addresses and
 * values are always masked, even if raw ones were kept: headers, parameters and bodies are represented by their fields,
 * under the fields' paths. Information for which HAR has no place is in `_outflow`. Responses are not recorded, so
 * their status is 0.
 * @throws RangeError if a time is not valid
 */
export function harOf({ requests, details, toolVersion, comment }: HarParts): object {
  const oldestFirst = [...requests].sort((a, b) => a.at - b.at);
  const pages = new Map<string, object>();
  for (const { app, at } of oldestFirst) {
    if (!pages.has(app)) {
      pages.set(app, { startedDateTime: isoTime(at), id: `page_${pages.size + 1}`, title: app, pageTimings: {} });
    }
  }
  const ids = new Map([...pages.keys()].map((app, at) => [app, `page_${at + 1}`]));
  return {
    log: {
      version: '1.2',
      creator: { name: 'Outflow', version: toolVersion },
      pages: [...pages.values()],
      entries: oldestFirst.map((request) => ({
        pageref: ids.get(request.app),
        ...entryOf(request, details.get(request.observation)),
        _outflow: outflowMembersOf(request, details.get(request.observation), request.vendorName),
      })),
      comment,
    },
  };
}

function entryOf({ at, method, url, outcome }: RequestRow, detail: RequestDetail | undefined): object {
  const fields = detail?.fields ?? [];
  const messages = fields.filter(({ location }) => location === 'message');
  return {
    startedDateTime: isoTime(at),
    time: 0,
    request: {
      method,
      url: addressOf(url),
      httpVersion: '',
      cookies: [],
      headers: namedValues(fields, 'header'),
      queryString: namedValues(fields, 'url'),
      ...postDataOf(fields.filter(({ location }) => location === 'body')),
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: 0,
      statusText: '',
      httpVersion: '',
      cookies: [],
      headers: [],
      content: { size: 0, mimeType: '' },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
      ...endMarks[outcome],
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    ...(outcome === 'cached' && { _fromCache: 'disk' }),
    ...(messages.length > 0 && {
      _resourceType: 'websocket',
      _webSocketMessages: [{ type: 'send', time: at / 1000, opcode: 1, data: JSON.stringify(samplesOf(messages)) }],
    }),
  };
}

/**
 * An address as a valid URL: characters such as the `…` of placeholders are percent-encoded. `about:invalid` if it
 * cannot be parsed.
 */
function addressOf(url: string): string {
  return URL.canParse(url) ? new URL(url).href : 'about:invalid';
}

function namedValues(fields: readonly DetailField[], wanted: FieldLocation): object[] {
  return fields
    .filter(({ location }) => location === wanted)
    .map(({ path, sample }) => ({ name: path, value: sample }));
}

function postDataOf(fields: readonly DetailField[]): object {
  if (fields.length === 0) return {};
  return { postData: { mimeType: 'application/json', params: [], text: JSON.stringify(samplesOf(fields)) } };
}

/** Masked values by path. A path with several fields has a list. */
function samplesOf(fields: readonly DetailField[]): object {
  const samples = new Map<string, string[]>();
  for (const { path, sample } of fields) samples.set(path, [...(samples.get(path) ?? []), sample]);
  return Object.fromEntries([...samples].map(([path, all]) => [path, all.length === 1 ? all[0] : all]));
}

function outflowMembersOf(request: RequestRow, detail: RequestDetail | undefined, vendorName: string): object {
  const { observation, vendor, app, outcome, bytes, events, categories, unreadable, callStack } = request;
  return {
    ...{ observation, vendor, vendorName, app, outcome, bytes, events, categories, unreadable, callStack },
    fields: detail?.fields.map(outflowFieldOf) ?? null,
    further: detail?.further ?? null,
  };
}

function outflowFieldOf(field: DetailField): object {
  const { path, location, category, label, encoding, hash, detector, canary, confidence, event, sample } = field;
  return { path, location, category, label, encoding, hash, detector, canary, confidence, event, sample };
}

function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
