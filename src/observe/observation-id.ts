import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Ids of observations; only this file makes and reads them. A request or message that is observed again, such as by the
 * next worker instance, has the same id; only an id with a random part differs. An id contains no address, except the
 * app's origin for a shared worker:
 *
 * | observation | id |
 * | --- | --- |
 * | a request that the browser showed | `<run of the browser>.<request id>.<address tag>` |
 * | a request in a page's timing log | `recalled.<tab>.<frame>.<time>.<address tag>` |
 * | a request that only a page reported | `said.<time>.<random>` |
 * | the unknown last messages of a WebSocket | `ended.<tab>.<time>.<address tag>` |
 * | the requests of a shared worker that were not captured | `unseen.<app>.<time>` |
 * | a WebSocket message | `<batch>.<position>` |
 * | an entry of a HAR file, and a message in it | `har-<entry>`, `har-<entry>-<message>` |
 * | a request or message in Playwright's events | `event-<number>` |
 * | an observation that a caller of the library made | `given-<number>` |
 */

/**
 * A tag that represents an address in an id without revealing it: 48 bits of the SHA-256 of the address without its
 * fragment, in hex.
 */
export function addressTag(url: string): string {
  return bytesToHex(sha256(utf8ToBytes(url.replace(/#.*$/s, ''))).subarray(0, 6));
}

/** The id of one hop of a request, the same for all its steps, and unique within a run of the browser. */
export function hopId(requestId: string, url: string): string {
  return `${requestId}.${addressTag(url)}`;
}

/**
 * The id of a request that the browser showed.
 *
 * @param hop {@link hopId}
 */
export function shownId(run: string, hop: string): string {
  return `${run}.${hop}`;
}

/** The id of the hop from which {@link shownId} made an id. For other ids, the result matches no hop. */
export function hopIn(id: string): string {
  return id.replace(/^[^.]*\./, '');
}

/** The id of a request in a page's timing log. In one log, requests with the same address have different times. */
export function timedId({ tabId, frameId, at, url }: TimedIdParts): string {
  return `recalled.${tabId}.${frameId}.${at}.${addressTag(url)}`;
}

interface TimedIdParts {
  readonly tabId: number;
  readonly frameId: number;
  /** When the page sent it, in milliseconds since the epoch. */
  readonly at: number;
  readonly url: string;
}

/** The address tag that ends the id of a request. For an id without one, the result matches no tag. */
export function addressTagIn(id: string): string {
  return id.split('.').at(-1) ?? '';
}

/**
 * The id of a request that only a page reported.
 *
 * @param at when the page reported it, in milliseconds since the epoch
 */
export function unconfirmedId(at: number): string {
  return `said.${at}.${Math.random()}`;
}

/**
 * The id of the unknown last messages of a WebSocket.
 *
 * @param at when the WebSocket was opened, in milliseconds since the epoch
 * @param tag the address tag of its whole address
 */
export function endedId(tab: number, at: number, tag: string): string {
  return `ended.${tab}.${at}.${tag}`;
}

/**
 * The id of the requests of an app's shared worker that were not captured.
 *
 * @param at when the worker started, in milliseconds since the epoch
 */
export function unseenId(app: string, at: number): string {
  return `unseen.${app}.${at}`;
}

/**
 * The id of a WebSocket message.
 *
 * @param batch id of a frame's batch; the same when it is sent again
 */
export function messageId(batch: string, position: number): string {
  return `${batch}.${position}`;
}

/**
 * The id of an entry of a HAR file, or of a WebSocket message in it.
 *
 * @param message position of the WebSocket message within its entry
 */
export function harId(entry: number, message?: number): string {
  return message === undefined ? `har-${entry}` : `har-${entry}-${message}`;
}

/** The id of a request or message in Playwright's events, which are numbered from 1. */
export function eventId(number: number): string {
  return `event-${number}`;
}

/** The id of an observation that a caller of the library made. */
export function givenId(number: number): string {
  return `given-${number}`;
}
