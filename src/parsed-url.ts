import { createMemo } from './memo.ts';

/** Longer addresses are seldom parsed twice. */
const longest = 4_096;

/** Each stage of the pipeline parses the same few addresses. In memory only. */
const cachedUrl = createMemo<string, URL | null>(8);

/** Parses an address; null if it cannot be parsed. The result is shared: it must not be changed. */
export function parsedUrl(address: string): URL | null {
  return address.length > longest ? parse(address) : cachedUrl(address, parse);
}

function parse(address: string): URL | null {
  // Almost all addresses can be parsed, and `URL.canParse` would parse each of them a second time.
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
