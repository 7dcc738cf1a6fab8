import { prompt, systemPrompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const retellAi: Vendor = {
  id: 'retell-ai',
  name: 'Retell AI',
  owner: 'Retell AI, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.retellai.com'],
  parameters: {
    to_number: { label: 'Phone number', category: 'phone' },
    from_number: { label: 'Phone number', category: 'phone' },
    'retell_llm_dynamic_variables.*': { label: 'Variables of a conversation', category: 'other' },
    'retell_llm_dynamic_variables.customer_name': { label: 'Name', category: 'name' },
    general_prompt: systemPrompt,
    content: prompt,
  },
  links: { privacy: 'https://www.retellai.com/privacy-policy' },
  docs: ['https://docs.retellai.com/api-references/create-phone-call'],
};
