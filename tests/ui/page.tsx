import { installText } from '../../src/ui/text.ts';
import { showDashboard } from './faces/dashboard.ts';
import { showPanel } from './faces/panel.ts';
import { showPopup } from './faces/popup.tsx';
import { type Language, lookUpIn } from './messages.ts';

/** A screen as an ordinary page. `?face=…` selects it, `lang` the language; each screen has further parameters. */
const faces = { popup: showPopup, dashboard: showDashboard, panel: showPanel } as const;

const query = new URLSearchParams(location.search);
const root = document.querySelector<HTMLElement>('#root');
const language = (query.get('lang') ?? 'en') as Language;

document.documentElement.lang = language;
installText(lookUpIn(language));
if (root) void faces[(query.get('face') ?? 'popup') as keyof typeof faces](root, query);
