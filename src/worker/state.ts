import type { Knowledge } from '../audit.ts';
import { searchFor } from '../classify/canaries.ts';
import type { Settings } from '../settings/settings.ts';
import { onSettings, readSettings, writeSettings } from '../settings/store.ts';
import { watches } from '../settings/watch.ts';
import { catalogue } from '../vendors/catalogue/index.ts';
import { identifyAmong } from '../vendors/identify.ts';

/** The settings, and what is made of them. */
export interface State {
  readonly settings: Settings;
  readonly knowledge: Knowledge;
}

export interface KeptState {
  current(): Promise<State>;
  replace(settings: Settings): Promise<void>;
  /** Whether an app is recorded; true as long as the settings have not been read. */
  mayWatch(app: string): boolean;
}

/**
 * The settings and the knowledge made from them, kept until the settings change.
 *
 * @param onChange called with the settings when they have been read, and whenever they change
 */
export function keepState(onChange: (settings: Settings, before: Settings | null) => void): KeptState {
  let known: Settings | null = null;
  const take = (settings: Settings): State => {
    const before = known;
    known = settings;
    onChange(settings, before);
    return stateOf(settings);
  };
  let state: Promise<State> = readSettings().then(take);
  onSettings((settings) => {
    state = Promise.resolve(take(settings));
  });
  return {
    current: () => state,
    async replace(settings) {
      await writeSettings(settings);
      state = Promise.resolve(take(settings));
    },
    mayWatch: (app) => known === null || watches(known.watch, app),
  };
}

function stateOf(settings: Settings): State {
  const knowledge = {
    identify: identifyAmong(catalogue, settings.vendors),
    searchCanaries: searchFor(settings.canaries),
  };
  return { settings, knowledge };
}
