/** A global through which pages call an SDK that sends data later. */
export interface QueueingSdk {
  readonly global: string;
  /** Vendors that receive its calls. */
  readonly vendors: readonly string[];
  /**
   * Its public functions, by their path from the global, with the names of the events that they send: `argument` means
   * that the first argument is the name; empty for functions that send no event.
   */
  readonly calls: Readonly<Record<string, 'argument' | readonly string[]>>;
}

/** The functions of Segment's analytics.js (https://segment.com/docs/connections/spec/), which other SDKs copy. */
const analyticsCalls = {
  track: 'argument',
  identify: ['identify'],
  page: ['page'],
  group: ['group'],
  alias: ['alias'],
} as const;

/** From the documentation of each SDK's snippet. */
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
