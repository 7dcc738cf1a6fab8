import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useElementId } from '../hooks/use-element-id.ts';
import { text } from '../text.ts';

interface DialogProps {
  /** The question, as a sentence. */
  readonly title: string;
  /** The label of the button that carries out the action: a verb, not "OK". */
  readonly confirm: string;
  readonly onConfirm: () => void;
  /** Also called if the dialog is closed with Escape. */
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/**
 * A dialog that asks for confirmation. While it is open, the rest of the page is inert; when it closes, the focus
 * returns to the element that had it, if that still exists. The cancel button has the focus first.
 */
export function Dialog({ title, confirm, onConfirm, onCancel, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useElementId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    return () => {
      dialog?.close(); // While the dialog is open, no element outside it can receive the focus.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      class="dialog"
      ref={element}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div id={`${id}-text`}>{children}</div>
      <div class="dialog-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {text('dialog_cancel')}
        </button>
        <button type="button" class="button button-primary" onClick={onConfirm}>
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
