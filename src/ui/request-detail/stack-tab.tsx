import type { RequestRow } from '../../ledger/rows.ts';
import { type StackLine, type StackParts, stackLines, stackParts } from '../../observe/call-stack.ts';
import { ActionButton } from '../components/action-button.tsx';
import { DataText } from '../components/data-text.tsx';
import { Fold } from '../components/fold.tsx';
import { countedText, text } from '../text.ts';

interface StackTabProps {
  readonly row: Pick<RequestRow, 'callStack' | 'app' | 'vendor'>;
  /** Whether call stacks are turned on. */
  readonly asked: boolean;
  /** Turns call stacks on; null if an administrator decides that. */
  readonly onAsk: (() => Promise<unknown>) | null;
  readonly openSource: (url: string, line: number, column: number) => void;
}

/** The call stack of the request in the page's scripts. */
export function StackTab({ row: { callStack, app, vendor }, asked, onAsk, openSource }: StackTabProps) {
  if (callStack !== null) {
    return <Parts parts={stackParts(stackLines(callStack), app, vendor)} openSource={openSource} />;
  }
  if (asked) return <p class="quiet">{text('request_stack_none')}</p>;
  return (
    <>
      <p>{text('request_stack_off')}</p>
      {onAsk && (
        <ActionButton act={onAsk} primary>
          {text('request_stack_ask')}
        </ActionButton>
      )}
    </>
  );
}

/**
 * The line of the app's own scripts that sent a request, and a link to the rest of its call stack. Nothing without such
 * a line.
 */
export function SentFrom({
  row: { callStack, app, vendor },
  openSource,
  onMore,
}: Pick<StackTabProps, 'row' | 'openSource'> & { onMore: () => void }) {
  const lines = stackLines(callStack ?? '');
  const [first] = stackParts(lines, app, vendor).own;
  if (first === undefined || first.source === null) return null;
  const { url, line, column } = first.source;
  const more = lines.length - 1;
  return (
    <p class="sent-from">
      <span class="quiet">{text('request_sent_by')}</span>{' '}
      <code>{first.name === null ? text('request_stack_anonymous') : <DataText value={first.name} />}</code>{' '}
      <button type="button" class="stack-source" onClick={() => openSource(url, line, column)}>
        <DataText value={`${new URL(url).pathname}:${line}:${column}`} />
      </button>{' '}
      {more > 0 && (
        <button type="button" class="link" onClick={onMore}>
          {countedText('request_frames_more', more)}
        </button>
      )}
    </p>
  );
}

/** The app's own lines. The lines of libraries are shown on demand, or if there are no others. */
function Parts({ parts: { own, libraries }, openSource }: { parts: StackParts } & Pick<StackTabProps, 'openSource'>) {
  const shownLibraries = libraries.length > 0 && <Lines lines={libraries} openSource={openSource} />;
  if (own.length === 0) {
    return (
      <>
        <p class="quiet">{text('request_stack_no_own')}</p>
        {shownLibraries}
      </>
    );
  }
  return (
    <section class="request-part">
      <h3>{text('request_stack_own')}</h3>
      <Lines lines={own} openSource={openSource} />
      {libraries.length > 0 && (
        <Fold label={countedText('request_frames_folded', libraries.length)}>{shownLibraries}</Fold>
      )}
    </section>
  );
}

function Lines({ lines, openSource }: { lines: readonly StackLine[] } & Pick<StackTabProps, 'openSource'>) {
  return (
    <ol class="stack">
      {lines.map((line, at) => (
        <li key={`${at} ${line.text}`}>
          <Line line={line} openSource={openSource} />
        </li>
      ))}
    </ol>
  );
}

function Line({
  line: { text: whole, name, source },
  openSource,
}: { line: StackLine } & Pick<StackTabProps, 'openSource'>) {
  if (source === null) {
    return (
      <code>
        <DataText value={whole} />
      </code>
    );
  }
  const { url, line, column } = source;
  return (
    <>
      <code class="stack-name">
        {name === null ? <em class="quiet">{text('request_stack_anonymous')}</em> : <DataText value={name} />}
      </code>
      <button type="button" class="stack-source" onClick={() => openSource(url, line, column)}>
        <DataText value={`${url}:${line}:${column}`} />
      </button>
    </>
  );
}
