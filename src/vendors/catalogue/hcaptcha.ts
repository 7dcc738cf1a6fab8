import type { Vendor } from '../vendor.ts';

/** hCaptcha: `/getcaptcha/<site key>` carries movements of the mouse, the page and the browser. */
export const hcaptcha: Vendor = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  owner: 'Intuition Machines, Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.hcaptcha.com'],
  signatures: [
    { path: '/getcaptcha/[0-9a-f-]{36}$', fields: { sitekey: '^[0-9a-f-]{36}$', host: '', hl: '' }, confidence: 0.97 },
  ],
  parameters: {
    host: { label: 'Page host', category: 'page-url' },
    hl: { label: 'Browser language', category: 'device' },
    'motionData.href': { label: 'Page address', category: 'page-url' },
    'motionData.topLevel.sc.*': { label: 'Screen', category: 'device' },
    'motionData.*': { label: 'Movements', category: 'interaction' },
    sitekey: { label: 'Site key (public)', category: 'other' },
    n: { label: 'Proof of work', category: 'other' },
    'motionData.topLevel.nv.*': { label: 'Browser', category: 'device' },
    'motionData.topLevel.wi.*': { label: 'Viewport size', category: 'device' },
    'motionData.topLevel.dr': { label: 'Referrer', category: 'referrer' },
    'motionData.topLevel.inv': { label: 'Invisible', category: 'other' },
    'motionData.st': { label: 'Time sent', category: 'other' },
    'motionData.topLevel.st': { label: 'Time sent', category: 'other' },
    'motionData.topLevel.dct': { label: 'Time sent', category: 'other' },
    'motionData.prev.*': { label: 'State before', category: 'other' },
  },
  links: { privacy: 'https://www.hcaptcha.com/privacy' },
  docs: ['https://docs.hcaptcha.com/'],
};
