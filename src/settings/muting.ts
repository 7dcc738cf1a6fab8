import type { Settings } from './settings.ts';

/** The patch for `settings.update` that folds a vendor away and leaves it out of the badge. */
export function mute({ muted }: Settings, vendorId: string): Pick<Settings, 'muted'> {
  return { muted: muted.includes(vendorId) ? muted : [...muted, vendorId] };
}

/** The patch for `settings.update` that shows a vendor again. */
export function unmute({ muted }: Settings, vendorId: string): Pick<Settings, 'muted'> {
  return { muted: muted.filter((each) => each !== vendorId) };
}
