import { openAiRequests, prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const nvidiaNim: Vendor = {
  id: 'nvidia-nim',
  name: 'NVIDIA NIM',
  owner: 'NVIDIA Corporation',
  country: 'US',
  category: 'ai',
  hosts: ['*.api.nvidia.com', 'build.nvidia.com'],
  parameters: {
    ...openAiRequests,
    'query.text': prompt,
    'passages[].text': prompt,
  },
  links: { privacy: 'https://www.nvidia.com/en-us/about-nvidia/privacy-policy/' },
  docs: ['https://docs.api.nvidia.com/nim/reference/llm-apis'],
};
