import type { Model } from './model.ts';
import type { DashboardActions } from './sources.ts';

/**
 * Stores which apps to watch, and asks the browser's user for access to sites if it is missing. To be called in the
 * handler of a click, before anything is awaited: browsers ask only then. A refusal leaves the apps watched, and every
 * screen says that access is missing.
 */
export async function watchApps(
  apps: readonly string[],
  { access }: Pick<Model, 'access'>,
  actions: Pick<DashboardActions, 'allow'> & { updateSettings(patch: object): Promise<unknown> },
): Promise<void> {
  const asked = access.granted === 'all' ? null : actions.allow().catch(() => undefined);
  await actions.updateSettings({ watch: { apps } });
  await asked;
}
