import { installText } from '../../src/ui/text.ts';
import { showDashboard } from './faces/dashboard.ts';
import { showPanel } from './faces/panel.ts';
import { showPopup } from './faces/popup.tsx';
import { type Language, lookUpIn } from './messages.ts';

/** A face as an ordinary page: `?face=…` names it, `lang` its language; each face has more of its own to choose. */
const faces = { popup: showPopup, dashboard: showDashboard, panel: showPanel } as const;

const query = new URLSearchParams(location.search);
const root = document.querySelector<HTMLElement>('#root');
const language = (query.get('lang') ?? 'en') as Language;

document.documentElement.lang = language;
installText(lookUpIn(language));
if (root) void faces[(query.get('face') ?? 'popup') as keyof typeof faces](root, query);
