// First, so that the ledger opens while the page's other scripts are evaluated.
import '../../src/ui/popup/opened-ledger.ts';

import { browser } from 'wxt/browser';
import { onNudge } from '../../src/ledger/nudge.ts';
import { onHostAccess } from '../../src/observe/host-access.ts';
import { onSettings } from '../../src/settings/store.ts';
import { installLanguage } from '../../src/ui/install-language.ts';
import { browserActions, browserSources } from '../../src/ui/popup/browser.ts';
import { startPopup } from '../../src/ui/popup/start.tsx';

const onAccess = (listener: () => void) => onHostAccess(browser.permissions, listener);
const root = document.querySelector<HTMLElement>('#root');
const sources = browserSources(new URL(location.href));

installLanguage();
if (root) {
  startPopup({
    root,
    sources,
    actions: (reload) => browserActions(sources, reload),
    changes: [onNudge, onSettings, onAccess],
  });
}
