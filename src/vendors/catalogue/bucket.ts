import type { Vendor } from '../vendor.ts';

/** Bucket: companies, users, events, feedback and checks of features. */
export const bucket: Vendor = {
  id: 'bucket',
  name: 'Bucket',
  owner: 'Bucket, Inc.',
  country: 'DK',
  category: 'feature-flags',
  hosts: ['*.reflag.com', '*.bucket.co'],
  signatures: [
    { headers: { 'bucket-sdk-version': '' }, confidence: 0.98 },
    { headers: { 'reflag-sdk-version': '' }, confidence: 0.98 },
    { query: { 'bucket-sdk-version': '' }, confidence: 0.98 },
    { query: { 'reflag-sdk-version': '' }, confidence: 0.98 },
    {
      fields: { action: '^(?:check|check-is-enabled|check-config|evaluate)$', evalResult: '', key: '' },
      confidence: 0.95,
    },
  ],
  events: [
    { at: '', name: 'event', user: 'userId', properties: 'attributes' },
    {
      at: '',
      name: { urlPart: '^/(user|company|feedback)$' },
      user: 'userId',
      properties: ['attributes', 'score', 'comment'],
    },
  ],
  endpoints: {
    '/company': { 'attributes.name': { label: 'Organisation', category: 'company' } },
    '/user': { 'attributes.name': { label: 'Name', category: 'name' } },
  },
  parameters: {
    key: { label: 'Feature', category: 'feature-flag' },
    event: { label: 'Event name', category: 'event-name' },
    companyId: { label: 'Organisation', category: 'org-id' },
    userId: { label: 'User id', category: 'user-id' },
  },
  publicKeys: ['^pub_prod_[A-Za-z0-9]+$'],
  links: { privacy: 'https://bucket.co/privacy-policy' },
  sdks: ['@bucketco/browser-sdk@3.3.3'],
  docs: ['https://docs.bucket.co/supported-languages/browser-sdk'],
};
