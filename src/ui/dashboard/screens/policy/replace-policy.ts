import type { Policy } from '../../../../policy/policy.ts';
import type { DashboardActions } from '../../sources.ts';

/**
 * Replaces a policy. Settings are merged deeply, so parts that the new policy lacks would stay: the old one is removed
 * first, and restored if the new one is refused.
 * @param old null if there is no policy yet
 * @param next null to remove the policy
 * @throws the error with which the new policy is refused
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
