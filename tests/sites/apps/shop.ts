import insights from 'search-insights';
import { cookie, entered, formValues, letters, on, route, sendJson, show, visit } from '../site.ts';
import { pinterestTag } from '../tags/ads.ts';
import { klaviyo, oneTrustReceipt } from '../tags/engagement.ts';
import { googleAds, googleAnalytics, type Item, userProvidedData } from '../tags/google.ts';
import { metaPixel } from '../tags/meta.ts';

// Wollwerk sells yarn, in German: consent, search, basket, checkout as a guest, confirmation.

const basket: readonly Item[] = [
  { id: 'MER-4711-0171', name: 'Merino fein, taubenblau', price: 7.95, quantity: 6, category: 'Garne' },
  { id: 'NAD-RS-450-80', name: 'Rundstricknadel 4,5 mm / 80 cm', price: 11.4, quantity: 1, category: 'Nadeln' },
];
const algolia = { app: 'V8QK3ZT0LM', key: '4e07b81f92cd6a35e1b0742f8d93c5a6' };

function euro(value: number): string {
  return value.toFixed(2);
}

async function search(text: string): Promise<void> {
  const parameters = new URLSearchParams({
    query: text,
    hitsPerPage: '24',
    clickAnalytics: 'true',
    userToken: cookie('_ALGOLIA', () => `anonymous-${letters(8)}`),
    facets: '["farbe","lauflaenge"]',
  });
  const address = `https://${algolia.app.toLowerCase()}-dsn.algolia.net/1/indexes/*/queries?x-algolia-agent=Algolia%20for%20JavaScript%20(5.43.0)%3B%20Browser&x-algolia-api-key=${algolia.key}&x-algolia-application-id=${algolia.app}`;
  await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ requests: [{ indexName: 'prod_artikel_de', params: parameters.toString() }] }),
  }).catch(() => undefined);
}

/** Starts the site in the page. */
export async function start(): Promise<void> {
  const meta = metaPixel('781940362518804');
  const ga = googleAnalytics('G-8WK1ZPQ3RT', { host: 'https://sst.wollwerk-shop.de' });
  const ads = googleAds('10847120933');
  const pins = pinterestTag('2613984401275');
  const mails = klaviyo('XqT7zL');
  insights('init', { appId: algolia.app, apiKey: algolia.key, useCookie: true });
  const total = basket.reduce((sum, { price, quantity }) => sum + price * quantity, 4.9);

  const seen = () => {
    meta.track('PageView');
    ga.event('page_view', { content_group: location.pathname.split('/')[1] ?? '', warenkorb_wert: total });
    pins.track('pagevisit');
  };
  const products = basket.map(({ id, name, price, quantity }) => ({
    product_id: id,
    product_name: name,
    product_price: price,
    product_quantity: quantity,
  }));

  route({
    '/suche': () => {
      const text = new URLSearchParams(location.search).get('q') ?? '';
      show(
        `Suche: „${text}“ | Wollwerk`,
        `
        <form id="suche"><input name="q" value=""><button>Suchen</button></form>
        <div id="banner"><button id="nur-noetig">Auswahl speichern</button></div>
        <ul><li><button id="treffer" class="btn btn--karte">Merino fein, taubenblau</button></li></ul>`,
      );
      seen();
      if (text !== '') void search(text);
      ga.event('view_search_results', { search_term: text, treffer: 17 });
      on('#nur-noetig', 'click', () => void oneTrustReceipt({ C0001: true, C0002: true, C0004: true, C0005: false }));
      on('#suche', 'submit', () => visit(`/suche?q=${encodeURIComponent(formValues('#suche').q ?? '')}&sort=beliebt`));
      on('#treffer', 'click', ({ currentTarget }) => {
        insights('clickedObjectIDsAfterSearch', {
          eventName: 'Artikel angeklickt',
          index: 'prod_artikel_de',
          queryID: '9c7a0e45b12fd86370b1ca5e92f4d388',
          objectIDs: ['MER-4711-0171'],
          positions: [3],
        });
        meta.clicked(currentTarget as HTMLElement);
        mails.event(
          'Viewed Product',
          {},
          { ProductName: basket[0]?.name, SKU: basket[0]?.id, Categories: ['Garne', 'Merino'], Price: 7.95 },
        );
        ga.event('add_to_cart', { currency: 'EUR', value: 47.7 }, basket.slice(0, 1));
        meta.track('AddToCart', {
          content_ids: ['MER-4711-0171'],
          content_type: 'product',
          value: 47.7,
          currency: 'EUR',
          num_items: 6,
        });
        visit('/kasse/adresse');
      });
    },
    '/kasse/adresse': () => {
      show(
        'Kasse – Lieferadresse | Wollwerk',
        `
        <form id="adresse" class="kasse">
          <input id="email" name="email" placeholder="E-Mail"><input id="vorname" name="vorname"><input id="nachname" name="nachname">
          <input id="strasse" name="strasse"><input id="hausnr" name="hausnr"><input id="plz" name="plz"><input id="ort" name="ort">
          <input id="telefon" name="telefon"><input id="geb" name="geburtsdatum"><textarea id="hinweis" name="liefer_hinweis"></textarea>
          <label><input type="checkbox" id="news" name="newsletter" value="ja"> Newsletter</label>
          <button id="weiter" class="btn btn--primär" type="submit">Weiter zur Zahlung</button>
        </form>`,
      );
      seen();
      on('#email', 'change', () => {
        mails.event(
          'Started Checkout',
          { email: entered('#email') },
          {
            $value: total,
            Items: products,
            ItemNames: basket.map(({ name }) => name),
            CheckoutURL: `${location.origin}/kasse/adresse?korb=9f31c70ab2`,
          },
          total,
        );
      });
      on('#plz', 'change', () => {
        void fetch(
          `https://api.adressprofi24.de/v3/pruefe;land=DE;plz=${entered('#plz')}/strasse/${encodeURIComponent(entered('#strasse'))}/${entered('#hausnr')}?kdnr=W-20817&vorschlaege=5`,
        ).catch(() => undefined);
      });
      on('#adresse', 'submit', () => {
        const form = formValues('#adresse');
        void sendJson('https://bonitaet.zahlklar.eu/risk/check', {
          haendler: 'wollwerk',
          vorgang: 'WW-2611-008841',
          betrag: euro(total),
          waehrung: 'EUR',
          zahlart: 'rechnung',
          kd: {
            anr: 'Fr.',
            vn: form.vorname,
            nn: form.nachname,
            gebdat: form.geburtsdatum,
            tel: form.telefon,
            mail: form.email,
          },
          ra: { str: form.strasse, hnr: form.hausnr, plz: form.plz, ort: form.ort, land: 'DE' },
          pos: basket.map(({ id, quantity, price }) => ({ art: id, mg: quantity, ep: euro(price) })),
          korb_hash: 'd41d8cd98f00b204e9800998ecf8427e',
          tmx_session: letters(32, '0123456789abcdef'),
        });
        void meta
          .match({
            em: form.email ?? '',
            fn: form.vorname ?? '',
            ln: form.nachname ?? '',
            ph: '491715538204',
            ct: form.ort ?? '',
            zp: form.plz ?? '',
            db: '19680314',
          })
          .then(() => {
            meta.track('InitiateCheckout', {
              num_items: 7,
              value: total,
              currency: 'EUR',
              content_ids: basket.map(({ id }) => id),
            });
          });
        if (form.newsletter === 'ja') {
          void mails.subscribe('RkV2xP', {
            email: form.email,
            phone_number: '+491715538204',
            first_name: form.vorname,
            last_name: form.nachname,
            location: { address1: `${form.strasse} ${form.hausnr}`, zip: form.plz, city: form.ort, country: 'Germany' },
          });
        }
        sessionStorage.setItem('kasse', JSON.stringify(form));
        visit('/kasse/danke?bestellung=10026110884&token=bT8xQ2mWv6Kd0RzLpY4s');
      });
    },
    '/kasse/danke': () => {
      const form = JSON.parse(sessionStorage.getItem('kasse') ?? '{}') as Record<string, string>;
      show(
        `Danke, ${form.vorname ?? ''}! Bestellung 10026110884 | Wollwerk`,
        `<h1>Vielen Dank, ${form.vorname} ${form.nachname}!</h1><p>Die Bestätigung geht an ${form.email}.</p>`,
      );
      void Promise.all([
        userProvidedData({
          em: form.email ?? '',
          pn: '+491715538204',
          fn0: form.vorname ?? '',
          co0: 'de',
          pc0: form.plz ?? '',
        }),
        pins.match(form.email ?? ''),
      ]).then(([person]) => {
        ga.set({ em: person, ecid: 918274401 });
        ga.event(
          'purchase',
          {
            transaction_id: '10026110884',
            value: total,
            tax: 9.29,
            shipping: 4.9,
            currency: 'EUR',
            zahlart: 'rechnung',
            neukunde: 'ja',
          },
          basket,
        );
        ads.conversion('kQ8tCMz4-pMZEKXvyrQo', total, 'EUR', '10026110884', person);
        meta.track('Purchase', {
          content_ids: basket.map(({ id }) => id),
          contents: basket.map(({ id, quantity }) => ({ id, quantity })),
          content_type: 'product',
          value: total,
          currency: 'EUR',
          order_id: '10026110884',
        });
        pins.track('checkout', {
          value: total,
          currency: 'EUR',
          order_id: '10026110884',
          order_quantity: 7,
          line_items: products,
        });
        insights('purchasedObjectIDs', {
          eventName: 'Gekauft',
          index: 'prod_artikel_de',
          objectIDs: basket.map(({ id }) => id),
          objectData: basket.map(({ price, quantity }) => ({ price, quantity })),
          value: 59.1,
          currency: 'EUR',
        });
      });
    },
  });
  ads.visit({ ecomm_pagetype: 'searchresults', ecomm_prodid: 'MER-4711-0171', ecomm_totalvalue: 0 });
}
