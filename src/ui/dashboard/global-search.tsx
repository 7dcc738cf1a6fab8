import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hasReceivedData } from '../../exposure/exposure.ts';
import { useElementId } from '../hooks/use-element-id.ts';
import { text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import type { Model } from './model.ts';
import { linkTo, type Route, screens } from './route.ts';
import type { DashboardActions } from './sources.ts';

interface GlobalSearchProps {
  readonly model: Model;
  readonly route: Route;
  readonly actions: DashboardActions;
}

/**
 * One search field: the name of a vendor or a screen opens it; any other text, including values, is searched for in
 * requests, and opens the newest match.
 */
export function GlobalSearch({ model, route, actions }: GlobalSearchProps) {
  const [sought, setSought] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useElementId();
  useSlash(() => field.current?.focus());
  const vendors = model.summaries.filter(hasReceivedData).map(({ received }) => received);
  const submit = () => {
    const wanted = sought.trim();
    if (wanted === '') return;
    setSought('');
    actions.go(addressOf(wanted, model, route));
  };
  return (
    <search class="bar-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <input
          type="search"
          ref={field}
          value={sought}
          list={id}
          aria-label={text('search_all')}
          placeholder={text('search_all_hint')}
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
        />
        <datalist id={id}>
          {vendors.map(({ vendor, recipient }) => (
            <option key={vendor} value={visibleText(recipient.name)} />
          ))}
        </datalist>
      </form>
    </search>
  );
}

/** The address to which a submitted text leads. */
function addressOf(wanted: string, { summaries }: Model, route: Route): string {
  const isWanted = (name: string) => visibleText(name).toLowerCase() === wanted.toLowerCase();
  const vendor = summaries.find((each) => hasReceivedData(each) && isWanted(each.received.recipient.name));
  if (vendor) return linkTo(route, 'vendors', vendor.received.vendor);
  const screen = screens.find((each) => isWanted(text(`screen_${each}`)));
  return screen ? linkTo(route, screen) : linkTo(route, 'requests', null, { q: wanted, open: 'match' });
}

/** Calls `onSlash` when `/` is pressed outside of form fields, from the moment the screen is visible. */
function useSlash(onSlash: () => void): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea');
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping) return;
      event.preventDefault();
      onSlash();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
