import { components, events, pages, publicHosts, titles, userAgents } from '../pools.ts';
import { app, type Template } from '../template.ts';
import type { Tree } from '../temptation.ts';
import { bytesOf, json, ndjson, query } from '../wire.ts';

const attribute = ([key, value]: [string, Tree]) => {
  if (typeof value === 'number')
    return { key, value: Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value } };
  if (typeof value === 'boolean') return { key, value: { boolValue: value } };
  return { key, value: { stringValue: typeof value === 'string' ? value : JSON.stringify(value) } };
};

/** Real-user monitoring: Datadog RUM, OpenTelemetry, Elastic, Cloudflare, Akamai, web vitals. */
export const performance: readonly Template[] = [
  {
    name: 'datadog-rum',
    make: (d, bag) => ({
      url: `https://browser-intake-datadoghq.com/api/v2/rum?${query({ ddsource: 'browser', ddtags: 'sdk_version:6.4.0,env:prod,service:web', 'dd-api-key': bag.register('datadog-client-token', 'dd-api-key', `pub${d.hex(32)}`), 'dd-evp-origin': 'browser', 'dd-request-id': d.uuid(), batch_time: bag.register('timestamp-ms-text', 'batch_time', String(d.time())) })}`,
      body: ndjson(
        [1, 2].map(() => ({
          _dd: { format_version: 2, drift: d.int(-9, 9) },
          application: { id: d.uuid() },
          date: d.time(),
          type: 'action',
          session: { id: d.uuid(), type: 'user' },
          view: { id: d.uuid(), url: app + d.pick(pages), referrer: '' },
          action: {
            id: d.uuid(),
            type: 'click',
            target: { name: d.pick(['Show password', 'Add to cart', 'Account number']) },
            position: { x: d.int(1, 1400), y: d.int(1, 900) },
          },
          context: bag.take(4),
        })),
      ),
    }),
  },
  {
    name: 'open-telemetry',
    make: (d, bag) => ({
      url: 'https://otlp.nr-data.net/v1/traces',
      headers: { 'api-key': d.hex(32) },
      body: json({
        resourceSpans: [
          {
            resource: {
              attributes: [
                { key: 'service.name', value: { stringValue: 'web' } },
                { key: 'telemetry.sdk.version', value: { stringValue: '1.30.1' } },
              ],
            },
            scopeSpans: [
              {
                scope: { name: '@opentelemetry/instrumentation-fetch', version: '0.57.0' },
                spans: [
                  {
                    traceId: d.hex(32),
                    spanId: d.hex(16),
                    name: d.pick(events),
                    kind: 3,
                    startTimeUnixNano: bag.register('timestamp-ns', 'startTimeUnixNano', `${d.time()}${d.digits(6)}`),
                    endTimeUnixNano: `${d.time()}000000`,
                    attributes: Object.entries(bag.take(7)).map(attribute),
                  },
                ],
              },
            ],
          },
        ],
      }),
    }),
  },
  {
    name: 'elastic-apm',
    make: (d, bag) => ({
      url: 'https://fernhill.apm.eu-central-1.aws.cloud.es.io/intake/v2/rum/events',
      body: ndjson([
        {
          metadata: {
            service: { name: 'web', agent: { name: 'rum-js', version: '5.16.1' }, language: { name: 'javascript' } },
          },
        },
        {
          transaction: {
            id: d.hex(16),
            trace_id: d.hex(32),
            name: d.pick(pages),
            type: 'page-load',
            duration: d.decimal(10, 4000, 2),
            context: { page: { referer: '', url: app + d.pick(pages) }, custom: bag.take(4), tags: bag.takeTexts(3) },
            marks: { navigationTiming: { fetchStart: 0, domInteractive: d.int(1, 900) } },
          },
        },
      ]),
    }),
  },
  {
    name: 'cloudflare-insights',
    make: (d, bag) => ({
      url: 'https://cloudflareinsights.com/cdn-cgi/rum',
      body: json({
        memory: { totalJSHeapSize: d.digits(8), usedJSHeapSize: d.digits(8) },
        resources: [],
        referrer: '',
        eventType: 1,
        firstPaint: d.decimal(10, 900, 3),
        siteToken: d.hex(32),
        st: 2,
        location: app + d.pick(pages),
        versions: { js: '2024.11.0', fl: '2024.11.0' },
        pageloadId: d.uuid(),
        timingsV2: bag.take(6),
      }),
    }),
  },
  {
    name: 'boomerang',
    make: (d, bag) => ({
      url: `https://${d.hex(8)}.akstat.io/?${query({ 'rt.start': 'navigation', 'rt.tstart': String(d.time()), 'rt.end': String(d.time()), t_resp: d.digits(3), t_page: d.digits(4), 'h.key': bag.register('base36-key', 'h.key', `${d.alphanumeric(5).toUpperCase()}-${d.alphanumeric(5).toUpperCase()}-${d.alphanumeric(5).toUpperCase()}-${d.alphanumeric(5).toUpperCase()}`), 'h.d': 'app.fernhill-demo.com', u: app + d.pick(pages), v: '1.766.0', 'scr.xy': '1440x900', nt_nav_st: String(d.time()), ...bag.takeTexts(7) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'web-vitals',
    make: (d, bag) => ({
      url: `https://vitals.vercel-insights.com/v1/vitals?dsn=${d.alphanumeric(27)}`,
      body: bytesOf(
        JSON.stringify({
          id: `v4-${d.time()}-${d.digits(13)}`,
          page: d.pick(pages),
          href: app + d.pick(pages),
          event_name: d.pick(['LCP', 'CLS', 'INP', 'TTFB']),
          value: d.decimal(0, 4000, 6),
          speed: '4g',
          attribution: bag.take(6),
        }),
      ),
    }),
  },
  {
    name: 'resource-timings',
    make: (d, bag) => ({
      url: 'https://rum.speedcurve-demo.com/beacon',
      body: json({
        ua: d.pick(userAgents),
        entries: Array.from({ length: 4 }, () => ({
          name: `https://${d.pick(publicHosts)}/${d.pick(['react@18.2.0/index.js', 'logo@2x.png', `${d.hex(20)}.woff2`])}`,
          start: d.decimal(0, 9000, 4),
          size: d.int(100, 900_000),
        })),
        marks: bag.take(6),
        component: d.pick(components),
        title: d.pick(titles),
      }),
    }),
  },
  {
    name: 'dynatrace',
    make: (d, bag) => ({
      url: `https://bf${d.digits(5)}.bf.dynatrace.com/bf?type=js3&sn=v_4_srv_${d.int(1, 9)}_sn_${d.hex(32).toUpperCase()}&svrid=${d.int(1, 9)}&flavor=cors&app=${d.hex(16)}`,
      body: bytesOf(
        query({
          $a: `1|1|_load_|_load_|-|${d.time()}|${d.time()}|dn|${d.digits(3)}`,
          $rId: `RID_-${d.digits(9)}`,
          $rpId: `-${d.digits(9)}`,
          domR: String(d.time()),
          tvn: d.pick(pages),
          w: '1440',
          h: '789',
          ...bag.takeTexts(7),
        }),
      ),
    }),
  },
];
