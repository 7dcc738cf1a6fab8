import { type ExposureSummary, gapsIn, hasReceivedData } from '../../../../exposure/exposure.ts';
import { countedText, formatDay, formatNumber, text } from '../../../text.ts';
import { type Headline, headlineOf } from '../../../verdict.ts';
import { visibleText } from '../../../visible-text.ts';
import type { Model } from '../../model.ts';

/**
 * The screen's summary: first the most severe fact, then how many vendors received data, and how many of them personal
 * data.
 */
export function headlineIn(model: Model, summaries: readonly ExposureSummary[]): Headline {
  const vendors = summaries.filter(hasReceivedData);
  const isAnyKnown = vendors.some(({ received }) => received.recipient.known);
  return isAnyKnown ? headlineOf(vendors, extentOf(vendors, appName(model))) : headlineOf(vendors);
}

/** The summary as one text. */
export const sentenceOf = ({ head, more }: Headline): string => [head, ...more].join(' ');

function extentOf(vendors: readonly ExposureSummary[], app: string): string {
  const personal = vendors.filter((vendor) => vendor.personal).length;
  if (personal === 0) return countedText('exposure_extent_none', vendors.length, app);
  if (personal === vendors.length) return countedText('exposure_extent_all', vendors.length, app);
  return countedText('exposure_extent_some', vendors.length, app, formatNumber(personal));
}

/** The name of the selected app, or the number of apps. */
export function appName({ scope, apps }: Model): string {
  const app = onlyApp({ scope, apps });
  return app === null ? countedText('exposure_apps', apps.length) : visibleText(app.replace('https://', ''));
}

/** The selected app, or the only app. */
export function onlyApp({ scope, apps }: Pick<Model, 'scope' | 'apps'>): string | null {
  return scope.app ?? (apps.length === 1 ? (apps[0] ?? null) : null);
}

/** The scope of a picture, and the day on which its data was read. The name of an opened file comes first. */
export function aboutOf(model: Model): string {
  const { scope, sessions, readAt, file } = model;
  const session = sessions.find(({ id }) => id === scope.session);
  const span = scope.days === null ? text('scope_any_time') : countedText('scope_days', scope.days);
  const parts = [
    file && visibleText(file.name),
    appName(model),
    session && visibleText(session.name),
    span,
    formatDay(readAt),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What could not be read and what was lost, which a picture cannot show. */
export function gapsOf({ dropped }: Model, summaries: readonly ExposureSummary[]): string {
  const unread = unreadIn(summaries);
  const gaps = [unread > 0 && countedText('unreadable', unread), dropped > 0 && countedText('dropped', dropped)];
  return gaps.filter(Boolean).join(' · ') || text('exposure_all_read');
}

/** The number of requests and messages that could not be read. */
export function unreadIn(summaries: readonly ExposureSummary[]): number {
  return summaries.flatMap(({ received }) => received.unreadable).reduce((sum, { count }) => sum + count, 0);
}

/** Limit: vendors whose unread requests are counted by themselves. */
const mostUnread = 4;

/** The number of unread requests and messages for each vendor, highest first: "PostHog 42, Sentry 4, …". */
export function unreadAt(summaries: readonly ExposureSummary[]): string {
  const counts = summaries
    .map(({ received }) => ({ name: visibleText(received.recipient.name), count: gapsIn(received.unreadable) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const named = counts.slice(0, mostUnread).map(({ name, count }) => `${name} ${formatNumber(count)}`);
  return [...named, ...(counts.length > mostUnread ? ['…'] : [])].join(', ');
}
