import type { Vendor } from '../vendor.ts';

/** Brevo: a query or a JSON object per event. */
export const brevo: Vendor = {
  id: 'brevo',
  name: 'Brevo',
  owner: 'Brevo SAS',
  country: 'FR',
  category: 'marketing-automation',
  hosts: ['*.brevo.com', '*.sendinblue.com', '*.sibautomation.com', '*.sibforms.com', '*.sendibt2.com'],
  signatures: [
    { headers: { 'ma-key': '' }, confidence: 0.97 },
    { path: '/p$', query: { sib_type: '', key: '', cuid: '' }, confidence: 0.97 },
    { query: { sib_type: '', sib_name: '' }, confidence: 0.95 },
  ],
  events: [
    { at: '', name: 'event', user: 'email', properties: 'properties' },
    { at: '', name: 'sib_name', user: 'email_id', properties: 'contact' },
  ],
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    sib_name: { label: 'Event name', category: 'event-name' },
    email: { label: 'E-mail address', category: 'email' },
    email_id: { label: 'E-mail address', category: 'email' },
    cuid: { label: 'Cookie id', category: 'cookie-id' },
    key: { label: 'Write key (public)', category: 'other' },
    ma_url: { label: 'Page address', category: 'page-url' },
    ma_title: { label: 'Page title', category: 'page-title' },
    ma_path: { label: 'Page path', category: 'page-url' },
    ma_referrer: { label: 'Referrer', category: 'referrer' },
    'properties.email': { label: 'E-mail address', category: 'email' },
    'properties.FIRSTNAME': { label: 'First name', category: 'name' },
    'properties.LASTNAME': { label: 'Last name', category: 'name' },
    'properties.SMS': { label: 'Phone number', category: 'phone' },
    session_id: { label: 'Session id', category: 'session-id' },
    url: { label: 'Page address', category: 'page-url' },
  },
  links: { privacy: 'https://www.brevo.com/legal/privacypolicy/' },
  docs: ['https://developers.brevo.com/docs/getting-started-with-brevo-tracker'],
};
