import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { useElementId } from '../hooks/use-element-id.ts';
import { text } from '../text.ts';

/** Keyboard shortcuts and their actions. */
const keys = [
  ['/', 'keys_filter'],
  ['↑ ↓', 'keys_move'],
  ['Enter', 'keys_open'],
  ['Esc', 'keys_close'],
  ['c', 'keys_copy'],
  ['Shift+F10', 'keys_menu'],
  ['Ctrl+L', 'keys_clear'],
  ['?', 'keys_list'],
] as const;

/** A button that opens the list of keyboard shortcuts, as the key `?` does. */
export function KeyboardHelp() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea');
      if (event.key !== '?' || event.ctrlKey || event.altKey || event.metaKey || isTyping) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        class="icon-button"
        title={text('keys_title')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="question" />
        <span class="unseen">{text('keys_title')}</span>
      </button>
      {open && <KeyboardDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function KeyboardDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useElementId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="dialog keys" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{text('keys_title')}</h2>
      <dl class="keys-list">
        {keys.map(([key, message]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text(message)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{text('keys_terms')}</p>
      <div class="dialog-buttons">
        <button type="button" class="button button-primary" onClick={() => dialog.current?.close()}>
          {text('side_panel_close')}
        </button>
      </div>
    </dialog>
  );
}
