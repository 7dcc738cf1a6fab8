import type { Received, ReceivedMessage } from '../../demo/sink.ts';

/** Bytes as they were sent: text if they are UTF-8, otherwise base64. */
export interface RecordedBytes {
  readonly encoding: 'utf8' | 'base64';
  readonly text: string;
}

export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  /** Headers that are needed to read the body, and headers that the SDK added. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RecordedBytes;
}

export interface RecordedMessage {
  readonly url: string;
  readonly body: RecordedBytes;
}

/** What one run of an SDK sent. */
export interface Recording {
  readonly sdk: string;
  readonly version: string;
  readonly requests: readonly RecordedRequest[];
  readonly messages?: readonly RecordedMessage[];
}

/** Limits of a recording. */
interface RecordingLimits {
  readonly requests: number;
  readonly characters: number;
}

const most: RecordingLimits = { requests: 15, characters: 150_000 };

/** The recorded part of what a sink received: without requests that carry no data, ordered by endpoint, within limits. */
export function recordingOf(
  { sdk, version }: Pick<Recording, 'sdk' | 'version'>,
  received: { readonly requests: readonly Received[]; readonly messages: readonly ReceivedMessage[] },
): Recording {
  const requests = bounded(received.requests.filter(carriesData).map(recordedRequest), most);
  const messages = bounded(received.messages.map(recordedMessage), most);
  return { sdk, version, requests, ...(messages.length > 0 && { messages }) };
}

/** The bytes of a recorded body. */
export function bytesOf({ encoding, text }: RecordedBytes): Buffer {
  return Buffer.from(text, encoding);
}

/**
 * Whether a request carries data. A GET request without a query string and without a long path segment loads a script or
 * settings.
 */
export function carriesData({ host, method, path, body }: Received): boolean {
  if (host === 'partner.example') return false;
  if (method !== 'GET' || body.length > 0) return true;
  const [bare = '', query] = path.split('?');
  if (/\.(?:js|css|png|svg|woff2?)$/.test(bare)) return false;
  return query !== undefined || bare.split('/').some((segment) => segment.length > 60);
}

/** Headers that the browser adds to every request. */
const ordinary =
  /^(?:accept|accept-(?:encoding|language)|cache-control|connection|content-length|host|origin|pragma|priority|referer|sec-.*|upgrade.*|user-agent|x-client-data)$/;

/** A request as it is recorded, without the headers that the browser adds to every request. */
export function recordedRequest({ method, scheme, host, path, headers, body }: Received): RecordedRequest {
  const kept = Object.entries(headers).filter(([name]) => !ordinary.test(name));
  return {
    method,
    url: `${scheme}://${host}${path}`,
    headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)]).sort()),
    body: recordedBytes(body),
  };
}

/** A WebSocket message as it is recorded. */
export function recordedMessage({ scheme, host, path, binary, data }: ReceivedMessage): RecordedMessage {
  return { url: `${scheme}://${host}${path}`, body: recordedBytes(data, binary) };
}

function recordedBytes(bytes: Buffer, binary = false): RecordedBytes {
  const text = bytes.toString('utf8');
  const isText = !binary && Buffer.from(text, 'utf8').equals(bytes);
  return isText ? { encoding: 'utf8', text } : { encoding: 'base64', text: bytes.toString('base64') };
}

/** As many requests or messages as the limits allow, of as many endpoints as possible, ordered by endpoint. */
export function bounded<Sent extends { readonly url: string; readonly body: RecordedBytes }>(
  all: readonly Sent[],
  limits: RecordingLimits,
): Sent[] {
  const endpointOf = ({ url }: Sent) => url.split('?')[0] as string;
  const seen = new Map<string, number>();
  const turns = all.map((sent, at) => {
    const turn = seen.get(endpointOf(sent)) ?? 0;
    seen.set(endpointOf(sent), turn + 1);
    return { sent, at, turn };
  });
  const kept: typeof turns = [];
  let left = limits.characters;
  for (const candidate of turns.sort((a, b) => a.turn - b.turn || a.at - b.at)) {
    const size = candidate.sent.url.length + candidate.sent.body.text.length;
    if (kept.length === limits.requests || size > left) continue;
    kept.push(candidate);
    left -= size;
  }
  const place = (endpoint: string) => [...seen.keys()].sort().indexOf(endpoint);
  return kept
    .sort((a, b) => place(endpointOf(a.sent)) - place(endpointOf(b.sent)) || a.at - b.at)
    .map(({ sent }) => sent);
}
