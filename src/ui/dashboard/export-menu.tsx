import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { useElementId } from '../hooks/use-element-id.ts';
import { text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import { type ExportFormat, type ExportParts, exportFormats, saveExport } from './exports.ts';

interface ExportMenuProps extends Omit<ExportParts, 'onProgress'> {
  /** Whether the button has a text beside its icon. */
  readonly named?: boolean;
}

/**
 * A menu button (as in the ARIA Authoring Practices) that saves the shown data as a file, and shows the result beside
 * itself.
 */
export function ExportMenu({ named = false, ...parts }: ExportMenuProps) {
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const id = useElementId();
  const { screen, item } = parts.route;
  // The result of saving on one screen does not apply to the next screen.
  useEffect(() => setOutcome(''), [screen, item]);
  const close = () => {
    setOpen(null);
    button.current?.focus();
  };
  const save = async (format: ExportFormat) => {
    close();
    if (busy) return;
    setBusy(true);
    try {
      setOutcome(text('popup_exported', await saveExport(format, { ...parts, onProgress: setOutcome })));
    } catch (error) {
      setOutcome(text('popup_action_failed', error instanceof Error ? error.message : String(error)));
    }
    setBusy(false);
  };
  return (
    <div class={named ? 'export no-print' : 'export'}>
      <button
        type="button"
        class={named ? 'button' : 'button button-icon'}
        id={`${id}-button`}
        title={named ? undefined : text('export_button')}
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={id}
        aria-disabled={busy}
        onClick={() => !busy && setOpen(open === null ? 'first' : null)}
        onKeyDown={(event) => {
          const end = event.key === 'ArrowDown' ? 'first' : event.key === 'ArrowUp' ? 'last' : null;
          if (end === null || busy) return;
          event.preventDefault();
          setOpen(end);
        }}
      >
        <Icon name="download" />
        {named ? text('export_menu') : <span class="unseen">{text('export_button')}</span>}
      </button>
      <div class="export-list" hidden={open === null}>
        {open !== null && (
          <Items
            id={id}
            start={open}
            isNarrowed={parts.route.scope.days !== null || parts.route.scope.confidence > 0}
            onChoose={save}
            onClose={close}
            onLeave={() => setOpen(null)}
          />
        )}
      </div>
      <p class="outcome" role="status">
        {visibleText(outcome)}
      </p>
    </div>
  );
}

interface ItemsProps {
  readonly id: string;
  /** The item that receives the focus first. */
  readonly start: 'first' | 'last';
  /** Whether the scope restricts the time or the confidence, which reports ignore. */
  readonly isNarrowed: boolean;
  readonly onChoose: (format: ExportFormat) => void;
  /** Closes the menu and moves the focus to its button. */
  readonly onClose: () => void;
  /** Closes the menu, and leaves the focus where it has moved. */
  readonly onLeave: () => void;
}

function Items({ id, start, isNarrowed, onChoose, onClose, onLeave }: ItemsProps) {
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  useLayoutEffect(
    () =>
      items()
        .at(start === 'first' ? 0 : -1)
        ?.focus(),
    [start],
  );
  const press = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (event.key === 'Escape' || (event.key === 'Tab' && event.shiftKey)) onClose();
    else if (to !== undefined) all[to]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        role="menu"
        id={id}
        aria-labelledby={`${id}-button`}
        ref={menu}
        onKeyDown={press}
        onFocusOut={({ relatedTarget }) => {
          // Clicking the button closes the menu by itself.
          const stays = relatedTarget instanceof Element && relatedTarget.closest('.export');
          if (!stays) onLeave();
        }}
      >
        {exportFormats.map((format) => (
          <button
            key={format}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class="export-item"
            onClick={() => onChoose(format)}
          >
            <span>{text(`export_${format}`)}</span>
            <span class="quiet">{text(`export_for_${format}`)}</span>
          </button>
        ))}
      </div>
      <p class="export-note quiet">{text('export_masked')}</p>
      {isNarrowed && <p class="export-note quiet">{text('export_any_time')}</p>}
    </>
  );
}
