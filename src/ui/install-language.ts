import { browser } from 'wxt/browser';
import { installText, type MessageLookup, text } from './text.ts';

/** Sets a page's messages and its `lang` attribute to the language that the browser chose for the extension. */
export function installLanguage(): void {
  const i18n = browser.i18n as unknown as { getMessage: MessageLookup };
  installText((key, values) => i18n.getMessage(key, values));
  document.documentElement.lang = text('language');
}
