import Adjust from '@adjustcom/adjust-web-sdk';
import { datadogLogs } from '@datadog/browser-logs';
import * as sdk from '@mparticle/web-sdk';
import { digits, entered, formValues, letters, on, route, sendJson, show, stored, visit, withQuery } from '../site.ts';
import { braze } from '../tags/engagement.ts';

// Kapıda brings food in Istanbul: a single page with a map, a basket and a courier on the way.

interface MParticle {
  init(key: string, config: object): void;
  ready(then: () => void): void;
  logPageView(name: string, attributes: object): void;
  logEvent(name: string, type: number, attributes: object): void;
  upload(): void;
  readonly Identity: { getCurrentUser(): { setUserAttribute(name: string, value: string): void } | null };
}
/** The package's types lack its default export. */
const mParticle = (sdk as unknown as { default: MParticle }).default;

const mapToken = 'pk.eyJ1Ijoia2FwaWRhIiwiYSI6ImNtNHEyeHo5OTBrMTgycXM3bHg0dnBmOHQifQ.Zr1LxW4cVb7nYd2Hs9Gf5J';
const home = { lng: 29.02431, lat: 40.98874 };
const uye = {
  no: 'M-5520174',
  ad: 'Elif',
  soyad: 'Karaosmanoğlu',
  eposta: 'elif.karaosman@yandex.com.tr',
  cep: '+905324417709',
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  datadogLogs.init({
    clientToken: 'pub81f7c0e92d5a36b4c1e0f7a92d84b5c6',
    site: 'datadoghq.eu',
    service: 'kapida-web',
    env: 'tr-prod',
    version: '7.2.0',
    forwardErrorsToLogs: true,
    forwardConsoleLogs: ['warn'],
    sessionSampleRate: 100,
  });
  datadogLogs.setUser({ id: uye.no, name: `${uye.ad} ${uye.soyad}` });
  Adjust.initSdk({ appToken: 'k8q1zr0lxw4c', environment: 'production', logLevel: 'none', externalDeviceId: uye.no });
  await new Promise<void>((resolve) => {
    mParticle.init('eu1-81f7c0e92d5a36b4c1e0f7a92d84b5c6', {
      isDevelopmentMode: false,
      identifyRequest: { userIdentities: { email: uye.eposta, customerid: uye.no, mobile_number: uye.cep } },
      identityCallback: () => resolve(),
    });
    mParticle.ready(() => resolve());
  });
  const current = mParticle.Identity.getCurrentUser();
  for (const [name, value] of Object.entries({
    $FirstName: uye.ad,
    $LastName: uye.soyad,
    $Mobile: uye.cep,
    $Zip: '34710',
    ilce: 'Kadıköy',
    segment: 'haftasonu',
  }))
    current?.setUserAttribute(name, value);
  const engage = braze({ key: '4c1e0f7a-92d8-4b5c-681f-7c0e92d5a36b', host: 'sdk.fra-02.braze.eu' }, uye.no);
  const session = stored('kpd_session_token', () => letters(32));

  route({
    '/kesfet': () => {
      show(
        'Kapıda – Kadıköy',
        `
        <input id="adres" placeholder="Adresini yaz"><input id="ara" placeholder="Ne yemek istersin?"><button id="mantı">Sepete ekle</button><a data-route href="/sepet">Sepet</a>`,
      );
      mParticle.logPageView('kesfet', { ilce: 'Kadıköy', restoran_sayisi: '148', ab: 'liste-v2' });
      on('#adres', 'change', () => {
        const address = `https://api.mapbox.com/geocoding/v5/mapbox.places/${encodeURIComponent(entered('#adres'))}.json`;
        void fetch(
          withQuery(address, {
            access_token: mapToken,
            proximity: `${home.lng},${home.lat}`,
            country: 'tr',
            language: 'tr',
            autocomplete: 'true',
            session_token: crypto.randomUUID(),
            limit: 5,
          }),
        ).catch(() => undefined);
        void fetch(
          withQuery(`https://api.mapbox.com/directions/v5/mapbox/driving/${home.lng},${home.lat};29.03117,40.99208`, {
            access_token: mapToken,
            overview: 'full',
            geometries: 'geojson',
            steps: 'false',
          }),
        ).catch(() => undefined);
        const turn = {
          event: 'map.load',
          created: new Date().toISOString(),
          sdkIdentifier: 'mapbox-gl-js',
          sdkVersion: '3.16.0',
          skuId: '01',
          userId: crypto.randomUUID(),
        };
        void sendJson(
          `https://events.mapbox.com/events/v2?access_token=${mapToken}`,
          [turn, { ...turn, event: 'appUserTurnstile', 'enabled.telemetry': false }],
          { headers: { 'content-type': 'text/plain' } },
        );
      });
      on('#ara', 'change', () => {
        engage({}, [['arama', { terim: entered('#ara'), sonuc: 12, filtre: ['helal', 'acik'] }]]);
        mParticle.logEvent('Arama', 8, { terim: entered('#ara'), sonuc: '12' });
      });
      on('button', 'click', () => {
        mParticle.logEvent('Sepete Eklendi', 1, {
          urun: 'Kayseri mantısı',
          urun_id: 'P-90417',
          fiyat: '219.90',
          adet: '2',
          restoran: 'Hacer Anne',
        });
        void Adjust.trackEvent({
          eventToken: 'q8k1zr',
          revenue: 439.8,
          currency: 'TRY',
          callbackParams: [
            { key: 'urun', value: 'P-90417' },
            { key: 'uye', value: uye.no },
          ],
        });
      });
    },
    '/sepet': () => {
      show(
        'Sepetim – Kapıda',
        `
        <form id="siparis"><input id="kapi" name="kapi_kodu"><input id="daire" name="daire"><input id="not" name="kurye_notu"><input id="kart" name="kart_no"><input id="ay" name="skt"><input id="cvv" name="cvv">
        <button>Siparişi ver</button></form>`,
      );
      mParticle.logPageView('sepet', { tutar: '439.80', para: 'TRY' });
      on('#siparis', 'submit', () => {
        const form = formValues('#siparis');
        const [month, year] = (form.skt ?? '').split('/');
        void sendJson(
          'https://api.iyzipay.com/payment/auth',
          {
            locale: 'tr',
            conversationId: digits(9),
            price: '439.80',
            paidPrice: '439.80',
            currency: 'TRY',
            installment: 1,
            basketId: 'SP-20261129-7714',
            paymentCard: {
              cardHolderName: `${uye.ad} ${uye.soyad}`,
              cardNumber: form.kart_no?.replaceAll(' ', ''),
              expireMonth: month,
              expireYear: `20${year}`,
              cvc: form.cvv,
              registerCard: 0,
            },
            buyer: {
              id: uye.no,
              name: uye.ad,
              surname: uye.soyad,
              gsmNumber: uye.cep,
              email: uye.eposta,
              identityNumber: '20418733596',
              registrationAddress: 'Moda Cad. No 41 D:7 Kadıköy',
              city: 'İstanbul',
              country: 'Türkiye',
            },
            basketItems: [
              { id: 'P-90417', name: 'Kayseri mantısı', category1: 'Yemek', itemType: 'PHYSICAL', price: '439.80' },
            ],
          },
          {
            headers: {
              'x-iyzi-rnd': digits(13),
              authorization: `IYZWSv2 ${btoa(`apiKey:${letters(32)}&randomKey:${digits(13)}&signature:${letters(64, '0123456789abcdef')}`)}`,
            },
          },
        );
        engage(
          {
            first_name: uye.ad,
            last_name: uye.soyad,
            email: uye.eposta,
            phone: uye.cep,
            home_city: 'İstanbul',
            dob: '1994-05-19',
            country: 'TR',
            custom: { favori: 'mantı', siparis_sayisi: 41, alerji: 'fıstık', son_konum: `${home.lat},${home.lng}` },
          },
          [
            [
              'siparis_verildi',
              { siparis_no: 'SP-20261129-7714', tutar: 439.8, not: form.kurye_notu, kapi: form.kapi_kodu },
            ],
          ],
        );
        mParticle.logEvent('Sipariş', 16, {
          siparis_no: 'SP-20261129-7714',
          tutar: '439.80',
          adres: `Moda Cad. No 41 D:${form.daire}`,
          kupon: 'KASIM50',
        });
        datadogLogs.logger.warn(`Kart reddedildi: ${uye.eposta} / bin 545616`, {
          siparis_no: 'SP-20261129-7714',
          kod: 51,
          deneme: 1,
          oturum: session,
        });
        datadogLogs.logger.error(
          'Ödeme hatası',
          { uye: { no: uye.no, gsm: uye.cep } },
          new Error(`iyzico 10051 for ${uye.ad} ${uye.soyad}`),
        );
        mParticle.upload();
        track(form);
        visit(`/takip/SP-20261129-7714?t=${session}&lat=${home.lat}&lng=${home.lng}`);
      });
    },
    '/takip': () => {
      show('Elif, siparişin yolda! – Kapıda', '<h1>Kurye: Serhat K.</h1>');
      mParticle.logPageView('takip', { siparis_no: 'SP-20261129-7714', kurye: 'Serhat K.' });
      console.warn(`takip acildi ${location.href}`);
      mParticle.upload();
    },
  });
}

/** Sends the positions of courier and customer to a small service, which names them in its own way. */
function track(form: Readonly<Record<string, string>>): void {
  const socket = new WebSocket(`wss://live.kuryekonum.net/v2/ws?tenant=kapida&order=SP-20261129-7714&k=${letters(24)}`);
  socket.onopen = () => {
    socket.send(
      JSON.stringify({
        t: 'sub',
        o: 'SP-20261129-7714',
        c: {
          n: `${uye.ad} ${uye.soyad}`,
          p: uye.cep,
          a: { s: 'Moda Cad.', b: '41', f: form.daire, g: form.kapi_kodu },
        },
      }),
    );
    for (const [at, shift] of [0, 0.00041, 0.00087].entries()) {
      socket.send(
        JSON.stringify({
          t: 'pos',
          seq: at,
          r: 'cust',
          ll: [home.lat + shift, home.lng - shift],
          acc: 12,
          bat: 0.64,
          spd: 0,
        }),
      );
    }
    socket.send(JSON.stringify({ t: 'msg', txt: `${form.kurye_notu}`, to: 'kurye/8817', ts: Date.now() }));
  };
}
