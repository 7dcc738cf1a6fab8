import type { Vendor } from '../vendor.ts';

/** Paddle: hosted checkouts take the customer in the query. */
export const paddle: Vendor = {
  id: 'paddle',
  name: 'Paddle',
  owner: 'Paddle.com Market Limited',
  country: 'GB',
  category: 'payments',
  hosts: ['*.paddle.com', '*.paddle.io', '*.profitwell.com', '*.paddleapi.com'],
  parameters: {
    user_email: { label: 'E-mail address', category: 'email' },
    paddle_customer_id: { label: 'Customer id', category: 'user-id' },
    app_user_id: { label: 'User id', category: 'user-id' },
    country_code: { label: 'Country', category: 'coarse-location' },
    postal_code: { label: 'Postcode', category: 'postal-address' },
    transaction_id: { label: 'Transaction id', category: 'other' },
    price_id: { label: 'Price id', category: 'other' },
    discount_code: { label: 'Discount code', category: 'other' },
  },
  links: { privacy: 'https://www.paddle.com/legal/privacy' },
  docs: ['https://developer.paddle.com/paddle-js/about/hosted-checkout', 'https://developer.paddle.com/'],
};
