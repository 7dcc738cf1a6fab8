import { browser } from 'wxt/browser';
import { onNudge } from '../../src/ledger/nudge.ts';
import { onSettings } from '../../src/settings/store.ts';
import { installLanguage } from '../../src/ui/install-language.ts';
import { browserActions, browserSources } from '../../src/ui/panel/browser.ts';
import { startPanel } from '../../src/ui/panel/start.tsx';
import { followTheme } from '../../src/ui/panel/theme.ts';

const root = document.querySelector<HTMLElement>('#root');

installLanguage();
followTheme(browser.devtools.panels, document.documentElement);
if (root) {
  startPanel({ root, sources: browserSources(), actions: browserActions(), changes: [onNudge, onSettings] });
}
