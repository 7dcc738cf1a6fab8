import type { Vendor } from '../vendor.ts';

export const langsmith: Vendor = {
  id: 'langsmith',
  name: 'LangSmith',
  owner: 'LangChain, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.langchain.com', '*.langchain.plus'],
  links: { privacy: 'https://www.langchain.com/privacy-policy' },
  docs: ['https://docs.smith.langchain.com/'],
};
