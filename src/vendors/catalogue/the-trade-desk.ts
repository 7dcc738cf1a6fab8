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
    uid2: { label: 'Advertising id', category: 'advertising-id' },
    uid2_token: { label: 'Advertising id', category: 'advertising-id' },
    TDID: { label: 'Advertising id', category: 'advertising-id' },
    tdid: { label: 'Advertising id', category: 'advertising-id' },
    ttd_puid: { label: 'Id at another vendor', category: 'cookie-id' },
    ttd_tpi: { label: 'Technical detail', category: 'other' },
    daid: { label: 'Advertising id', category: 'advertising-id' },
    v: { label: 'Amount', category: 'amount' },
    orderid: { label: 'Order id', category: 'other' },
    gdpr_consent: { label: 'Consent', category: 'consent-state' },
    ip: { label: 'IP address', category: 'ip-address' },
    ref: { label: 'Page address', category: 'page-url' },
    adv: { label: 'Advertiser (public)', category: 'other' },
  },
  links: { privacy: 'https://www.thetradedesk.com/us/privacy' },
  docs: ['https://partner.thetradedesk.com/'],
};
