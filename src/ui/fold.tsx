import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface FoldProps {
  /** A mark in front of the label. */
  readonly mark?: ComponentChildren;
  /** What the button says; the count of what it opens belongs in it. */
  readonly label: ComponentChildren;
  readonly class?: string;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A line that opens in place. */
export function Fold({ mark, label, class: className = '', isOpen = false, children }: FoldProps) {
  const [open, setOpen] = useState(isOpen);
  const id = useId();
  return (
    <div class={`fold ${className}`}>
      <button type="button" class="fold-button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {mark && <span class="fold-mark">{mark}</span>}
        <span class="fold-label">{label}</span>
        <Icon name="chevron" />
      </button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
