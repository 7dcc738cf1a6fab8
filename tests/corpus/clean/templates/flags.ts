import { events, pages, userAgents } from '../pools.ts';
import { app, type Template } from '../template.ts';
import { base64Of, base64urlOf, json, query } from '../wire.ts';

const flags = [
  'enable-email-login',
  'phone-verification-v2',
  'card-redesign',
  'token-refresh',
  'password-less',
] as const;

/** Feature flags and experiments: LaunchDarkly, Statsig, Optimizely, Split, VWO, GrowthBook, Firebase. */
export const featureFlags: readonly Template[] = [
  {
    name: 'launchdarkly',
    make: (d, bag) => ({
      url: `https://events.launchdarkly.com/events/bulk/${bag.register('launchdarkly-client-id', '(path)', d.hex(24))}`,
      headers: { 'x-launchdarkly-event-schema': '4', 'x-launchdarkly-payload-id': d.uuid() },
      body: json([
        {
          kind: 'summary',
          startDate: d.time(),
          endDate: d.time(),
          features: {
            [d.pick(flags)]: {
              contextKinds: ['kind'],
              default: false,
              counters: [{ value: true, count: d.int(1, 90), version: d.int(1, 400), variation: 0 }],
            },
          },
        },
        {
          kind: 'custom',
          key: d.pick(events),
          creationDate: d.time(),
          contextKeys: { device: d.uuid() },
          data: bag.take(7),
        },
      ]),
    }),
  },
  {
    name: 'launchdarkly-context',
    make: (d, bag) => ({
      url: `https://clientsdk.launchdarkly.com/sdk/evalx/${d.hex(24)}/contexts/${base64urlOf(JSON.stringify({ kind: 'device', key: d.uuid(), attrs: bag.take(5) }))}`,
      method: 'GET',
    }),
  },
  {
    name: 'statsig',
    make: (d, bag) => ({
      url: `https://events.statsigapi.net/v1/rgstr?${query({ k: bag.register('statsig-client-key', 'k', `client-${d.alphanumeric(43)}`), st: 'javascript-client', sv: '3.11.1', t: String(d.time()), sid: d.uuid(), ec: '2' })}`,
      body: json({
        events: [
          {
            eventName: 'statsig::gate_exposure',
            metadata: { gate: d.pick(flags), gateValue: 'true', ruleID: d.alphanumeric(22) },
            time: d.time(),
          },
          { eventName: d.pick(events), value: null, metadata: bag.take(7), time: d.time() },
        ],
        statsigMetadata: { sdkType: 'javascript-client', stableID: d.uuid() },
      }),
    }),
  },
  {
    name: 'optimizely',
    make: (d, bag) => ({
      url: 'https://logx.optimizely.com/v1/events',
      body: json({
        account_id: d.digits(11),
        anonymize_ip: true,
        client_name: 'js',
        client_version: '0.242.0',
        revision: d.digits(4),
        visitors: [
          {
            visitor_id: `oeu${d.time()}r0.${d.digits(16)}`,
            session_id: d.uuid(),
            activationTimestamp: d.time(),
            attributes: Object.entries(bag.take(6)).map(([k, v]) => ({ e: d.digits(11), k, t: 'custom', v })),
            snapshots: [
              {
                decisions: [{ c: d.digits(11), x: d.digits(11), v: d.digits(11) }],
                events: [{ e: d.digits(11), k: d.pick(events), t: d.time(), u: d.uuid(), y: 'other' }],
              },
            ],
          },
        ],
      }),
    }),
  },
  {
    name: 'split',
    make: (d, bag) => ({
      url: 'https://events.split.io/api/testImpressions/bulk',
      headers: {
        authorization: bag.register(
          'browser-key-in-authorization',
          'authorization',
          `Bearer ${d.alphanumeric(52).toLowerCase()}`,
        ),
        splitsdkversion: 'browserjs-1.1.0',
      },
      body: json([
        {
          f: d.pick(flags),
          i: [
            {
              k: d.uuid(),
              t: 'on',
              m: d.time(),
              c: d.time(),
              r: 'default rule',
              properties: JSON.stringify(bag.take(6)),
            },
          ],
        },
      ]),
    }),
  },
  {
    name: 'vwo',
    make: (d, bag) => ({
      url: `https://dev.visualwebsiteoptimizer.com/j.php?${query({ a: d.digits(6), u: app + d.pick(pages), vn: '2.1', f: '1', x: 'true', r: String(d.next()), ...bag.takeTexts(7) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'firebase-remote-config',
    make: (d, bag) => ({
      url: `https://firebaseremoteconfig.googleapis.com/v1/projects/fernhill-web/namespaces/firebase:fetch?key=${bag.register('google-browser-key', 'key', `AIza${d.base64url(35)}`)}`,
      body: json({
        sdk_version: '0.6.0',
        app_instance_id: d.alphanumeric(22),
        app_id: `1:${d.digits(12)}:web:${d.hex(22)}`,
        language_code: 'de-DE',
        custom_signals: bag.take(7),
        agent: d.pick(userAgents),
        heartbeat: base64Of(
          JSON.stringify({ version: 2, heartbeats: [{ agent: 'fire-core/0.11.1 fire-js/', dates: ['2024-01-15'] }] }),
        ),
      }),
    }),
  },
];
