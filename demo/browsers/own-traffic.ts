import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Arguments that make Chromium write its network events to a file; none for `null`. */
export function netLogArguments(file: string | null): string[] {
  return file === null ? [] : [`--log-net-log=${file}`, '--net-log-capture-mode=Default'];
}

/**
 * HTTP and WebSocket addresses that an extension requested, according to Chromium's network log: by its pages, its
 * worker, and what they load. The log has one event per line
 * (https://www.chromium.org/developers/design-documents/network-stack/netlog/); the event that starts a request names
 * its initiator. Truncated lines are skipped, since the browser may have been
 * ended while it wrote.
 * @param origin of the extension
 */
export async function requestsInNetLog(lines: AsyncIterable<string>, origin: string): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines) {
    if (!line.includes(`"initiator":"${origin}"`)) continue;
    const url = urlOf(line);
    if (url !== null && /^(?:https?|wss?):/.test(url)) found.push(url);
  }
  return found;
}

/** The lines of a network log on disk. */
export function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
}

function urlOf(line: string): string | null {
  try {
    const { params } = JSON.parse(line.replace(/,\s*$/, '')) as { params?: { url?: string } };
    return params?.url ?? null;
  } catch {
    return null;
  }
}

/** @throws Error if the extension made any network request */
export function assertNoRequests(requests: readonly string[]): void {
  if (requests.length > 0) throw new Error(`The extension itself made requests: ${requests.slice(0, 10).join(' ')}`);
}
