import type { Policy } from '../../../../policy/policy.ts';
import type { DashboardActions } from '../../sources.ts';

/**
 * Puts one policy in another's place. Settings are merged deeply, so that what the new one leaves out would stay: the
 * old one is taken away first, and put back where the new one is refused.
 */
export async function replacePolicy(
  { updateSettings }: Pick<DashboardActions, 'updateSettings'>,
  old: Policy | null,
  next: Policy | null,
): Promise<void> {
  if (old === null || next === null) {
    await updateSettings({ policy: next });
    return;
  }
  await updateSettings({ policy: null });
  try {
    await updateSettings({ policy: next });
  } catch (error) {
    await updateSettings({ policy: old });
    throw error;
  }
}
