import { browser } from 'wxt/browser';
import { installText, type MessageLookup, text } from './text.ts';

/** Makes a page of the extension speak the language that the browser has chosen for it, and say which that is. */
export function installLanguage(): void {
  const i18n = browser.i18n as unknown as { getMessage: MessageLookup };
  installText((key, values) => i18n.getMessage(key, values));
  document.documentElement.lang = text('language');
}
