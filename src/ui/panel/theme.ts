/**
 * DevTools' theme API. Chromium calls its themes `default` and `dark`, and accepts one change handler
 * (`chrome.devtools.panels`); Firefox calls them `light` and `dark`, and has an event.
 */
interface ThemedPanels {
  readonly themeName: string;
  readonly setThemeChangeHandler?: (handler: (name: string) => void) => void;
  readonly onThemeChanged?: { addListener(listener: (name: string) => void): void };
}

/**
 * Makes a page use the theme of the surrounding DevTools, regardless of the system's theme, now and whenever it
 * changes.
 */
export function followTheme(panels: ThemedPanels, root: HTMLElement): void {
  const follow = (name: string) => {
    root.style.colorScheme = name === 'dark' ? 'dark' : 'light';
  };
  follow(panels.themeName);
  panels.onThemeChanged?.addListener(follow);
  panels.setThemeChangeHandler?.(follow);
}
