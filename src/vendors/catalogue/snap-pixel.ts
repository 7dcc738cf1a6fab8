import type { Vendor } from '../vendor.ts';

export const snapPixel: Vendor = {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  owner: 'Snap Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['tr.snapchat.com', 'tr6.snapchat.com', 'tr-shadow.snapchat.com', '*.sc-static.net'],
  signatures: [
    {
      fields: {
        pid: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        ev: '^[A-Z_]+$',
        u_c1: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        pl: '^https?://',
      },
      confidence: 0.97,
    },
  ],
  events: [{ at: '', name: 'ev', properties: ['e_pr', 'e_cur', 'e_tid', 'e_iids', 'e_ic', 'e_ni', 'e_ss'] }],
  parameters: {
    ev: { label: 'Event name', category: 'event-name' },
    u_hem: { label: 'E-mail address', category: 'email' },
    u_hpn: { label: 'Phone number', category: 'phone' },
    u_c1: { label: 'Snap cookie', category: 'cookie-id' },
    u_scsid: { label: 'Session id', category: 'session-id' },
    u_sclid: { label: 'Click id', category: 'click-id' },
    pl: { label: 'Page address', category: 'page-url' },
    rf: { label: 'Referrer', category: 'referrer' },
    e_pr: { label: 'Price', category: 'amount' },
    e_cur: { label: 'Currency', category: 'other' },
    e_ss: { label: 'Search text', category: 'search-text' },
  },
  links: { privacy: 'https://values.snap.com/privacy/privacy-policy' },
  docs: ['https://businesshelp.snapchat.com/s/article/snap-pixel-about'],
};
