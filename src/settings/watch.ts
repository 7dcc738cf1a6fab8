import { webOrigin } from '../observe/source-page.ts';
import { matchesApp } from '../web/pattern.ts';
import type { Watch } from './settings.ts';

/** Whether an app is recorded. Only web origins can be: a `file:` page or an extension's own never is. */
export function watches(watch: Watch, origin: string): boolean {
  if (watch.mode === 'all') return webOrigin(origin) !== null;
  return watch.apps.some((pattern) => matchesApp(pattern, origin));
}
