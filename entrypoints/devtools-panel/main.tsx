import { browser } from 'wxt/browser';
import { onNudge } from '../../src/ledger/nudge.ts';
import { onSettings } from '../../src/settings/store.ts';
import { browserActions, browserSources } from '../../src/ui/panel/browser.ts';
import { startPanel } from '../../src/ui/panel/start.tsx';
import { installText, type MessageLookup } from '../../src/ui/text.ts';

const root = document.querySelector<HTMLElement>('#root');
const i18n = browser.i18n as unknown as { getMessage: MessageLookup };

installText((key, values) => i18n.getMessage(key, values));
if (root) {
  startPanel({ root, sources: browserSources(), actions: browserActions(), changes: [onNudge, onSettings] });
}
