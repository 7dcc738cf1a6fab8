import type { Vendor } from '../vendor.ts';

/** Zapier: people signing up from a partner’s app, in the query; hooks take any fields under the app’s own names. */
export const zapier: Vendor = {
  id: 'zapier',
  name: 'Zapier',
  owner: 'Zapier, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.zapier.com'],
  parameters: {
    sign_up_email: { label: 'E-mail address', category: 'email' },
    sign_up_first_name: { label: 'First name', category: 'name' },
    sign_up_last_name: { label: 'Last name', category: 'name' },
    redirect_uri: { label: 'Redirect address', category: 'page-url' },
    client_id: { label: 'App client (public)', category: 'other' },
  },
  links: { privacy: 'https://zapier.com/privacy' },
  docs: [
    'https://help.zapier.com/hc/en-us/articles/8496288690317',
    'https://docs.zapier.com/powered-by-zapier/api-reference/accounts/create-account',
  ],
};
