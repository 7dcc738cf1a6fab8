import type { RequestRow } from '../../ledger/rows.ts';
import { copyText } from '../copy-text.ts';
import { categoryLabel } from '../labels.ts';
import type { CopyFormat } from '../request-detail/copy.ts';
import { isHttp } from '../request-detail/request-detail.tsx';
import { text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import type { RequestFilter } from './filter.ts';
import { mostSevereFirst } from './labels.ts';
import type { MenuItem } from './row-menu.tsx';

/** Limit: kinds of data that the menu offers as filters. */
const mostKinds = 5;

interface RowActions {
  readonly filter: RequestFilter;
  /** @param replacing whether the new filter replaces the previous one in the browser's history */
  readonly onFilter: (filter: RequestFilter, replacing: boolean) => void;
  readonly copy: (what: CopyFormat, row: RequestRow) => Promise<void>;
  readonly further: readonly MenuItem[];
  /** Shows the result of an action above the list. */
  readonly onSaid: (words: string) => void;
}

/** The menu items of a row. */
export function menuItems(row: RequestRow, { filter, onFilter, copy, further, onSaid }: RowActions): MenuItem[] {
  const copyAddress = () =>
    copyText(row.url).then(
      () => onSaid(text('request_copied_masked')),
      (error: unknown) => onSaid(text('popup_action_failed', String(error))),
    );
  return [
    { label: text('request_copy_json'), act: () => void copy('json', row) },
    ...(isHttp(row)
      ? (['curl', 'fetch'] as const).map((what) => ({
          label: text(`request_copy_${what}`),
          act: () => void copy(what, row),
        }))
      : []),
    { label: text('requests_copy_address'), act: () => void copyAddress() },
    ...further,
    {
      label: text('requests_only_vendor', visibleText(row.vendorName)),
      act: () => onFilter({ ...filter, vendor: row.vendor }, false),
    },
    ...mostSevereFirst(row.categories)
      .slice(0, mostKinds)
      .map((kind) => ({
        label: text('requests_only_kind', categoryLabel(kind)),
        act: () => onFilter({ ...filter, kind }, false),
      })),
  ];
}
