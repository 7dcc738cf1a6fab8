import { expect, test } from 'vitest';
import { followTheme } from '../../../src/ui/panel/theme.ts';

const root = () => ({ style: { colorScheme: '' } }) as HTMLElement;

test('a panel has the theme of Chromium’s DevTools, and follows changes', () => {
  const page = root();
  const handlers: Array<(name: string) => void> = [];
  followTheme({ themeName: 'default', setThemeChangeHandler: (handler) => void handlers.push(handler) }, page);
  expect(page.style.colorScheme).toBe('light');
  for (const change of handlers) change('dark');
  expect(page.style.colorScheme).toBe('dark');
  for (const change of handlers) change('default');
  expect(page.style.colorScheme).toBe('light');
});

test('a panel has the theme of Firefox’s DevTools', () => {
  const page = root();
  const listeners: Array<(name: string) => void> = [];
  const onThemeChanged = { addListener: (listener: (name: string) => void) => void listeners.push(listener) };
  followTheme({ themeName: 'dark', onThemeChanged }, page);
  expect(page.style.colorScheme).toBe('dark');
  for (const listener of listeners) listener('light');
  expect(page.style.colorScheme).toBe('light');
});
