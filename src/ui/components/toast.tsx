import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../text.ts';
import { visibleText } from '../visible-text.ts';

/** Milliseconds for which a toast is shown. The time starts again when the focus or the pointer leaves the toast. */
export const toastStays = 10_000;

/** A message about what happened or is about to happen. */
export interface Toast {
  readonly says: string;
  /** Undoes what happened, or prevents what is about to happen. */
  readonly undo: () => Promise<unknown>;
  /**
   * Called once when the toast disappears without an undo: after its time, because another toast replaced it, or
   * because its screen or page was left.
   */
  readonly onGone?: () => void;
}

/** Returns a function that shows toasts, and the element in which they are shown. Use it once per screen. */
export function useToast(): { readonly show: (toast: Toast) => void; readonly toasts: ComponentChildren } {
  const [shown, setShown] = useState<Toast | null>(null);
  const waiting = useRef<Toast | null>(null);
  const settle = useCallback(() => {
    const toast = waiting.current;
    waiting.current = null;
    setShown(null);
    toast?.onGone?.();
  }, []);
  const show = useCallback(
    (toast: Toast) => {
      settle();
      waiting.current = toast;
      setShown(toast);
    },
    [settle],
  );
  useEffect(() => {
    addEventListener('pagehide', settle);
    return () => {
      removeEventListener('pagehide', settle);
      settle();
    };
  }, [settle]);
  const undo = async (toast: Toast) => {
    waiting.current = null;
    setShown(null);
    await toast.undo();
  };
  return { show, toasts: <ToastRegion toast={shown} undo={undo} onGone={settle} /> };
}

interface RegionProps {
  readonly toast: Toast | null;
  readonly undo: (toast: Toast) => Promise<void>;
  readonly onGone: () => void;
}

function ToastRegion({ toast, undo, onGone }: RegionProps) {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  const [held, setHeld] = useState(false);
  const [outcome, setOutcome] = useState('');
  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(onGone, toastStays);
    return () => clearTimeout(timer);
  }, [toast, held, onGone]);
  useEffect(() => {
    if (outcome === '') return;
    const timer = setTimeout(() => setOutcome(''), toastStays);
    return () => clearTimeout(timer);
  }, [outcome]);
  // In the layout effect, so that F6 works as soon as the toast is visible.
  useLayoutEffect(() => {
    setHeld(false);
    if (toast === null) return;
    setOutcome('');
    const toUndo = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      before.current = document.activeElement;
      button.current?.focus();
    };
    addEventListener('keydown', toUndo);
    return () => removeEventListener('keydown', toUndo);
  }, [toast]);
  const press = async (undone: Toast) => {
    const back = before.current instanceof HTMLElement && before.current.isConnected ? before.current : null;
    (back ?? document.querySelector('main'))?.focus();
    try {
      await undo(undone);
      setOutcome(text('toast_undone'));
    } catch (error) {
      setOutcome(text('popup_action_failed', error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <div
      role="status"
      class={toast || outcome ? 'toast' : 'toast toast-empty'}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <p>{visibleText(toast?.says ?? outcome)}</p>
      {toast && (
        <button type="button" class="button" ref={button} aria-keyshortcuts="F6" onClick={() => void press(toast)}>
          {text('toast_undo')} <kbd>F6</kbd>
        </button>
      )}
    </div>
  );
}
