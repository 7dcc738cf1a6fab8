import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { useElementId } from '../hooks/use-element-id.ts';
import { text } from '../text.ts';
import { DataFileButton } from './opened/data-file-button.tsx';
import { linkTo, type Route, type ScreenId } from './route.ts';

interface MoreMenuProps {
  readonly route: Route;
  /** Screens in the menu. */
  readonly screens: readonly ScreenId[];
  /** Called with data files to open. */
  readonly onFiles: (files: readonly File[]) => void;
}

/**
 * A menu of the navigation with rarely needed screens, and with a way to open files. If one of these screens is open, the
 * button has its name.
 */
export function MoreMenu({ route, screens, onFiles }: MoreMenuProps) {
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
        <li>
          <DataFileButton class="more-link" onFiles={onFiles} label={text('opened_open')} />
        </li>
      </ul>
    </li>
  );
}
