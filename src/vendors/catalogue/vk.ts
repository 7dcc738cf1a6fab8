import type { Vendor } from '../vendor.ts';

export const vk: Vendor = {
  id: 'vk',
  name: 'VK Pixel',
  owner: 'VK LLC',
  country: 'RU',
  category: 'advertising',
  hosts: ['vk.com/rtrg', '*.vk.com', '*.vk.ru', '*.userapi.com', 'top-fwz1.mail.ru', 'ad.mail.ru'],
  links: { privacy: 'https://vk.com/privacy' },
  docs: ['https://dev.vk.com/'],
};
