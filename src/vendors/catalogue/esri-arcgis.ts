import type { Vendor } from '../vendor.ts';

export const esriArcgis: Vendor = {
  id: 'esri-arcgis',
  name: 'ArcGIS',
  owner: 'Environmental Systems Research Institute, Inc.',
  country: 'US',
  category: 'maps',
  hosts: ['*.arcgis.com', '*.arcgisonline.com', '*.esri.com'],
  links: { privacy: 'https://www.esri.com/en-us/privacy/overview' },
  docs: ['https://developers.arcgis.com/'],
};
