import { RudderAnalytics } from '@rudderstack/analytics-js/bundled';
import branch from 'branch-sdk';
import mixpanel from 'mixpanel-browser';
import { cookie, digits, formValues, letters, on, pixel, route, sendJson, sha256, show, visit } from '../site.ts';
import { bingTag, tiktokPixel } from '../tags/ads.ts';
import { googleAnalytics } from '../tags/google.ts';
import { adyenPay } from '../tags/payments.ts';

// Solterra sells flights and hotels, in Spanish.

const trip = {
  origin: 'BIO',
  destination: 'LPA',
  out: '2027-02-19',
  back: '2027-02-26',
  adults: 2,
  children: 1,
  fare: 'FLEX',
  total: 1184.36,
  currency: 'EUR',
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  const rudder = new RudderAnalytics();
  rudder.load('2pQ7xLk0ZrT4mVn8Bc5Yd1Hs6Gf', 'https://solterradatadnv.dataplane.rudderstack.com', {
    plugins: ['XhrQueue', 'StorageEncryption'],
  });
  mixpanel.init('91c7f0e4b2a85d36e1f07c9b48d2a65e', {
    autocapture: false,
    track_pageview: true,
    persistence: 'cookie',
    batch_flush_interval_ms: 1500,
  });
  mixpanel.register({ mercado: 'ES', ab_portada: 'C', app_version: '3.88.0' });
  const bing = bingTag('343074418');
  const tiktok = tiktokPixel('CT8QKZ3C77U1LX0MB4PG');
  const ga = googleAnalytics('G-QZ1L0X84TK');
  await new Promise<void>((resolve) => branch.init('key_live_kb7q1zr0lxw48cvn2mk6sjd9tgyp5ue3', {}, () => resolve()));

  route({
    '/vuelos': () => {
      show(
        'Vuelos Bilbao – Gran Canaria, 19 feb – 26 feb | Solterra Viajes',
        `
        <form id="buscar"><input id="desde" name="desde"><input id="hasta" name="hasta"><input id="cuando" name="cuando"><button>Buscar</button></form>
        <div class="card"><button id="elegir">IB 3824 · 09:15 · 1.184,36 €</button></div>`,
      );
      ga.event('page_view', { tipo_pagina: 'resultados' });
      bing.page();
      tiktok.track('Pageview');
      rudder.page('vuelos', 'resultados', { moneda: 'EUR' });
      on('#buscar', 'submit', () => {
        const { desde = '', hasta = '', cuando = '' } = formValues('#buscar');
        mixpanel.track('busqueda', { desde, hasta, cuando, pax: '2A1C', dias_antelacion: 82, resultados: 31 });
        rudder.track('Products Searched', { query: `${desde} ${hasta}`, ...trip });
        void sendJson('https://gds.aerolinkhub.com/json/availability?ch=WEB&pcc=7K4Q', {
          OTA_AirLowFareSearchRQ: {
            Version: '6.8.0',
            POS: {
              Source: [{ PseudoCityCode: '7K4Q', RequestorID: { Type: '1', ID: 'SOLT', CompanyName: { Code: 'TN' } } }],
            },
            OriginDestinationInformation: [
              {
                RPH: '1',
                DepartureDateTime: `${trip.out}T00:00:00`,
                OriginLocation: { LocationCode: trip.origin },
                DestinationLocation: { LocationCode: trip.destination },
              },
            ],
            TravelerInfoSummary: {
              AirTravelerAvail: [
                {
                  PassengerTypeQuantity: [
                    { Code: 'ADT', Quantity: 2 },
                    { Code: 'CNN', Quantity: 1 },
                  ],
                },
              ],
            },
          },
        });
      });
      on('#elegir', 'click', () => {
        ga.event('select_item', { item_list_name: 'ida', currency: 'EUR', value: trip.total }, [
          { id: 'IB3824-FLEX', name: 'BIO-LPA IB3824', price: trip.total, quantity: 1, category: 'vuelo' },
        ]);
        tiktok.track('AddToCart', {
          contents: [{ content_id: 'BIO-LPA', content_type: 'flight', price: trip.total, quantity: 3 }],
          value: trip.total,
          currency: 'EUR',
          description: 'BIO-LPA 2027-02-19',
        });
        visit('/reserva/pasajeros?pnr=X8QLT2&importe=1184.36');
      });
    },
    '/reserva/pasajeros': () => {
      show(
        'Pasajeros | Reserva X8QLT2 | Solterra Viajes',
        `
        <form id="pax"><input id="n1" name="pax[0][nombre]"><input id="a1" name="pax[0][apellidos]"><input id="d1" name="pax[0][dni]"><input id="p1" name="pax[0][pasaporte]"><input id="f1" name="pax[0][fnac]">
        <input id="n2" name="pax[1][nombre]"><input id="a2" name="pax[1][apellidos]"><input id="f2" name="pax[1][fnac]"><input id="em" name="email"><input id="tel" name="telefono">
        <select name="comida"><option>KSML</option></select><select name="asistencia"><option>WCHR</option></select><input id="titular" name="titular"><button>Pagar</button></form>`,
      );
      bing.page();
      ga.event('begin_checkout', { currency: 'EUR', value: trip.total, pnr: 'X8QLT2' });
      on('#em', 'change', () => {
        const { email = '', telefono = '' } = formValues('#pax');
        void sendJson('https://c.carritovivo.es/abandono', {
          tienda: 'solterra',
          cesta: 'X8QLT2',
          correo: email,
          tel: telefono,
          paso: 2,
          pagina: location.href,
          sesion: letters(20),
        });
        branch.setIdentity(email, () => undefined);
      });
      on('#pax', 'submit', () => {
        const form = formValues('#pax');
        const name = `${form['pax[0][nombre]']} ${form['pax[0][apellidos]']}`;
        void tiktok.identify({ email: form.email ?? '', phone: '+34655218094', id: 'SOL-300918' }).then(() =>
          tiktok.track('CompletePayment', {
            value: trip.total,
            currency: 'EUR',
            content_type: 'flight',
            order_id: 'X8QLT2',
          }),
        );
        mixpanel.identify('SOL-300918');
        mixpanel.people.set({
          $name: name,
          $email: form.email,
          $phone: form.telefono,
          puntos: 18420,
          nivel: 'oro',
          ultima_ruta: 'BIO-LPA',
        });
        mixpanel.track('reserva_pagada', {
          localizador: 'X8QLT2',
          importe: trip.total,
          pasajero_1: name,
          dni: form['pax[0][dni]'],
          comida: form.comida,
          asistencia: form.asistencia,
        });
        rudder.identify('SOL-300918', {
          nombre: name,
          email: form.email,
          telefono: form.telefono,
          fechaNacimiento: form['pax[0][fnac]'],
        } as never);
        rudder.track('Order Completed', {
          order_id: 'X8QLT2',
          revenue: trip.total,
          coupon: 'INVIERNO27',
          products: [{ product_id: 'IB3824', sku: 'FLEX-BIO-LPA', quantity: 3 }],
        });
        void adyenPay(
          { clientKey: 'live_QX7ZK1TLR0MV4WNB8PYC5DHS6GFJ3A2E', session: 'CS4F81C07B29D5A36E', reference: 'X8QLT2-1' },
          {
            holderName: form.titular,
            shopperEmail: form.email,
            telephoneNumber: form.telefono,
            countryCode: 'ES',
            shopperReference: 'SOL-300918',
            billingAddress: {
              street: 'Calle Licenciado Poza',
              houseNumberOrName: '31 3º izda',
              city: 'Bilbao',
              postalCode: '48011',
              stateOrProvince: 'Bizkaia',
              country: 'ES',
            },
            amount: { value: 118436, currency: 'EUR' },
          },
        );
        pixel('https://www.awin1.com/sread.img', {
          tt: 'ns',
          tv: 2,
          merchant: 18204,
          amount: '1184.36',
          ch: 'aw',
          cr: 'EUR',
          parts: 'DEFAULT:1184.36',
          ref: 'X8QLT2',
          customeracquisition: 'RETURNING',
          p0: form.email,
          cks: cookie('_aw_m_18204', () => `18204_${digits(10)}_${letters(32, '0123456789abcdef')}`),
          vc: 'INVIERNO27',
        });
        void sendJson(
          'https://apis.seguroviajero.net/polizas',
          {
            producto: 'CANCEL-PLUS',
            prima: 34.5,
            viaje: JSON.stringify({ ...trip, pnr: 'X8QLT2' }),
            asegurados: [
              {
                nom: form['pax[0][nombre]'],
                ape: form['pax[0][apellidos]'],
                doc: { tipo: 'DNI', num: form['pax[0][dni]'] },
                pas: form['pax[0][pasaporte]'],
                fnac: form['pax[0][fnac]'],
              },
              { nom: form['pax[1][nombre]'], ape: form['pax[1][apellidos]'], doc: null, fnac: form['pax[1][fnac]'] },
            ],
            contacto: `${form.email}|${form.telefono}`,
          },
          { headers: { 'x-canal': 'solterra-web' } },
        );
        branch.logEvent(
          'PURCHASE',
          {
            transaction_id: 'X8QLT2',
            revenue: trip.total,
            currency: 'EUR',
            customer_event_alias: 'reserva',
            nombre: name,
          } as never,
          [],
          '',
          () => undefined,
        );
        void Promise.all([sha256(form.email ?? ''), sha256('34655218094')]).then(([em, ph]) =>
          bing.event('purchase', { ec: 'reserva', gv: trip.total, gc: 'EUR', pid: JSON.stringify({ em, ph }) }),
        );
        visit('/reserva/X8QLT2/lucia.fernandez-arrieta/tarjeta-embarque.pdf;v=2');
      });
    },
    '/reserva/X8QLT2': () => {
      show('¡Buen viaje, Lucía! | Solterra Viajes', '<h1>Localizador X8QLT2</h1>');
      bing.page();
      ga.event('purchase', { transaction_id: 'X8QLT2', value: trip.total, currency: 'EUR' });
    },
  });
}
