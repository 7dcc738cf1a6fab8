import type { Vendor } from '../vendor.ts';

/** ArcGIS: the geocoding services take search text, parts of addresses and positions. */
export const esriArcgis: Vendor = {
  id: 'esri-arcgis',
  name: 'ArcGIS',
  owner: 'Environmental Systems Research Institute, Inc.',
  country: 'US',
  category: 'maps',
  hosts: ['*.arcgis.com', '*.arcgisonline.com', '*.esri.com'],
  parameters: {
    singleLine: { label: 'Search text', category: 'search-text' },
    SingleLine: { label: 'Search text', category: 'search-text' },
    text: { label: 'Search text', category: 'search-text' },
    address: { label: 'Street', category: 'postal-address' },
    address2: { label: 'Street', category: 'postal-address' },
    Address: { label: 'Street', category: 'postal-address' },
    city: { label: 'City', category: 'coarse-location' },
    City: { label: 'City', category: 'coarse-location' },
    region: { label: 'State', category: 'coarse-location' },
    Region: { label: 'State', category: 'coarse-location' },
    postal: { label: 'Postcode', category: 'postal-address' },
    Postal: { label: 'Postcode', category: 'postal-address' },
    countryCode: { label: 'Country', category: 'coarse-location' },
    location: { label: 'Position', category: 'precise-location' },
    magicKey: { label: 'Chosen suggestion', category: 'other' },
    token: { label: 'Access token', category: 'token' },
  },
  links: { privacy: 'https://www.esri.com/en-us/privacy/overview' },
  docs: [
    'https://developers.arcgis.com/rest/geocode/find-address-candidates/',
    'https://developers.arcgis.com/rest/geocode/suggest/',
    'https://developers.arcgis.com/rest/geocode/reverse-geocode/',
    'https://developers.arcgis.com/',
  ],
};
