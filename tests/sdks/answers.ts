import type { Answer, Received } from '../../demo/sink.ts';
import { referrerSource } from './page.ts';

/** Responses that SDKs need before they send anything. */
export function answerSdk(request: Received): Answer | undefined {
  const { host, path, method } = request;
  if (host === 'partner.example') return { headers: { 'content-type': 'text/html' }, body: referrerSource };
  if (host.endsWith('.fernhill.example')) return undefined;
  if (method === 'OPTIONS') return { status: 204 };
  const preset = presets.find(([where]) => where.test(`${host}${path}`));
  if (preset !== undefined) return typeof preset[1] === 'function' ? preset[1](request) : preset[1];
  return answeredBySink.test(host) ? undefined : json({});
}

/** Hosts to which the demo's sink responds. */
const answeredBySink = /(?:^|\.)(?:segment\.(?:com|io)|posthog\.com|mixpanel\.com|amplitude\.com|sentry\.io)$/;

function json(value: unknown, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

function script(body: string): Answer {
  return { headers: { 'content-type': 'text/javascript' }, body };
}

const posthogConfig = {
  supportedCompression: ['gzip', 'gzip-js'],
  hasFeatureFlags: true,
  sessionRecording: {
    endpoint: '/s/',
    consoleLogRecordingEnabled: true,
    recorderVersion: 'v2',
    networkPayloadCapture: { recordBody: true, recordHeaders: true },
    masking: { maskAllInputs: false },
  },
  heatmaps: true,
  capturePerformance: { network_timing: true, web_vitals: true },
  captureDeadClicks: false,
  autocaptureExceptions: true,
  autocapture_opt_out: false,
  analytics: { endpoint: '/i/v0/e/' },
  elementsChainAsString: true,
  defaultIdentifiedOnly: true,
  surveys: false,
  siteApps: [],
};

function posthogConfigScript({ path }: Received): Answer {
  const token = path.split('/')[2] ?? '';
  const kept = `window._POSTHOG_REMOTE_CONFIG = window._POSTHOG_REMOTE_CONFIG || {}`;
  const config = JSON.stringify({ config: { ...posthogConfig, token }, siteApps: [] });
  return script(`${kept}; window._POSTHOG_REMOTE_CONFIG[${JSON.stringify(token)}] = ${config};`);
}

// Each feature-flag vendor answers that one flag is on, in its own format.

const optimizelyDatafile = {
  version: '4',
  revision: '42',
  accountId: '18204719032',
  projectId: '18219841042',
  sdkKey: 'Qf7T2bLx9Rk4mVn8',
  environmentKey: 'production',
  anonymizeIP: false,
  botFiltering: false,
  sendFlagDecisions: true,
  attributes: ['email', 'name', 'phone', 'city', 'job_title', 'plan', 'org_id'].map((key, at) => ({
    id: `1822000000${at}`,
    key,
  })),
  audiences: [],
  typedAudiences: [],
  events: [{ id: '18230000001', key: 'Invoice Approved', experimentIds: [] }],
  featureFlags: [
    { id: '18240000001', key: 'new_approval_flow', rolloutId: '', experimentIds: ['18250000001'], variables: [] },
  ],
  experiments: [
    {
      id: '18250000001',
      key: 'approval_test',
      layerId: '18260000001',
      status: 'Running',
      audienceIds: [],
      forcedVariations: {},
      trafficAllocation: [{ entityId: '18270000001', endOfRange: 10_000 }],
      variations: [{ id: '18270000001', key: 'on', featureEnabled: true, variables: [] }],
    },
  ],
  groups: [],
  rollouts: [],
  variables: [],
  integrations: [{ key: 'odp', host: 'https://api.zaius.com', publicKey: 'W4WzcEs-ABgXorzY7h1LCQ' }],
};

const splitChanges = {
  ff: {
    d: [
      {
        changeNumber: 1_700_000_000_000,
        trafficTypeName: 'user',
        name: 'new_approval_flow',
        trafficAllocation: 100,
        trafficAllocationSeed: 1,
        seed: 1,
        status: 'ACTIVE',
        killed: false,
        defaultTreatment: 'off',
        algo: 2,
        conditions: [
          {
            conditionType: 'ROLLOUT',
            matcherGroup: {
              combiner: 'AND',
              matchers: [{ keySelector: { trafficType: 'user' }, matcherType: 'ALL_KEYS', negate: false }],
            },
            partitions: [{ treatment: 'on', size: 100 }],
            label: 'default rule',
          },
        ],
        configurations: {},
      },
    ],
    s: -1,
    t: 1_700_000_000_000,
  },
  rbs: { d: [], s: -1, t: 1_700_000_000_000 },
};

const absmartlyContext = {
  experiments: [
    {
      id: 1,
      name: 'new_approval_flow',
      unitType: 'user_id',
      iteration: 1,
      seedHi: 3_603_515,
      seedLo: 233_373_850,
      split: [0, 1],
      trafficSeedHi: 449_867_249,
      trafficSeedLo: 455_443_629,
      trafficSplit: [0, 1],
      fullOnVariant: 0,
      applications: [{ name: 'fernhill-web' }],
      variants: [
        { name: 'A', config: null },
        { name: 'B', config: null },
      ],
      audience: null,
    },
  ],
};

/** An unsigned JWT with these claims. */
function unsignedToken(claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.x`;
}

/** A token whose claims name the SDK's environment. */
function harnessToken(): string {
  const environment = 'c1d0e9f8-7c1f-4a3e-8b2d-4860a1f8c7e6';
  const claims = {
    environment,
    environmentIdentifier: 'production',
    clusterIdentifier: '2',
    project: 'p',
    accountID: 'a',
  };
  return unsignedToken(claims);
}

/** A new session of Firebase Authentication. */
function firebaseSession(): Answer {
  const claims = { user_id: 'kX2mP9vQ4tR7', sub: 'kX2mP9vQ4tR7', iat: seconds(), exp: seconds() + 3600 };
  return json({
    idToken: unsignedToken(claims),
    refreshToken: 'AMf-vBx7c1f9a3e5b2d4860a1f8c7e6d5b4a392',
    localId: 'kX2mP9vQ4tR7',
    expiresIn: '3600',
  });
}

/** A new session of Supabase. */
function supabaseSession(): Answer {
  return json({
    access_token: unsignedToken({ sub: '0f2b7c1e-5d3a-4e86-9b1f-7a6c5d4e3f20', exp: seconds() + 3600 }),
    token_type: 'bearer',
    expires_in: 3600,
    refresh_token: 'v1xK9mT2rLq8',
    user: { id: '0f2b7c1e-5d3a-4e86-9b1f-7a6c5d4e3f20', aud: 'authenticated' },
  });
}

function highlight({ body }: Received): Answer {
  const asked = JSON.parse(body.toString() || '{}') as { operationName?: string; variables?: Record<string, unknown> };
  const secureId = asked.variables?.session_secure_id;
  const initializeSession = { secure_id: secureId, project_id: '4821', sampling: null };
  return json({
    data: { initializeSession, identifySession: secureId, pushPayload: 1, addSessionProperties: secureId },
  });
}

const newRelicFlags = {
  app: { agents: [{ entityGuid: 'NDE4MjkwN3xCUk9XU0VSfEFQUExJQ0FUSU9OfDUzODQxMjkwNw' }], nrServerTime: Date.now() },
  ...{ err: 1, ins: 1, spa: 1, st: 1, sts: 1, sr: 1, srs: 1, log: 3, logapi: 3, loaded: 1 },
};

const presets: ReadonlyArray<readonly [RegExp, Answer | ((request: Received) => Answer)]> = [
  [/posthog\.com\/array\/[^/]+\/config\.js/, posthogConfigScript],
  [/posthog\.com\/array\/[^/]+\/config/, json(posthogConfig)],
  [
    /posthog\.com\/flags/,
    json({
      ...posthogConfig,
      flags: { 'new-approval-flow': { key: 'new-approval-flow', enabled: true, metadata: { id: 1, version: 1 } } },
      errorsWhileComputingFlags: false,
      requestId: '0c8f4a6e-7f0b-4f5e-9a2c-1d3b5e7f9a0b',
    }),
  ],
  [
    /^sr-client-cfg\.amplitude\.com/,
    json({
      configs: {
        sessionReplay: {
          sr_sampling_config: { capture_enabled: true, sample_rate: 1 },
          sr_privacy_config: { defaultMaskLevel: 'light' },
          sr_interaction_config: { enabled: true, batch: false },
          sr_logging_config: {
            console: { enabled: true, levels: ['error', 'warn', 'log'] },
            network: { enabled: true },
          },
        },
      },
    }),
  ],
  [/^api\.lab\.amplitude\.com/, json({ 'new-approval-flow': { key: 'on', value: 'on' } })],
  [/^api\.airbrake\.io/, json({ id: '1', url: 'https://airbrake.io/locate/1' }, 201)],
  [/^notifier-configs\.airbrake\.io/, json({ poll_sec: 600, settings: [] })],
  [/^api\.honeybadger\.io/, json({ id: '1' }, 201)],
  [
    /^api\.rudderstack\.com\/sourceConfig/,
    json({
      source: {
        id: '2fK9xTq7',
        name: 'web',
        writeKey: '2fK9xTq7LmVb4Nw8RsJd1YgZ6uP',
        enabled: true,
        workspaceId: '2fK8',
        config: { statsCollection: { errors: { enabled: false }, metrics: { enabled: false } } },
        connections: [],
        destinations: [],
      },
    }),
  ],
  [
    /^cdp\.customer\.io\/v1\/projects\//,
    json({
      integrations: { 'Customer.io Data Pipelines': { apiKey: 'c9e1a7f3b5d2486e0f8a', apiHost: 'cdp.customer.io/v1' } },
      plan: { track: { __default: { enabled: true } }, identify: { __default: { enabled: true } } },
    }),
  ],
  [
    /^jssdkcdns\.mparticle\.com/,
    json({
      appName: 'fernhill-web',
      workspaceToken: '7C1F9A3E',
      kitConfigs: [],
      pixelConfigs: [],
      flags: { eventsV3: '100', eventBatchingIntervalMillis: '2000' },
    }),
  ],
  [
    /^identity\.mparticle\.com/,
    json({
      context: null,
      mpid: '-4829107431820947123',
      matched_identities: {},
      is_ephemeral: false,
      is_logged_in: true,
    }),
  ],
  [
    /^app\.launchdarkly\.com\/sdk\/evalx/,
    json({ 'new-approval-flow': { version: 3, flagVersion: 7, value: true, variation: 0, trackEvents: true } }),
  ],
  [/^cdn\.optimizely\.com/, json(optimizelyDatafile)],
  [/^api\.zaius\.com\/v3\/graphql/, json({ data: { customer: { audiences: { edges: [] } } } })],
  [
    /^featureassets\.org\/v1\/initialize/,
    json({
      feature_gates: {
        new_approval_flow: { name: 'new_approval_flow', value: true, rule_id: '3Qz', secondary_exposures: [] },
      },
      dynamic_configs: {},
      layer_configs: {},
      has_updates: true,
      time: 1_700_000_000_000,
      hash_used: 'none',
      can_record_session: true,
      session_recording_rate: 1,
    }),
  ],
  [/^auth\.split\.io/, json({ pushEnabled: false, token: '' })],
  [/^sdk\.split\.io\/api\/splitChanges/, json(splitChanges)],
  [/^sdk\.split\.io\/api\/memberships/, json({ ms: {}, ls: {} })],
  [
    /unleash-hosted\.com\/.*\/frontend(?:\?|$)/,
    json({
      toggles: [
        {
          name: 'new-approval-flow',
          enabled: true,
          variant: { name: 'disabled', enabled: false },
          impressionData: true,
        },
      ],
    }),
  ],
  [
    /flagsmith\.com\/api\/v1\/identities/,
    json({
      flags: [{ enabled: true, feature: { id: 1, name: 'new_approval_flow' }, feature_state_value: null }],
      traits: [],
    }),
  ],
  [/flagsmith\.com\/api\/v1\/flags/, json([])],
  [
    /^sdk-api\.devcycle\.com\/v1\/sdkConfig/,
    json({
      project: { _id: '65f0c1e7a3b2d4860a1f8c7e', key: 'fernhill', settings: {} },
      environment: { _id: '65f0c1e7a3b2d4860a1f8c7f', key: 'production' },
      features: { f: { _id: 'f1', key: 'new-approval-flow', type: 'release', _variation: 'v1', variationKey: 'on' } },
      featureVariationMap: { f1: 'v1' },
      variables: { 'new-approval-flow': { _id: 'x1', key: 'new-approval-flow', type: 'Boolean', value: true } },
    }),
  ],
  [/^config\.ff\.harness\.io\/api\/1\.0\/client\/auth/, () => json({ authToken: harnessToken() })],
  [
    /^config\.ff\.harness\.io\/.*\/evaluations/,
    json([{ flag: 'new_approval_flow', identifier: 'true', kind: 'boolean', value: 'true' }]),
  ],
  [/^front\.bucket\.co/, json({ success: true, features: {} })],
  [/nr-data\.net/, json(newRelicFlags)],
  [
    /^api\.openreplay\.com\/ingest\/v1\/web\/start/,
    json({
      token: '2fK9xTq7.1a2b.c3d4',
      userUUID: '0f2b7c1e-5d3a-4e86-9b1f-7a6c5d4e3f20',
      projectID: '4821',
      sessionID: '7219384710293847',
      delay: 0,
      beaconSizeLimit: 1_000_000,
      compressionThreshold: 20_000,
      startTimestamp: Date.now(),
      ...{
        userBrowser: 'Chrome',
        userOS: 'Linux',
        userDevice: '',
        userCountry: 'DE',
        userCity: 'Potsdam',
        userState: '',
      },
    }),
  ],
  [/^pub\.highlight\.io/, highlight],
  [/\.count\.ly/, json({ result: 'Success' })],
  [/^api\.openpanel\.dev/, json({ deviceId: 'd-7c1f9a3e', sessionId: 's-5b2d4860' })],
  [
    /^[a-z\d]+\.clevertap-prod\.com/,
    () => script(`$WZRK_WR.s('4c1f9a7e52d34b869e0a6d7f8c1b2a35', '${seconds()}', false, 1, false);`),
  ],
  [
    /^api2\.branch\.io/,
    json({
      session_id: '1390284710293847102',
      browser_fingerprint_id: '1390284710293847103',
      randomized_bundle_token: '1390284710293847104',
      randomized_device_token: '1390284710293847103',
      identity_id: '1390284710293847104',
      link: 'https://fernhill.app.link/?%24randomized_bundle_token=1390284710293847104',
      data: '{}',
      has_app: false,
    }),
  ],
  [
    /^app\.link\/_r/,
    ({ path }) => script(`/**/ typeof ${callback(path)} === 'function' && ${callback(path)}("1390284710293847102");`),
  ],
  [
    /^app\.adjust\.com\/attribution/,
    json({ attribution: { tracker_token: '8b1nmk', tracker_name: 'Organic', network: 'Organic' }, message: 'ok' }),
  ],
  [/^app\.adjust\.com/, json({ adid: '7c1f9a3e5b2d4860a1f8c7e6d5b4a392', message: 'ok' })],
  [/^sdk-api-v1\.singular\.net/, json({ status: 'ok' })],
  [/^api\.avo\.app/, json({ samplingRate: 1 })],
  [/\.absmartly\.io\/v1\/context/, json(absmartlyContext)],
  [/^bm-rx\.atatus\.com/, json({ sessionReplay: true, status: 'ok' })],
  [/^api\.keen\.io/, json({ created: true })],
  [/^identitytoolkit\.googleapis\.com\/v1\/accounts:lookup/, json({ users: [{ localId: 'kX2mP9vQ4tR7' }] })],
  [/^identitytoolkit\.googleapis\.com\/v1\/accounts:(?:signUp|signInWithPassword|update)/, firebaseSession],
  [/\.supabase\.co\/auth\/v1\/(?:signup|token)/, supabaseSession],
  [/\.cnstrc\.com\/search\//, json({ result_id: '0f2b7c1e-5d3a-4e86-9b1f-7a6c5d4e3f20', response: { results: [] } })],
  [/\.cnstrc\.com\/autocomplete\//, json({ result_id: '0f2b7c1e-5d3a-4e86-9b1f-7a6c5d4e3f20', sections: {} })],
];

const seconds = (): number => Math.floor(Date.now() / 1000);

/** The callback name of a JSONP request. */
function callback(path: string): string {
  return new URL(path, 'https://x').searchParams.get('callback') ?? 'callback';
}
