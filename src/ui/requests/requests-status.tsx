import { Icon } from '../components/icon.tsx';
import { countedText, formatNumber, text } from '../text.ts';
import { excludesText } from './query.ts';
import type { Found } from './use-found.ts';

interface RequestsStatusProps {
  readonly found: Found;
  /** Number of rows in the list, and of all rows. */
  readonly shown: number;
  readonly count: number;
  /** The text of the filter. */
  readonly query: string;
  /** The result of the last action. */
  readonly said: string;
  /** Number of new rows that are held back. */
  readonly waiting: number;
  readonly onShowNew: () => void;
}

/** How many requests match, what could not be searched, and a button that shows new requests. */
export function RequestsStatus({ found, shown, count, query, said, waiting, onShowNew }: RequestsStatusProps) {
  const { unread, unsearched } = found;
  return (
    <div class="requests-status">
      <p role="status">
        {text('requests_match', formatNumber(shown), formatNumber(count))}
        {unread > 0 && ` ${countedText('requests_unread_fields', unread)}`}
        {unread === 0 && unsearched > 0 && ` ${countedText('requests_masked_values', unsearched)}`}
        {excludesText(query) && ` ${text('requests_excluded_unsearched')}`}
      </p>
      <p role="status">{said}</p>
      {waiting > 0 && (
        <button type="button" class="button new-rows" onClick={onShowNew}>
          <Icon name="waiting" />
          {countedText('requests_new', waiting)}
        </button>
      )}
    </div>
  );
}
