import { components, functions, pages, titles } from '../pools.ts';
import { app, type Template } from '../template.ts';
import { bytesOf, json, ndjson, query } from '../wire.ts';

/** Sentry, New Relic, Bugsnag, Rollbar, Datadog logs, TrackJS, LogRocket and browser reports. */
export const errors: readonly Template[] = [
  {
    name: 'sentry',
    make: (d, bag) => {
      const key = bag.register('sentry-public-key', 'sentry_key', d.hex(32));
      const event_id = d.hex(32);
      const org = d.digits(6);
      const event = {
        event_id,
        timestamp: d.time() / 1000,
        platform: 'javascript',
        environment: 'production',
        release: `web@${d.int(1, 9)}.${d.int(0, 30)}.0`,
        exception: {
          values: [
            {
              type: 'TypeError',
              value: d.pick([
                "Cannot read properties of undefined (reading 'email')",
                'password is not defined',
                'Unexpected token <',
              ]),
              mechanism: { type: 'onerror', handled: false },
              stacktrace: {
                frames: [
                  {
                    filename: `${app}/assets/app.${d.hex(8)}.js`,
                    function: d.pick(functions),
                    in_app: true,
                    lineno: d.int(1, 99),
                    colno: d.int(1, 99_999),
                  },
                ],
              },
            },
          ],
        },
        breadcrumbs: [
          {
            timestamp: d.time() / 1000,
            category: 'ui.click',
            message: d.pick([
              'form > input#email-input[name="email"]',
              'button.card__action',
              'input[type="password"]',
            ]),
          },
        ],
        contexts: { trace: { trace_id: d.hex(32), span_id: d.hex(16) }, view: bag.take(3, ['user', 'trace']) },
        tags: bag.takeTexts(2),
        extra: bag.take(3),
        sdk: {
          name: 'sentry.javascript.browser',
          version: '11.12.0',
          packages: [{ name: 'npm:@sentry/browser', version: '11.12.0' }],
        },
      };
      const dsn = `https://${key}@o${org}.ingest.de.sentry.io/${d.digits(16)}`;
      const header = {
        event_id,
        sent_at: new Date(d.time()).toISOString(),
        sdk: event.sdk,
        trace: { environment: 'production', public_key: key, trace_id: d.hex(32) },
        ...(d.chance(0.5) ? { dsn: bag.register('sentry-dsn', 'dsn', dsn) } : {}),
      };
      return {
        url: `https://o${org}.ingest.de.sentry.io/api/${d.digits(16)}/envelope/?${query({ sentry_version: '7', sentry_key: key, sentry_client: 'sentry.javascript.browser/11.12.0' })}`,
        body: ndjson([header, { type: 'event' }, event]),
      };
    },
  },
  {
    name: 'sentry-transaction',
    make: (d, bag) => ({
      url: `https://o${d.digits(6)}.ingest.sentry.io/api/${d.digits(7)}/envelope/?sentry_key=${d.hex(32)}&sentry_version=7`,
      body: ndjson([
        { event_id: d.hex(32), sent_at: new Date(d.time()).toISOString() },
        { type: 'transaction' },
        {
          type: 'transaction',
          transaction: d.pick(pages),
          start_timestamp: d.time() / 1000,
          spans: [
            {
              span_id: d.hex(16),
              op: 'http.client',
              description: `GET https://api.fernhill-demo.com/items/${d.digits(6)}`,
              data: bag.take(4),
            },
          ],
          measurements: { lcp: { value: d.decimal(100, 4000, 3), unit: 'millisecond' } },
          tags: bag.takeTexts(3),
        },
      ]),
    }),
  },
  {
    name: 'newrelic',
    make: (d, bag) => ({
      url: `https://bam.eu01.nr-data.net/jserrors/1/${bag.register('newrelic-browser-key', '(path)', `NRJS-${d.hex(19)}`)}?${query({ a: d.digits(9), v: '1.276.0', to: d.base64url(24), rst: d.digits(5), ck: '0', s: d.hex(16), ref: app + d.pick(pages), ptid: d.hex(16) })}`,
      body: json({
        err: [
          {
            params: {
              stackHash: d.digits(9),
              exceptionClass: 'TypeError',
              message: d.pick(['Password must not be empty', 'fn is not a function']),
              stack_trace: `TypeError: x\n    at ${d.pick(functions)} (${app}/app.js:${d.int(1, 9)}:${d.int(1, 99_999)})`,
              pageview: 1,
              ...bag.take(4),
            },
            metrics: { count: 1, time: { t: d.int(100, 90_000) } },
            custom: bag.take(4),
          },
        ],
      }),
    }),
  },
  {
    name: 'bugsnag',
    make: (d, bag) => ({
      url: 'https://notify.bugsnag.com/',
      headers: { 'bugsnag-api-key': d.hex(32) },
      body: json({
        apiKey: d.hex(32),
        notifier: { name: 'Bugsnag JavaScript', version: '8.1.2', url: 'https://github.com/bugsnag/bugsnag-js' },
        events: [
          {
            severity: 'error',
            exceptions: [
              {
                errorClass: 'RangeError',
                message: 'Invalid array length',
                stacktrace: [
                  {
                    file: `${app}/app.js`,
                    method: d.pick(functions),
                    lineNumber: d.int(1, 99),
                    columnNumber: d.int(1, 9999),
                  },
                ],
              },
            ],
            metaData: { view: bag.take(7) },
          },
        ],
      }),
    }),
  },
  {
    name: 'rollbar',
    make: (d, bag) => {
      const access_token = bag.register('rollbar-client-token', 'access_token', d.hex(32));
      return {
        url: 'https://api.rollbar.com/api/1/item/',
        headers: { 'x-rollbar-access-token': access_token },
        body: json({
          access_token,
          data: {
            environment: 'production',
            uuid: d.uuid(),
            level: 'error',
            platform: 'browser',
            body: {
              trace: {
                exception: { class: 'Error', message: d.pick(titles) },
                frames: [{ filename: 'app.js', lineno: d.int(1, 999), method: d.pick(functions) }],
              },
            },
            custom: bag.take(6),
          },
        }),
      };
    },
  },
  {
    name: 'datadog-logs',
    make: (d, bag) => ({
      url: `https://browser-intake-datadoghq.eu/api/v2/logs?${query({ ddsource: 'browser', 'dd-api-key': bag.register('datadog-client-token', 'dd-api-key', `pub${d.hex(32)}`), 'dd-evp-origin-version': '6.4.0', 'dd-evp-origin': 'browser', 'dd-request-id': d.uuid() })}`,
      body: ndjson(
        [1, 2].map(() => ({
          date: d.time(),
          message: d.pick(['Health check failed', 'cart hydrated', 'token bucket refilled']),
          status: 'info',
          service: 'web',
          logger: { name: d.pick(components) },
          session_id: d.uuid(),
          view: { url: app + d.pick(pages), referrer: '' },
          ...bag.take(4, ['view', 'session_id']),
        })),
      ),
    }),
  },
  {
    name: 'trackjs',
    make: (d, bag) => ({
      url: `https://capture.trackjs.com/capture?token=${d.hex(32)}&v=3.10.4`,
      body: json({
        agentPlatform: 'browser',
        bindTime: null,
        console: [{ message: d.pick(titles), severity: 'warn', timestamp: new Date(d.time()).toISOString() }],
        entry: 'window',
        file: `${app}/app.js`,
        line: d.int(1, 999),
        column: d.int(1, 99),
        message: 'ResizeObserver loop limit exceeded',
        metadata: Object.entries(bag.takeTexts(6)).map(([key, value]) => ({ key, value })),
        timestamp: new Date(d.time()).toISOString(),
      }),
    }),
  },
  {
    name: 'content-security-report',
    make: (d, bag) => ({
      url: `https://fernhill.report-uri.com/r/d/csp/enforce?${query(bag.takeTexts(4))}`,
      body: bytesOf(
        JSON.stringify({
          'csp-report': {
            'document-uri': app + d.pick(pages),
            'violated-directive': 'script-src-elem',
            'blocked-uri': `https://unpkg.com/react@18.2.0/umd/react.production.min.js?n=${d.digits(6)}`,
            'line-number': d.int(1, 999),
            'status-code': 200,
            'script-sample': `fn${d.digits(5)}()`,
          },
        }),
      ),
    }),
  },
];
