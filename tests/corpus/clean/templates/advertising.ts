import { campaigns, events, pages, products, titles, userAgents } from '../pools.ts';
import { app, type Template } from '../template.ts';
import { base64Of, form, json, protobuf, query, renamed } from '../wire.ts';

/** Pixels of Meta, TikTok, LinkedIn, Microsoft, Criteo, Pinterest, Snap, Reddit, X, Taboola; and real-time bidding. */
export const advertising: readonly Template[] = [
  {
    name: 'facebook',
    make: (d, bag) => ({
      url: `https://www.facebook.com/tr/?${query({ id: bag.register('pixel-id', 'id', d.digits(16)), ev: d.pick(['PageView', 'ViewContent', 'Search', 'CustomizeProduct']), dl: app + d.pick(pages), rl: '', if: 'false', ts: bag.register('timestamp-ms-text', 'ts', String(d.time())), sw: '1440', sh: '900', v: '2.9.176', r: 'stable', ec: '1', o: '4126', fbp: `fb.1.${d.time()}.${d.digits(18)}`, ler: 'empty', it: String(d.time()), coo: 'false', ...renamed(bag.takeTexts(7), (key) => `cd[${key}]`) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'facebook-form',
    make: (d, bag) => ({
      url: 'https://www.facebook.com/tr/',
      body: [
        ['id', d.digits(15)],
        ['ev', 'SubscribedButtonClick'],
        ['dl', app + d.pick(pages)],
        ['ts', String(d.time())],
        [
          'cd[buttonFeatures]',
          JSON.stringify({
            classList: 'card__action',
            destination: `${app}/`,
            id: 'email-cta',
            imageUrl: '',
            innerText: d.pick(['Show password', 'Add card', 'Continue']),
            numChildButtons: 0,
            tag: 'button',
            name: 'phone-cta',
          }),
        ],
        ['cd[pageFeatures]', JSON.stringify({ title: d.pick(titles) })],
        ...Object.entries(renamed(bag.takeTexts(6), (key) => `cd[${key}]`)),
      ] as const,
    }),
  },
  {
    name: 'tiktok',
    make: (d, bag) => ({
      url: 'https://analytics.tiktok.com/api/v2/pixel',
      body: json({
        event: d.pick(['Pageview', 'ViewContent', 'ClickButton']),
        event_id: '',
        message_id: `messageId-${d.time()}-${d.digits(13)}-${d.alphanumeric(8)}`,
        is_onsite: false,
        timestamp: new Date(d.time()).toISOString(),
        context: {
          ad: { sdk_env: 'external' },
          library: { name: 'pixel.js', version: '2.2.1' },
          page: { url: app + d.pick(pages), referrer: '' },
          pixel: { code: d.alphanumeric(20).toUpperCase() },
          userAgent: d.pick(userAgents),
          index: d.int(0, 5),
        },
        properties: bag.take(7),
        _inspect: { ppf: d.int(1, 9) },
      }),
    }),
  },
  {
    name: 'linkedin',
    make: (d, bag) => ({
      url: `https://px.ads.linkedin.com/collect?${query({ v: '2', fmt: 'js', pid: d.digits(7), time: String(d.time()), url: app + d.pick(pages), ...renamed(bag.takeTexts(6), (key) => `p_${key}`) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'bing',
    make: (d, bag) => ({
      url: `https://bat.bing.com/action/0?${query({ ti: bag.register('tag-id', 'ti', d.digits(8)), tm: 'gtm002', Ver: '2', mid: d.uuid(), bo: '2', sid: d.hex(32), vid: d.hex(32), vids: '0', msclkid: 'N', pi: '918639831', lg: 'de', sw: '1440', sh: '900', sc: '24', tl: d.pick(titles), p: app + d.pick(pages), r: '', lt: d.digits(4), evt: 'custom', ea: d.pick(events), el: d.pick(['#email-input', 'Account number']), rn: d.digits(6), ...renamed(bag.takeTexts(6), (key) => `c_${key}`) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'criteo',
    make: (d, bag) => ({
      url: `https://sslwidget.criteo.com/event?${query({ a: d.digits(5), v: '5.25.0', otl: '1', p0: `e=exd&site_type=d`, p1: `e=vp&p=${d.digits(13)}`, p2: `e=vl&${query(bag.takeTexts(4))}`, p3: 'e=dis', adce: '1', bundle: d.base64url(60), tld: 'fernhill-demo.com', dy: '1', fu: app + d.pick(pages), ceid: d.uuid(), dtycbr: d.digits(5), ...renamed(bag.takeTexts(3), (key) => `x_${key}`) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'pinterest',
    make: (d, bag) => ({
      url: `https://ct.pinterest.com/v3/?${query({ event: 'pagevisit', tid: d.digits(13), cb: String(d.time()), ed: JSON.stringify({ line_items: [{ product_name: d.pick(products), product_id: d.digits(16), product_quantity: 1 }], ...bag.take(6) }), ad: JSON.stringify({ loc: app + d.pick(pages), ref: '', if: false, sh: 900, sw: 1440, mh: d.hex(8), is_eu: true }) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'snap',
    make: (d, bag) => ({
      url: 'https://tr.snapchat.com/p',
      body: form({
        pid: d.uuid(),
        ev: 'PAGE_VIEW',
        intg: 'gtm',
        pl: app + d.pick(pages),
        ts: String(d.time()),
        v: '3.32.1',
        u_c1: d.uuid(),
        m_sl: d.digits(4),
        m_rv: d.alphanumeric(6),
        ...renamed(bag.takeTexts(6), (key) => `e_${key}`),
      }),
    }),
  },
  {
    name: 'reddit',
    make: (d, bag) => ({
      url: `https://alb.reddit.com/rp.gif?${query({ ts: String(d.time()), id: `t2_${d.alphanumeric(8).toLowerCase()}`, event: 'PageVisit', 'm.itemCount': String(d.int(1, 9)), uuid: d.uuid(), s: d.hex(40), integration: 'reddit', opt_out: '0', sh: '900', sw: '1440', v: 'rdt_d5fd0a4a', ...renamed(bag.takeTexts(6), (key) => `m.${key}`) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'x-ads',
    make: (d, bag) => ({
      url: `https://t.co/i/adsct?${query({ bci: '4', eci: '3', event: JSON.stringify(bag.take(6)), event_id: d.uuid(), events: '[["pageview",{}]]', integration: 'advertiser', p_id: 'Twitter', p_user_id: '0', pl_id: d.uuid(), tw_document_href: app + d.pick(pages), tw_iframe_status: '0', txn_id: d.alphanumeric(5).toLowerCase(), type: 'javascript', version: '2.3.31' })}`,
      method: 'GET',
    }),
  },
  {
    name: 'taboola',
    make: (d, bag) => ({
      url: `https://trc.taboola.com/${d.digits(7)}/log/3/unip?${query({ en: 'page_view', tim: String(d.time()), ui: d.uuid(), cv: '20241112-5-RELEASE', 'item-url': app + d.pick(pages), mrir: 'tto', vi: String(d.time()), ...bag.takeTexts(6) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'bid-request',
    make: (d, bag) => ({
      url: 'https://prebid.adnxs-demo.com/openrtb2/auction',
      body: json({
        id: d.uuid(),
        imp: [
          {
            id: 'ad-slot-1',
            banner: {
              w: 300,
              h: 250,
              pos: 1,
              format: [
                { w: 300, h: 250 },
                { w: 728, h: 90 },
              ],
            },
            tagid: d.digits(8),
            secure: 1,
            bidfloor: d.decimal(0.1, 4, 2),
            ext: { gpid: '/1234567/home/top', tid: d.uuid(), prebid: { bidder: { placementId: d.digits(8) } } },
          },
        ],
        site: {
          page: app + d.pick(pages),
          domain: 'fernhill-demo.com',
          publisher: { id: d.digits(9) },
          cat: ['IAB7-28', 'IAB23-1'],
          name: d.pick(titles),
          ext: { data: bag.take(4) },
        },
        device: { ua: d.pick(userAgents), w: 1440, h: 900, dnt: 0, js: 1, language: 'de', connectiontype: 0 },
        source: {
          tid: d.uuid(),
          ext: { schain: { ver: '1.0', complete: 1, nodes: [{ asi: 'ads.example.com', sid: d.digits(12), hp: 1 }] } },
        },
        regs: { ext: { gdpr: 1, us_privacy: '1---' } },
        tmax: 1000,
        at: 1,
        ext: { payload: base64Of(protobuf([d.uuid(), d.int(1, 9999), d.decimal(0, 4, 3)])), deals: bag.take(3) },
      }),
    }),
  },
  {
    name: 'bid-won',
    make: (d, bag) => ({
      url: `https://ib.adnxs.com/prebid/bid?${query({ auction: d.uuid(), hb_pb: String(d.decimal(0.1, 9, 2)), cpm: String(d.decimal(0.1, 9, 4)), hb_adid: d.hex(14), hb_size: '300x250', creative: d.digits(9), campaign: d.pick(campaigns), ...bag.takeTexts(6) })}`,
      method: 'GET',
    }),
  },
];
