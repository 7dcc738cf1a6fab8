import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type CategoryId, categoryIds } from '../../classify/taxonomy.ts';
import type { RequestRow } from '../../ledger/rows.ts';
import { Choice } from '../components/choice.tsx';
import { useSearchText } from '../hooks/use-search-text.ts';
import { categoryLabel } from '../labels.ts';
import { text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import { filterOf, outcomes, type RequestFilter } from './filter.ts';
import { outcomeLabel } from './labels.ts';

interface FilterBarProps {
  readonly rows: readonly RequestRow[];
  readonly filter: RequestFilter;
  /** `replacing` replaces the history entry, since typing should not add entries. */
  readonly onFilter: (filter: RequestFilter, replacing: boolean) => void;
  /** Called with the search text when Enter is pressed. */
  readonly onSubmit: (q: string) => void;
  /** Whether there is only a search field, without selections. */
  readonly dense?: boolean;
  readonly children?: ComponentChildren;
}

/**
 * The filter of a request list: a search field and selections. `/` moves the focus to the search field, Escape clears
 * it.
 */
export function FilterBar({ rows, filter, onFilter, onSubmit, dense = false, children }: FilterBarProps) {
  const choose = (change: Record<string, string>) => onFilter(filterOf({ ...stringsOf(filter), ...change }), false);
  if (dense) {
    return (
      <search class="filter-bar filter-bar-dense">
        <SearchField filter={filter} onFilter={onFilter} onSubmit={onSubmit} dense />
        {children}
      </search>
    );
  }
  return (
    <search class="filter-bar">
      <SearchField filter={filter} onFilter={onFilter} onSubmit={onSubmit} />
      <Choice
        label={text('requests_vendor')}
        value={filter.vendor ?? ''}
        options={[['', text('requests_every_vendor')], ...vendorsIn(rows)]}
        onChoose={(vendor) => choose({ vendor })}
      />
      <Choice
        label={text('requests_kind')}
        value={filter.kind ?? ''}
        options={[['', text('requests_every_kind')], ...kindsIn(rows).map((id) => [id, categoryLabel(id)] as const)]}
        onChoose={(kind) => choose({ kind })}
      />
      <Choice
        label={text('requests_outcome')}
        value={filter.outcome ?? ''}
        options={[['', text('requests_every_outcome')], ...outcomes.map((id) => [id, outcomeLabel(id)] as const)]}
        onChoose={(outcome) => choose({ outcome })}
      />
      {children}
    </search>
  );
}

const stringsOf = ({ q, vendor, kind, outcome }: RequestFilter) => ({
  ...{ q, vendor: vendor ?? '', kind: kind ?? '', outcome: outcome ?? '' },
});

function vendorsIn(rows: readonly RequestRow[]): Array<readonly [id: string, name: string]> {
  const names = new Map(rows.map(({ vendor, vendorName }) => [vendor, visibleText(vendorName)]));
  return [...names].sort(([, a], [, b]) => a.localeCompare(b));
}

function kindsIn(rows: readonly RequestRow[]): CategoryId[] {
  const present = new Set(rows.flatMap(({ categories }) => categories));
  return categoryIds.filter((id) => present.has(id));
}

/** Milliseconds after the last key press before the search starts. */
const pause = 150;

type SearchFieldProps = Pick<FilterBarProps, 'filter' | 'onFilter' | 'onSubmit' | 'dense'>;

function SearchField({ filter, onFilter, onSubmit, dense = false }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const { text: typed, setText, save } = useSearchText(filter.q, (q) => onFilter({ ...filter, q }, true), pause);
  // The key works from the moment the screen is visible.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <label class="choice search-field">
      <span class={dense ? 'unseen' : 'choice-label'}>{text('requests_search')}</span>
      <input
        type="search"
        ref={field}
        value={typed}
        placeholder={text(dense ? 'requests_filter_hint' : 'requests_search_hint')}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && typed.trim() !== '') {
            save();
            onSubmit(typed);
          }
          if (event.key !== 'Escape' || typed === '') return;
          event.stopPropagation();
          event.preventDefault();
          setText('');
        }}
      />
    </label>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, select, textarea');
}
