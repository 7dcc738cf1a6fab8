import * as v from 'valibot';
import { webOrigin } from '../../source-page.ts';
import type { FramePreferences } from '../relay/arrival.ts';
import type { TapSender } from './receive.ts';

export interface ArrivalParts {
  watches(app: string): Promise<boolean>;
  wantsCallStacks(): Promise<boolean>;
  /** The top-level document of a tab has started, at a time in milliseconds since the epoch. */
  onDocument(tabId: number, started: number): void;
  /** The key from which the reunion secrets of documents are derived. */
  reunionKey(): Promise<string>;
}

const arrival = v.strictObject({ documentStarted: v.number() });

/**
 * Answers a relay that has started. Null if the message is malformed, or was not sent from a tab. Each document has its
 * own reunion secret, so a page that learns its secret knows nothing about the secrets of other documents.
 */
export async function answerArrival(
  message: unknown,
  { tab, frameId }: TapSender,
  { watches, wantsCallStacks, onDocument, reunionKey }: ArrivalParts,
): Promise<FramePreferences | null> {
  const parsed = v.safeParse(arrival, message);
  if (!parsed.success || tab?.id === undefined) return null;
  if (frameId === 0) onDocument(tab.id, parsed.output.documentStarted);
  const app = webOrigin(tab.url);
  const isWatched = app !== null && (await watches(app));
  return {
    callStacks: isWatched && (await wantsCallStacks()),
    reunion: await digest(`${await reunionKey()} ${tab.id} ${parsed.output.documentStarted}`),
  };
}

/** 128 bits of the SHA-256 of a text, in hex. */
async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
