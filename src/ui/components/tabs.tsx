import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useElementId } from '../hooks/use-element-id.ts';

interface TabsProps<Id extends string> {
  /** The subject of the tabs, for screen readers. */
  readonly label: string;
  readonly tabs: ReadonlyArray<{ readonly id: Id; readonly label: string }>;
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Elements in the row of the tabs, before and after them. */
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
  /** The content of the selected tab. */
  readonly children: ComponentChildren;
}

/** Attributes of the selected tab's content: it can have the focus, so that keys scroll it. */
const scrolling = { role: 'tabpanel', tabIndex: 0 } as const;

/** Tabs (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/): arrow keys, Home and End select a tab. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, before, after, children }: TabsProps<Id>) {
  const id = useElementId();
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex((tab) => tab.id === chosen);
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = tabs[steps[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div class="tabbed">
      <div class="tab-bar">
        {before}
        <div class="tab-list" role="tablist" aria-label={label} ref={list}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              class="tab"
              id={`${id}-${tab.id}`}
              data-tab={tab.id}
              aria-selected={tab.id === chosen}
              aria-controls={`${id}-panel`}
              tabIndex={tab.id === chosen ? 0 : -1}
              onClick={() => onChoose(tab.id)}
              onKeyDown={onKeyDown}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {after}
      </div>
      <div class="tab-panel" id={`${id}-panel`} {...scrolling} {...{ 'aria-labelledby': `${id}-${chosen}` }}>
        {children}
      </div>
    </div>
  );
}
