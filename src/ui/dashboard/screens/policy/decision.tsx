import { useState } from 'preact/hooks';
import type { CategoryId } from '../../../../classify/taxonomy.ts';
import { type Agreement, agreementOf } from '../../../../policy/agreement.ts';
import { addException, allowFor, allowForAll, denyFor } from '../../../../policy/edit.ts';
import type { Policy } from '../../../../policy/policy.ts';
import { secrets } from '../../../../policy/rules/secret-sent.ts';
import { Icon } from '../../../components/icon.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { categoryLabel } from '../../../labels.ts';
import { text } from '../../../text.ts';
import type { EditPolicy } from './policy-edits.tsx';

const marks = { allowed: 'done', denied: 'blocked', excepted: 'waiting', 'not-agreed': 'question' } as const;
const words = {
  allowed: 'agreement_allowed',
  denied: 'agreement_denied',
  excepted: 'agreement_excepted',
  'not-agreed': 'agreement_not_agreed',
} as const;

/** What the policy states about a kind of data, as an icon and a word. */
export function AgreementMark({ agreement }: { agreement: Agreement }) {
  return (
    <span class={`agreement agreement-${agreement}`}>
      <Icon name={marks[agreement]} /> {text(words[agreement])}
    </span>
  );
}

interface DecisionProps {
  readonly policy: Policy;
  readonly vendor: string;
  /** The vendor's name, with invisible characters made visible. */
  readonly name: string;
  readonly category: CategoryId;
  /** Whether to offer to allow the category to all vendors as well. */
  readonly forAll?: boolean;
  readonly edit: EditPolicy;
}

/**
 * Controls for a kind of data at a vendor: allow it, add a temporary exception, or deny it. A secret cannot be allowed.
 */
export function Decision({ policy, vendor, name, category, forAll = false, edit }: DecisionProps) {
  const [note, setNote] = useState('');
  const [excepting, setExcepting] = useState(false);
  const kind = categoryLabel(category);
  const agreement = agreementOf(policy, vendor, category, Date.now());
  const isSecret = secrets.includes(category);
  return (
    <div>
      <div class="finding-allow">
        {!isSecret && (
          <>
            <TextField label={text('policy_note')} hint={text('policy_note_hint')} value={note} onInput={setNote} />
            {agreement !== 'allowed' && (
              <button
                type="button"
                class="button"
                onClick={() => void edit(allowFor(policy, vendor, category, note), text('policy_allowed', kind, name))}
              >
                {text('policy_allow', kind, name)}
              </button>
            )}
            {forAll && agreement !== 'denied' && (
              <button
                type="button"
                class="button"
                onClick={() => void edit(allowForAll(policy, category), text('policy_allowed_all', kind))}
              >
                {text('policy_allow_all', kind)}
              </button>
            )}
          </>
        )}
        <button type="button" class="button" aria-expanded={excepting} onClick={() => setExcepting(!excepting)}>
          {text('policy_except')}
        </button>
        {agreement !== 'denied' && (
          <button
            type="button"
            class="button"
            onClick={() => void edit(denyFor(policy, vendor, category, note), text('policy_denied', kind, name))}
          >
            {text('policy_deny', kind, name)}
          </button>
        )}
      </div>
      {excepting && (
        <ExceptionForm
          save={(exception) =>
            edit(addException(policy, { vendor, category, ...exception }), text('policy_excepted', kind, name))
          }
        />
      )}
    </div>
  );
}

interface ExceptionParts {
  readonly reason: string;
  readonly owner: string;
  readonly until: string;
}

/** The reason for an exception, who is responsible for it, and its last day. */
function ExceptionForm({ save }: { save: (exception: ExceptionParts) => Promise<unknown> }) {
  const [parts, setParts] = useState<ExceptionParts>({ reason: '', owner: '', until: '' });
  const [tried, setTried] = useState(false);
  const missing = (part: keyof ExceptionParts) =>
    tried && parts[part].trim() === '' ? text('policy_exception_missing') : '';
  const submit = () => {
    setTried(true);
    if (Object.values(parts).every((part) => part.trim() !== '')) void save(parts);
  };
  return (
    <form
      class="exception-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={text('policy_exception_reason')}
        value={parts.reason}
        error={missing('reason')}
        onInput={(reason) => setParts({ ...parts, reason })}
      />
      <TextField
        label={text('policy_exception_owner')}
        value={parts.owner}
        error={missing('owner')}
        onInput={(owner) => setParts({ ...parts, owner })}
      />
      <TextField
        label={text('policy_exception_until')}
        type="date"
        value={parts.until}
        error={missing('until')}
        onInput={(until) => setParts({ ...parts, until })}
      />
      <button type="submit" class="button button-primary">
        {text('policy_exception_save')}
      </button>
    </form>
  );
}
