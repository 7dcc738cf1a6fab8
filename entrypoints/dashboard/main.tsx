import { browser } from 'wxt/browser';
import { onNudge } from '../../src/ledger/nudge.ts';
import { onSettings } from '../../src/settings/store.ts';
import { browserActions, browserSources } from '../../src/ui/dashboard/browser.ts';
import { startDashboard } from '../../src/ui/dashboard/start.tsx';
import { installText, type MessageLookup } from '../../src/ui/text.ts';

const root = document.querySelector<HTMLElement>('#root');
const i18n = browser.i18n as unknown as { getMessage: MessageLookup };

installText((key, values) => i18n.getMessage(key, values));
if (root) {
  startDashboard({ root, sources: browserSources(), actions: browserActions, changes: [onNudge, onSettings] });
}
