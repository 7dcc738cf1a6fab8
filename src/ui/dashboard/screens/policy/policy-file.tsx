import type { Exposure } from '../../../../exposure/exposure.ts';
import { policyOfToday } from '../../../../policy/edit.ts';
import { type Policy, parsePolicy } from '../../../../policy/policy.ts';
import { FileButton, parseJsonFile } from '../../../components/file-button.tsx';
import { text } from '../../../text.ts';
import type { DashboardActions } from '../../sources.ts';
import type { EditPolicy } from './policy-edits.tsx';

interface PolicyFileProps {
  readonly policy: Policy | null;
  /** The exposures from which a policy can be created; null if a file is open, or until they are read. */
  readonly exposures: readonly Exposure[] | null;
  readonly apps: readonly string[];
  readonly locked: boolean;
  readonly edit: EditPolicy;
  readonly onFault: (reason: string) => void;
  readonly actions: DashboardActions;
}

const name = 'outflow.policy.json';

/** Creates, imports, exports and deletes the whole policy. */
export function PolicyFile({ policy, exposures, apps, locked, edit, onFault, actions }: PolicyFileProps) {
  const read = async (content: string) => {
    const result = parsePolicy(parseJsonFile(content));
    if ('error' in result) throw new Error(result.error.message);
    await edit(result.policy, text('policy_imported'));
  };
  return (
    <div class="buttons">
      {policy === null && !locked && exposures !== null && exposures.length > 0 && (
        <button
          type="button"
          class="button button-primary"
          onClick={() => void edit(policyOfToday(exposures, apps), text('policy_created'))}
        >
          {text('policy_start')}
        </button>
      )}
      <FileButton label={text('policy_import')} accept=".json" disabled={locked} onText={read} onFault={onFault} />
      {policy !== null && (
        <>
          <button
            type="button"
            class="button"
            onClick={() => actions.saveFile(name, 'application/json', `${JSON.stringify(policy, null, 2)}\n`)}
          >
            {text('policy_export')}
          </button>
          <button
            type="button"
            class="button"
            disabled={locked}
            onClick={() => void edit(null, text('policy_removed'))}
          >
            {text('policy_remove')}
          </button>
        </>
      )}
    </div>
  );
}
