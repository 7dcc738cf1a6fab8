import { campaigns, languages, pages, products, titles } from '../pools.ts';
import { app, type Template } from '../template.ts';
import { bytesOf, query, renamed } from '../wire.ts';

const names = { ga4: ['page_view', 'scroll', 'view_item', 'select_content', 'view_search_results'] } as const;

/** Google's Analytics, Ads, Floodlight, Maps, Fonts and reCAPTCHA. */
export const google: readonly Template[] = [
  {
    name: 'ga4',
    make: (d, bag) => {
      const shared = {
        v: '2',
        tid: bag.register('ga-measurement-id', 'tid', `G-${d.alphanumeric(10).toUpperCase()}`),
        gtm: `45je4${d.hex(4)}v${d.digits(10)}za200`,
        _p: bag.register('timestamp-ms-text', '_p', String(d.time())),
        gcd: '13l3l3l3l1l1',
        npa: '0',
        dma: '1',
        cid: `${d.digits(9)}.${Math.floor(d.time() / 1000)}`,
        ul: d.pick(languages),
        sr: '1440x900',
        uaa: 'x86',
        uab: '64',
        uafvl: 'Chromium%3B120.0.6099.109',
        pscdl: 'noapi',
        sid: String(Math.floor(d.time() / 1000)),
        sct: '1',
        seg: '0',
        dl: bag.register('document-location', 'dl', app + d.pick(pages)),
        dt: d.pick(titles),
        _s: String(d.int(1, 9)),
        tfd: d.digits(4),
      };
      const line = (count: number) =>
        query({
          en: d.pick(names.ga4),
          _et: d.digits(4),
          ...renamed(bag.takeTexts(count), (key) => (d.chance(0.3) ? `epn.${key}` : `ep.${key}`)),
        });
      if (d.chance(0.5))
        return { url: `https://region1.google-analytics.com/g/collect?${query(shared)}&${line(7)}`, method: 'POST' };
      return {
        url: `https://region1.google-analytics.com/g/collect?${query(shared)}`,
        body: bytesOf([line(3), line(3), line(2)].join('\r\n')),
      };
    },
  },
  {
    name: 'ga4-items',
    make: (d, bag) => ({
      url: `https://www.google-analytics.com/g/collect?${query({
        v: '2',
        tid: `G-${d.alphanumeric(10).toUpperCase()}`,
        _p: String(d.time()),
        cid: `${d.digits(9)}.${d.digits(10)}`,
        en: 'view_item_list',
        dl: `${app}/catalogue`,
        dt: d.pick(titles),
        pr1: `id${d.digits(6)}~nm${d.pick(products)}~brFernhill~caLamps~lp1~qt${d.int(1, 4)}`,
        pr2: `id${d.digits(13)}~nm${d.pick(products)}~va${d.pick(['oak', 'ash'])}~lp2`,
        ...renamed(bag.takeTexts(6), (key) => `ep.${key}`),
      })}`,
      method: 'GET',
    }),
  },
  {
    name: 'universal-analytics',
    make: (d, bag) => ({
      url: 'https://www.google-analytics.com/j/collect',
      body: bytesOf(
        query({
          v: '1',
          _v: 'j101',
          a: d.digits(9),
          t: 'event',
          _s: '2',
          dl: app + d.pick(pages),
          ul: d.pick(languages),
          de: 'UTF-8',
          dt: d.pick(titles),
          sd: '24-bit',
          sr: '1440x900',
          vp: '1440x789',
          je: '0',
          ec: 'ui',
          ea: d.pick(['password field focused', 'card expanded', 'address bar hidden']),
          el: d.pick(['#email-input', 'IBAN', 'cvv']),
          _u: 'SACAAEABAAAAACAAI~',
          jid: d.digits(9),
          gjid: d.digits(9),
          cid: `${d.digits(9)}.${d.digits(10)}`,
          tid: bag.register('universal-analytics-id', 'tid', `UA-${d.digits(8)}-1`),
          _gid: `${d.digits(9)}.${d.digits(10)}`,
          cn: d.pick(campaigns),
          z: d.digits(9),
          ...Object.fromEntries(Object.values(bag.takeTexts(6)).map((value, at) => [`cd${at + 1}`, value])),
        }),
      ),
    }),
  },
  {
    name: 'google-ads',
    make: (d, bag) => ({
      url: `https://googleads.g.doubleclick.net/pagead/viewthroughconversion/${d.digits(10)}/?${query({
        random: bag.register('timestamp-ms-text', 'random', String(d.time())),
        cv: '11',
        fst: String(d.time()),
        bg: 'ffffff',
        guid: 'ON',
        async: '1',
        u_w: '1440',
        u_h: '900',
        url: app + d.pick(pages),
        hn: 'www.googleadservices.com',
        frm: '0',
        tiba: d.pick(titles),
        npa: '0',
        data: `event=page_view;${Object.entries(bag.takeTexts(4))
          .map(([key, value]) => `${key}=${value}`)
          .join(';')}`,
        rfmt: '3',
        fmt: '4',
        ...renamed(bag.takeTexts(3), (key) => `ads_${key}`),
      })}`,
      method: 'GET',
    }),
  },
  {
    name: 'floodlight',
    make: (d, bag) => ({
      url: `https://ad.doubleclick.net/activity;src=${d.digits(8)};type=invmedia;cat=${d.alphanumeric(6)};ord=${d.digits(13)};npa=0;${Object.entries(
        bag.takeTexts(6),
      )
        .map(([, value], at) => `u${at + 1}=${encodeURIComponent(value)}`)
        .join(';')};~oref=${encodeURIComponent(app + d.pick(pages))}?`,
      method: 'GET',
    }),
  },
  {
    name: 'google-maps',
    make: (d, bag) => ({
      url: `https://maps.googleapis.com/maps/api/js/ViewportInfoService.GetViewportInfo?${query({ '1m6': `1m2!1d${d.decimal(40, 55, 6)}`, '2u': String(d.int(3, 18)), callback: `_xdc_._${d.alphanumeric(6)}`, key: bag.register('google-browser-key', 'key', `AIza${d.base64url(35)}`), token: d.digits(6), ...bag.takeTexts(5, ['key', 'token']) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'google-fonts',
    make: (d, bag) => ({
      url: `https://fonts.googleapis.com/css2?${query({ family: `Inter:wght@${d.int(1, 4)}00..${d.int(5, 9)}00`, display: 'swap', text: d.pick(titles), ...bag.takeTexts(3) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'recaptcha',
    make: (d, bag) => ({
      url: `https://www.google.com/recaptcha/api2/anchor?${query({ ar: '1', k: bag.register('recaptcha-site-key', 'k', `6L${d.base64url(38)}`), co: `aHR0cHM6Ly9hcHAuZmVybmhpbGwtZGVtby5jb206NDQz`, hl: d.pick(languages), v: d.base64url(24), size: 'invisible', cb: d.chars('abcdefghijklmnop0123456789', 12), ...bag.takeTexts(4, ['k']) })}`,
      method: 'GET',
    }),
  },
];
