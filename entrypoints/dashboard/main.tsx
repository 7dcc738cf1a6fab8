import { browser } from 'wxt/browser';
import { onNudge } from '../../src/ledger/nudge.ts';
import { onHostAccess } from '../../src/observe/host-access.ts';
import { onSettings } from '../../src/settings/store.ts';
import { browserActions, browserSources } from '../../src/ui/dashboard/browser.ts';
import { startDashboard } from '../../src/ui/dashboard/start.tsx';
import { installLanguage } from '../../src/ui/install-language.ts';

const onAccess = (listener: () => void) => onHostAccess(browser.permissions, listener);
const root = document.querySelector<HTMLElement>('#root');

installLanguage();
if (root) {
  startDashboard({
    root,
    sources: browserSources(),
    actions: browserActions,
    changes: [onNudge, onSettings, onAccess],
  });
}
