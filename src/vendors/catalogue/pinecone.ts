import type { Vendor } from '../vendor.ts';

export const pinecone: Vendor = {
  id: 'pinecone',
  name: 'Pinecone',
  owner: 'Pinecone Systems, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.pinecone.io'],
  links: { privacy: 'https://www.pinecone.io/privacy/' },
  docs: ['https://docs.pinecone.io/'],
};
