import { useMemo, useRef, useState } from 'preact/hooks';
import type { EffectiveSettings } from '../../settings/managed.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Model } from './model.ts';
import type { DashboardActions } from './sources.ts';

interface Fresh {
  readonly model: Model;
  readonly actions: DashboardActions;
}

/**
 * Returns the actions, and the model with the settings after the last change that these actions made. The dashboard
 * reads settings again after a change, but with a delay: without this, a second change in the meantime would undo the
 * first.
 */
export function useFreshSettings({ model, actions }: Fresh): Fresh {
  const [changed, setChanged] = useState<{ readonly since: EffectiveSettings; readonly settings: Settings } | null>(
    null,
  );
  const read = useRef(model.settings);
  read.current = model.settings;
  const fresh = changed?.since === model.settings ? changed.settings : null;
  return useMemo(
    () => ({
      model: fresh === null ? model : { ...model, settings: withChange(model.settings, fresh) },
      actions: {
        ...actions,
        updateSettings: async (patch) => {
          const settings = await actions.updateSettings(patch);
          setChanged({ since: read.current, settings });
          return settings;
        },
      },
    }),
    [model, actions, fresh],
  );
}

/** Settings that an administrator set are not affected by changes to the user's own. */
function withChange(effective: EffectiveSettings, settings: Settings): EffectiveSettings {
  const { own, locked } = effective;
  const lockedOwn = Object.fromEntries(locked.map((part) => [part, own[part]]));
  return { ...effective, settings, own: { ...settings, ...lockedOwn } };
}
