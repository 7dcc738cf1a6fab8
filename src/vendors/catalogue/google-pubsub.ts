import type { Vendor } from '../vendor.ts';

export const googlePubsub: Vendor = {
  id: 'google-pubsub',
  name: 'Google Cloud Pub/Sub',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'data-warehouse',
  hosts: ['pubsub.googleapis.com'],
  links: {
    privacy: 'https://policies.google.com/privacy',
    dpa: 'https://cloud.google.com/terms/data-processing-addendum',
    subprocessors: 'https://cloud.google.com/terms/subprocessors',
  },
  docs: ['https://cloud.google.com/pubsub/docs/reference/rest'],
};
