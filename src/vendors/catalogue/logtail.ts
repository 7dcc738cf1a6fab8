import type { Vendor } from '../vendor.ts';

/** Better Stack: logs as JSON. */
export const logtail: Vendor = {
  id: 'logtail',
  name: 'Better Stack',
  owner: 'Better Stack, Inc.',
  country: 'CZ',
  category: 'error-monitoring',
  hosts: ['*.betterstackdata.com', '*.logtail.com', '*.betterstack.com'],
  signatures: [
    {
      fields: { '[].dt': '^\\d{4}-\\d\\d-\\d\\dT', '[].device_pixel_ratio': '', '[].user_locale': '' },
      confidence: 0.96,
    },
  ],
  events: [
    { at: '[]', name: { in: 'message', part: '^(.{1,80})$' }, user: ['user.id', 'user_id', 'userId'], properties: '' },
  ],
  parameters: {
    '[].url': { label: 'Page address', category: 'page-url' },
    '[].stack': { label: 'Stack', category: 'message' },
    '[].message': { label: 'Log message', category: 'message' },
    '[].dt': { label: 'Time', category: 'other' },
  },
  links: {
    privacy: 'https://betterstack.com/privacy',
    dpa: 'https://betterstack.com/dpa',
    subprocessors: 'https://betterstack.com/subprocessors',
  },
  sdks: ['@logtail/browser@0.5.9'],
  docs: ['https://betterstack.com/docs/logs/javascript/'],
};
