import type { browser as wxtBrowser } from 'wxt/browser';
import { webOrigin } from '../observe/source-page.ts';
import type { TapRegistration } from '../observe/tap/background/registration.ts';
import type { Settings } from '../settings/settings.ts';
import { watches } from '../settings/watch.ts';
import { ignoreClosedPage } from './pages.ts';

/**
 * Returns a function that registers the tap for future pages of watched apps and, if the settings have changed, injects
 * it into the open pages of apps that were not watched before. Open pages of apps that are no longer watched keep it.
 * @param onWatched called for each app that was not watched before and has an open page
 */
export function tapInstaller(
  registration: TapRegistration,
  tabs: (typeof wxtBrowser)['tabs'],
  onWatched: (app: string) => void,
): (settings: Settings, before: Settings | null) => Promise<void> {
  return async ({ watch, keep }, before) => {
    await registration.registerApps(watch, keep.callStacks);
    if (before === null) return;
    const reached = (await tabs.query({})).flatMap(({ id, url }) => {
      const app = webOrigin(url);
      return id === undefined || app === null || !watches(watch, app) || watches(before.watch, app)
        ? []
        : [{ id, app }];
    });
    for (const app of new Set(reached.map(({ app: one }) => one))) onWatched(app);
    for (const { id } of reached) await registration.inject(id).catch(ignoreClosedPage);
  };
}
