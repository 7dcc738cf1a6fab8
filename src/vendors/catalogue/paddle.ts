import type { Vendor } from '../vendor.ts';

export const paddle: Vendor = {
  id: 'paddle',
  name: 'Paddle',
  owner: 'Paddle.com Market Limited',
  country: 'GB',
  category: 'payments',
  hosts: ['*.paddle.com', '*.profitwell.com', '*.paddleapi.com'],
  links: { privacy: 'https://www.paddle.com/legal/privacy' },
  docs: ['https://developer.paddle.com/'],
};
