import type { Vendor } from '../vendor.ts';

/** The custom dimensions `td1`–`td10`. */
const dimensions = Array.from({ length: 10 }, (_, at) => `td${at + 1}`);

export const theTradeDesk: Vendor = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  owner: 'The Trade Desk, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.adsrvr.org', '*.uidapi.com'],
  signatures: [{ query: { adv: '^[a-z0-9]{7}$', upid: '', upv: '^\\d' }, confidence: 0.97 }],
  events: [
    {
      at: '',
      name: { urlPart: '/track/(up|pxl|evnt|conv|realtimeconversion)' },
      properties: ['v', 'vf', 'orderid', ...dimensions],
    },
  ],
  parameters: {
    ref: { label: 'Page address', category: 'page-url' },
    adv: { label: 'Advertiser (public)', category: 'other' },
  },
  links: { privacy: 'https://www.thetradedesk.com/us/privacy' },
  docs: ['https://partner.thetradedesk.com/'],
};
