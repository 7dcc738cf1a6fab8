import type { browser as wxtBrowser } from 'wxt/browser';
import type { Wishes } from './frame.ts';

type Storage = (typeof wxtBrowser)['storage'];

/** Where the background tells the relays of all frames what it wants of them; frames cannot read the settings as they hold. */
const key = 'wanted-of-pages';

const marked: { outflowCallStacks?: true } & typeof globalThis = globalThis;

/** Has the relay that starts next in this frame want call stacks from its start: the storage answers too late for the first requests. */
export function wantCallStacks(): void {
  marked.outflowCallStacks = true;
}

interface Wanted {
  readonly callStacks: boolean;
}

/** Tells the relays, now and to come. */
export async function wishOfPages(storage: Storage, wanted: Wanted): Promise<void> {
  await storage.local.set({ [key]: wanted });
}

/** What the background wants of a frame. */
export function wishesIn(storage: Storage): Wishes {
  return (listener) => {
    const tell = (wanted: unknown) => listener((wanted as Wanted | undefined)?.callStacks === true);
    if (marked.outflowCallStacks) listener(true);
    storage.local.get(key).then(
      ({ [key]: wanted }) => tell(wanted),
      () => undefined,
    );
    storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && changes[key]) tell(changes[key].newValue);
    });
  };
}
