/** Hosts of vendors in the catalogue, one per vendor. */
const known = [
  'a.klaviyo.com',
  'alb.reddit.com',
  'analytics.tiktok.com',
  'api-iam.intercom.io',
  'api-js.mixpanel.com',
  'api.honeycomb.io',
  'api.rollbar.com',
  'api.segment.io',
  'api2.amplitude.com',
  'bam.nr-data.net',
  'bat.bing.com',
  'browser-intake-datadoghq.com',
  'ct.pinterest.com',
  'dev.visualwebsiteoptimizer.com',
  'eu.i.posthog.com',
  'events.launchdarkly.com',
  'events.statsigapi.net',
  'heapanalytics.com',
  'in.hotjar.com',
  'logx.optimizely.com',
  'notify.bugsnag.com',
  'o1.ingest.sentry.io',
  'plausible.io',
  'px.ads.linkedin.com',
  'r.lr-ingest.io',
  'rs.fullstory.com',
  'sdk.iad-01.braze.com',
  'tr.snapchat.com',
  'track.customer.io',
  'track.hubspot.com',
];

/** Hosts of the vendors in a soak: up to half of them are in the catalogue, the others unknown. */
export function vendorHosts(count: number): readonly string[] {
  const half = Math.min(known.length, Math.floor(count / 2));
  const unknown = Array.from({ length: count - half }, (_, at) => `collector-${at + 1}.test`);
  return [...known.slice(0, half), ...unknown];
}
