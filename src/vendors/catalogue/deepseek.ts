import type { Vendor } from '../vendor.ts';

export const deepseek: Vendor = {
  id: 'deepseek',
  name: 'DeepSeek',
  owner: 'Hangzhou DeepSeek Artificial Intelligence Co., Ltd.',
  country: 'CN',
  category: 'ai',
  hosts: ['*.deepseek.com'],
  links: { privacy: 'https://www.deepseek.com/privacy' },
  docs: ['https://api-docs.deepseek.com/'],
};
