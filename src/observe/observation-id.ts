import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Ids of observations; only this file makes and reads them. The same thing has the same id when it is observed again.
 * An id does not reveal what it identifies:
 *
 * | of | is |
 * | --- | --- |
 * | a request that the browser showed | `<run of the browser>.<request id>.<address tag>` |
 * | a request in a page's timing log | `recalled.<time>.<address tag>` |
 * | a request that only a page reported | `said.<time>.<random>` |
 * | the unknown last messages of a WebSocket | `ended.<tab>.<time>.<address tag>` |
 * | a WebSocket message | `<batch>.<position>` |
 * | an entry of a HAR file, and a message in it | `har-<entry>`, `har-<entry>-<message>` |
 */

/** Represents an address in an id without revealing it: 48 bits of its SHA-256, in hex. */
export function addressTag(url: string): string {
  return bytesToHex(sha256(utf8ToBytes(url.replace(/#.*$/s, ''))).subarray(0, 6));
}

/** One hop of one request within a run of the browser, whichever of its steps is seen first. */
export function hopId(requestId: string, url: string): string {
  return `${requestId}.${addressTag(url)}`;
}

export function shownId(run: string, hop: string): string {
  return `${run}.${hop}`;
}

/** The hop that {@link shownId} was made from. For other ids, it matches no hop. */
export function hopIn(id: string): string {
  return id.replace(/^[^.]*\./, '');
}

export function timedId(at: number, url: string): string {
  return `recalled.${at}.${addressTag(url)}`;
}

/** The address tag that ends the id of a request. */
export function addressTagIn(id: string): string {
  return id.split('.').at(-1) ?? '';
}

export function saidId(at: number): string {
  return `said.${at}.${Math.random()}`;
}

/**
 * @param at when the WebSocket was opened, in milliseconds since the epoch
 * @param tag the address tag of its whole address
 */
export function endedId(tab: number, at: number, tag: string): string {
  return `ended.${tab}.${at}.${tag}`;
}

/** @param batch id of a frame's batch; the same when it is sent again */
export function messageId(batch: string, position: number): string {
  return `${batch}.${position}`;
}

/** @param message position of a WebSocket message within its entry */
export function harId(entry: number, message?: number): string {
  return message === undefined ? `har-${entry}` : `har-${entry}-${message}`;
}
