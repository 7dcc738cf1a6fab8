import type { EffectiveSettings, Manageable } from '../../settings/managed.ts';
import { Icon } from '../components/icon.tsx';
import { text } from '../text.ts';

/** Whether an administrator has locked a part of the settings. */
export function isLocked({ locked }: EffectiveSettings, part: Manageable): boolean {
  return locked.includes(part);
}

/** A note that an administrator has locked a part of the settings; nothing if it is not locked. */
export function Locked({ settings, part }: { settings: EffectiveSettings; part: Manageable }) {
  if (!isLocked(settings, part)) return null;
  return (
    <p class="locked">
      <Icon name="lock" /> {text('managed_by_organisation')}
    </p>
  );
}
