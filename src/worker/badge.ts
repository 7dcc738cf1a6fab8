import type { browser as wxtBrowser } from 'wxt/browser';
import { moreSevere, type Severity } from '../classify/taxonomy.ts';
import type { ExposureSummary } from '../exposure/exposure.ts';

/** White text must be readable on each (contrast of at least 4.5:1). */
const colours: Readonly<Record<Severity, string>> = {
  none: '#57606a',
  low: '#57606a',
  medium: '#7a5b00',
  high: '#a33d00',
  critical: '#b3121d',
};

/** The toolbar's badge for an app: how many vendors received personal data, in the colour of the highest severity. */
export interface Badge {
  readonly text: string;
  readonly colour: string;
}

/**
 * The badge of an app.
 * @param muted ids of vendors that do not count
 */
export function badgeOf(exposures: readonly ExposureSummary[], muted: readonly string[] = []): Badge {
  const personal = exposures.filter(({ personal, received }) => personal && !muted.includes(received.vendor));
  const worst = personal.reduce<Severity>((severity, exposure) => moreSevere(severity, exposure.severity), 'none');
  return { text: personal.length === 0 ? '' : String(personal.length), colour: colours[worst] };
}

export interface BadgeParts {
  readonly action: (typeof wxtBrowser)['action'];
  readonly tabs: (typeof wxtBrowser)['tabs'];
  /** What vendors received from an app; empty if it is not watched. */
  exposuresOf(app: string): Promise<readonly ExposureSummary[]>;
  /** Ids of vendors that the user has muted. */
  muted(): Promise<readonly string[]>;
  /** Whether the browser shows all requests that should be recorded. */
  mayObserve(): Promise<boolean>;
}

/** Shown on every tab while requests are hidden: without access, browsers do not show which app is in a tab. */
const noAccess: Badge = { text: '!', colour: colours.high };

/** Both browsers accept null, for a tab without its own text; the typings do not. */
const asForAllTabs = null as unknown as string;

/** Milliseconds between a change and the badge update, so that many changes cause one read. */
const patience = 250;

/**
 * Starts to keep the badges of all tabs up to date. Returns a function to call when exposures have changed: those of
 * the given apps or, without an argument, of all apps.
 */
export function startBadges(parts: BadgeParts): (apps?: Iterable<string>) => void {
  const { action, tabs, exposuresOf, muted, mayObserve } = parts;
  /** Whether requests are hidden; null until it is known. Until then, the badge of an earlier worker instance stays. */
  let lacksAccess: boolean | null = null;
  let isDue = false;
  let areAllStale = false;
  const stale = new Set<string>();

  /** What each tab shows. A browser forgets it when the tab goes to another page. */
  const shown = new Map<number, string>();
  const show = async (tabId: number, app: string) => {
    const { text, colour } = badgeOf(await exposuresOf(app), await muted());
    const badge = `${colour} ${text}`;
    if (shown.get(tabId) === badge) return;
    shown.set(tabId, badge);
    try {
      await action.setBadgeText({ tabId, text });
      if (text) await action.setBadgeBackgroundColor({ tabId, color: colour });
    } catch (error) {
      shown.delete(tabId);
      throw error;
    }
  };
  const checkAccess = async () => {
    const lacksNow = !(await mayObserve());
    if (lacksNow === lacksAccess) return;
    lacksAccess = lacksNow;
    shown.clear();
    await action.setBadgeText({ text: lacksAccess ? noAccess.text : '' });
    await action.setBadgeBackgroundColor({ color: noAccess.colour });
  };
  const showAll = async () => {
    const apps = new Set(stale);
    const isStale = areAllStale ? () => true : (app: string) => apps.has(app);
    isDue = false;
    areAllStale = false;
    stale.clear();
    await checkAccess();
    for (const { id, url } of await tabs.query({})) {
      if (lacksAccess && id !== undefined)
        await action.setBadgeText({ tabId: id, text: asForAllTabs }).catch(ignoreClosedTab);
      if (lacksAccess) continue;
      const app = originOf(url);
      if (id !== undefined && app && isStale(app)) await show(id, app).catch(ignoreClosedTab);
    }
  };
  tabs.onRemoved.addListener((tabId) => void shown.delete(tabId));
  tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== undefined) shown.delete(tabId);
    const app = change.status === 'complete' ? originOf(tab.url) : null;
    if (app && !lacksAccess) show(tabId, app).catch(ignoreClosedTab);
  });

  return (apps) => {
    if (!isDue) setTimeout(() => void showAll(), patience);
    isDue = true;
    if (apps === undefined) areAllStale = true;
    else for (const app of apps) stale.add(app);
  };
}

function originOf(url: string | undefined): string | null {
  return url && URL.canParse(url) ? new URL(url).origin : null;
}

/** A tab that was closed needs no badge. */
function ignoreClosedTab(): void {}
