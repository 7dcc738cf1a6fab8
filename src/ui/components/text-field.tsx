import type { JSX } from 'preact';
import { useElementId } from '../hooks/use-element-id.ts';
import { visibleText } from '../visible-text.ts';
import { Icon } from './icon.tsx';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** One line of help, which screen readers read with the field. */
  readonly hint?: string | undefined;
  /** Why the current text is invalid; '' or absent if it is valid. */
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'number' | 'date';
  /** Suggestions to choose from while typing, of a field of the type `text`. */
  readonly suggestions?: readonly string[];
  /** The smallest and the largest number, of a field of the type `number`. */
  readonly least?: number;
  readonly most?: number;
}

/** A labelled text field. An error is shown below it, and screen readers read it with the field. */
export function TextField({ type = 'text', suggestions = [], least, most, ...field }: TextFieldProps) {
  const id = useElementId();
  return (
    <FieldFrame id={id} {...field}>
      {type !== 'text' ? (
        <input {...attributesOf(id, field)} type={type} min={least} max={most} />
      ) : (
        <input
          {...attributesOf(id, field)}
          type="text"
          {...(suggestions.length > 0 && { list: `${id}-suggestions` })}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-suggestions`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}

/** A labelled text area. */
export function TextArea({ rows, ...field }: FieldProps & { readonly rows: number }) {
  const id = useElementId();
  return (
    <FieldFrame id={id} {...field}>
      <textarea {...attributesOf(id, field)} rows={rows} />
    </FieldFrame>
  );
}

interface CheckFieldProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
}

/** A check box. It shows the saved value, so it changes only after the value that a click chose was saved. */
export function CheckField({ label, checked, onChange, hint, disabled = false }: CheckFieldProps) {
  const id = useElementId();
  return (
    <div class="check-field">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          event.currentTarget.checked = checked;
          onChange(wanted);
        }}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

function attributesOf(id: string, { value, onInput, hint, error, disabled = false }: FieldProps) {
  return {
    id,
    value,
    disabled,
    autocomplete: 'off' as const,
    spellcheck: false,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onInput(event.currentTarget.value),
  };
}

type FrameProps = FieldProps & { readonly id: string; readonly children: JSX.Element | readonly unknown[] };

function FieldFrame({ id, label, hint, error, children }: FrameProps) {
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      {children}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p class="field-error" id={`${id}-error`} role="alert">
        {error && (
          <>
            <Icon name="fault" /> {visibleText(error)}
          </>
        )}
      </p>
    </div>
  );
}
