import type { Knowledge } from '../audit.ts';
import { searchFor } from '../classify/canaries.ts';
import { valueReader } from '../classify/value-reader.ts';
import type { EffectiveSettings } from '../settings/managed.ts';
import type { Settings } from '../settings/settings.ts';
import { onSettings, readSettings, writeSettings } from '../settings/store.ts';
import { watches } from '../settings/watch.ts';
import { canonicalNamesAmong } from '../vendors/canonical-names.ts';
import { catalogue } from '../vendors/catalogue/index.ts';
import { identifyAmong } from '../vendors/identify.ts';

/** The settings, and data derived from them. */
export interface State extends EffectiveSettings {
  readonly knowledge: Knowledge;
}

/** The current state, and the parts of it that can be read synchronously. */
export interface StateStore {
  current(): Promise<State>;
  /** Stores the user's own settings. Resolves when they apply everywhere, including pages that open now. */
  replace(own: Settings): Promise<void>;
  /** Whether an app is recorded; true until the settings have been read. */
  mayWatch(app: string): boolean;
  /** Whether call stacks are recorded; false until the settings have been read. */
  wantsCallStacks(): boolean;
  /** Whether form input may be remembered; false until the settings have been read. */
  mayRememberTyped(): boolean;
}

/**
 * Creates the store of the settings and of the data derived from them, and starts to read the settings. The store
 * follows changes.
 * @param onChange called with the settings when they were read, and whenever they change. Its second argument is the
 *   previous settings; null the first time. Resolves when the settings apply
 * @param resolvedName canonical name of a host, if the browser has resolved it
 */
export function createStateStore(
  onChange: (settings: EffectiveSettings, before: Settings | null) => Promise<void>,
  resolvedName: (host: string) => string | null,
): StateStore {
  let known: Settings | null = null;
  let applied = Promise.resolve();
  let state: Promise<State> | null = null;
  const take = (effective: EffectiveSettings): State => {
    const before = known;
    known = effective.settings;
    applied = onChange(effective, before);
    return stateOf(effective, resolvedName);
  };
  const read = (): Promise<State> => {
    const reading: Promise<State> = readSettings().then(take);
    state = reading;
    reading.catch(() => {
      if (state === reading) state = null; // The next caller reads them again.
    });
    return reading;
  };
  void read();
  onSettings((effective) => {
    state = Promise.resolve(take(effective));
  });
  return {
    current: () => state ?? read(),
    async replace(own) {
      await writeSettings(own);
      await read();
      await applied;
    },
    wantsCallStacks: () => known?.keep.callStacks === true,
    mayRememberTyped: () => known?.keep.typedValues === true,
    mayWatch: (app) => known === null || watches(known.watch, app),
  };
}

function stateOf(effective: EffectiveSettings, resolvedName: (host: string) => string | null): State {
  const { settings } = effective;
  const { vendors, definitions, canonicalNames, policy, canaries } = settings;
  const listedName = canonicalNamesAmong(canonicalNames);
  const knowledge = {
    identify: identifyAmong([...definitions, ...(policy?.definitions ?? []), ...catalogue], {
      mappings: vendors,
      canonicalName: (host) => listedName(host) ?? resolvedName(host),
    }),
    readValue: valueReader(searchFor(canaries)),
  };
  return { ...effective, knowledge };
}
