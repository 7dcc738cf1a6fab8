import insights from 'search-insights';
import { entered, formValues, on, route, sendJson, show, visit } from '../site.ts';
import { tiktokPixel } from '../tags/ads.ts';
import { redsysPayment } from '../tags/checkout.ts';
import { oneTrustReceipt } from '../tags/engagement.ts';
import { googleAnalytics, userProvidedData } from '../tags/google.ts';
import { metaPixel } from '../tags/meta.ts';
import { criteo } from '../tags/retargeting.ts';

// La Despensa de Lola is an online supermarket in Zaragoza, with a search, a basket and deliveries.

const algolia = { app: 'H3QW8ZT1KX', key: '5e1b07c9d2f48a360be97d41c8f20a63' };
const cliente = {
  codCliente: '2041877',
  nombre: 'Rocío',
  apellidos: 'Belmonte Sanz',
  correo: 'rociobelmonte82@gmail.com',
  movil: '+34612904718',
};
const cesta = [
  { id: '840012', name: 'Leche sin lactosa 1 l', price: 1.19, quantity: 6, category: 'Lácteos' },
  { id: '840977', name: 'Pañales talla 4, 64 uds', price: 17.95, quantity: 1, category: 'Bebé' },
  { id: '841530', name: 'Tiras reactivas glucosa 50', price: 24.5, quantity: 1, category: 'Parafarmacia' },
];
const pedido = { ref: 'P261130447', importe: 49.59, franja: '18:00-20:00' };

/** Starts the site in the page. */
export async function start(): Promise<void> {
  const ga = googleAnalytics('G-QW3Z8KT1XM');
  const meta = metaPixel('318840217765092');
  const tt = tiktokPixel('CQ7L2KRC77U4TZWBN8XG');
  const cto = criteo('94417');
  insights('init', { appId: algolia.app, apiKey: algolia.key, useCookie: true, cookieDuration: 15_552_000_000 });

  route({
    '/producto': () => {
      show(
        'Tiras reactivas de glucosa 50 uds | La Despensa de Lola',
        '<h1>Tiras reactivas de glucosa</h1><button id="anadir" class="btn-cesta" type="button">Añadir a la cesta</button><a data-route href="/tramitar/entrega">Tramitar pedido</a>',
      );
      const [, , tiras] = cesta;
      if (tiras === undefined) return;
      ga.event('view_item', { currency: 'EUR', value: tiras.price }, [tiras]);
      meta.track('ViewContent', {
        content_ids: [tiras.id],
        content_name: tiras.name,
        content_type: 'product',
        value: tiras.price,
        currency: 'EUR',
      });
      tt.track('ViewContent', {
        content_id: tiras.id,
        content_type: 'product',
        price: tiras.price,
        currency: 'EUR',
        description: tiras.name,
      });
      cto([{ e: 'vp', p: tiras.id, c: tiras.category }, { e: 'dis' }]);
      on('#anadir', 'click', ({ currentTarget }) => {
        ga.event('add_to_cart', { currency: 'EUR', value: tiras.price }, [tiras]);
        meta.clicked(currentTarget as HTMLElement);
        tt.track('AddToCart', {
          contents: [{ content_id: tiras.id, quantity: 1, price: tiras.price }],
          currency: 'EUR',
          value: tiras.price,
        });
        insights('convertedObjectIDsAfterSearch', {
          eventName: 'Añadido a la cesta',
          index: 'prod_articulos_zgz',
          queryID: 'a07c4e19f2d8b3651c90e4b7f28d5a61',
          objectIDs: [tiras.id],
        });
      });
    },
    '/tramitar/entrega': () => {
      show(
        'Datos de entrega | La Despensa de Lola',
        `<form id="entrega"><input name="nom"><input name="ape"><input name="mail"><input name="tfno"><input name="dir"><input name="cp"><input name="notas"><input name="tarjeta"><input name="cad"><input name="cvv">
        <button id="pagar" class="btn-pagar">Pagar 49,59 €</button></form>`,
      );
      ga.event('begin_checkout', { currency: 'EUR', value: pedido.importe, coupon: 'BIENVENIDA5' }, cesta);
      meta.track('InitiateCheckout', { num_items: 8, value: pedido.importe, currency: 'EUR' });
      cto([{ e: 'vb', p: cesta.map(({ id, price, quantity }) => `[i=${id}&pr=${price}&q=${quantity}]`).join(',') }]);
      on('#entrega', 'submit', async () => {
        const f = formValues('#entrega');
        ga.set({ uid: cliente.codCliente, 'up.tipo_cliente': 'recurrente', 'up.cp_reparto': f.cp ?? '' });
        ga.event('add_shipping_info', { shipping_tier: 'domicilio', franja: pedido.franja, cp: f.cp ?? '' });
        void redsysPayment({
          DS_MERCHANT_AMOUNT: '4959',
          DS_MERCHANT_CURRENCY: '978',
          DS_MERCHANT_MERCHANTCODE: '348820174',
          DS_MERCHANT_ORDER: pedido.ref,
          DS_MERCHANT_TERMINAL: '1',
          DS_MERCHANT_TRANSACTIONTYPE: '0',
          DS_MERCHANT_TITULAR: `${f.nom} ${f.ape}`,
          DS_MERCHANT_PAN: (f.tarjeta ?? '').replaceAll(' ', ''),
          DS_MERCHANT_EXPIRYDATE: f.cad ?? '',
          DS_MERCHANT_CVV2: f.cvv ?? '',
          DS_MERCHANT_PRODUCTDESCRIPTION: 'Pedido La Despensa de Lola',
          DS_MERCHANT_CONSUMERLANGUAGE: '001',
          DS_MERCHANT_MERCHANTURL: 'https://www.ladespensadelola.es/tpv/aviso',
          DS_MERCHANT_EMV3DS: JSON.stringify({
            threeDSInfo: 'CardData',
            email: f.mail,
            mobilePhone: { cc: '34', subscriber: f.tfno },
            shipAddrLine1: f.dir,
            shipAddrPostCode: f.cp,
          }),
        });
        void sendJson(
          'https://api.repartofresco.es/rutas/paradas',
          [
            {
              ped: pedido.ref,
              dest: `${f.nom} ${f.ape}`,
              dom: f.dir,
              cpost: f.cp,
              tlf: f.tfno,
              obs: f.notas,
              bultos: 4,
              frio: true,
              franja: pedido.franja,
              geo: { lat: 41.648823, lng: -0.889085 },
              repartidor: 'R-17',
            },
          ],
          { headers: { 'x-tienda': 'lola-zgz', 'x-clave': 'rf_7Qz1Lr0Xk4Vb' } },
        );
        await meta.match({
          em: cliente.correo,
          ph: cliente.movil.slice(1),
          fn: f.nom ?? '',
          ln: f.ape ?? '',
          zp: f.cp ?? '',
          ct: 'zaragoza',
          country: 'es',
        });
        await tt.identify({ email: cliente.correo, phone: cliente.movil, id: cliente.codCliente });
        const datos = await userProvidedData({ em: cliente.correo, pn: cliente.movil });
        ga.event(
          'purchase',
          { transaction_id: pedido.ref, value: pedido.importe, currency: 'EUR', shipping: 3.9, em: datos },
          cesta,
        );
        visit(`/tramitar/gracias?pedido=${pedido.ref}&email=${cliente.correo}`);
      });
    },
    '/tramitar/gracias': () => {
      show(`¡Gracias, ${cliente.nombre}! Pedido ${pedido.ref} | La Despensa de Lola`, '<h1>¡Gracias!</h1>');
      meta.track('Purchase', {
        content_ids: cesta.map(({ id }) => id),
        contents: cesta.map(({ id, quantity }) => ({ id, quantity })),
        order_id: pedido.ref,
        value: pedido.importe,
        currency: 'EUR',
      });
      tt.track('CompletePayment', {
        value: pedido.importe,
        currency: 'EUR',
        order_id: pedido.ref,
        contents: cesta.map(({ id, name, quantity }) => ({ content_id: id, content_name: name, quantity })),
      });
      cto([
        { e: 'ce', m: 'f1d4c90ab73e52860e9ac471b8d2f035', h: 'md5' },
        {
          e: 'vc',
          id: pedido.ref,
          p: cesta.map(({ id, price, quantity }) => `[i=${id}&pr=${price}&q=${quantity}]`).join(','),
        },
      ]);
      insights('purchasedObjectIDs', {
        eventName: 'Pedido',
        index: 'prod_articulos_zgz',
        authenticatedUserToken: cliente.codCliente,
        objectIDs: cesta.map(({ id }) => id),
        objectData: cesta.map(({ price, quantity }) => ({ price, quantity })),
        value: pedido.importe,
        currency: 'EUR',
      });
    },
    '/': () => {
      show(
        'Supermercado online en Zaragoza | La Despensa de Lola',
        '<div id="cookies"><button id="aceptar">Aceptar todas</button></div><input id="busca" type="search" placeholder="¿Qué te falta en casa?"><a data-route href="/producto/841530-tiras-reactivas-glucosa">Tiras reactivas glucosa 50 uds · 24,50 €</a>',
      );
      ga.event('page_view', { logged_in: 'true', almacen: 'ZGZ-02' });
      meta.track('PageView');
      tt.track('Pageview');
      on('#aceptar', 'click', () => void oneTrustReceipt({ C0001: true, C0002: true, C0004: true }));
      on('#busca', 'input', () => {
        const texto = entered('#busca');
        if (texto.length < 5 || texto.length % 6 !== 0) return;
        const address = `https://${algolia.app.toLowerCase()}-dsn.algolia.net/1/indexes/*/queries?x-algolia-agent=Algolia%20for%20JavaScript%20(5.41.0)%3B%20InstantSearch.js%20(4.84.0)`;
        void sendJson(
          address,
          {
            requests: [
              {
                indexName: 'prod_articulos_zgz',
                query: texto,
                params: `analyticsTags=web%2Cescritorio&clickAnalytics=true&hitsPerPage=24&page=0&userToken=${cliente.codCliente}&filters=almacen%3AZGZ-02`,
              },
            ],
          },
          { headers: { 'x-algolia-api-key': algolia.key, 'x-algolia-application-id': algolia.app } },
        );
      });
      on('#busca', 'change', () => {
        ga.event('search', { search_term: entered('#busca'), resultados: 3 });
        meta.track('Search', { search_string: entered('#busca'), content_category: 'supermercado' });
      });
    },
  });
}
