import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from './dialog.tsx';

interface ConfirmButtonProps {
  readonly label: string;
  readonly title: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly disabled?: boolean;
  /** What the action does, shown in the dialog. */
  readonly children: ComponentChildren;
}

/** A button that asks for confirmation first. */
export function ConfirmButton({ label, title, confirm, onConfirm, disabled = false, children }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" class="button" disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </button>
      {asking && (
        <Dialog
          title={title}
          confirm={confirm}
          onConfirm={() => {
            setAsking(false);
            onConfirm();
          }}
          onCancel={() => setAsking(false)}
        >
          {children}
        </Dialog>
      )}
    </>
  );
}
