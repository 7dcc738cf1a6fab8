import type { Vendor } from '../vendor.ts';

/** OpenWeather: the place is in the query. */
export const openweather: Vendor = {
  id: 'openweather',
  name: 'OpenWeather',
  owner: 'Openweather Ltd',
  country: 'GB',
  category: 'maps',
  hosts: ['*.openweathermap.org'],
  parameters: {
    q: { label: 'Place', category: 'search-text' },
    lat: { label: 'Latitude', category: 'precise-location' },
    lon: { label: 'Longitude', category: 'precise-location' },
    zip: { label: 'Postcode', category: 'postal-address' },
    appid: { label: 'API key (public)', category: 'other' },
    lang: { label: 'Language', category: 'device' },
  },
  links: { privacy: 'https://openweather.co.uk/privacy-policy' },
  docs: [
    'https://openweathermap.org/current',
    'https://openweathermap.org/api/geocoding-api',
    'https://openweathermap.org/api',
  ],
};
