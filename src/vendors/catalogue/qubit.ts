import type { Vendor } from '../vendor.ts';

export const qubit: Vendor = {
  id: 'qubit',
  name: 'Coveo Qubit',
  owner: 'Coveo Solutions Inc.',
  country: 'CA',
  category: 'ab-testing',
  hosts: ['*.qubit.com', '*.goqubit.com', '*.qubitproducts.com'],
  links: { privacy: 'https://www.coveo.com/en/company/privacy-policy' },
  docs: ['https://docs.coveo.com/en/o8mb0411/'],
};
