import type { Vendor } from '../vendor.ts';

export const discord: Vendor = {
  id: 'discord',
  name: 'Discord',
  owner: 'Discord Inc.',
  country: 'US',
  category: 'social',
  hosts: ['*.discord.com', '*.discordapp.com', '*.discordapp.net'],
  links: { privacy: 'https://discord.com/privacy' },
  docs: ['https://discord.com/developers/docs/resources/webhook'],
};
