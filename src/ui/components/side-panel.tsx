import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useElementId } from '../hooks/use-element-id.ts';
import { text } from '../text.ts';
import { Icon } from './icon.tsx';

interface SidePanelProps {
  readonly title: ComponentChildren;
  /** Identifies the content. When it changes, the focus moves to the heading. */
  readonly subject: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The width up to which the panel covers the page, as in side-panel.css. */
const covering = '(max-width: 800px)';

/**
 * A panel with details, in an element with the class `beside`. It is not modal: the rest of the page can still be used.
 * When the panel opens, the focus moves to its heading. When it closes, the focus returns to where it was, unless the user
 * has moved it out of the panel.
 */
export function SidePanel({ title, subject, onClose, children }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useElementId();
  useFocusMoved(panel, heading, subject);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Tab' && matchMedia(covering).matches) keepInside(event, panel.current);
  };
  return (
    <aside class="side-panel" aria-labelledby={id} ref={panel} onKeyDown={onKeyDown}>
      <header class="side-panel-head">
        <h2 id={id} tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <button type="button" class="icon-button" aria-label={text('side_panel_close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="side-panel-body">{children}</div>
    </aside>
  );
}

function useFocusMoved(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  subject: string,
): void {
  const shown = useRef<string | null>(null);
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (shown.current === subject) return;
    shown.current = subject;
    if (!panel.current?.contains(document.activeElement)) opener.current = document.activeElement;
    heading.current?.focus();
  });
  useLayoutEffect(
    () => () => {
      const isLost = document.activeElement === document.body || panel.current?.contains(document.activeElement);
      if (isLost && opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    },
    [panel],
  );
}

/** Cycles the focus between the last and the first focusable element. */
function keepInside(event: KeyboardEvent, panel: HTMLElement | null): void {
  const stops = [...(panel?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea') ?? [])].filter(
    (stop) => stop.checkVisibility(),
  );
  const [first, last] = [stops[0], stops.at(-1)];
  const leaves = event.shiftKey ? document.activeElement === first : document.activeElement === last;
  const isAtHeading = event.shiftKey && !stops.includes(document.activeElement as HTMLElement);
  if (!leaves && !isAtHeading) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
