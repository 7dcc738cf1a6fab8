import type { Vendor } from '../vendor.ts';

/** Chargebee: hosted pages take the customer in the query, under the names of the API. */
export const chargebee: Vendor = {
  id: 'chargebee',
  name: 'Chargebee',
  owner: 'Chargebee Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.chargebee.com', '*.chargebeestatic.com'],
  parameters: {
    'customer[id]': { label: 'Customer id', category: 'user-id' },
    'customer[email]': { label: 'E-mail address', category: 'email' },
    'customer[first_name]': { label: 'First name', category: 'name' },
    'customer[last_name]': { label: 'Last name', category: 'name' },
    'customer[phone]': { label: 'Phone number', category: 'phone' },
    'customer[company]': { label: 'Company', category: 'company' },
    'billing_address[first_name]': { label: 'First name', category: 'name' },
    'billing_address[last_name]': { label: 'Last name', category: 'name' },
    'billing_address[email]': { label: 'E-mail address', category: 'email' },
    'billing_address[company]': { label: 'Company', category: 'company' },
    'billing_address[phone]': { label: 'Phone number', category: 'phone' },
    'billing_address[line1]': { label: 'Street', category: 'postal-address' },
    'billing_address[line2]': { label: 'Street', category: 'postal-address' },
    'billing_address[city]': { label: 'City', category: 'coarse-location' },
    'billing_address[state]': { label: 'State', category: 'coarse-location' },
    'billing_address[zip]': { label: 'Postcode', category: 'postal-address' },
    'billing_address[country]': { label: 'Country', category: 'coarse-location' },
    'subscription[id]': { label: 'Subscription id', category: 'other' },
    'subscription[plan_id]': { label: 'Plan', category: 'plan' },
  },
  links: { privacy: 'https://www.chargebee.com/privacy/' },
  docs: [
    'https://www.chargebee.com/docs/advanced_hosted_page_sign_up.html',
    'https://apidocs.chargebee.com/docs/api/hosted_pages',
    'https://apidocs.chargebee.com/',
  ],
};
