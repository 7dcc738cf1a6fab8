import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from '../components/virtual-list.tsx';

/** A menu item. */
export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
}

interface RowMenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly place: Place;
  readonly onClose: () => void;
}

/**
 * A menu at a position (https://www.w3.org/WAI/ARIA/apg/patterns/menu/). Escape, Tab and clicking elsewhere close it.
 */
export function RowMenu({ label, items, place, onClose }: RowMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(0, Math.min(place.x, innerWidth - width - 8))}px`;
    element.style.top = `${Math.max(0, Math.min(place.y, innerHeight - height - 8))}px`;
    element.querySelector('button')?.focus();
  }, [place]);
  useEffect(() => {
    const onPointer = (event: Event) => {
      if (!(event.target instanceof Node && menu.current?.contains(event.target))) onClose();
    };
    addEventListener('pointerdown', onPointer, true);
    return () => removeEventListener('pointerdown', onPointer, true);
  }, [onClose]);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % buttons.length,
      ArrowUp: (at - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) buttons[step]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="row-menu" role="menu" aria-label={label} ref={menu} tabIndex={-1} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose();
            item.act();
          }}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}
