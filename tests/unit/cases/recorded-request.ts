import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { shape } from '../../../src/json/shape.ts';
import type { Body, Observation } from '../../../src/observe/observation.ts';

/** One request of `<name>.request.json`: at most one of `body`, `json`, `bodyBase64` and `form`. */
const requestSchema = shape({
  app: v.optional(v.string(), 'https://shop.example.com'),
  page: v.optional(v.string()),
  method: v.optional(v.string()),
  url: v.string(),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  body: v.optional(v.string()),
  json: v.optional(v.unknown()),
  bodyBase64: v.optional(v.string()),
  form: v.optional(v.array(v.tuple([v.string(), v.string()]))),
  transport: v.optional(v.picklist(['http', 'websocket']), 'http'),
});

type RecordedRequest = v.InferOutput<typeof requestSchema>;

/** The observations of `<name>.request.json`, which has one request or a list of them. */
export function recordedRequests(file: string): Observation[] {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return (Array.isArray(json) ? json : [json]).map((one, at) => observationOf(v.parse(requestSchema, one), at));
}

function observationOf(request: RecordedRequest, at: number): Observation {
  const body = bodyOf(request);
  return {
    id: `case-${at}`,
    at: 1_790_000_000_000 + at * 1_000,
    transport: request.transport,
    outcome: 'sent',
    app: request.app,
    page: request.page ?? `${request.app}/`,
    method: request.method ?? (body.kind === 'none' ? 'GET' : 'POST'),
    url: request.url,
    headers: Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value] as const),
    body,
    callStack: null,
    tab: null,
  };
}

function bodyOf({ body, json, bodyBase64, form }: RecordedRequest): Body {
  if (form !== undefined) return { kind: 'form', entries: form };
  if (bodyBase64 !== undefined) return { kind: 'bytes', bytes: new Uint8Array(Buffer.from(bodyBase64, 'base64')) };
  const text = json === undefined ? body : JSON.stringify(json);
  return text === undefined ? { kind: 'none' } : { kind: 'bytes', bytes: new TextEncoder().encode(text) };
}
