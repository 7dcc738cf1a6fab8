import type { browser as wxtBrowser } from 'wxt/browser';
import type { OpenSockets } from '../observe/open-sockets.ts';
import { webOrigin } from '../observe/source-page.ts';
import type { TapRegistration } from '../observe/tap/background/registration.ts';
import type { PreferencesMessage } from '../observe/tap/relay/arrival.ts';
import type { TimingLogQuestion } from '../observe/tap/relay/timing-log.ts';
import type { Recovery } from './recovery.ts';

type Tabs = (typeof wxtBrowser)['tabs'];

export interface AskParts {
  readonly tabs: Pick<Tabs, 'query' | 'sendMessage'>;
  readonly isWatched: (app: string) => Promise<boolean>;
  readonly recovery: Pick<Recovery, 'expectLog' | 'excuseLog'>;
  readonly openSockets: Pick<OpenSockets, 'remain'>;
  readonly registration: Pick<TapRegistration, 'inject'>;
  /** Whether open pages may have lost their relay, or never had one. */
  readonly isNewRun: Promise<boolean>;
  /** The time since which perhaps no worker was listening, in milliseconds since the epoch; null if one was. */
  readonly absent: Promise<number | null>;
}

/**
 * Asks the pages of watched apps for requests that perhaps no worker observed. Does not wait for their answers. Never
 * rejects.
 */
export async function askPages(parts: AskParts): Promise<void> {
  const { tabs, isWatched, recovery, openSockets, registration, isNewRun, absent } = parts;
  const [mustInject, since] = await Promise.all([isNewRun, absent]);
  const message: TimingLogQuestion = { type: 'timing-log', ...(since !== null && { since }) };
  const ask = async (tabId: number) => {
    if (mustInject) await registration.inject(tabId).catch(ignoreClosedPage);
    await tabs.sendMessage(tabId, message).catch(() => recovery.excuseLog(tabId));
  };
  const open = await tabs.query({}).catch(() => null);
  if (open === null) return;
  openSockets.remain(new Map(open.map(({ id = -1, url }) => [id, webOrigin(url)])));
  for (const { id, url } of open) {
    const app = webOrigin(url);
    if (id === undefined || app === null || !(await isWatched(app).catch(() => false))) continue;
    recovery.expectLog(id);
    void ask(id);
  }
}

/** Reports to the memory of open WebSockets which pages tabs show, and which tabs are closed or replaced. */
export function watchTabs(
  tabs: Pick<Tabs, 'onRemoved' | 'onUpdated' | 'onReplaced'>,
  { left, shows }: Pick<OpenSockets, 'left' | 'shows'>,
): void {
  tabs.onRemoved.addListener((tabId) => left(tabId));
  tabs.onUpdated.addListener((tabId, _, { url }) => shows(tabId, webOrigin(url)));
  tabs.onReplaced.addListener((_, replaced) => left(replaced));
}

/** Sends the background's preferences to every frame with a relay. Never rejects. */
export async function sendPreferences(tabs: Pick<Tabs, 'query' | 'sendMessage'>, callStacks: boolean): Promise<void> {
  const message: PreferencesMessage = { type: 'preferences', callStacks };
  const open = await tabs.query({}).catch(() => []);
  await Promise.all(open.map(({ id }) => id !== undefined && tabs.sendMessage(id, message).catch(ignoreClosedPage)));
}

/** A page may be closed at any moment, or be an error page, in which scripts are not allowed. */
export function ignoreClosedPage(): void {}
