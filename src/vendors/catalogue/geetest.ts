import type { Vendor } from '../vendor.ts';

/** GeeTest: `/ajax.php` carries movements and a fingerprint, encrypted, in the query parameter `w`. */
export const geetest: Vendor = {
  id: 'geetest',
  name: 'GeeTest',
  owner: 'Wuhan Jiyi Network Technology Co., Ltd.',
  country: 'CN',
  category: 'fraud-protection',
  hosts: ['*.geetest.com', '*.geevisit.com'],
  signatures: [{ query: { gt: '^[0-9a-f]{32}$', challenge: '^[0-9a-f]{32}', w: '' }, confidence: 0.95 }],
  parameters: {
    w: { label: 'Movements and fingerprint, encrypted', category: 'fingerprint' },
    userresponse: { label: 'Movements', category: 'interaction' },
    passtime: { label: 'Seconds taken', category: 'interaction' },
    challenge: { label: 'Id of the challenge', category: 'session-id' },
    lang: { label: 'Browser language', category: 'device' },
    gt: { label: 'Site key (public)', category: 'other' },
    client_type: { label: 'Kind of client', category: 'other' },
  },
  links: { privacy: 'https://www.geetest.com/en/Privacy' },
  docs: ['https://docs.geetest.com/'],
};
