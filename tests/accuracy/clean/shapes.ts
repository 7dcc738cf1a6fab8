import { deflateSync, gzipSync } from 'node:zlib';
import type { Body } from '../../../src/observe/observation.ts';
import type { Random } from '../random.ts';

/** One request as a kind of vendor gets it: where, and its bytes around some properties. */
export interface Shape {
  readonly url: string;
  readonly body: Body;
}

type Properties = Readonly<Record<string, unknown>>;

const bytes = (content: string | Uint8Array): Body => ({
  kind: 'bytes',
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
});
const json = (url: string, value: unknown): Shape => ({ url, body: bytes(JSON.stringify(value)) });
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
const text = (value: unknown) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value));
const query = (properties: Properties, prefix = '') =>
  Object.entries(properties)
    .map(([name, value]) => `${encodeURIComponent(prefix + name)}=${encodeURIComponent(text(value))}`)
    .join('&');
const pixel = (url: string, parameters: string): Shape => ({ url: `${url}?${parameters}`, body: { kind: 'none' } });

const id = (random: Random) =>
  `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-8${random.hex(3)}-${random.hex(12)}`;
const page = 'https://app.fernhill.example/invoices?tab=open';

/** Wire formats of the vendors that company web apps meet, as their public documentation and SDKs have them. */
export const shapes: ReadonlyArray<(random: Random, properties: Properties) => Shape> = [
  (r, p) => ({
    url: 'https://api-js.mixpanel.com/track/?verbose=1&ip=1',
    body: bytes(
      `data=${encodeURIComponent(JSON.stringify([{ event: 'Saved', properties: { token: r.hex(32), distinct_id: `$device:${id(r)}`, ...p } }]))}`,
    ),
  }),
  (r, p) => ({
    url: 'https://api-js.mixpanel.com/track/',
    body: bytes(`data=${encodeURIComponent(base64([{ event: 'Viewed', properties: { $device_id: id(r), ...p } }]))}`),
  }),
  (r, p) =>
    json('https://api.segment.io/v1/t', {
      event: 'Saved',
      type: 'track',
      anonymousId: id(r),
      properties: p,
      context: { library: { name: 'analytics.js', version: '2.1.0' } },
    }),
  (r, p) =>
    json('https://api2.amplitude.com/2/httpapi', {
      api_key: r.hex(32),
      events: [{ event_type: 'Saved', device_id: id(r), session_id: 1_790_000_000_000, event_properties: p }],
    }),
  (r, p) => ({
    url: 'https://us.i.posthog.com/e/?compression=gzip-js',
    body: bytes(
      gzipSync(JSON.stringify([{ event: '$pageview', properties: { token: `phc_${r.hex(40)}`, $lib: 'web', ...p } }])),
    ),
  }),
  (r, p) => ({
    url: 'https://us.i.posthog.com/e/',
    body: bytes(`data=${encodeURIComponent(base64({ event: '$autocapture', uuid: id(r), properties: p }))}`),
  }),
  (r, p) => ({
    url: `https://www.google-analytics.com/g/collect?v=2&tid=G-ABC123&cid=${r.integer(1e8, 9e8)}.${r.integer(1e9, 2e9)}&dl=${encodeURIComponent(page)}`,
    body: bytes(`en=page_view&${query(p, 'ep.')}\r\nen=scroll&epn.percent=90`),
  }),
  (r, p) =>
    pixel('https://www.google-analytics.com/collect', `v=1&t=event&ec=ui&ea=click&cid=${id(r)}&${query(p, 'cd')}`),
  (r, p) =>
    json('https://collector.snow.example/com.snowplowanalytics.snowplow/tp2', {
      schema: 'iglu:x/payload_data/jsonschema/1-0-4',
      data: [{ e: 'ue', eid: id(r), ue_px: base64({ data: { schema: 's', data: p } }), p: 'web' }],
    }),
  (r, p) => ({
    url: `https://browser-intake-datadoghq.com/api/v2/rum?ddsource=browser&dd-api-key=pub${r.hex(32)}`,
    body: bytes(
      `${JSON.stringify({ type: 'view', view: { id: id(r) }, context: p })}\n${JSON.stringify({ type: 'resource', resource: { id: id(r) } })}`,
    ),
  }),
  (r, p) => ({
    url: `https://o1.ingest.sentry.io/api/1/envelope/?sentry_key=${r.hex(32)}`,
    body: bytes(
      `${JSON.stringify({ event_id: r.hex(32), dsn: `https://${r.hex(32)}@o1.ingest.sentry.io/1` })}\n{"type":"event"}\n${JSON.stringify({ message: 'Failed', extra: p, level: 'error' })}\n`,
    ),
  }),
  (r, p) => json(`https://bam.nr-data.net/jserrors/1/${r.hex(10)}`, { err: [{ params: { message: 'x' }, custom: p }] }),
  (r, p) =>
    json('https://heapanalytics.com/api/track', { app_id: r.text(10, '0123456789'), event: 'Saved', properties: p }),
  (r, p) =>
    pixel(
      'https://app.pendo.io/data/ptm.gif/key',
      `v=2.1&ct=1790000000000&jzb=${deflateSync(JSON.stringify([{ type: 'load', props: p, visitor_id: id(r) }])).toString('base64url')}`,
    ),
  (r, p) =>
    json('https://rs.fullstory.com/rec/bundle', { Seq: r.integer(1, 9), Evts: [{ Kind: 8192, Args: ['evt', p] }] }),
  (r, p) =>
    json('https://x.clarity.ms/collect', { e: ['0.7', 1, id(r)], a: [[r.integer(1, 999), 24, JSON.stringify(p)]] }),
  (r, p) => ({
    url: 'https://in.hotjar.com/api/v2/client',
    body: bytes(JSON.stringify({ site_id: r.integer(1e5, 9e6), messages: [p] })),
  }),
  (r, p) =>
    pixel(
      'https://www.facebook.com/tr/',
      `id=${r.text(15, '0123456789')}&ev=PageView&dl=${encodeURIComponent(page)}&${query(p, 'cd[').replaceAll('=', '%5D=')}`,
    ),
  (r, p) =>
    json('https://analytics.tiktok.com/api/v2/pixel', {
      event: 'ViewContent',
      context: { pixel: { code: r.text(20, 'ABC0123') } },
      properties: p,
    }),
  (_, p) => pixel('https://px.ads.linkedin.com/collect', `v=2&fmt=js&pid=123456&time=1790000000000&${query(p)}`),
  (r, p) => pixel('https://bat.bing.com/action/0', `ti=${r.text(8, '0123456789')}&Ver=2&evt=pageLoad&${query(p)}`),
  (_, p) => pixel('https://track.hubspot.com/__ptq.gif', `k=1&sd=1920x1080&cd=24-bit&cs=UTF-8&${query(p)}`),
  (r, p) =>
    json(`https://events.launchdarkly.com/events/bulk/${r.hex(24)}`, [
      { kind: 'custom', key: 'Saved', contextKeys: { user: id(r) }, data: p },
    ]),
  (_, p) =>
    json('https://events.statsigapi.net/v1/rgstr', {
      events: [{ eventName: 'Saved', metadata: p }],
      statsigMetadata: { sdkType: 'js-client' },
    }),
  (r, p) =>
    json('https://logx.optimizely.com/v1/events', {
      account_id: r.text(9, '0123456789'),
      visitors: [{ visitor_id: id(r), snapshots: [{ events: [{ key: 'saved', tags: p }] }] }],
    }),
  (r, p) =>
    pixel(
      'https://matomo.vendor.test/matomo.php',
      `idsite=1&rec=1&_id=${r.hex(16)}&url=${encodeURIComponent(page)}&${query(p)}`,
    ),
  (_, p) => json('https://plausible.io/api/event', { n: 'pageview', u: page, d: 'fernhill.example', p }),
  (_, p) => pixel('https://fernhill.sc.omtrdc.net/b/ss/main/1/JS-2.22/s1', `AQB=1&pageName=invoices&${query(p, 'c.')}`),
  (r, p) =>
    json('https://sdk.iad-01.braze.com/api/v3/data/', {
      time: 1_790_000_000,
      api_key: id(r),
      events: [{ name: 'ce', data: { n: 'Saved', p } }],
    }),
  (r, p) =>
    json('https://otlp.vendor.test/v1/traces', {
      resourceSpans: [
        {
          scopeSpans: [
            {
              spans: [
                {
                  traceId: r.hex(32),
                  spanId: r.hex(16),
                  name: 'click',
                  attributes: Object.entries(p).map(([key, value]) => ({ key, value: { stringValue: text(value) } })),
                },
              ],
            },
          ],
        },
      ],
    }),
  (_, p) =>
    json('https://vitals.vercel-insights.com/v1/vitals', {
      dsn: 'x',
      id: 'v4-1790000000000-1234567890123',
      page: '/invoices',
      metrics: p,
    }),
  (_, p) =>
    json('https://graph.vendor.test/graphql', {
      operationName: 'Track',
      query: 'mutation Track($p: JSON) { track(p: $p) }',
      variables: { p },
    }),
  (r, p) => json('https://ads.vendor.test/openrtb2/auction', { id: id(r), imp: [{ id: '1' }], site: { page }, ext: p }),
  (_, p) => ({
    url: 'https://collect.vendor.test/batch',
    body: bytes([p, p].map((one) => JSON.stringify(one)).join('\n')),
  }),
  (_, p) => ({ url: 'https://collect.vendor.test/z', body: bytes(deflateSync(JSON.stringify({ d: p }))) }),
  (_, p) => ({ url: 'https://collect.vendor.test/form', body: bytes(query(p)) }),
  (_, p) => ({
    url: 'https://collect.vendor.test/mp',
    body: bytes(
      Object.entries(p)
        .map(([name, value]) => `--bb\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text(value)}\r\n`)
        .join('')
        .concat('--bb--\r\n'),
    ),
  }),
];
