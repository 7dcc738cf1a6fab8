import type { ComponentChildren } from 'preact';

interface AddFormProps {
  readonly onAdd: () => Promise<unknown>;
  /** The label of its button. */
  readonly button: string;
  readonly primary?: boolean;
  /** The form's fields. */
  readonly children: ComponentChildren;
}

/** A one-line form that adds something to a list. */
export function AddForm({ onAdd, button, primary = false, children }: AddFormProps) {
  return (
    <form
      class="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onAdd();
      }}
    >
      {children}
      <button type="submit" class={primary ? 'button button-primary' : 'button'}>
        {button}
      </button>
    </form>
  );
}
