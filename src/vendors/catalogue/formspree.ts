import type { Vendor } from '../vendor.ts';

export const formspree: Vendor = {
  id: 'formspree',
  name: 'Formspree',
  owner: 'Formspree, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.formspree.io'],
  parameters: {
    email: { label: 'E-mail address', category: 'email' },
    _replyto: { label: 'E-mail address', category: 'email' },
    _subject: { label: 'Subject', category: 'message' },
    subject: { label: 'Subject', category: 'message' },
    message: { label: 'Message', category: 'message' },
    name: { label: 'Name', category: 'name' },
    _gotcha: { label: 'Trap for robots', category: 'other' },
    _next: { label: 'Redirect address', category: 'page-url' },
  },
  links: { privacy: 'https://formspree.io/legal/privacy-policy/' },
  docs: ['https://help.formspree.io/', 'https://formspree.io/docs/'],
};
