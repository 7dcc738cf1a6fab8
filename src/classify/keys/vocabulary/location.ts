import { hashedUnder, matching, under, type Vocabulary, words } from './phrases.ts';
import { people } from './roles.ts';

const places = ['location', 'geo', 'geo data', 'address', 'position', 'coords', 'coordinates', 'point', 'gps'];

/** Names of fields for places and time zones. */
export const location: Vocabulary = {
  'precise-location': [
    ...words(`
      latitude, longitude, lat, lon, lng, latlng, lat lng, lat lon, latlong, geolocation, breitengrad,
      längengrad, gps, coords
    `),
    ...under(places, ['lat', 'lon', 'lng', 'latitude', 'longitude']),
  ],
  'coarse-location': [
    ...words(`
      city, country, region, country code, countrycode, region code, region name, city name, country name,
      geo country, stadt, land, ort, bundesland, province, continent, geo city, mp country code
    `),
    ...under([...people, ...places, 'geoip'], ['city', 'country', 'region', 'state', 'country code']),
    ...words(
      'office, office location, work location, job location, standort name, filiale, sede, lieu de travail, vestiging, oddział, şube, store city, store location, branch city, pickup city, home city, home airport, delivery city, billing city, shipping city, state code, province code, constituency, wahlkreis, arrondissement, département, departamento, voivodeship, hct, hst, u hct, u hst, u hrg, postal town',
    ),
    ...under(words('bill addr, ship addr, ship to, shipto, bill to, billto'), [
      'city',
      'state',
      'country',
      'country code',
    ]),
    ...under(matching, ['ct', 'st', 'country', 'city', 'state', 'region', 'cn']),
    ...hashedUnder(['city', 'state', 'country', 'region', 'stadt', 'ort', 'land']),
  ],
  timezone: words(`
      timezone, time zone, timezone offset, time zone offset, tz, tz offset, utc offset, zeitzone,
      iana timezone, timezone name, timezone id
    `),
};
