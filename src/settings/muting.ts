import type { Settings } from './settings.ts';

/** What `settings.update` takes to fold a vendor away, and leave it out of the badge. */
export function mute({ muted }: Settings, vendorId: string): Pick<Settings, 'muted'> {
  return { muted: muted.includes(vendorId) ? muted : [...muted, vendorId] };
}

/** What `settings.update` takes to show a vendor again. */
export function unmute({ muted }: Settings, vendorId: string): Pick<Settings, 'muted'> {
  return { muted: muted.filter((each) => each !== vendorId) };
}
