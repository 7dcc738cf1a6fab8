import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from './text.ts';
import { visibleText } from './visible-text.ts';

/** Milliseconds a toast stays; it waits while it has focus or is pointed at. */
export const toastStays = 10_000;

/** What happened, or is about to. */
export interface Toast {
  readonly says: string;
  /** Takes it back. */
  readonly undo: () => Promise<unknown>;
  /** Called once where the toast went without an Undo: in time, for another toast, or because its screen or page was left. */
  readonly onGone?: () => void;
}

/** Something to show toasts with, and where they are shown: once on a screen. */
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
  // As it is drawn, not after: F6 works from the moment the toast can be read.
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
