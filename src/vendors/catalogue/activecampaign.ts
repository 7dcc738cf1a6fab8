import type { Vendor } from '../vendor.ts';

/** ActiveCampaign: visits as queries, events as forms. */
export const activecampaign: Vendor = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  owner: 'ActiveCampaign, LLC',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.activehosted.com', '*.trackcmp.net', '*.app-us1.com', '*.activecampaign.com', '*.api-us1.com'],
  signatures: [
    { path: '/visit$', query: { actid: '^\\d+$', e: '', r: '', u: '' }, confidence: 0.96 },
    { fields: { actid: '^\\d+$', key: '', visit: '' }, confidence: 0.93 },
    { query: { actid: '^\\d+$', e: '', r: '', u: '^https?://' }, confidence: 0.93 },
  ],
  events: [{ at: '', name: 'event' }],
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    e: { label: 'E-mail address', category: 'email' },
    'visit.email': { label: 'E-mail address', category: 'email' },
    email: { label: 'E-mail address', category: 'email' },
    r: { label: 'Referrer', category: 'referrer' },
    u: { label: 'Page address', category: 'page-url' },
    actid: { label: 'Account id (public)', category: 'other' },
    vgo_ee: { label: 'Address of the visitor, encoded', category: 'email' },
    eventdata: { label: 'Event data', category: 'other' },
    key: { label: 'Write key (public)', category: 'other' },
  },
  links: { privacy: 'https://www.activecampaign.com/legal/privacy-policy' },
  docs: ['https://developers.activecampaign.com/'],
};
