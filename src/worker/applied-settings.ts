import type { browser as wxtBrowser } from 'wxt/browser';
import type { EffectiveSettings } from '../settings/managed.ts';
import type { Settings } from '../settings/settings.ts';
import { sendPreferences } from './pages.ts';
import type { TypedValues } from './typed-values.ts';

export interface AppliedSettingsParts {
  readonly tabs: Pick<(typeof wxtBrowser)['tabs'], 'query' | 'sendMessage'>;
  readonly typedValues: Pick<TypedValues, 'forget'>;
  /** Registers the tap for pages of watched apps, and injects it into open ones. May reject. */
  installTap(settings: Settings, before: Settings | null): Promise<void>;
  refreshBadges(): void;
  /** Called if `installTap` rejected. */
  onFault(error: unknown): void;
}

/**
 * Returns a function that applies settings. Call it when they were first read, with null for the previous settings, and
 * whenever they change. It never rejects.
 */
export function settingsApplier(
  parts: AppliedSettingsParts,
): (effective: EffectiveSettings, before: Settings | null) => Promise<void> {
  const { tabs, typedValues, installTap, refreshBadges, onFault } = parts;
  return async ({ settings, problems }, before) => {
    for (const { message, path } of problems)
      console.warn(`Outflow ignores part of its managed configuration: ${path} ${message}`);
    if (!settings.keep.typedValues) typedValues.forget();
    if (before !== null && before.muted.join() !== settings.muted.join()) refreshBadges();
    await installTap(settings, before).catch(onFault);
    const { callStacks } = settings.keep;
    if (before !== null && before.keep.callStacks !== callStacks) await sendPreferences(tabs, callStacks);
  };
}
