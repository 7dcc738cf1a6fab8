import type { browser as wxtBrowser } from 'wxt/browser';
import { protocolVersion } from './words.ts';

type Storage = Pick<(typeof wxtBrowser)['storage'], 'local'>;

const key = 'reunion';

/** The name of the event by which a relay meets the tap that an earlier relay left in a page. */
export type Reunion = () => Promise<string>;

/** Has relays find the name of their event: random, so that no page can listen for it or call it, and made once. */
export async function nameReunion(storage: Storage): Promise<void> {
  const { [key]: known } = await storage.local.get(key);
  if (typeof known !== 'string') await storage.local.set({ [key]: crypto.randomUUID() });
}

/** The name for taps and relays that understand each other; one that none has, if it cannot be read. Never rejects. */
export function reunionIn(storage: Storage): Reunion {
  return async () => {
    const stored: Record<string, unknown> = await storage.local.get(key).catch(() => ({}));
    return `${stored[key] ?? Math.random()}.${protocolVersion}`;
  };
}
