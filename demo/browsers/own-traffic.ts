import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Has Chromium write each event of its network stack to a file. */
export function netLogArguments(file: string | null): string[] {
  return file === null ? [] : [`--log-net-log=${file}`, '--net-log-capture-mode=Default'];
}

/**
 * Addresses that an extension asked for, as Chromium's network log has them: its pages, its worker, and what they load.
 * The log has one event a line (https://www.chromium.org/developers/design-documents/network-stack/netlog/); a request that
 * starts names its initiator. A line that is cut off is skipped: the browser may have been ended while it wrote.
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

/** Throws if the extension asked the network for anything. */
export function refuseRequests(requests: readonly string[]): void {
  if (requests.length > 0) throw new Error(`The extension itself made requests: ${requests.slice(0, 10).join(' ')}`);
}
