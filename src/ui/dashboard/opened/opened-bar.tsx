import { DataText } from '../../components/data-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { countedText, formatDay, text } from '../../text.ts';
import { visibleText } from '../../visible-text.ts';
import { DataFileButton } from './data-file-button.tsx';
import type { OpenedFile } from './opened-file.ts';
import type { Opened, Opening } from './opening.ts';

interface OpenedBarProps {
  /** The file that the screens show; null if they show the ledger. */
  readonly file: OpenedFile | null;
  readonly opened: Opened;
  readonly opening: Pick<Opening, 'open' | 'close' | 'dismiss'>;
}

/** Names the file that the screens show, and leads back to the user's own data. Also shows progress and errors. */
export function OpenedBar({ file, opened, opening }: OpenedBarProps) {
  return (
    <>
      {file && (
        <section class="opened-bar" aria-label={text('opened_title')}>
          <p>
            <Icon name="file" />{' '}
            <strong>
              <DataText value={file.name} />
            </strong>{' '}
            <span class="quiet">{sentencesOn(file).join(' ')}</span>
          </p>
          <div class="buttons no-print">
            <DataFileButton class="button" onFiles={opening.open} label={text('opened_other')} />
            <button type="button" class="button button-primary" onClick={opening.close}>
              {text('opened_close')}
            </button>
          </div>
        </section>
      )}
      <div class="opened-message no-print">
        <p role="status">{visibleText(opened.message)}</p>
        {opened.message !== '' && (
          <button type="button" class="button" onClick={opening.dismiss}>
            {text(opened.isReading ? 'dialog_cancel' : 'opened_dismiss')}
          </button>
        )}
      </div>
    </>
  );
}

function sentencesOn({ entries, leftOut, cut, generatedAt }: OpenedFile): string[] {
  return [
    generatedAt === null ? countedText('opened_har', entries) : text('opened_report', formatDay(generatedAt)),
    leftOut > 0 && countedText('opened_left_out', leftOut),
    cut !== null && text('opened_cut', cut),
  ].filter((sentence) => sentence !== false);
}
