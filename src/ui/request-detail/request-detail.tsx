import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RawRequest, RequestDetail, RequestRow } from '../../ledger/rows.ts';
import { ActionButton } from '../components/action-button.tsx';
import { DataText } from '../components/data-text.tsx';
import { Fact } from '../components/field-list.tsx';
import { Icon } from '../components/icon.tsx';
import { Tabs } from '../components/tabs.tsx';
import { reasonLabel } from '../labels.ts';
import { outcomeLabel, outcomeSentence } from '../requests/labels.ts';
import { countedText, formatBytes, formatInstant, text } from '../text.ts';
import { type CopyFormat, copyFormats } from './copy.ts';
import { FieldsTab } from './fields-tab.tsx';
import { RawTab, type Revealed } from './raw-tab.tsx';
import { useReveal } from './reveal.ts';
import type { SourceMaps } from './source-maps.ts';
import { SentFrom, StackTab } from './stack-tab.tsx';
import { WrappingTab } from './wrapping-tab.tsx';

const detailTabs = ['fields', 'wrapping', 'headers', 'raw', 'stack'] as const;
export type DetailTab = (typeof detailTabs)[number];

/** The sources and actions of a request's details. */
export interface DetailParts {
  /** Null if it is no longer kept. */
  readonly read: (observation: string) => Promise<RequestDetail | null>;
  /** The request with raw values; null if they are not kept. */
  readonly readRaw: (observation: string) => Promise<RawRequest | null>;
  /** Returns a confirmation to show. */
  readonly copy: (what: CopyFormat, row: RequestRow, raw: RawRequest | null) => Promise<string>;
  /** Shows a line of a script. Lines and columns count from 1. */
  readonly openSource: (url: string, line: number, column: number) => void;
  /** Source maps that name the original lines of call stacks. */
  readonly sourceMaps: SourceMaps;
  /** A vendor's name as a link to its page. */
  readonly vendorLink: (row: RequestRow, children: ComponentChildren) => ComponentChildren;
  /** Whether call stacks are recorded. */
  readonly recordsStacks: boolean;
  /** Turns the recording of call stacks on; null if the user cannot change that here. */
  readonly recordStacks: (() => Promise<unknown>) | null;
}

interface RequestDetailProps {
  readonly row: RequestRow;
  readonly parts: DetailParts;
  /** Whether there is little room, as in DevTools: the facts are then in the tab of headers, instead of above all tabs. */
  readonly dense?: boolean;
  readonly tab: DetailTab;
  readonly onTab: (tab: DetailTab) => void;
  readonly onClose: () => void;
}

/** Milliseconds for which revealed values stay visible. */
const revealedFor = 30_000;

/** The details of a request: its address, and its content in tabs. */
export function RequestDetailView({ row, parts, dense = false, tab, onTab, onClose }: RequestDetailProps) {
  const detail = useDetail(row.observation, parts);
  const [revealed, setRevealed] = useState<Revealed>('hidden');
  const hide = () => setRevealed('hidden');
  useEffect(hide, [row.observation, tab]);
  useEffect(() => {
    if (revealed === 'hidden') return;
    const timer = setTimeout(hide, revealedFor);
    return () => clearTimeout(timer);
  }, [revealed]);
  const raw = typeof revealed === 'string' ? null : revealed;
  const reveal = useReveal(row.observation, parts.readRaw);
  return (
    <article
      class={dense ? 'request-detail request-detail-dense' : 'request-detail'}
      aria-label={text('request_detail')}
    >
      {!dense && <Head row={row} parts={parts} raw={raw} onClose={onClose} />}
      <Tabs
        {...(dense && {
          before: <DenseTitle row={row} parts={parts} />,
          after: <CloseButton onClose={onClose} />,
        })}
        label={text('request_detail')}
        tabs={detailTabs.map((id) => ({ id, label: text(`request_tab_${id}`) }))}
        chosen={tab}
        onChoose={onTab}
      >
        {tab !== 'stack' && row.callStack !== null && (
          <SentFrom row={row} maps={parts.sourceMaps} openSource={parts.openSource} onMore={() => onTab('stack')} />
        )}
        {dense && tab === 'headers' && (
          <>
            <RequestFacts row={row} />
            <CopyButtons row={row} parts={parts} raw={raw} />
          </>
        )}
        {tab === 'stack' ? (
          <StackTab
            row={row}
            maps={parts.sourceMaps}
            isRecorded={parts.recordsStacks}
            onRecord={parts.recordStacks}
            openSource={parts.openSource}
          />
        ) : tab === 'raw' ? (
          <RawTab
            revealed={revealed}
            detail={detail}
            onReveal={async () => setRevealed((await parts.readRaw(row.observation)) ?? 'not-kept')}
            onHide={hide}
          />
        ) : (
          <WhenRead detail={detail}>
            {(known) =>
              tab === 'wrapping' ? (
                <WrappingTab detail={known} />
              ) : tab === 'headers' ? (
                <FieldsTab detail={known} reveal={reveal} only="header" />
              ) : (
                <FieldsTab detail={known} reveal={reveal} />
              )
            }
          </WhenRead>
        )}
      </Tabs>
    </article>
  );
}

type Reading = 'reading' | 'gone' | { readonly fault: string } | RequestDetail;

function useDetail(observation: string, { read }: DetailParts): Reading {
  const [known, setKnown] = useState<{ readonly observation: string; readonly reading: Reading }>({
    observation: '',
    reading: 'reading',
  });
  useEffect(() => {
    let current = true;
    read(observation).then(
      (detail) => current && setKnown({ observation, reading: detail ?? 'gone' }),
      (error: unknown) => current && setKnown({ observation, reading: { fault: String(error) } }),
    );
    return () => {
      current = false;
    };
  }, [observation]);
  return known.observation === observation ? known.reading : 'reading';
}

/** Renders its content once the details have been read. Until then, or if that fails, shows a sentence instead. */
function WhenRead({ detail, children }: { detail: Reading; children: (known: RequestDetail) => ComponentChildren }) {
  if (detail === 'reading') return <p class="quiet">{text('request_reading')}</p>;
  if (detail === 'gone') return <p class="quiet">{text('request_gone')}</p>;
  if ('fault' in detail) return <p class="quiet">{text('popup_unavailable_reason', detail.fault)}</p>;
  return <>{children(detail)}</>;
}

interface HeadProps extends Pick<RequestDetailProps, 'row' | 'parts' | 'onClose'> {
  readonly raw: RawRequest | null;
}

function Head({ row, parts, raw, onClose }: HeadProps) {
  return (
    <header class="request-head">
      <div class="request-title">
        <h2 tabIndex={-1}>{parts.vendorLink(row, <DataText value={row.vendorName} />)}</h2>
        <CloseButton onClose={onClose} />
      </div>
      <RequestFacts row={row} />
      <CopyButtons row={row} parts={parts} raw={raw} />
    </header>
  );
}

/** The vendor, and the first event if there is one, in one line. */
function DenseTitle({ row, parts }: Pick<HeadProps, 'row' | 'parts'>) {
  const [event] = row.events;
  return (
    <h2 class="dense-title" tabIndex={-1}>
      {parts.vendorLink(row, <DataText value={row.vendorName} />)}
      {event !== undefined && (
        <>
          {' · '}
          <DataText value={event} />
        </>
      )}
    </h2>
  );
}

function CloseButton({ onClose }: Pick<HeadProps, 'onClose'>) {
  return (
    <button type="button" class="button icon-button" aria-label={text('request_close')} onClick={onClose}>
      <Icon name="close" />
    </button>
  );
}

/** Facts about a request. Its outcome is among them if it was not sent, and the reason if it could not be read. */
function RequestFacts({ row }: Pick<HeadProps, 'row'>) {
  const { method, url, page, at, outcome, unreadable, bytes, events, fields } = row;
  return (
    <dl class="facts">
      <Fact name={text('request_sent_to')}>
        <code>
          {method} <DataText value={url} />
        </code>
      </Fact>
      {events.length > 0 && (
        <Fact name={text('request_event')}>
          <EventNames events={events} />
        </Fact>
      )}
      <Fact name={text('request_page')}>
        <DataText value={page} />
      </Fact>
      <Fact name={text('request_time')}>
        {text('request_time_and_size', formatInstant(at), formatBytes(bytes), countedText('request_fields', fields))}
      </Fact>
      {outcome !== 'sent' && (
        <Fact name={outcomeLabel(outcome)}>
          <span data-outcome={outcome}>{outcomeSentence(outcome)}</span>
        </Fact>
      )}
      {unreadable && <Fact name={text('request_unread')}>{reasonLabel(unreadable)}</Fact>}
    </dl>
  );
}

function CopyButtons({ row, parts, raw }: Pick<HeadProps, 'row' | 'parts' | 'raw'>) {
  return (
    <div class="request-actions">
      {copyFormats
        .filter((what) => what === 'json' || isHttp(row))
        .map((what) => (
          <ActionButton key={what} act={() => parts.copy(what, row, raw)}>
            <Icon name="copy" />
            {text(`request_copy_${what}`)}
          </ActionButton>
        ))}
    </div>
  );
}

/** The masked names of a request's events. */
function EventNames({ events }: { events: readonly string[] }) {
  return (
    <ul class="events">
      {events.map((event) => (
        <li key={event}>
          <DataText value={event} />
        </li>
      ))}
    </ul>
  );
}

/** Whether a request can be copied as a call of curl or `fetch`: they cannot send WebSocket messages. */
export const isHttp = ({ url }: RequestRow): boolean => /^https?:/.test(url);
