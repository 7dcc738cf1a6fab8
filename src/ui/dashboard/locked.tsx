import type { EffectiveSettings, Manageable } from '../../settings/managed.ts';
import { Icon } from '../icon.tsx';
import { text } from '../text.ts';

/** Whether the user cannot change a part of the settings. */
export function isLocked({ locked }: EffectiveSettings, part: Manageable): boolean {
  return locked.includes(part);
}

/** Says of a part of the settings that it is not the user's to change; nothing where it is. */
export function Locked({ settings, part }: { settings: EffectiveSettings; part: Manageable }) {
  if (!isLocked(settings, part)) return null;
  return (
    <p class="locked">
      <Icon name="lock" /> {text('managed_by_organisation')}
    </p>
  );
}
