import { countedOf, type ExposureSummary, hasReceivedData } from '../../../../exposure/exposure.ts';
import { furtherHosts } from '../../../../ledger/merge.ts';
import { DataText } from '../../../components/data-text.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { reasonLabel } from '../../../labels.ts';
import { countedText, formatList, formatNumber, formatShare, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { linkTo, type Route } from '../../route.ts';
import type { ScreenProps } from '../../view.tsx';

/** The screen on requests that could not be read, by vendor and reason. */
export function CoverageScreen({ model, route }: ScreenProps) {
  const { summaries, dropped, mayReport, access, file } = model;
  const seesAll = access.granted === 'all' || file !== null;
  const sum = (key: 'requests' | 'messages' | 'read') =>
    summaries.reduce((total, { received }) => total + received[key], 0);
  const total = summaries.reduce((all, { received }) => all + countedOf(received), 0);
  const said = summaries.reduce((all, { received }) => all + (received.said ?? 0), 0);
  const gaps = gapsOf(summaries);
  const unread = gaps.reduce((all, { count }) => all + count, 0);
  return (
    <>
      <h1>{seesAll ? sentenceOf(total, unread) : text('coverage_access')}</h1>
      <dl class="card facts coverage-sums">
        <Sum name={text('coverage_requests')} value={formatNumber(sum('requests'))} />
        <Sum name={text('coverage_messages')} value={formatNumber(sum('messages'))} />
        <Sum name={text('coverage_read')} value={total === 0 ? '–' : formatShare(sum('read') / total)} />
        <Sum name={text('coverage_vendors')} value={formatNumber(summaries.filter(hasReceivedData).length)} />
        <Sum name={text('coverage_dropped')} value={formatNumber(dropped)} />
      </dl>
      {said > 0 && <p>{countedText('said', said)}</p>}
      {dropped > 0 && <p>{countedText('dropped', dropped)}</p>}
      {mayReport.length > 0 && <p class="quiet">{text('coverage_may_report', visibleText(formatList(mayReport)))}</p>}
      {gaps.length > 0 && <Gaps gaps={gaps} route={route} />}
    </>
  );
}

function sentenceOf(total: number, unread: number): string {
  if (total === 0) return text('coverage_nothing');
  return unread === 0 ? countedText('coverage_all', total) : countedText('coverage_some', unread, formatNumber(total));
}

function Sum({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

type Gap = ExposureSummary['received']['unreadable'][number] & { readonly vendor: string; readonly name: string };

/** The most frequent first. */
function gapsOf(summaries: readonly ExposureSummary[]): Gap[] {
  return summaries
    .flatMap(({ received: { unreadable, vendor, recipient } }) =>
      unreadable.map((gap) => ({ ...gap, vendor, name: recipient.name })),
    )
    .sort((a, b) => b.count - a.count);
}

function Gaps({ gaps, route }: { gaps: readonly Gap[]; route: Route }) {
  return (
    <ScrollRegion label={text('coverage_table')}>
      <table class="coverage-table">
        <thead>
          <tr>
            <th scope="col">{text('coverage_vendor')}</th>
            <th scope="col">{text('coverage_host')}</th>
            <th scope="col">{text('coverage_reason')}</th>
            <th scope="col" class="number">
              {text('coverage_count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {gaps.map(({ vendor, name, host, reason, count }) => (
            <tr key={`${vendor} ${host} ${reason}`}>
              <th scope="row">
                <a href={linkTo(route, 'vendors', vendor)}>
                  <DataText value={name} />
                </a>
              </th>
              <td>{host === furtherHosts ? text('unreadable_further_hosts') : <DataText value={host} />}</td>
              <td>
                {reasonLabel(reason)} <code>{reason}</code>
              </td>
              <td class="number">{formatNumber(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
