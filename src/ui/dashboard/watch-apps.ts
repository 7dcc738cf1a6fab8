import type { Model } from './model.ts';
import type { DashboardActions } from './sources.ts';

/**
 * Stores the apps to watch, and requests access to sites if it is missing. Call it in a click handler before anything
 * is awaited, since browsers show the prompt only then. If the user refuses, the apps stay watched, and every screen
 * says that access is missing.
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
