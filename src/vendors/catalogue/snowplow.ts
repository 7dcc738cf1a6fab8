import type { Vendor } from '../vendor.ts';

/** Snowplow: payload_data with short names; self-describing events and entities as base64 of JSON. */
export const snowplow: Vendor = {
  id: 'snowplow',
  name: 'Snowplow',
  owner: 'Snowplow Analytics Ltd.',
  country: 'GB',
  category: 'customer-data-platform',
  hosts: ['*.snplow.net', '*.snowplowanalytics.com', '*.snplow.com'],
  signatures: [
    { fields: { schema: '^iglu:com\\.snowplowanalytics\\.snowplow/payload_data' }, confidence: 0.99 },
    { path: '/com\\.snowplowanalytics\\.snowplow/tp2$', confidence: 0.99 },
    { query: { e: '^(?:pv|pp|se|ue|tr|ti)$', eid: '', tv: '^js-' }, confidence: 0.98 },
  ],
  events: [
    ...['data[]', ''].flatMap((at) => [
      { at, name: 'se_ac', user: 'uid', properties: ['se_ca', 'se_la', 'se_pr', 'se_va'] },
      ...['ue_pr', 'ue_px'].map((ue) => ({
        at,
        name: { in: `${ue}.data.schema`, part: '^iglu:[^/]+/([^/]+)/' },
        user: 'uid',
        properties: `${ue}.data.data`,
      })),
    ]),
    { at: 'data[]', name: 'e', user: 'uid' },
    { at: '', name: { in: 'e', part: '^(pv|pp|ti|tr)$' }, user: 'uid' },
  ],
  parameters: {
    se_la: { label: 'Label', category: 'other' },
    se_va: { label: 'Value', category: 'amount' },
    se_pr: { label: 'Property', category: 'other' },
    page: { label: 'Page title', category: 'page-title' },
    refr: { label: 'Referrer', category: 'referrer' },
    cd: { label: 'Colour depth', category: 'device' },
    se_ac: { label: 'Action', category: 'event-name' },
    se_ca: { label: 'Category', category: 'other' },
    uid: { label: 'User id', category: 'user-id' },
    duid: { label: 'Device id', category: 'device-id' },
    sid: { label: 'Session id', category: 'session-id' },
    documentLanguage: { label: 'Device and browser', category: 'device' },
    colorDepth: { label: 'Device and browser', category: 'device' },
    url: { label: 'Page address', category: 'page-url' },
    tz: { label: 'Time zone', category: 'timezone' },
    aid: { label: 'App', category: 'other' },
  },
  addressSwitches: [{ headers: { 'sp-anonymous': '' }, off: ['ip-address'] }],
  software: { name: 'Snowplow' },
  links: { privacy: 'https://snowplow.io/privacy-policy', dpa: 'https://snowplow.io/legal/data-processing-addendum' },
  sdks: ['@snowplow/browser-tracker@4.10.1'],
  docs: ['https://docs.snowplow.io/docs/events/going-deeper/event-parameters/'],
};
