/** A global by which pages call an SDK that sends later what it is given. */
export interface QueueingSdk {
  readonly global: string;
  /** Vendors that its calls go to. */
  readonly vendors: readonly string[];
  /**
   * Its public calls, by their path from the global, and the names of the events that they make: `argument` takes the
   * name from the first argument; none is for calls that make no event.
   */
  readonly calls: Readonly<Record<string, 'argument' | readonly string[]>>;
}

/** As Segment's analytics.js has them (https://segment.com/docs/connections/spec/), which others follow. */
const analyticsCalls = {
  track: 'argument',
  identify: ['identify'],
  page: ['page'],
  group: ['group'],
  alias: ['alias'],
} as const;

/** From each SDK's own documentation of its snippet. */
export const queueingSdks: readonly QueueingSdk[] = [
  {
    global: 'mixpanel',
    vendors: ['mixpanel'],
    calls: {
      track: 'argument',
      track_pageview: ['$mp_web_page_view'],
      identify: ['$identify'],
      'people.set': ['$set'],
      'people.set_once': ['$set_once'],
      'people.append': ['$append'],
      'people.union': ['$union'],
      'people.increment': ['$add'],
    },
  },
  {
    global: 'posthog',
    vendors: ['posthog'],
    calls: {
      capture: 'argument',
      identify: ['$identify'],
      group: ['$groupidentify'],
      setPersonProperties: ['$set'],
      captureException: ['$exception'],
    },
  },
  {
    global: 'amplitude',
    vendors: ['amplitude'],
    calls: {
      track: 'argument',
      logEvent: 'argument',
      identify: ['$identify'],
      groupIdentify: ['$groupidentify'],
      revenue: ['revenue_amount'],
    },
  },
  { global: 'analytics', vendors: ['segment', 'rudderstack', 'jitsu', 'hightouch'], calls: analyticsCalls },
  { global: 'rudderanalytics', vendors: ['rudderstack'], calls: analyticsCalls },
  { global: 'heap', vendors: ['heap'], calls: { track: 'argument', identify: [], addUserProperties: [] } },
  { global: 'braze', vendors: ['braze'], calls: { logCustomEvent: 'argument', changeUser: [] } },
  { global: 'woopra', vendors: ['woopra'], calls: { track: 'argument', identify: [] } },
  { global: 'pendo', vendors: ['pendo'], calls: { track: 'argument', identify: [], initialize: [] } },
];
