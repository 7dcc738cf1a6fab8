import type { browser as wxtBrowser } from 'wxt/browser';
import { webOrigin } from '../observe/source-page.ts';
import type { TapRegistration } from '../observe/tap/background/registration.ts';
import type { Settings } from '../settings/settings.ts';
import { watches } from '../settings/watch.ts';
import { ignoreClosedPage } from './pages.ts';

/**
 * Keeps the tap in all open and future pages of watched apps, and in no others.
 * @param onWatched an app with an open page is watched from now on
 */
export function keepTap(
  registration: TapRegistration,
  tabs: (typeof wxtBrowser)['tabs'],
  onWatched: (app: string) => void,
): (settings: Settings, before: Settings | null) => Promise<void> {
  return async ({ watch, keep }, before) => {
    await registration.watch(watch, keep.callStacks);
    if (before === null) return;
    const entered = (await tabs.query({})).flatMap(({ id, url }) => {
      const app = webOrigin(url);
      return id === undefined || app === null || !watches(watch, app) || watches(before.watch, app)
        ? []
        : [{ id, app }];
    });
    for (const app of new Set(entered.map(({ app: one }) => one))) onWatched(app);
    for (const { id } of entered) await registration.enter(id).catch(ignoreClosedPage);
  };
}
