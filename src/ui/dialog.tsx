import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { text } from './text.ts';

interface DialogProps {
  /** What is asked, as a sentence. */
  readonly title: string;
  /** What the button says that goes ahead: the deed itself, not "OK". */
  readonly confirm: string;
  readonly onConfirm: () => void;
  /** Also where it is left by Escape. */
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/**
 * Asks before something is done. While it is drawn, nothing else can be reached; when it goes, focus returns to where it
 * was. It opens on the button that does nothing.
 */
export function Dialog({ title, confirm, onConfirm, onCancel, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    return () => {
      dialog?.close(); // As long as it is open, nothing outside of it takes focus.
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
