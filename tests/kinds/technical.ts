import { type Case, get, post } from './case.ts';

const to = (url: string): Partial<Case> => ({ url });

/** Data about an app, a browser, consent, flags and money. */
export const technical: readonly Case[] = [
  post(
    'versions of an app',
    {
      release: 'portal-web@2027.3.1',
      app_version: '9.14.2',
      resource: { attributes: { 'service.version': '4.0.7' } },
      app: { version: '3.3.3' },
      build: '20270311.4',
      deployment_id: 'dpl-9f3c',
      gitSha: '9fceb02d0ae598e95dc970b74767f19372d61af8',
    },
    {
      'portal-web@2027.3.1': 'environment',
      '9.14.2': 'environment',
      '4.0.7': 'environment',
      '3.3.3': 'environment',
      '20270311.4': 'environment',
      'dpl-9f3c': 'environment',
      '9fceb02d0ae598e95dc970b74767f19372d61af8': 'environment',
    },
  ),
  post(
    'versions of what runs in the page',
    {
      sdk: { version: '7.1.1', release: '7.1' },
      context: { library: { version: '2.4.9' } },
      agent: { version: '1.322.0' },
    },
    { '7.1.1': '!environment', '7.1': '!environment', '2.4.9': '!environment', '1.322.0': '!environment' },
  ),
  post(
    'a device, by OpenTelemetry’s names and in other languages',
    {
      attributes: { 'device.memory.estimated_capacity': { value: '8' }, 'device.processor_count': { value: 12 } },
      culture: { calendar: 'buddhist' },
      geraet: 'tablet',
      dispositivo: 'tableta 10 pulgadas',
      connection: { rtt: 150, downlink: 9.25 },
      'net-etype': '3g',
      vw: 1366,
      vh: 641,
    },
    {
      '8': 'device',
      '12': 'device',
      buddhist: 'device',
      tablet: 'device',
      'tableta 10 pulgadas': 'device',
      '150': 'device',
      '9.25': 'device',
      '3g': 'device',
      '1366': 'device',
      '641': 'device',
    },
  ),
  get(
    'a device, by an SDK’s headers',
    'https://collect.dropzone-metrics.test/p',
    { MacOS: 'device', arm64: 'device', node: 'device', 'v22.11.0': 'device', 'Pixel 9': 'device', js: '!device' },
    {
      headers: [
        ['x-stainless-os', 'MacOS'],
        ['x-stainless-arch', 'arm64'],
        ['x-stainless-lang', 'js'],
        ['x-client-runtime', 'node'],
        ['x-stainless-runtime-version', 'v22.11.0'],
        ['x-device-model', 'Pixel 9'],
      ],
    },
  ),
  post(
    'consent',
    {
      legalConsentOptions: {
        consent: { consentToProcess: true, communications: [{ value: 'yes', subscriptionTypeId: 9 }] },
      },
      marketing_opt_in: 'on',
      accepts_marketing: 'false',
      einwilligung: 'ja',
      rgpd: 'oui',
      ad_user_data: 'granted',
      sms_consent: 'single_opt_in',
    },
    {
      true: 'consent-state',
      yes: 'consent-state',
      on: 'consent-state',
      false: 'consent-state',
      ja: 'consent-state',
      oui: 'consent-state',
      granted: 'consent-state',
      single_opt_in: 'consent-state',
    },
  ),
  post(
    'names like those of consent, without consent',
    { newsletter: 'The Oak Weekly', terms_accepted: '2027 edition', optin: 'popup-7' },
    { 'The Oak Weekly': '!consent-state', '2027 edition': '!consent-state', 'popup-7': '!consent-state' },
  ),
  get(
    'consent, to Google',
    'https://region1.google-analytics.com/g/collect?v=2&tid=G-9QX2L1ZK7M&npa=1&dma_cps=syphamo&gcs=G101&_et=5123&epn.value=12',
    { '1': 'consent-state', syphamo: 'consent-state', G101: 'consent-state', '5123': 'interaction', '12': 'amount' },
  ),
  post(
    'events',
    { evt: 'note.removed', hit: { type: 'screen_view' }, event: { type: 'cart.opened' }, ename: 'Coupon used' },
    {
      'note.removed': 'event-name',
      screen_view: 'event-name',
      'cart.opened': 'event-name',
      'Coupon used': 'event-name',
    },
  ),
  post(
    'an xAPI statement',
    {
      verb: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { 'en-US': 'passed' } },
      request: { verb: 'POST' },
    },
    { 'http://adlnet.gov/expapi/verbs/passed': 'event-name', passed: 'event-name', POST: '!event-name' },
  ),
  post(
    'flags and experiments',
    {
      props: { ab: 'list-v2', ab_test: 'C', variant: 'treatment_2', bucket: '17', experiment: 'hero-2027' },
      feature_flags: { 'new-editor': 'enabled-for-all' },
      button: { variant: 'outlined' },
      storage: { bucket: 'media-eu' },
    },
    {
      'list-v2': 'feature-flag',
      C: 'feature-flag',
      treatment_2: 'feature-flag',
      '17': 'feature-flag',
      'hero-2027': 'feature-flag',
      'enabled-for-all': 'feature-flag',
      outlined: '!feature-flag',
      'media-eu': '!feature-flag',
    },
  ),
  post(
    'LaunchDarkly, flags and contexts',
    [
      {
        kind: 'feature',
        key: 'fast-search',
        value: 'ranked',
        variation: 2,
        version: 8,
        creationDate: 1_795_955_049_000,
        context: { kind: 'multi', user: { key: 'u-7781' }, workspace: { key: 'wk-33' }, device: { key: 'dev-9921' } },
      },
      { kind: 'custom', key: 'search-used', creationDate: 1_795_955_049_001, context: { kind: 'user', key: 'u-7781' } },
    ],
    {
      'fast-search': 'feature-flag',
      ranked: 'feature-flag',
      'wk-33': 'org-id',
      'dev-9921': 'device-id',
      'u-7781': 'user-id',
      'search-used': 'event-name',
    },
    to('https://events.launchdarkly.com/events/bulk/64f0c0ffee64f0c0ffee64f0'),
  ),
  post(
    'money',
    {
      amount_due_gbp: 1830,
      order: { total_eur: '77.10', unit_price: 35, tutar: 412, subtotal: 402 },
      company: { monthly_spend: 960, ltv: 18500 },
      user: { customer_balance: '-310.45' },
      page: { total: 25 },
    },
    {
      '1830': 'amount',
      '77.10': 'amount',
      '35': 'amount',
      '412': 'amount',
      '402': 'amount',
      '960': 'revenue',
      '18500': 'revenue',
      '-310.45': 'amount',
      '25': '!amount|revenue',
    },
  ),
  post(
    'plans and organisations',
    { up: { workspace_plan: 'scale-yearly', wsp: 'ws_9Qx' }, tenant_tier: 'silver', customer: { plan: 'family' } },
    { 'scale-yearly': 'plan', ws_9Qx: 'org-id', silver: 'plan', family: 'plan' },
  ),
  post(
    'ids of browsers and page views',
    { user: { anon: 'k2mz81qpw0' }, visitor_token: 'vt-55-aa19', page_load_id: 'pl9x31kd', visitor: 'returning' },
    { k2mz81qpw0: 'device-id', 'vt-55-aa19': 'device-id', pl9x31kd: 'session-id', returning: '!device-id' },
  ),
  post(
    'a widget’s id of a browser',
    { payload: { browser: { locale: 'fr_FR' }, uuid: 'q7wlnionq8dun47nfjkr8zzz' } },
    { q7wlnionq8dun47nfjkr8zzz: 'device-id' },
    to('https://umm.userlike.com/api/um/chat'),
  ),
  post(
    'OpenTelemetry, an event of a span',
    {
      resourceSpans: [
        { scopeSpans: [{ spans: [{ name: 'POST /orders', events: [{ name: 'coupon.redeemed', attributes: [] }] }] }] },
      ],
    },
    { 'coupon.redeemed': 'event-name' },
  ),
  post(
    'Hotjar’s own id of a visitor',
    {
      user_id: '77aa1c3e-0a92-4fc2-bbda-420a670644bc',
      site_id: 991,
      events: [{ name: 'viewport_resize', w: 1100, h: 702 }],
    },
    { '77aa1c3e-0a92-4fc2-bbda-420a670644bc': 'device-id', '1100': 'device', '702': 'device' },
    to('https://in.hotjar.com/api/v2/client/sites/991/visit-data'),
  ),
];
