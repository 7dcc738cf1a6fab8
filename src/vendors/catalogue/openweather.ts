import type { Vendor } from '../vendor.ts';

export const openweather: Vendor = {
  id: 'openweather',
  name: 'OpenWeather',
  owner: 'Openweather Ltd',
  country: 'GB',
  category: 'maps',
  hosts: ['*.openweathermap.org'],
  links: { privacy: 'https://openweather.co.uk/privacy-policy' },
  docs: ['https://openweathermap.org/api'],
};
