import { useEffect, useState } from 'preact/hooks';
import { watches } from '../../../../settings/watch.ts';
import { DataText } from '../../../components/data-text.tsx';
import { useOutcome } from '../../../components/outcome.tsx';
import { text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import type { Model } from '../../model.ts';
import type { DashboardActions, DashboardSources, OpenTab } from '../../sources.ts';
import { watchApps } from '../../watch-apps.ts';

/** Limit: apps that are offered. */
const mostApps = 8;

interface OpenAppsProps {
  readonly model: Model;
  readonly sources: Pick<DashboardSources, 'openTabs'>;
  readonly actions: DashboardActions;
}

/**
 * Apps in open tabs that are not watched yet. A click starts to watch one, and reloads its tabs so that nothing is
 * missed.
 */
export function OpenApps({ model, sources, actions }: OpenAppsProps) {
  const [tabs, setTabs] = useState<readonly OpenTab[]>([]);
  const { attempt, outcome } = useOutcome();
  useEffect(() => {
    let current = true;
    sources.openTabs().then(
      (found) => current && setTabs(found),
      () => undefined, // Without access to tabs, no apps are offered.
    );
    return () => {
      current = false;
    };
  }, [sources, model.access.granted]);
  const { watch } = model.settings.settings;
  const apps = [...new Set(tabs.map(({ origin }) => origin))].filter((origin) => !watches(watch, origin));
  const start = (origin: string) =>
    attempt(async () => {
      await watchApps([...new Set([...watch.apps, origin])], model, actions);
      for (const tab of tabs.filter((each) => each.origin === origin)) await actions.reloadTab(tab.id);
      return text('welcome_watched', visibleText(origin));
    });
  return (
    <>
      {apps.length > 0 && (
        <section aria-labelledby="welcome-tabs">
          <h3 id="welcome-tabs">{text('welcome_tabs')}</h3>
          <ul class="welcome-apps">
            {apps.slice(0, mostApps).map((origin) => (
              <li key={origin}>
                <DataText value={origin.replace(/^https:\/\//, '')} />
                <button type="button" class="button button-primary" onClick={() => void start(origin)}>
                  {text('welcome_reload_and_watch')}
                  <span class="unseen"> {visibleText(origin)}</span>
                </button>
              </li>
            ))}
          </ul>
          <p class="quiet">{text('welcome_tabs_about')}</p>
        </section>
      )}
      {outcome}
    </>
  );
}
