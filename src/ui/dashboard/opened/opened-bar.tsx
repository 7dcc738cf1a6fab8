import { DataText } from '../../components/data-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { countedText, text } from '../../text.ts';
import { visibleText } from '../../visible-text.ts';
import { DataFileButton } from './data-file-button.tsx';
import type { OpenedFile } from './opened-file.ts';
import type { Opening } from './opening.ts';

interface OpenedBarProps {
  /** The file that the screens show; null if they show the ledger. */
  readonly file: OpenedFile | null;
  /** The progress, or why a file could not be opened. */
  readonly says: string;
  readonly opening: Pick<Opening, 'open' | 'close'>;
}

/** Names the file that the screens show, and leads back to the user's own data. Also shows progress and errors. */
export function OpenedBar({ file, says, opening }: OpenedBarProps) {
  return (
    <>
      {file && (
        <section class="opened-bar" aria-label={text('opened_title')}>
          <p>
            <Icon name="file" />{' '}
            <strong>
              <DataText value={file.name} />
            </strong>{' '}
            <span class="quiet">
              {file.kind === 'har' ? countedText('opened_har', file.entries ?? 0) : text('opened_report')}
              {file.cut !== null && ` ${text('opened_cut', file.cut)}`}
            </span>
          </p>
          <div class="buttons">
            <DataFileButton class="button" onFiles={opening.open} label={text('opened_other')} />
            <button type="button" class="button button-primary" onClick={opening.close}>
              {text('opened_close')}
            </button>
          </div>
        </section>
      )}
      <p class="opened-says" role="status">
        {visibleText(says)}
      </p>
    </>
  );
}
