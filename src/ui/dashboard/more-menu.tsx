import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { useElementId } from '../hooks/use-element-id.ts';
import { text } from '../text.ts';
import { linkTo, type Route, type ScreenId } from './route.ts';

interface MoreMenuProps {
  readonly route: Route;
  /** Screens in the menu. */
  readonly screens: readonly ScreenId[];
}

/** A menu of the navigation with rarely needed screens. Its button names the open one. */
export function MoreMenu({ route, screens }: MoreMenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useElementId();
  const current = screens.find((screen) => screen === route.screen);
  useEffect(() => setOpen(false), [route]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <li
      class="more"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        close();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
      }}
    >
      <button
        type="button"
        class="more-button"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        aria-current={current ? 'page' : undefined}
        onClick={() => setOpen(!open)}
      >
        {text(current ? `screen_${current}` : 'screen_more')}
        <Icon name="chevron" />
      </button>
      <ul class="more-list" id={id} hidden={!open}>
        {screens.map((screen) => (
          <li key={screen}>
            <a class="more-link" href={linkTo(route, screen)} aria-current={screen === current ? 'page' : undefined}>
              {text(`screen_${screen}`)}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
