import type { Entries } from '../ledger/entries.ts';
import type { Belonging } from '../ledger/forget.ts';
import { holdsText } from '../ledger/raw-request.ts';
import type { DisclosureRow, RawRequest } from '../ledger/rows.ts';

/** Limits, in entries and characters. The least recently seen are dropped first. */
const bounds = {
  values: { entries: 10_000, characters: 64 * 1024 * 1024 },
  requests: { entries: 500, characters: 32 * 1024 * 1024 },
} as const;

/** Recent raw values, in memory only: lost when the browser stops the worker. */
export interface RawValues {
  remember(entries: readonly Entries[]): void;
  /** The newest raw value of a disclosure; undefined if it is not known. */
  rawOf(row: DisclosureRow): string | undefined;
  /** A recent request, by its observation's id. */
  request(observation: string): RawRequest | undefined;
  /** Searches the recent requests for a text, regardless of case. */
  search(text: string): ValueMatches;
  /** Forgets values by what they belong to and when they were sent. */
  forget(isForgotten: (sent: Sent) => boolean): void;
}

/** Ids of observations: those whose values were searched, and those among them that contain the text. */
export interface ValueMatches {
  readonly searched: readonly string[];
  readonly found: readonly string[];
}

/** What a value belongs to, and when it was sent, in milliseconds since the epoch. */
type Sent = Belonging & { readonly at: number };

type Kept<Raw> = Sent & { readonly raw: Raw };

/** Creates an empty memory of raw values. */
export function createRawValues(): RawValues {
  const values = createMemory<Kept<string>>(bounds.values, ({ raw }) => raw.length);
  const requests = createMemory<Kept<RawRequest>>(bounds.requests, ({ raw }) => sizeOf(raw));
  return {
    remember(entries) {
      for (const { disclosures, request, detail } of entries) {
        const { app, vendor, session, at } = request;
        const sent = { app, vendor, session, at };
        for (const { key, raw } of disclosures) values.put(key, { ...sent, raw });
        if (detail.raw) requests.put(detail.observation, { ...sent, raw: detail.raw });
      }
    },
    rawOf: ({ key, raw }) => raw ?? values.get(key)?.raw,
    request: (observation) => requests.get(observation)?.raw,
    search(text) {
      const kept = [...requests.all()];
      const holding = kept.filter(([, { raw }]) => holdsText(raw, text));
      return { searched: kept.map(([id]) => id), found: holding.map(([id]) => id) };
    },
    forget(isForgotten) {
      values.forget(isForgotten);
      requests.forget(isForgotten);
    },
  };
}

function sizeOf({ url, headers, body, values }: RawRequest): number {
  const texts = [url, body.text, ...headers.flat(), ...values];
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** A map that drops its oldest entries beyond its limits. */
function createMemory<Value>(
  most: { readonly entries: number; readonly characters: number },
  charactersOf: (value: Value) => number,
) {
  const known = new Map<string, { readonly value: Value; readonly characters: number }>();
  let characters = 0;
  const drop = (key: string): void => {
    characters -= known.get(key)?.characters ?? 0;
    known.delete(key);
  };
  return {
    get: (key: string): Value | undefined => known.get(key)?.value,
    put(key: string, value: Value): void {
      drop(key);
      const added = charactersOf(value);
      known.set(key, { value, characters: added });
      characters += added;
      for (const oldest of known.keys()) {
        if (known.size <= most.entries && characters <= most.characters) break;
        drop(oldest);
      }
    },
    *all(): Generator<readonly [key: string, value: Value]> {
      for (const [key, { value }] of known) yield [key, value];
    },
    forget(isForgotten: (value: Value) => boolean): void {
      for (const [key, { value }] of known) if (isForgotten(value)) drop(key);
    },
  };
}
