/**
 * The theme that DevTools give to panels. Chromium names its themes `default` and `dark`, and takes one handler of
 * changes (`chrome.devtools.panels`); Firefox names them `light` and `dark`, and has an event.
 */
export interface ThemedPanels {
  readonly themeName: string;
  readonly setThemeChangeHandler?: (handler: (name: string) => void) => void;
  readonly onThemeChanged?: { addListener(listener: (name: string) => void): void };
}

/** Has a page look as the DevTools around it do, whatever the system prefers, now and whenever that changes. */
export function followTheme(panels: ThemedPanels, root: HTMLElement): void {
  const follow = (name: string) => {
    root.style.colorScheme = name === 'dark' ? 'dark' : 'light';
  };
  follow(panels.themeName);
  panels.onThemeChanged?.addListener(follow);
  panels.setThemeChangeHandler?.(follow);
}
