import type { RequestRow } from '../../ledger/rows.ts';
import { type DetailParts, type DetailTab, RequestDetailView } from '../request-detail/request-detail.tsx';
import { text } from '../text.ts';

interface OpenRequestProps {
  /** Undefined if the request is no longer among the rows. */
  readonly row: RequestRow | undefined;
  readonly parts: DetailParts;
  readonly dense: boolean;
  readonly tab: DetailTab;
  readonly onTab: (tab: DetailTab) => void;
  readonly onClose: () => void;
}

/** The details of the open request, or a sentence if it is gone. */
export function OpenRequest({ row, onClose, ...view }: OpenRequestProps) {
  if (row !== undefined) return <RequestDetailView row={row} {...view} onClose={onClose} />;
  return (
    <article class="request-detail" aria-label={text('request_detail')}>
      <p>{text('request_gone')}</p>
      <button type="button" class="button" onClick={onClose}>
        {text('request_close')}
      </button>
    </article>
  );
}
