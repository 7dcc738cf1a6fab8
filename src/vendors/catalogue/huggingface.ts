import type { Vendor } from '../vendor.ts';

export const huggingface: Vendor = {
  id: 'huggingface',
  name: 'Hugging Face',
  owner: 'Hugging Face, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.huggingface.co', '*.hf.space', '*.hf.co', '*.huggingface.cloud'],
  links: { privacy: 'https://huggingface.co/privacy' },
  docs: ['https://huggingface.co/docs'],
};
