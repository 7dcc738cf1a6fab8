import type { Dice } from '../dice.ts';
import type { AppRequest } from './app-request.ts';

type Make = (d: Dice) => Omit<AppRequest, 'shape'>;
type Values = Readonly<Record<string, unknown>>;

const hosts = ['app', 'app', 'api', 't', 'events', 'metrics', 'collect', 'analytics'];
const words = [
  'keys',
  'invoices',
  'projects',
  'users',
  'teams',
  'reports',
  'billing',
  'settings',
  'members',
  'exports',
];
const names = ['Key Created', 'invoice_approved', 'page_view', 'PageView', 'click', 'signup', '$pageview', 'Purchase'];
const verbs = ['track', 'identify', 'page', 'group', 'event', 'pageview', 'click', 'alias', 'custom', 'error'];

const origin = (d: Dice) => `https://${d.pick(hosts)}.fernhill.example`;
const pageUrl = (d: Dice) => `https://app.fernhill.example/${d.pick(words)}`;
const query = (values: Values) =>
  new URLSearchParams(
    Object.entries(values).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
const json = (value: unknown) => JSON.stringify(value);
const form = (values: Values) => query(values);

/** Keys in the forms that apps generate, including every form that vendors use. */
const anyKey = (d: Dice) =>
  d.pick([
    () => d.hex(32),
    () => d.hex(40),
    () => d.uuid(),
    () => d.alphanumeric(20),
    () => d.alphanumeric(32),
    () => d.alphanumeric(24),
    () => d.digits(8),
    () => `fh_live_${d.alphanumeric(24)}`,
    () => `pk_live_${d.alphanumeric(24)}`,
    () => d.alphanumeric(12),
    () => d.alphanumeric(6).toUpperCase(),
  ])();
const anyId = (d: Dice) =>
  d.pick([() => d.uuid(), () => d.digits(d.int(1, 16)), () => `usr_${d.hex(10)}`, () => d.hex(24), () => d.ulid()])();

/** Names that both apps' own trackers and vendors use, each with a generator of its value. */
const vocabulary: Readonly<Record<string, (d: Dice) => unknown>> = {
  event: (d) => d.pick(names),
  event_name: (d) => d.pick(names),
  eventName: (d) => d.pick(names),
  event_type: (d) => d.pick(names),
  eventType: (d) => d.pick(names),
  type: (d) => d.pick(verbs),
  name: (d) => d.pick(names),
  action: (d) => d.pick(['check', 'create', 'evaluate', 'open']),
  properties: (d) => ({ plan: 'team', url: pageUrl(d), amount: d.int(1, 900), lib: 'web', token: d.uuid() }),
  traits: (d) => ({ plan: 'team', id: anyId(d) }),
  attributes: (d) => ({ plan: 'team', id: anyId(d), name: d.pick(names) }),
  context: (d) => ({
    page: { url: pageUrl(d), path: '/keys', title: 'Keys', referrer: '' },
    library: {
      name: d.pick(['fernhill-js', 'tracker', 'analytics', 'web']),
      version: `${d.int(0, 9)}.${d.int(0, 20)}.0`,
    },
    locale: 'en-US',
    userAgent: 'Mozilla/5.0',
    sdk: { name: 'fernhill' },
  }),
  userId: anyId,
  user_id: anyId,
  uid: anyId,
  anonymousId: (d) => d.uuid(),
  anonymous_id: (d) => d.uuid(),
  distinct_id: (d) => d.uuid(),
  device_id: (d) => d.uuid(),
  deviceId: (d) => d.uuid(),
  session_id: (d) => d.pick([d.uuid(), String(d.time())]),
  sessionId: (d) => d.uuid(),
  visitor_id: (d) => d.hex(32),
  account_id: (d) => d.digits(6),
  company_id: (d) => d.digits(6),
  profile_id: (d) => d.uuid(),
  messageId: (d) => d.uuid(),
  message_id: (d) => d.uuid(),
  insert_id: (d) => d.uuid(),
  timestamp: (d) => d.pick([d.time(), new Date(d.time()).toISOString()]),
  sentAt: (d) => new Date(d.time()).toISOString(),
  time: (d) => d.time(),
  api_key: anyKey,
  apiKey: anyKey,
  apikey: anyKey,
  app_id: (d) => d.pick(['fernhill-web', d.uuid(), d.digits(4)]),
  app_key: anyKey,
  sdk_name: (d) => d.pick(['fernhill', 'web', 'tracker']),
  sdk_version: (d) => `${d.int(0, 9)}.${d.int(0, 20)}.${d.int(0, 9)}`,
  app_version: (d) => `4.${d.int(0, 20)}.0`,
  platform: () => 'web',
  token: anyKey,
  writeKey: (d) => d.pick([d.uuid(), `fh_${d.alphanumeric(20)}`]),
  url: pageUrl,
  page_url: pageUrl,
  referrer: (d) => d.pick(['', 'https://partner.example/']),
  title: (d) => d.pick(words),
  hostname: () => 'app.fernhill.example',
  language: () => 'en-US',
  screen: () => '1280x800',
  width: () => 1280,
  height: () => 800,
  version: (d) => d.pick(['1', '2', '1.0.0', `0.${d.int(1, 20)}.3`]),
  project: (d) => d.pick(words),
  env: () => 'prod',
  level: (d) => d.pick(['info', 'warn', 'error']),
  message: () => 'It did not work',
  stack: () => 'Error: It did not work\n    at run (https://app.fernhill.example/app.js:1:2)',
  value: (d) => d.int(1, 900),
  key: (d) => d.pick(words),
  kind: (d) => d.pick(['click', 'view', 'index', 'summary']),
  hashed: () => true,
  OrgId: anyId,
  UserId: anyId,
  Version: () => '1.0',
};

/** A random selection of {@link vocabulary} with values. */
const randomValues = (d: Dice, least = 3, most = 14): Values =>
  Object.fromEntries(d.sample(Object.keys(vocabulary), d.int(least, most)).map((key) => [key, vocabulary[key]?.(d)]));

/** Names of one and two letters, as in the queries of pixels. */
const letters = 'a b c d e f h i k l m n o p q r s t u v w x y z'.split(' ');
const pairs =
  'ev dl rl ts sw sh en ep id tid cid sid uid dt dr ul sr vp gcs gtm pid vid sn pn la ti mid bo rn cb pu vi cts lc tz'.split(
    ' ',
  );
const shortNames = (d: Dice): Values =>
  Object.fromEntries(
    d
      .sample([...letters, ...pairs], d.int(2, 12))
      .map((name) => [
        name,
        d.pick([() => d.digits(d.int(1, 9)), () => d.pick(words), () => pageUrl(d), () => d.hex(8)])(),
      ]),
  );

const get =
  (path: (d: Dice) => string, values: (d: Dice) => Values): Make =>
  (d) => ({
    url: `${origin(d)}${path(d)}?${query(values(d))}`,
    body: null,
  });
const post =
  (
    path: (d: Dice) => string,
    body: (d: Dice) => unknown,
    headers: (d: Dice) => AppRequest['headers'] = () => [],
  ): Make =>
  (d) => ({ url: `${origin(d)}${path(d)}`, headers: headers(d) ?? [], body: json(body(d)) });

/** Paths of vendors' endpoints that apps also use for their own purposes. */
const temptingPaths = [
  '/api/track',
  '/track',
  '/track/',
  '/track/identify',
  '/collect',
  '/g/collect',
  '/e/',
  '/i/v0/e/',
  '/i/v0/',
  '/t',
  '/v1/t',
  '/v1/p',
  '/v1/track',
  '/v1/batch',
  '/batch',
  '/i',
  '/p',
  '/h',
  '/event',
  '/events',
  '/events/t',
  '/api/event',
  '/api/send',
  '/api/v1/event',
  '/api/events/track',
  '/api/users/update',
  '/api/v3/data',
  '/api/v2/pixel',
  '/api/v2/performance',
  '/api/v2/logs',
  '/api/v2/rum',
  '/v2/track',
  '/2/httpapi',
  '/identify',
  '/engage',
  '/groups',
  '/record',
  '/decide',
  '/flags',
  '/log',
  '/log/error',
  '/logs/ingest',
  '/rec/page',
  '/visit',
  '/hit',
  '/count',
  '/analytics',
  '/pageview',
  '/client/events',
  '/client/profiles',
  '/v1/web/start',
  '/v1/web/images',
  '/v1/traces',
  '/v1/logs',
  '/v1/events',
  '/intake',
  '/ingest',
  '/envelope/',
  '/api/1/store/',
  '/api/1/envelope',
  '/sdk/track',
  '/s/track',
  '/rum',
  '/beacon',
  '/v1/beacon',
  '/api/frontend',
  '/features',
  '/api/features',
  '/v1/initialize',
  '/v1/rgstr',
  '/ping',
  '/messenger/web/ping',
  '/watch/12',
  '/tr',
  '/tr/',
];
const temptingPath = (d: Dice) => d.pick(temptingPaths);
const objectId = (d: Dice) => d.hex(24);
const under =
  (...parts: ReadonlyArray<string | ((d: Dice) => string)>) =>
  (d: Dice) =>
    parts.map((part) => `/${typeof part === 'string' ? part : part(d)}`).join('');
const multipart = (d: Dice, values: Values) => {
  const boundary = `----WebKitFormBoundary${d.alphanumeric(16)}`;
  const parts = Object.entries(values).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    headers: [['content-type', `multipart/form-data; boundary=${boundary}`]] as const,
    body: `${parts.join('')}--${boundary}--\r\n`,
  };
};
const lines = (rows: readonly unknown[]) => rows.map(json).join('\n');
const rows = <Row>(d: Dice, row: (d: Dice) => Row): Row[] => Array.from({ length: d.int(1, 5) }, () => row(d));

/** Requests of apps to their own APIs: a name and a generator each. */
export const shapes: ReadonlyArray<readonly [name: string, make: Make]> = [
  [
    'a list',
    get(
      under('api', 'v1', (d) => d.pick(words)),
      (d) => ({ page: d.int(1, 9), per_page: 50, sort: '-created_at' }),
    ),
  ],
  [
    'a new record',
    post(
      under('api', 'v1', (d) => d.pick(words)),
      (d) => ({ id: anyId(d), name: d.pick(names), email: 'ada@example.com', ...randomValues(d, 1, 6) }),
    ),
  ],
  [
    'a changed record',
    (d) => ({ method: 'PATCH', url: `${origin(d)}/api/v1/${d.pick(words)}/${anyId(d)}`, body: json(randomValues(d)) }),
  ],
  [
    'a removed record',
    (d) => ({ method: 'DELETE', url: `${origin(d)}/api/v1/${d.pick(words)}/${anyId(d)}?confirm=true`, body: null }),
  ],
  [
    'users of an app by id',
    post(
      under(
        'api',
        'v1',
        'apps',
        (d) => d.uuid(),
        (d) => d.pick(['users', 'subscriptions', 'sync']),
      ),
      (d) => ({
        identity: { id: anyId(d) },
        properties: { language: 'en' },
        subscriptions: [{ type: d.pick(['email', 'pro', 'push']), token: d.hex(20) }],
      }),
    ),
  ],
  [
    'activity of a user',
    post(
      under('v1', 'accounts', (d) => d.digits(5), 'users', anyId, 'activity'),
      (d) => ({ events: [randomValues(d)], profile_update: randomValues(d, 1, 4) }),
    ),
  ],
  [
    'recordings of a site',
    post(
      under('api', 'v2', 'sites', (d) => d.digits(4), 'recordings'),
      randomValues,
    ),
  ],
  ['bulk events by object id', post(under('events', 'bulk', objectId), (d) => rows(d, randomValues))],
  [
    'diagnostics by object id',
    post(under('events', 'diagnostic', objectId), (d) => ({ kind: 'report', ...randomValues(d) })),
  ],
  [
    'GraphQL',
    post(under('graphql'), (d) => ({
      operationName: 'TrackEvent',
      query: 'mutation TrackEvent($input: EventInput!) { track(input: $input) { id } }',
      variables: {
        session_secure_id: d.chance(0.3) ? undefined : null,
        input: randomValues(d),
        organization_id: anyId(d),
      },
    })),
  ],
  ['GraphQL in a query', get(under('graphql'), (d) => ({ query: '{ me { id } }', variables: json({ id: anyId(d) }) }))],
  [
    'JSON-RPC',
    post(under('rpc'), (d) => ({ jsonrpc: '2.0', id: d.int(1, 99), method: 'events.track', params: randomValues(d) })),
  ],
  ['tRPC', post(under('trpc', 'events.track'), (d) => ({ 0: { json: randomValues(d) } }))],
  [
    'an upload',
    (d) => ({
      url: `${origin(d)}/api/files`,
      ...multipart(d, { ...shortNames(d), event: 'upload', name: 'report.csv', user_id: anyId(d) }),
    }),
  ],
  ['a tracker of one’s own', post(temptingPath, randomValues)],
  [
    'a tracker, in a batch',
    post(temptingPath, (d) => ({
      batch: rows(d, randomValues),
      sentAt: new Date(d.time()).toISOString(),
      writeKey: d.uuid(),
    })),
  ],
  ['a tracker, as a list', post(temptingPath, (d) => rows(d, randomValues))],
  ['a tracker, in events', post(temptingPath, (d) => ({ events: rows(d, randomValues), ...randomValues(d, 1, 5) }))],
  ['a tracker, in data', post(temptingPath, (d) => ({ data: randomValues(d), ...randomValues(d, 0, 4) }))],
  [
    'a tracker, in payload',
    post(temptingPath, (d) => ({
      type: d.pick(['event', 'identify', 'page']),
      payload: { website: d.pick(['app', d.uuid()]), ...randomValues(d) },
    })),
  ],
  [
    'a tracker, in properties',
    post(temptingPath, (d) => ({
      event: d.pick(names),
      properties: { ...randomValues(d), token: anyKey(d).slice(0, 31) },
    })),
  ],
  [
    'a tracker, as a form',
    (d) => ({
      url: `${origin(d)}${temptingPath(d)}`,
      headers: [['content-type', 'application/x-www-form-urlencoded']],
      body: form(shortNames(d)),
    }),
  ],
  [
    'a tracker, as a form with JSON',
    (d) => ({
      url: `${origin(d)}${temptingPath(d)}`,
      headers: [['content-type', 'application/x-www-form-urlencoded']],
      body: form({ data: json(randomValues(d)), v: '1' }),
    }),
  ],
  ['a tracker, as lines', (d) => ({ url: `${origin(d)}${temptingPath(d)}`, body: lines(rows(d, randomValues)) })],
  [
    'a tracker with a key in a header',
    post(temptingPath, randomValues, (d) => [
      [d.pick(['api-key', 'x-api-key', 'x-write-key', 'authorization', 'x-app-key', 'app-id']), anyKey(d)],
    ]),
  ],
  [
    'Segment’s calls of one’s own',
    post(temptingPath, (d) => ({
      type: d.pick(['track', 'identify', 'page', 'group']),
      event: d.pick(names),
      userId: anyId(d),
      anonymousId: d.uuid(),
      messageId: d.uuid(),
      timestamp: new Date(d.time()).toISOString(),
      properties: { plan: 'team' },
      context: { library: { name: 'fernhill.js', version: '1.0.0' }, page: { url: pageUrl(d) } },
    })),
  ],
  ['a pixel of one’s own', get(temptingPath, shortNames)],
  [
    'a pixel with words',
    get(temptingPath, (d) =>
      Object.fromEntries(Object.entries(randomValues(d)).filter(([, value]) => typeof value !== 'object')),
    ),
  ],
  [
    'a hit with v and tid',
    get(temptingPath, (d) => ({
      v: d.pick(['1', '2']),
      tid: d.pick([anyId(d), 'team-7', `T-${d.digits(5)}`]),
      cid: d.uuid(),
      t: 'event',
      en: d.pick(names),
      dl: pageUrl(d),
    })),
  ],
  [
    'a view with id, ev and dl',
    get(temptingPath, (d) => ({ id: d.pick([d.uuid(), d.digits(6)]), ev: d.pick(names), dl: pageUrl(d) })),
  ],
  [
    'a site id and rec',
    get(temptingPath, (d) => ({
      idsite: d.pick(['main', d.uuid().slice(0, 8)]),
      rec: d.pick(['0', 'true']),
      url: pageUrl(d),
    })),
  ],
  [
    'an account and a visitor',
    get(under('analytics'), (d) => ({
      account_id: d.digits(6),
      visitor_id: d.digits(9),
      campaign_id: d.digits(4),
      url: pageUrl(d),
    })),
  ],
  [
    'a project and a cookie',
    get(under('track', 'identify'), (d) => ({
      project: d.pick(words),
      cookie: d.alphanumeric(12),
      event: d.pick(names),
    })),
  ],
  [
    'a company’s client',
    post(
      (d) => `/client/${d.pick(['events', 'profiles', 'subscriptions'])}?company_id=${d.digits(6)}`,
      (d) => ({ data: { type: 'event', attributes: randomValues(d) } }),
    ),
  ],
  [
    'JSON:API',
    post(
      under('api', (d) => d.pick(words)),
      (d) => ({
        data: {
          type: d.pick(['profile', 'event', 'invoice']),
          id: anyId(d),
          attributes: { email: 'ada@example.com', first_name: 'Ada', ...randomValues(d, 1, 4) },
          relationships: { team: { data: { type: 'team', id: anyId(d) } } },
        },
      }),
    ),
  ],
  [
    'flags of one’s own',
    post(temptingPath, (d) => ({
      user: { id: anyId(d), key: anyId(d), custom: randomValues(d, 1, 4) },
      flags: ['new-flow'],
      environment: 'production',
      appName: 'fernhill',
    })),
  ],
  [
    'flags asked for by query',
    get(
      under('api', (d) => d.pick(['frontend', 'flags', 'features', 'eval'])),
      (d) => ({ appName: 'fernhill', userId: anyId(d), sessionId: d.uuid(), sdkKey: anyKey(d) }),
    ),
  ],
  [
    'features by name',
    get(
      under('api', 'features', (d) => `sdk-${d.pick(words)}`),
      (d) => ({ user: anyId(d) }),
    ),
  ],
  [
    'an error report',
    post(temptingPath, (d) => ({
      message: 'It did not work',
      stack: 'Error: It did not work',
      level: 'error',
      exception: {
        values: [{ type: 'Error', value: 'no', stacktrace: { frames: [{ filename: 'app.js', lineno: 3 }] } }],
      },
      sdk: { name: 'fernhill-errors', version: '1.0.0' },
      platform: 'javascript',
      release: '4.12.0',
      event_id: d.hex(32),
      user: { id: anyId(d) },
    })),
  ],
  [
    'an envelope of one’s own',
    (d) => ({
      url: `${origin(d)}/api/${d.digits(2)}/envelope/`,
      body: lines([
        { event_id: d.hex(32), sent_at: new Date(d.time()).toISOString(), sdk: { name: 'fernhill' } },
        { type: 'event' },
        randomValues(d),
      ]),
    }),
  ],
  [
    'a notifier of one’s own',
    post(under('notify'), (d) => ({
      notifier: { name: 'Fernhill notifier', version: '1' },
      events: [randomValues(d)],
      context: { notifier: { name: 'own' } },
    })),
  ],
  [
    'a log batch',
    post(temptingPath, (d) => ({
      logs: rows(d, (one) => ({
        level: 'info',
        message: 'Loaded',
        line: 'Loaded',
        timestamp: one.time(),
        dt: one.time(),
        app: 'web',
      })),
    })),
  ],
  [
    'log lines',
    post(under('logs', 'ingest'), (d) => ({
      lines: rows(d, (one) => ({ line: 'Loaded', app: 'web', timestamp: one.time() })),
    })),
  ],
  [
    'OTLP traces',
    post(under('v1', 'traces'), (d) => ({
      resourceSpans: [
        {
          resource: {
            attributes: [
              { key: 'service.name', value: { stringValue: 'web' } },
              { key: 'telemetry.sdk.name', value: { stringValue: 'opentelemetry' } },
            ],
          },
          scopeSpans: [{ spans: [{ traceId: d.hex(32), spanId: d.hex(16), name: 'click', kind: 3 }] }],
        },
      ],
    })),
  ],
  [
    'OTLP logs',
    post(under('v1', 'logs'), (d) => ({
      resourceLogs: [
        {
          resource: { attributes: [{ key: 'service.name', value: { stringValue: 'web' } }] },
          scopeLogs: [{ logRecords: [{ timeUnixNano: `${d.time()}000000`, body: { stringValue: 'Loaded' } }] }],
        },
      ],
    })),
  ],
  [
    'web vitals',
    post(temptingPath, (d) => ({
      name: d.pick(['LCP', 'CLS', 'INP', 'TTFB']),
      value: d.decimal(0, 3000, 2),
      id: `v4-${d.time()}-${d.digits(13)}`,
      ttfb: 100,
      fcp: 180,
      lcp: 180,
      url: pageUrl(d),
      navigationType: 'navigate',
    })),
  ],
  [
    'a chat message',
    post(under('api', 'chat', anyId, 'messages'), (d) => ({
      message: { content: 'Hello, my key does not work', timestamp: d.time() },
      conversation_id: anyId(d),
      contact: { name: 'Ada Example', email: 'ada@example.com' },
      app_id: d.uuid(),
    })),
  ],
  ['a widget’s token', post((d) => `/api/v1/widget/open?website_token=${d.pick(['demo', 'main-site'])}`, randomValues)],
  [
    'a form',
    (d) => ({
      url: `${origin(d)}/contact`,
      headers: [['content-type', 'application/x-www-form-urlencoded']],
      body: form({ EMAIL: 'ada@example.com', FNAME: 'Ada', message: 'Hello', id: anyId(d), u: d.pick(words) }),
    }),
  ],
  [
    'a form of fields',
    post(under('submissions', 'v3', 'submit', anyId), (d) => ({
      fields: [{ name: 'email', value: 'ada@example.com' }],
      context: { pageUri: pageUrl(d), pageName: 'Sign up' },
    })),
  ],
  [
    'a webhook',
    post(
      under('hooks', (d) => d.pick(words)),
      (d) => ({
        id: `evt_${d.alphanumeric(24)}`,
        object: 'event',
        type: 'invoice.paid',
        data: { object: randomValues(d) },
        api_version: '2024-06-20',
      }),
    ),
  ],
  [
    'a search',
    post(under('api', 'search'), (d) => ({
      q: 'overdue',
      requests: [{ indexName: 'keys', params: query({ query: 'overdue', hitsPerPage: 20 }) }],
      userToken: anyId(d),
    })),
  ],
  [
    'a session',
    post(under('api', 'session'), (d) => ({
      grant_type: 'refresh_token',
      refresh_token: d.base64url(43),
      client_id: d.alphanumeric(32),
      device: { id: d.uuid(), os: 'Linux' },
    })),
  ],
  [
    'devices',
    post(under('api', 'v3', 'data'), (d) => ({
      api_key: d.pick([d.hex(32), d.alphanumeric(24)]),
      device_id: d.uuid(),
      sdk_version: '1.2.0',
      readings: [{ t: d.time(), v: d.decimal(0, 40, 1) }],
    })),
  ],
  [
    'a heatmap',
    post(
      under('rec', (d) => d.pick(['page', 'bundle', 'v2', 'v3/page'])),
      (d) => ({
        url: pageUrl(d),
        width: 1280,
        points: rows(d, (one) => [one.int(0, 1280), one.int(0, 800)]),
        sid: d.uuid(),
      }),
    ),
  ],
  [
    'an audit record',
    post(under('api', 'audit'), (d) => ({
      OrgId: anyId(d),
      UserId: anyId(d),
      Version: '2',
      Action: 'Opened',
      At: d.time(),
    })),
  ],
  [
    'a process log',
    post(
      (d) => `/log${d.pick(['', '/', '/error', '/custom'])}`,
      (d) => ({ pid: d.digits(d.int(3, 12)), pg: '/keys', message: 'started', host: 'web-1' }),
    ),
  ],
  [
    'metrics of a job',
    post(temptingPath, (d) => ({
      bucket: { name: 'uploads', start: d.time() },
      metrics: { count: d.int(1, 9) },
      appName: 'fernhill',
      instanceId: d.uuid(),
    })),
  ],
  [
    'ads of a shop of one’s own',
    get(
      under('pagead', (d) => d.pick(['list', 'show'])),
      (d) => ({ id: d.digits(5), url: pageUrl(d), guid: d.uuid(), cv: '1' }),
    ),
  ],
  [
    'a query alone',
    get(
      under('api', (d) => d.pick(words)),
      (d) => ({
        ...shortNames(d),
        token: anyKey(d).replace(/^/, 'k-'),
        api_key: anyKey(d),
        uid: anyId(d),
        en: d.pick(['true', 'en']),
      }),
    ),
  ],
  [
    'settings of a project',
    get(
      under('v1', 'projects', (d) => d.pick([d.hex(32), d.uuid(), d.digits(6)]), 'settings'),
      () => ({ expand: 'team' }),
    ),
  ],
  [
    'features of an SDK',
    get(
      under('api', 'features', (d) => d.pick(['sdk-configuration', 'sdk-javascript', 'sdk-7'])),
      shortNames,
    ),
  ],
  [
    'a token of letters',
    get(under('api', 'invite'), (d) => ({ token: `${d.pick(['UM', 'GS', 'A', 'G', 'AP'])}${d.alphanumeric(18)}` })),
  ],
];
