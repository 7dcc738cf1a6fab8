import { isPlainObject } from '../json/shape.ts';
import { type Settings, type SettingsProblem, updateSettings } from './settings.ts';

/** Settings that an administrator can set; then they are locked. */
const manageable = [
  'watch',
  'canaries',
  'vendors',
  'definitions',
  'canonicalNames',
  'muted',
  'routes',
  'keep',
  'policy',
] as const;
export type Manageable = (typeof manageable)[number];

/** The settings that apply: the administrator's over the user's. */
export interface EffectiveSettings {
  /** The user's own settings, as stored. */
  readonly own: Settings;
  /** The settings that apply. */
  readonly settings: Settings;
  /** What the user cannot change. */
  readonly locked: readonly Manageable[];
  /** Why parts of the administrator's configuration were rejected. */
  readonly problems: readonly SettingsProblem[];
}

/**
 * Applies an administrator's configuration over the user's settings, part by part. A malformed part is left out and
 * reported, and does not affect the others. Never throws.
 *
 * @param managed what `storage.managed` holds
 */
export function applyManaged(own: Settings, managed: unknown): EffectiveSettings {
  const parts = isPlainObject(managed) ? managed : {};
  const locked: Manageable[] = [];
  const problems: SettingsProblem[] = [];
  let settings = own;
  for (const key of manageable) {
    if (parts[key] === undefined) continue;
    const result = updateSettings(settings, { [key]: parts[key] });
    if ('error' in result) problems.push(result.error);
    else {
      settings = result.settings;
      locked.push(key);
    }
  }
  return { own, settings, locked, problems };
}

/** Why a setting was not changed. */
export interface LockedProblem {
  readonly code: 'managed';
  readonly message: string;
  readonly path: string;
}

/** The problem with a change to what an administrator has set; null if there is none. */
export function lockedChange(patch: unknown, locked: readonly Manageable[]): LockedProblem | null {
  const key = locked.find((each) => isPlainObject(patch) && patch[each] !== undefined);
  if (key === undefined) return null;
  return { code: 'managed', message: `${key} is managed by your organisation`, path: key };
}
