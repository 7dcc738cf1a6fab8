import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Ids of observations, made and read here alone. An id is the same when the same thing is observed again, and gives
 * nothing away of what it names:
 *
 * | of | is |
 * | --- | --- |
 * | a request that the browser showed | `<run of the browser>.<request id>.<address tag>` |
 * | a request that a page's timing recalls | `recalled.<time>.<address tag>` |
 * | a request that only a page spoke of | `said.<time>.<random>` |
 * | a WebSocket message | `<batch>.<position>` |
 * | an entry of a HAR file, and a message in it | `har-<entry>`, `har-<entry>-<message>` |
 */

/** Stands for an address in an id, without giving anything of it away: 48 bits of its SHA-256, in hex. */
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

/** The hop that {@link shownId} was made of. Of other ids it is no hop that there is. */
export function hopIn(id: string): string {
  return id.replace(/^[^.]*\./, '');
}

export function recalledId(at: number, url: string): string {
  return `recalled.${at}.${addressTag(url)}`;
}

/** The address tag that ends the id of a request. */
export function addressTagIn(id: string): string {
  return id.split('.').at(-1) ?? '';
}

export function saidId(at: number): string {
  return `said.${at}.${Math.random()}`;
}

/** @param batch names what a frame handed over at once, and is the same when it is handed over again */
export function messageId(batch: string, position: number): string {
  return `${batch}.${position}`;
}

/** @param message position of a WebSocket message within its entry */
export function harId(entry: number, message?: number): string {
  return message === undefined ? `har-${entry}` : `har-${entry}-${message}`;
}
