import { type StackLine, stackLines } from '../../observe/call-stack.ts';
import { ActionButton } from '../action-button.tsx';
import { DataText } from '../data-text.tsx';
import { text } from '../text.ts';

interface StackTabProps {
  readonly callStack: string | null;
  /** Whether stacks are asked for at present. */
  readonly asked: boolean;
  /** Turns call stacks on; null if an administrator decides that. */
  readonly onAsk: (() => Promise<unknown>) | null;
  readonly openSource: (url: string, line: number, column: number) => void;
}

/** Where in the page's scripts the request was made. */
export function StackTab({ callStack, asked, onAsk, openSource }: StackTabProps) {
  if (callStack !== null) {
    return (
      <ol class="stack">
        {stackLines(callStack).map((line, at) => (
          <li key={`${at} ${line.text}`}>
            <Line line={line} openSource={openSource} />
          </li>
        ))}
      </ol>
    );
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
