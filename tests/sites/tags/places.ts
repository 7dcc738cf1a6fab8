import { letters, withQuery } from '../site.ts';

const get = (url: string) => fetch(url).catch(() => undefined);

/** Mapbox: the search for an address, and the events of a map. https://docs.mapbox.com/api/search/geocoding/ */
export function mapbox(token: string) {
  const session = crypto.randomUUID();
  return {
    search: (text: string, proximity: string, language: string) =>
      get(
        withQuery('https://api.mapbox.com/search/geocode/v6/forward', {
          q: text,
          access_token: token,
          session_token: session,
          proximity,
          language,
          country: 'ca',
          autocomplete: 'true',
          types: 'address,postcode,place',
          limit: 5,
        }),
      ),
    route: (from: string, to: string) =>
      get(
        withQuery(`https://api.mapbox.com/directions/v5/mapbox/driving-traffic/${from};${to}`, {
          access_token: token,
          geometries: 'polyline6',
          overview: 'full',
        }),
      ),
    loaded: () =>
      fetch(withQuery('https://events.mapbox.com/events/v2', { access_token: token }), {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: JSON.stringify([
          {
            event: 'map.load',
            created: new Date().toISOString(),
            sdkIdentifier: 'mapbox-gl-js',
            sdkVersion: '3.16.0',
            skuId: '01',
            skuToken: `01${letters(11)}`,
            userId: session,
          },
        ]),
      }).catch(() => undefined),
  };
}

/** Addressfinder's autocompletion for Australia. https://addressfinder.com.au/api/au/address/autocomplete/ */
export function addressFinder(key: string) {
  const session = crypto.randomUUID();
  const query = (more: Readonly<Record<string, string>>) => ({ key, format: 'json', gnaf: '1', session, ...more });
  return {
    complete: (q: string) =>
      get(
        withQuery('https://api.addressfinder.io/api/au/address/autocomplete/', query({ q, max: '8', post_box: '0' })),
      ),
    metadata: (id: string) => get(withQuery('https://api.addressfinder.io/api/au/address/metadata/', query({ id }))),
  };
}

/** ViaCEP, which knows the street of a Brazilian postcode. https://viacep.com.br/ */
export function viaCep(postcode: string): Promise<unknown> {
  return get(`https://viacep.com.br/ws/${postcode.replace(/\D/g, '')}/json/`);
}
