import type { SentRequest } from '../../demo/browsers/browser.ts';
import type { Received, ReceivedMessage } from '../../demo/sink.ts';
import {
  bounded,
  carriesData,
  type RecordedMessage,
  type RecordedRequest,
  recordedMessage,
  recordedRequest,
} from '../sdks/recording.ts';

interface SiteRequest extends RecordedRequest {
  /** Address of the page that was open. */
  readonly pageUrl: string;
  /** The `Referer` header, if there was one. */
  readonly referrer?: string;
}

interface SiteMessage extends RecordedMessage {
  readonly pageUrl: string;
}

/** What a site sent during one visit. */
export interface SiteRecording {
  readonly site: string;
  readonly origin: string;
  readonly requests: readonly SiteRequest[];
  readonly messages?: readonly SiteMessage[];
}

/** A request as the browser reported it, with the address of its page at that time. */
export interface PageRequest extends SentRequest {
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What the browser and the sink recorded of one visit. */
export interface Visit {
  readonly site: string;
  readonly origin: string;
  /** What the browser sent, oldest first. */
  readonly sent: readonly PageRequest[];
  readonly requests: readonly Received[];
  readonly messages: readonly ReceivedMessage[];
}

const most = { requests: 40, characters: 400_000 };
/** Limit: requests to the site's own host, which say little about vendors. */
const mostOfItsOwn = 3;

/** The recorded part of what a sink received during a visit: without scripts and identical repeats, within limits. */
export function siteRecordingOf({ site, origin, sent: reported, requests, messages }: Visit): SiteRecording {
  const isOwn = ({ url }: RecordedRequest) => new URL(url).origin === origin;
  const pageOf = pageFinder(reported);
  const sent = distinct(
    requests
      .filter(carriesData)
      .filter(isNotDocument)
      .map((received): SiteRequest => {
        const { referer } = received.headers;
        const referrer = referer === undefined ? {} : { referrer: referer };
        return { ...recordedRequest(received), pageUrl: pageOf(received), ...referrer };
      }),
  );
  const own = sent.filter(isOwn).slice(0, mostOfItsOwn);
  const others = sent.filter((request) => !isOwn(request));
  const kept = bounded([...own, ...others], most);
  const sentMessages = distinct(
    messages.map((one) => ({ ...recordedMessage(one), pageUrl: pageAt(reported, one.at) })),
  );
  const keptMessages = bounded(sentMessages, most);
  return { site, origin, requests: kept, ...(keptMessages.length > 0 && { messages: keptMessages }) };
}

function isNotDocument({ headers }: Received): boolean {
  return headers['sec-fetch-dest'] !== 'document';
}

/** Finds the page that sent a received request, by method and address, earliest first. */
function pageFinder(sent: readonly PageRequest[]): (received: Received) => string {
  const waiting = new Map<string, string[]>();
  for (const { method, url, documentUrl } of sent) {
    const key = `${method} ${url.split('#')[0]}`;
    waiting.set(key, [...(waiting.get(key) ?? []), documentUrl]);
  }
  return ({ method, scheme, host, path, at }) =>
    waiting.get(`${method} ${scheme}://${host}${path}`)?.shift() ?? pageAt(sent, at);
}

/** The page that was open at a time, for requests that the browser reports without their page. */
function pageAt(sent: readonly PageRequest[], at: number): string {
  return (sent.filter((one) => one.at <= at).at(-1) ?? sent[0])?.documentUrl ?? '';
}

function distinct<Sent extends { readonly url: string; readonly body: { readonly text: string } }>(
  all: readonly Sent[],
): Sent[] {
  const seen = new Set<string>();
  return all.filter(({ url, body }) => {
    const key = `${url}\n${body.text}`;
    return !seen.has(key) && seen.add(key);
  });
}
