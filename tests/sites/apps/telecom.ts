import { createRelay } from '@coveo/relay';
import { entered, formValues, letters, on, route, sendJson, show, visit } from '../site.ts';
import { payuToken } from '../tags/checkout.ts';
import { cookiebotChoice, hcaptcha } from '../tags/consent.ts';
import { matomo } from '../tags/matomo.ts';
import { tidio } from '../tags/messaging.ts';
import { criteo } from '../tags/retargeting.ts';

// Zefir Mobile is a mobile operator in Poland: a search for a telephone, an order with a number kept, the customer's account.

const basket = {
  sku: 'SM-A566B-8/256-GR',
  name: 'Galaxy A56 5G 256 GB grafitowy',
  price: 1799,
  plan: 'Zefir MAX 60 GB',
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  const dimensions: Record<string, string> = { dimension1: 'B2C', dimension4: 'wariant_b' };
  const piwik = matomo('https://zefir.piwik.pro/ppms.php', '6f0c2b9e-4d71-4a85-b3e8-19c7d5a02f64', dimensions);
  const relay = createRelay({
    url: 'https://zefirproduction9k2mvx7q.analytics.org.coveo.com/rest/organizations/zefirproduction9k2mvx7q/events/v1',
    token: 'xx3e8d10f7-52c9-4b6a-8f14-a7d90c26be53',
    trackingId: 'zefir-sklep',
  });
  const tag = criteo('104827');
  const chat = tidio('w5ktz8q2mxr1vbn7lpc0yd4hs6gf3jae');
  void chat.register({ tags: ['sklep'], contactProperties: [] });

  route({
    '/sklep': () => {
      show(
        'Smartfony na raty – sklep Zefir Mobile',
        '<input id="szukaj" name="fraza"><button id="lupa">Szukaj</button><a id="kup" data-route href="/zamowienie/dane?koszyk=K7781204593&krok=1">Do kasy</a>',
      );
      piwik.page();
      cookiebotChoice('8b3f60d2-71ce-4a94-9d05-e6c2a8f1b749');
      tag([{ e: 'exd', site_type: 'd' }, { e: 'vh' }, { e: 'dis' }]);
      on('#lupa', 'click', () => {
        const fraza = entered('#szukaj');
        relay.emit('Search', {
          searchUid: crypto.randomUUID(),
          query: fraza,
          facets: [{ field: 'marka', value: 'Samsung' }],
          responseTimeMs: 84,
          searchInterface: 'sklep',
        } as never);
        relay.emit('ec.productView', {
          currency: 'PLN',
          product: { productId: basket.sku, name: basket.name, price: basket.price },
        });
        piwik.search(fraza, 'telefony', 6);
        tag([
          { e: 'exd', site_type: 'd' },
          { e: 'vp', p: basket.sku },
        ]);
      });
    },
    '/zamowienie': () => {
      show(
        'Twoje dane – zamówienie K7781204593',
        `<form id="zam"><input id="imie" name="imie"><input id="nazw" name="nazwisko"><input id="pesel" name="pesel"><input id="dowod" name="seria_dowodu"><input id="mejl" name="mejl">
        <input id="nr" name="nr_przenoszony"><input id="ulica" name="ulica"><input id="kod" name="kod_pocztowy"><input id="miasto" name="miejscowosc"><input id="pacz" name="paczkomat"><button id="dalej">Dalej</button></form>
        <form id="karta"><input id="nk" name="nk"><input id="dw" name="dw"><input id="kk" name="kk"><button id="zaplac">Zapłać</button></form>`,
      );
      piwik.page();
      relay.emit('ec.cartAction', {
        action: 'add',
        currency: 'PLN',
        quantity: 1,
        product: { productId: basket.sku, name: basket.name, price: basket.price },
      });
      on('#zam', 'submit', () => {
        const z = formValues('#zam');
        void hcaptcha('d41b7f20-9c5e-4e83-a6d2-50f8b3c1e796');
        piwik.event('Koszyk', 'krok1_ok', `${z.imie} ${z.nazwisko} / ${z.nr_przenoszony}`, 1);
        piwik.form('zam', [
          { fa_n: 'imie', fa_ft: 'text', fa_s: 6, fa_cn: 1 },
          { fa_n: 'pesel', fa_ft: 'text', fa_s: 11, fa_cn: 3 },
        ]);
        relay.emit('identify', { userId: 'KL-55190823', email: z.mejl });
        void sendJson('/api/zamowienia', z);
        void sendJson(
          'https://api.przeniesnumer.pl/wnioski',
          {
            wniosek: {
              nrSprawy: 'NP/2026/11/88412',
              msisdn: `48${(z.nr_przenoszony ?? '').replace(/\D/g, '')}`,
              dawca: 'T07',
              biorca: 'Z02',
              iccid: '8948031748205519365',
              okienko: '2026-12-04T00:00/06:00',
            },
            abonent: {
              im: z.imie,
              nzw: z.nazwisko,
              pes: z.pesel,
              dok: { typ: 'DO', nr: z.seria_dowodu, wazny_do: '2033-05-19' },
              adr: `${z.ulica}, ${z.kod_pocztowy} ${z.miejscowosc}`,
              kontakt: [z.mejl, z.nr_przenoszony],
            },
            zgody: { rodo: 1, marketing: 0, bik: 1 },
            podpis: letters(88),
            wersja: '2.8.0-rc1',
          },
          { headers: { 'x-operator': 'Z02', 'x-klucz-api': 'pn_0b7d92f1c4e8' } },
        );
        tag([
          { e: 'exd', site_type: 'd' },
          { e: 'ce', m: '[f0d2cb6ce2e686d8cf4be74f67961223]', h: 'md5' },
          { e: 'vb', p: `[i=${basket.sku}&pr=${basket.price}&q=1]` },
        ]);
      });
      on('#karta', 'submit', () => {
        const k = formValues('#karta');
        const [m = '', r = ''] = (k.dw ?? '').split('/');
        void payuToken('4310758', { number: k.nk, expirationMonth: m, expirationYear: `20${r}`, cvv: k.kk });
        relay.emit('ec.purchase', {
          currency: 'PLN',
          products: [{ product: { productId: basket.sku, name: basket.name, price: basket.price }, quantity: 1 }],
          transaction: { id: 'K7781204593', revenue: 1799 },
        });
        tag([
          { e: 'exd', site_type: 'd' },
          { e: 'vc', tid: 'K7781204593', p: `[i=${basket.sku}&pr=${basket.price}&q=1]` },
        ]);
        visit('/moje/faktury?msisdn=48609417723&imie=Bo%C5%BCena&token=zfm.4c7f19e0b2');
      });
    },
    '/moje': () => {
      show(
        'Faktury: Bożena Wilczyńska (609 417 723)',
        '<p>Do zapłaty 64,90 zł</p><input id="czat" name="czat"><button id="wyslij">Wyślij</button><button id="pdf">Pobierz FV_11_2026_Wilczynska.pdf</button>',
      );
      dimensions.uid = 'KL-55190823';
      piwik.page();
      on('#wyslij', 'click', () => {
        const text = entered('#czat');
        void chat.typing(text.slice(0, 24));
        void chat.register({
          name: 'Bożena Wilczyńska',
          email: 'bozena.wilczynska@onet.pl',
          phone: '+48609417723',
          contactProperties: [
            { property: 'taryfa', value: basket.plan },
            { property: 'zaleglosc_pln', value: 64.9 },
            { property: 'pesel_4', value: '2380' },
          ],
        });
        void chat.write(text);
      });
      on('#pdf', 'click', () => {
        piwik.event('Faktury', 'pobranie', 'FV_11_2026_Wilczynska.pdf', 64.9);
        relay.emit('itemClick', {
          itemMetadata: {
            uniqueFieldName: 'permanentid',
            uniqueFieldValue: '0f7c',
            author: 'Zefir Mobile',
            title: 'FV_11_2026_Wilczynska.pdf',
            url: 'https://sklep.zefirmobile.pl/f/FV_11_2026_Wilczynska.pdf?konto=55190823',
          },
          position: 1,
          actionCause: 'documentOpen',
        } as never);
      });
    },
  });
}
