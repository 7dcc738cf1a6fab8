import type { Policy } from '../../../../policy/policy.ts';
import { useOutcome } from '../../../components/outcome.tsx';
import { useToast } from '../../../components/toast.tsx';
import { useFreshSettings } from '../../fresh-settings.ts';
import { isLocked } from '../../locked.tsx';
import type { Model } from '../../model.ts';
import type { DashboardActions } from '../../sources.ts';
import { replacePolicy } from './replace-policy.ts';

/**
 * Saves a changed policy, and shows what was changed.
 * @param next null deletes the policy
 * @param says what was changed, as a sentence
 */
export type EditPolicy = (next: Policy | null, says: string) => Promise<void>;

/** The policy and a function to change it. Each change can be undone. */
export function usePolicyEdits(parts: { readonly model: Model; readonly actions: DashboardActions }) {
  const { model, actions } = useFreshSettings(parts);
  const { policy } = model.settings.settings;
  const { show, toasts } = useToast();
  const { attempt, fail, outcome } = useOutcome();
  const edit: EditPolicy = async (next, says) => {
    const done = await attempt(() => replacePolicy(actions, policy, next));
    if (done) show({ says, undo: () => replacePolicy(actions, next, policy) });
  };
  return { model, actions, policy, locked: isLocked(model.settings, 'policy'), edit, fail, toasts, outcome };
}
