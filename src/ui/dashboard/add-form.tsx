import type { ComponentChildren } from 'preact';

interface AddFormProps {
  readonly onAdd: () => Promise<unknown>;
  /** What the button at its end says. */
  readonly button: string;
  readonly primary?: boolean;
  /** Its fields. */
  readonly children: ComponentChildren;
}

/** A form in a line, that adds something to a list. */
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
