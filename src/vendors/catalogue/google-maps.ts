import { googleDomains } from '../regions.ts';
import type { Vendor } from '../vendor.ts';

/**
 * Google Maps Platform: search text, addresses and positions in the query. Places, Routes, Address Validation and
 * Geolocation take JSON.
 */
export const googleMaps: Vendor = {
  id: 'google-maps',
  name: 'Google Maps Platform',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'maps',
  hosts: [
    'www.googleapis.com/geolocation',
    'maps.googleapis.com',
    'maps.gstatic.com',
    'places.googleapis.com',
    'routes.googleapis.com',
    'addressvalidation.googleapis.com',
    'khms*.googleapis.com',
    'mts*.googleapis.com',
    'streetviewpixels-pa.googleapis.com',
    'mapsresources-pa.googleapis.com',
    'geolocation.googleapis.com',
    ...googleDomains.flatMap((domain) => [`www.${domain}/maps`, `maps.${domain}`]),
  ],
  parameters: {
    address: { label: 'Address', category: 'postal-address' },
    latlng: { label: 'Position', category: 'precise-location' },
    location: { label: 'Position', category: 'precise-location' },
    input: { label: 'Search text', category: 'search-text' },
    query: { label: 'Search text', category: 'search-text' },
    textQuery: { label: 'Search text', category: 'search-text' },
    keyword: { label: 'Search text', category: 'search-text' },
    q: { label: 'Search text', category: 'search-text' },
    origin: { label: 'Address', category: 'postal-address' },
    destination: { label: 'Address', category: 'postal-address' },
    sessiontoken: { label: 'Session of the search', category: 'session-id' },
    sessionToken: { label: 'Session of the search', category: 'session-id' },
    'center.latitude': { label: 'Latitude', category: 'precise-location' },
    'center.longitude': { label: 'Longitude', category: 'precise-location' },
    'latLng.latitude': { label: 'Latitude', category: 'precise-location' },
    'latLng.longitude': { label: 'Longitude', category: 'precise-location' },
    'origin.address': { label: 'Address', category: 'postal-address' },
    'destination.address': { label: 'Address', category: 'postal-address' },
    'address.addressLines[]': { label: 'Street', category: 'postal-address' },
    'address.postalCode': { label: 'Postcode', category: 'postal-address' },
    'address.locality': { label: 'City', category: 'coarse-location' },
    'wifiAccessPoints[].macAddress': { label: 'Address of a wireless network', category: 'device-id' },
    key: { label: 'API key (public)', category: 'other' },
    channel: { label: 'Channel', category: 'other' },
  },
  links: {
    privacy: 'https://policies.google.com/privacy',
    dpa: 'https://cloud.google.com/maps-platform/terms/maps-controller-terms',
  },
  docs: [
    'https://developers.google.com/maps/documentation/geocoding/requests-geocoding',
    'https://developers.google.com/maps/documentation/places/web-service/place-autocomplete',
    'https://developers.google.com/maps/documentation/address-validation/requests-validate-address',
    'https://developers.google.com/maps/documentation/geolocation/requests-geolocation',
    'https://developers.google.com/maps',
  ],
};
