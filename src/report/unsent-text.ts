import type { Report, ReportUnsent } from './report.ts';

/** Sentences that say why an app may send more than the report shows. Empty if nothing suggests that. */
export function unsentLines({ coverage, vendors }: Pick<Report, 'coverage' | 'vendors'>): string[] {
  const { unsent, requests, messages } = coverage;
  if (unsent === undefined) return [];
  const isNothing = requests === 0 && messages === 0 && vendors.length === 0;
  const lines = [...silentLines(unsent), ...blockedLines(unsent), ...answeredLines(unsent), ...cutShortLines(unsent)];
  return isNothing ? [nothing, ...lines] : lines;
}

const nothing =
  'Nothing was sent at all, to any vendor. This proves little: the journey may have been too short, since SDKs often wait some seconds before they send.';

function silentLines({ silent, automated }: ReportUnsent): string[] {
  if (silent.length === 0) return [];
  const named = silent.map(({ name, script }) => `${name} (${script})`).join(', ');
  const why = automated
    ? 'Pages can detect that this browser is automated, and some SDKs then send nothing: try --hide-automation.'
    : 'The journey may have been too short, or may not have triggered them.';
  return [`Loaded, but sent no data: ${named}. ${why}`];
}

function blockedLines({ blocked }: ReportUnsent): string[] {
  if (blocked.length === 0) return [];
  const named = blocked.map(({ name, count }) => `${count} to ${name}`).join(', ');
  return [`Blocked or failed before they were sent, so not in this report: requests (${named}).`];
}

function answeredLines({ byServiceWorker, fromCache }: ReportUnsent): string[] {
  return [
    ...(byServiceWorker > 0
      ? [`Answered by a service worker of the page, so not sent: ${countOf(byServiceWorker)}.`]
      : []),
    ...(fromCache > 0 ? [`Answered by the browser’s cache, so not sent: ${countOf(fromCache)}.`] : []),
  ];
}

function cutShortLines({ cutShort }: ReportUnsent): string[] {
  return cutShort
    ? ['Pages were still sending, or held data back, when waiting for them ended: another recording may have more.']
    : [];
}

const countOf = (count: number) => `${count} ${count === 1 ? 'request' : 'requests'}`;
