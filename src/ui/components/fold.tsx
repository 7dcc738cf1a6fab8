import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useElementId } from '../hooks/use-element-id.ts';
import { Icon } from './icon.tsx';

interface FoldProps {
  /** An icon before the label. */
  readonly mark?: ComponentChildren;
  /** The label of the button. It should contain the number of collapsed items. */
  readonly label: ComponentChildren;
  readonly class?: string;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A section that opens below its label. */
export function Fold({ mark, label, class: className = '', isOpen = false, children }: FoldProps) {
  const [open, setOpen] = useState(isOpen);
  const id = useElementId();
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
