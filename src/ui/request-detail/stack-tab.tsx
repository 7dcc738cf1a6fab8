import { useEffect, useState } from 'preact/hooks';
import type { RequestRow } from '../../ledger/rows.ts';
import { type StackLine, type StackParts, stackLines, stackParts } from '../../observe/call-stack.ts';
import { ActionButton } from '../components/action-button.tsx';
import { DataText } from '../components/data-text.tsx';
import { readText } from '../components/file-button.tsx';
import { FilePicker } from '../components/file-picker.tsx';
import { Fold } from '../components/fold.tsx';
import { countedText, text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import type { SourceMaps } from './source-maps.ts';

interface StackTabProps {
  readonly row: Pick<RequestRow, 'callStack' | 'app' | 'vendor'>;
  readonly maps: SourceMaps;
  /** Whether call stacks are recorded. */
  readonly isRecorded: boolean;
  /** Turns the recording of call stacks on; null if the user cannot change that here. */
  readonly onRecord: (() => Promise<unknown>) | null;
  readonly openSource: (url: string, line: number, column: number) => void;
}

/** The call stack of the request in the page's scripts, and a button for source maps. */
export function StackTab({ row, maps, isRecorded, onRecord, openSource }: StackTabProps) {
  useChanges(maps);
  if (row.callStack !== null) {
    return (
      <>
        <Parts parts={partsOf(row, row.callStack, maps)} maps={maps} openSource={openSource} />
        <MapChoice callStack={row.callStack} maps={maps} />
      </>
    );
  }
  if (isRecorded) return <p class="quiet">{text('request_stack_none')}</p>;
  return (
    <>
      <p>{text('request_stack_off')}</p>
      {onRecord && (
        <ActionButton act={onRecord} primary>
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
  row,
  maps,
  openSource,
  onMore,
}: Pick<StackTabProps, 'row' | 'maps' | 'openSource'> & { onMore: () => void }) {
  const { own, libraries } = partsOf(row, row.callStack ?? '', maps);
  const [first] = own;
  if (first === undefined || first.source === null) return null;
  const { url, line, column } = first.source;
  const more = own.length + libraries.length - 1;
  return (
    <p class="sent-from">
      <span class="quiet">{text('request_sent_by')}</span>{' '}
      <code>{first.name === null ? text('request_stack_anonymous') : <DataText value={first.name} />}</code>{' '}
      <button type="button" class="stack-source" onClick={() => openSource(url, line, column)}>
        <DataText value={originalPlace(first, maps) ?? `${new URL(url).pathname}:${line}:${column}`} />
      </button>{' '}
      {more > 0 && (
        <button type="button" class="link" onClick={onMore}>
          {countedText('request_frames_more', more)}
        </button>
      )}
    </p>
  );
}

/** Separates the app's own lines from those of libraries, by their original sources if maps name them. */
function partsOf({ app, vendor }: StackTabProps['row'], callStack: string, maps: SourceMaps): StackParts {
  const isOwnSource = (line: StackLine) => {
    const place = maps.placeOf(line);
    return place === null ? null : place.file !== null;
  };
  return stackParts(stackLines(callStack), app, vendor, isOwnSource);
}

/** The original place of a line, such as `src/track.ts:41:3`; null if no map covers it, or if it is a library's. */
function originalPlace(stackLine: StackLine, maps: SourceMaps): string | null {
  const { file = null, line, column } = maps.placeOf(stackLine) ?? {};
  return file === null ? null : `${file}:${line}:${column}`;
}

/** Renders the component again when maps are added. */
function useChanges(maps: SourceMaps): void {
  const [, setCount] = useState(maps.count);
  useEffect(() => maps.subscribe(() => setCount((count) => count + 1)), [maps]);
}

/** Limit: bytes of a map. Maps of large apps have tens of millions of bytes. */
const largestMap = 100 * 1024 * 1024;

/** A button that chooses source maps, and a sentence on whether the chosen maps cover lines of this call stack. */
function MapChoice({ callStack, maps }: { readonly callStack: string; readonly maps: SourceMaps }) {
  const [faults, setFaults] = useState<readonly string[]>([]);
  const add = async (files: readonly File[]) => {
    const read = await Promise.allSettled(
      files.map(async (file) => ({ name: file.name, content: await readText(file, largestMap) })),
    );
    const unread = read.flatMap((one) => (one.status === 'rejected' ? [String(one.reason.message)] : []));
    const invalid = await maps.add(read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
    setFaults([...unread, ...invalid.map((name) => text('request_maps_fault', name))]);
  };
  const isCovered = stackLines(callStack).some((line) => maps.placeOf(line) !== null);
  return (
    <section class="request-part">
      <p class="quiet">
        {maps.count === 0
          ? text('request_maps_hint')
          : isCovered
            ? countedText('request_maps_used', maps.count)
            : countedText('request_maps_unused', maps.count)}
      </p>
      <FilePicker label={text('request_maps_choose')} accept=".map,.json" multiple onFiles={add} />
      {faults.length > 0 && (
        <div role="alert">
          {faults.map((fault) => (
            <p key={fault}>{visibleText(fault)}</p>
          ))}
        </div>
      )}
    </section>
  );
}

/** The app's own lines. The lines of libraries are shown on demand, or if there are no others. */
function Parts({
  parts: { own, libraries },
  maps,
  openSource,
}: { parts: StackParts } & Pick<StackTabProps, 'maps' | 'openSource'>) {
  const shownLibraries = libraries.length > 0 && <Lines lines={libraries} maps={maps} openSource={openSource} />;
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
      <Lines lines={own} maps={maps} openSource={openSource} />
      {libraries.length > 0 && (
        <Fold label={countedText('request_frames_folded', libraries.length)}>{shownLibraries}</Fold>
      )}
    </section>
  );
}

function Lines({
  lines,
  maps,
  openSource,
}: { lines: readonly StackLine[] } & Pick<StackTabProps, 'maps' | 'openSource'>) {
  return (
    <ol class="stack">
      {lines.map((line, at) => (
        <li key={`${at} ${line.text}`}>
          <Line line={line} place={originalPlace(line, maps)} openSource={openSource} />
        </li>
      ))}
    </ol>
  );
}

function Line({
  line: { text: whole, name, source },
  place,
  openSource,
}: { line: StackLine; place: string | null } & Pick<StackTabProps, 'openSource'>) {
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
      <code>
        {name === null ? <em class="quiet">{text('request_stack_anonymous')}</em> : <DataText value={name} />}
      </code>
      <button type="button" class="stack-source" onClick={() => openSource(url, line, column)}>
        <DataText value={place ?? `${url}:${line}:${column}`} />
      </button>
    </>
  );
}
