import type { Vendor } from '../vendor.ts';

/** Daily: the address of a call’s frame carries the meeting’s token and the address of the page around it. */
export const daily: Vendor = {
  id: 'daily',
  name: 'Daily',
  owner: 'Pluot Communications, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.daily.co', '*.pluot.blue'],
  signatures: [{ query: { emb: '', embHref: '', dailyJsVersion: '^\\d+\\.\\d+' }, confidence: 0.98 }],
  parameters: {
    t: { label: 'Meeting token', category: 'token' },
    emb: { label: 'Id of the call on the page', category: 'session-id' },
    embHref: { label: 'Page address', category: 'page-url' },
    dailyJsVersion: { label: 'Version', category: 'other' },
    layout: { label: 'Layout', category: 'other' },
  },
  links: { privacy: 'https://www.daily.co/legal/privacy/' },
  docs: ['https://docs.daily.co/', 'https://www.npmjs.com/package/@daily-co/daily-js/v/0.87.0'],
};
