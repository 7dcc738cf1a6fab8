import type { Vendor } from '../vendor.ts';

/** InMoment, with Wootric: the person who is asked is in the query of a pixel and of the eligibility check. */
export const inmoment: Vendor = {
  id: 'inmoment',
  name: 'InMoment (Wootric)',
  owner: 'InMoment, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.wootric.com', '*.wootric.eu', '*.inmoment.com', 'd8myem934l1zi.cloudfront.net'],
  signatures: [{ query: { account_token: '^NPS-[0-9a-f]{8}$' }, confidence: 0.97 }],
  parameters: {
    email: { label: 'E-mail address', category: 'email' },
    'response[text]': { label: 'Comment', category: 'message' },
    url: { label: 'Page address', category: 'page-url' },
    created_at: { label: 'Signed up', category: 'other' },
    segment_user_id: { label: 'User id of Segment', category: 'user-id' },
    account_token: { label: 'Account token (public)', category: 'other' },
    sdk_version: { label: 'Library version', category: 'other' },
  },
  publicKeys: ['^NPS-[0-9a-f]{8}$'],
  links: { privacy: 'https://inmoment.com/privacy-policy/' },
  docs: ['https://docs.wootric.com/', 'https://github.com/Wootric/slate/blob/master/source/includes/_install_intro.md'],
};
