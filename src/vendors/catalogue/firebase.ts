import type { Vendor } from '../vendor.ts';

export const firebase: Vendor = {
  id: 'firebase',
  name: 'Firebase',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'app-services',
  hosts: [
    'identitytoolkit.googleapis.com',
    'securetoken.googleapis.com',
    'firestore.googleapis.com',
    '*.firebaseio.com',
    '*.firebasedatabase.app',
    'firebaseinstallations.googleapis.com',
    'firebaseremoteconfig.googleapis.com',
    'firebaselogging.googleapis.com',
    'firebaselogging-pa.googleapis.com',
    'firebase.googleapis.com',
    'fcmregistrations.googleapis.com',
    'firebasestorage.googleapis.com',
  ],
  links: {
    privacy: 'https://firebase.google.com/support/privacy',
    dpa: 'https://firebase.google.com/terms/data-processing-terms',
    subprocessors: 'https://firebase.google.com/terms/subprocessors',
  },
  docs: ['https://firebase.google.com/docs'],
};
