import type { Vendor } from '../vendor.ts';

export const emailjs: Vendor = {
  id: 'emailjs',
  name: 'EmailJS',
  owner: 'EmailJS Pte. Ltd.',
  country: 'SG',
  category: 'app-services',
  hosts: ['*.emailjs.com'],
  signatures: [{ fields: { service_id: '^service_', template_id: '^template_', user_id: '' }, confidence: 0.95 }],
  parameters: {
    user_id: { label: 'Public key', category: 'other' },
    accessToken: { label: 'Private key', category: 'secret' },
    'template_params.subject': { label: 'Subject', category: 'message' },
    'template_params.message': { label: 'Message', category: 'message' },
    message: { label: 'Message', category: 'message' },
    subject: { label: 'Subject', category: 'message' },
    'template_params.to_name': { label: 'Name', category: 'name' },
    'template_params.from_name': { label: 'Name', category: 'name' },
    'template_params.reply_to': { label: 'E-mail address', category: 'email' },
    'template_params.to_email': { label: 'E-mail address', category: 'email' },
    'g-recaptcha-response': { label: 'Captcha', category: 'other' },
  },
  links: { privacy: 'https://www.emailjs.com/legal/privacy-policy/' },
  sdks: ['@emailjs/browser@4.4.1'],
  docs: [
    'https://www.emailjs.com/docs/',
    'https://www.emailjs.com/docs/rest-api/send/',
    'https://www.emailjs.com/docs/rest-api/send-form/',
  ],
};
