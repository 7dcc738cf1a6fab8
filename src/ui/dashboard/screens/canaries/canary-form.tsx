import { useState } from 'preact/hooks';
import { type CategoryId, categoryIds } from '../../../../classify/taxonomy.ts';
import { categoryOfLabel } from '../../../../settings/canary-list.ts';
import { type Canary, parseCanaries } from '../../../../settings/settings.ts';
import { Choice } from '../../../components/choice.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { categoryLabel } from '../../../labels.ts';
import { text } from '../../../text.ts';
import { suggestedCanaries, suggestedLabel } from '../../canary-suggestions.ts';

interface CanaryFormProps {
  readonly initial: Canary;
  /** Labels of the other canaries. */
  readonly taken: readonly string[];
  /** Returns whether it was saved. */
  readonly save: (canary: Canary) => Promise<boolean>;
  readonly onCancel?: () => void;
}

/** A form to add or edit a canary. Errors are shown beside their fields. */
export function CanaryForm({ initial, taken, save, onCancel }: CanaryFormProps) {
  // Fields that were not edited show the initial values, so that the next canary starts with the next suggested label
  // while the focus stays in the form.
  const [written, setWritten] = useState<Partial<Canary>>({});
  const [tried, setTried] = useState(false);
  const canary = { ...initial, ...written };
  const errors = tried ? errorsIn(canary, taken) : {};
  const isNew = initial.value === '';
  const write = (part: Partial<Canary>) => setWritten((old) => ({ ...old, ...part }));
  const submit = async () => {
    setTried(true);
    if (Object.keys(errorsIn(canary, taken)).length > 0) return;
    if (!(await save({ ...canary, label: canary.label.trim() }))) return;
    setTried(false);
    setWritten({});
  };
  const relabel = (label: string) => {
    const guess = categoryOfLabel(label);
    write({ label, ...(isNew && guess !== 'other' && { category: guess }) });
  };
  /** A suggested label changes with the kind of data; a label that the user entered stays. */
  const recategorise = (category: CategoryId) => {
    const isSuggested = written.label === undefined || written.label === suggestedLabel(canary.category);
    write({ category, ...(isNew && isSuggested && { label: suggestedLabel(category) }) });
  };
  return (
    <form
      class="canary-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={text('canaries_label')}
        value={canary.label}
        error={errors.label}
        suggestions={suggestedCanaries()
          .map(({ label }) => label)
          .filter((label) => !taken.includes(label))}
        onInput={relabel}
      />
      <Choice
        label={text('canaries_category')}
        value={canary.category}
        options={categoryIds.map((id) => [id, categoryLabel(id)] as const)}
        onChoose={(category) => recategorise(category as CategoryId)}
      />
      <TextField
        label={text('canaries_value')}
        value={canary.value}
        error={errors.value}
        onInput={(value) => write({ value })}
      />
      <span class="buttons">
        <button type="submit" class="button button-primary">
          {text(isNew ? 'canaries_add' : 'canaries_save')}
        </button>
        {onCancel && (
          <button type="button" class="button" onClick={onCancel}>
            {text('dialog_cancel')}
          </button>
        )}
      </span>
    </form>
  );
}

interface CanaryErrors {
  readonly label?: string;
  readonly value?: string;
}

function errorsIn(canary: Canary, taken: readonly string[]): CanaryErrors {
  const label = canary.label.trim();
  if (label === '') return { label: text('canaries_label_missing') };
  if (taken.includes(label)) return { label: text('canaries_label_taken') };
  if (canary.value.trim() === '') return { value: text('canaries_value_missing') };
  const result = parseCanaries([{ ...canary, label }]);
  if (!('error' in result)) return {};
  return { [result.error.path.endsWith('label') ? 'label' : 'value']: result.error.message };
}
