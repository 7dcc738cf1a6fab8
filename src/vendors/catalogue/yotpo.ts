import type { Vendor } from '../vendor.ts';

/** Yotpo: reviews as JSON, conversions in a pixel’s query. */
export const yotpo: Vendor = {
  id: 'yotpo',
  name: 'Yotpo',
  owner: 'Yotpo Ltd.',
  country: 'IL',
  category: 'marketing-automation',
  hosts: ['*.yotpo.com', '*.swellrewards.com', '*.yotpo-cdn.com'],
  signatures: [
    {
      path: '/v1/widget/reviews$',
      fields: { appkey: '^[A-Za-z0-9]{40}$', review_content: '', review_score: '' },
      confidence: 0.97,
    },
  ],
  parameters: {
    email: { label: 'E-mail address', category: 'email' },
    display_name: { label: 'Name', category: 'name' },
    review_content: { label: 'Review', category: 'message' },
    review_title: { label: 'Review title', category: 'message' },
    review_score: { label: 'Rating', category: 'other' },
    product_url: { label: 'Page address', category: 'page-url' },
    product_title: { label: 'Product', category: 'other' },
    sku: { label: 'Product id', category: 'other' },
    domain: { label: 'Shop', category: 'other' },
    appkey: { label: 'App key (public)', category: 'other' },
    app_key: { label: 'App key (public)', category: 'other' },
    order_id: { label: 'Order id', category: 'other' },
    order_amount: { label: 'Order amount', category: 'amount' },
    order_currency: { label: 'Currency', category: 'other' },
  },
  links: { privacy: 'https://www.yotpo.com/privacy-policy/' },
  docs: ['https://core-api.yotpo.com/', 'https://apidocs.yotpo.com/reference/create-review'],
};
