import type { Vendor } from '../vendor.ts';

/** Instana: field names of the website agent are abbreviations, such as `ue` for the user’s e-mail address. */
export const instana: Vendor = {
  id: 'instana',
  name: 'IBM Instana',
  owner: 'International Business Machines Corporation',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.instana.io'],
  parameters: {
    ui: { label: 'User id', category: 'user-id' },
    un: { label: 'Name', category: 'name' },
    ue: { label: 'E-mail address', category: 'email' },
    sid: { label: 'Session id', category: 'session-id' },
    l: { label: 'Page address', category: 'page-url' },
    p: { label: 'Page', category: 'page-url' },
    ul: { label: 'Browser languages', category: 'device' },
    ww: { label: 'Window size', category: 'device' },
    wh: { label: 'Window size', category: 'device' },
    ct: { label: 'Connection', category: 'device' },
    k: { label: 'Website key (public)', category: 'other' },
    pl: { label: 'Page-load trace id', category: 'other' },
  },
  links: { privacy: 'https://www.ibm.com/privacy' },
  docs: [
    'https://www.ibm.com/docs/en/instana-observability',
    'https://github.com/instana/weasel/blob/0f7851bce6e2a4273da87b480a44db2d6a9ff425/lib/commonBeaconProperties.js',
  ],
};
