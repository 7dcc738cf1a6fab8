import { browser } from 'wxt/browser';
import { onNudge } from '../../src/ledger/nudge.ts';
import { onSettings } from '../../src/settings/store.ts';
import { browserActions, browserSources } from '../../src/ui/popup/browser.ts';
import { startPopup } from '../../src/ui/popup/start.tsx';
import { installText, type MessageLookup } from '../../src/ui/text.ts';

const root = document.querySelector<HTMLElement>('#root');
const sources = browserSources(new URL(location.href));
const i18n = browser.i18n as unknown as { getMessage: MessageLookup };

installText((key, values) => i18n.getMessage(key, values));
if (root) {
  startPopup({
    root,
    sources,
    actions: (reload) => browserActions(sources, reload),
    changes: [onNudge, onSettings],
  });
}
