import type { Vendor } from '../vendor.ts';

export const typeform: Vendor = {
  id: 'typeform',
  name: 'Typeform',
  owner: 'TYPEFORM SL',
  country: 'ES',
  category: 'product-guides',
  hosts: ['*.typeform.com'],
  signatures: [{ fields: { form_id: '', landed_at: '^\\d{10}$', signature: '' }, confidence: 0.93 }],
  parameters: {
    'answers[].email': { label: 'E-mail address', category: 'email' },
    'answers[].phone_number': { label: 'Phone number', category: 'phone' },
    'answers[].text': { label: 'Answer', category: 'message' },
    'answers[].url': { label: 'Answer', category: 'page-url' },
    'hidden.email': { label: 'E-mail address', category: 'email' },
    'hidden.user_id': { label: 'User id', category: 'user-id' },
    form_id: { label: 'Form', category: 'other' },
  },
  links: { privacy: 'https://www.typeform.com/help/a/privacy-policy' },
  docs: ['https://www.typeform.com/developers/'],
};
