import { createMemo } from './memo.ts';

/** Longer addresses are seldom parsed twice. */
const longest = 4_096;

/** The addresses of a request are parsed for each of its stages. Few, and in memory only. */
const recent = createMemo<string, URL | null>(8);

/** Parses an address; null if it cannot be parsed. The result is shared: it must not be changed. */
export function parsedUrl(address: string): URL | null {
  return address.length > longest ? parse(address) : recent(address, parse);
}

function parse(address: string): URL | null {
  // Almost all can be parsed: asking first would parse each of them twice.
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
