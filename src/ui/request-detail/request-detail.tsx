import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RawRequest, RequestDetail, RequestRow } from '../../ledger/rows.ts';
import { ActionButton } from '../action-button.tsx';
import { DataText } from '../data-text.tsx';
import { Fact } from '../field-list.tsx';
import { Icon } from '../icon.tsx';
import { reasonLabel } from '../labels.ts';
import { outcomeLabel, outcomeSentence } from '../requests/words.ts';
import { Tabs } from '../tabs.tsx';
import { countedText, formatBytes, formatInstant, text } from '../text.ts';
import { FieldsTab } from './fields-tab.tsx';
import { RawTab, type Revealed } from './raw-tab.tsx';
import { StackTab } from './stack-tab.tsx';
import { WrappingTab } from './wrapping-tab.tsx';

export const detailTabs = ['fields', 'wrapping', 'headers', 'raw', 'stack'] as const;
export type DetailTab = (typeof detailTabs)[number];

/** The sources and actions of a request's details. */
export interface DetailParts {
  /** Null if it is no longer kept. */
  readonly read: (observation: string) => Promise<RequestDetail | null>;
  /** The request with raw values; null if it was not kept. */
  readonly readRaw: (observation: string) => Promise<RawRequest | null>;
  readonly copy: (what: 'json' | 'curl', row: RequestRow, raw: RawRequest | null) => Promise<string>;
  /** Shows a line of a script. */
  readonly openSource: (url: string, line: number, column: number) => void;
  /** A vendor's name as a link to its page. */
  readonly vendorLink: (row: RequestRow, children: ComponentChildren) => ComponentChildren;
  readonly asksForStacks: boolean;
  /** Turns call stacks on; null if an administrator decides that. */
  readonly askForStacks: (() => Promise<unknown>) | null;
}

interface RequestDetailProps {
  readonly row: RequestRow;
  readonly parts: DetailParts;
  readonly tab: DetailTab;
  readonly onTab: (tab: DetailTab) => void;
  readonly onClose: () => void;
}

/** Milliseconds for which revealed values stay visible. */
const revealedFor = 30_000;

/** One request: where it went, and in tabs what was in it. */
export function RequestDetailView({ row, parts, tab, onTab, onClose }: RequestDetailProps) {
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
  return (
    <article class="request-detail" aria-label={text('request_detail')}>
      <Head row={row} parts={parts} raw={raw} onClose={onClose} />
      <Tabs
        label={text('request_detail')}
        tabs={detailTabs.map((id) => ({ id, label: text(`request_tab_${id}`) }))}
        chosen={tab}
        onChoose={onTab}
      >
        {tab === 'stack' ? (
          <StackTab
            callStack={row.callStack}
            asked={parts.asksForStacks}
            onAsk={parts.askForStacks}
            openSource={parts.openSource}
          />
        ) : tab === 'raw' ? (
          <RawTab
            revealed={revealed}
            onReveal={async () => setRevealed((await parts.readRaw(row.observation)) ?? 'not-kept')}
            onHide={hide}
          />
        ) : (
          <Known detail={detail}>
            {(known) =>
              tab === 'wrapping' ? (
                <WrappingTab detail={known} />
              ) : tab === 'headers' ? (
                <FieldsTab detail={known} only="header" />
              ) : (
                <FieldsTab detail={known} />
              )
            }
          </Known>
        )}
      </Tabs>
    </article>
  );
}

type Reading = 'reading' | 'gone' | { readonly fault: string } | RequestDetail;

function useDetail(observation: string, { read }: DetailParts): Reading {
  const [known, setKnown] = useState<{ readonly of: string; readonly reading: Reading }>({
    of: '',
    reading: 'reading',
  });
  useEffect(() => {
    let current = true;
    read(observation).then(
      (detail) => current && setKnown({ of: observation, reading: detail ?? 'gone' }),
      (error: unknown) => current && setKnown({ of: observation, reading: { fault: String(error) } }),
    );
    return () => {
      current = false;
    };
  }, [observation]);
  return known.of === observation ? known.reading : 'reading';
}

function Known({ detail, children }: { detail: Reading; children: (known: RequestDetail) => ComponentChildren }) {
  if (detail === 'reading') return <p class="quiet">{text('request_reading')}</p>;
  if (detail === 'gone') return <p class="quiet">{text('request_gone')}</p>;
  if ('fault' in detail) return <p class="quiet">{text('popup_unavailable_reason', detail.fault)}</p>;
  return <>{children(detail)}</>;
}

interface HeadProps extends Pick<RequestDetailProps, 'row' | 'parts' | 'onClose'> {
  readonly raw: RawRequest | null;
}

function Head({ row, parts, raw, onClose }: HeadProps) {
  const { method, url, page, at, outcome, unreadable, bytes, events, fields } = row;
  return (
    <header class="request-head">
      <div class="request-title">
        <h2 tabIndex={-1}>{parts.vendorLink(row, <DataText value={row.vendorName} />)}</h2>
        <button type="button" class="button icon-button" aria-label={text('request_close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
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
      <div class="request-actions">
        <ActionButton act={() => parts.copy('json', row, raw)}>
          <Icon name="copy" />
          {text('request_copy_json')}
        </ActionButton>
        {isHttp(row) && (
          <ActionButton act={() => parts.copy('curl', row, raw)}>
            <Icon name="copy" />
            {text('request_copy_curl')}
          </ActionButton>
        )}
      </div>
    </header>
  );
}

/** Names of events, as the page sent them. */
export function EventNames({ events }: { events: readonly string[] }) {
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

/** curl cannot send WebSocket messages. */
export const isHttp = ({ url }: RequestRow): boolean => /^https?:/.test(url);
