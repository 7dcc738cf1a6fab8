import type { Vendor } from '../vendor.ts';

/** Piano Analytics: `/event` carries events with flat properties. */
export const piano: Vendor = {
  id: 'piano',
  name: 'Piano Analytics',
  owner: 'Piano Software, Inc.',
  country: 'NL',
  category: 'product-analytics',
  hosts: [
    '*.xiti.com',
    '*.pa-cd.com',
    '*.piano.io',
    '*.tinypass.com',
    '*.ati-host.net',
    '*.aticdn.net',
    '*.cxense.com',
    '*.cxpublic.com',
    '*.cxpublic.net',
  ],
  signatures: [
    { path: '/event$', query: { s: '^\\d+$', idclient: '' }, confidence: 0.96 },
    {
      query: { s: '^\\d+$', idclient: '' },
      fields: { 'events[].data.event_collection_platform': '' },
      confidence: 0.97,
    },
  ],
  events: [{ at: 'events[]', name: 'name' }],
  parameters: {
    idclient: { label: 'Visitor id', category: 'device-id' },
    'events[].name': { label: 'Event name', category: 'event-name' },
    'data.page': { label: 'Page', category: 'page-title' },
    page_chapter1: { label: 'Chapter', category: 'page-title' },
    page_title_html: { label: 'Page title', category: 'page-title' },
    visitor_privacy_consent: { label: 'Consent', category: 'consent-state' },
    visitor_privacy_mode: { label: 'Consent', category: 'consent-state' },
    browser_language_local: { label: 'Device and browser', category: 'device' },
    previous_url: { label: 'Referrer', category: 'referrer' },
    'ch_ua[].*': { label: 'Device and browser', category: 'device' },
    'ch_ua_full_version_list[].*': { label: 'Device and browser', category: 'device' },
  },
  links: { privacy: 'https://piano.io/privacy-policy/', dpa: 'https://piano.io/dpa/' },
  sdks: ['piano-analytics-js@6.17.0'],
  docs: ['https://developers.atinternet-solutions.com/piano-analytics/data-collection/sdks/javascript'],
};
