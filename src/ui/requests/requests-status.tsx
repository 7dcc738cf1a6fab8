import type { ComponentChildren } from 'preact';
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
  /** Whether there is only one line, so that what could not be searched is stated in a few words. */
  readonly dense: boolean;
  /** Further facts and controls in the line. */
  readonly children?: ComponentChildren;
}

/** How many requests match, what could not be searched, and a button that shows new requests. */
export function RequestsStatus(props: RequestsStatusProps) {
  const { found, shown, count, query, said, waiting, onShowNew, dense, children } = props;
  const notes = notesOn(found, query);
  return (
    <div class={dense ? 'requests-status panel-foot' : 'requests-status'}>
      <p role="status" title={dense && notes.length > 0 ? notes.map(({ whole }) => whole).join(' ') : undefined}>
        {text('requests_match', formatNumber(shown), formatNumber(count))}
        {notes.map(({ whole, short }) =>
          dense ? (
            <span key={whole}>
              <span class="unseen"> {whole}</span>
              <span aria-hidden="true"> · {short}</span>
            </span>
          ) : (
            ` ${whole}`
          ),
        )}
      </p>
      <p role="status">{said}</p>
      {children}
      {waiting > 0 && (
        <button type="button" class="button new-rows" onClick={onShowNew}>
          <Icon name="waiting" />
          {countedText('requests_new', waiting)}
        </button>
      )}
    </div>
  );
}

/** A remark on what could not be searched: a sentence, and a few words for the dense line. */
interface Note {
  readonly whole: string;
  readonly short: string;
}

function notesOn({ unread, unsearched }: Found, query: string): Note[] {
  const notes: Note[] = [];
  if (unread > 0) {
    const short = text('requests_unread_fields_short', formatNumber(unread));
    notes.push({ whole: countedText('requests_unread_fields', unread), short });
  } else if (unsearched > 0) {
    const short = text('requests_masked_values_short', formatNumber(unsearched));
    notes.push({ whole: countedText('requests_masked_values', unsearched), short });
  }
  if (excludesText(query)) {
    notes.push({ whole: text('requests_excluded_unsearched'), short: text('requests_excluded_short') });
  }
  return notes;
}
