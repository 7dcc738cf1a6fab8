import { campaigns, components, events, pages, products, titles } from '../pools.ts';
import { app, type Template } from '../template.ts';
import { bytesOf, form, json, query, renamed } from '../wire.ts';

/** HubSpot, Intercom, Braze, Adobe, Tealium, OneSignal, Drift and other tools for marketing and support. */
export const marketing: readonly Template[] = [
  {
    name: 'hubspot',
    make: (d, bag) => ({
      url: `https://track.hubspot.com/__ptq.gif?${query({ k: '1', sd: '1440x900', cd: '24-bit', cs: 'UTF-8', ln: 'de-de', bfp: d.digits(10), v: '1.1', a: d.digits(8), pu: app + d.pick(pages), t: d.pick(titles), cts: bag.register('timestamp-ms-text', 'cts', String(d.time())), vi: d.hex(32), nc: 'true', u: `${d.digits(9)}.${d.hex(32)}.${d.time()}.${d.time()}.${d.time()}.1`, b: `${d.digits(9)}.1.${d.time()}`, cc: '15', ...renamed(bag.takeTexts(6), (key) => `ev_${key}`) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'intercom',
    make: (d, bag) => ({
      url: 'https://api-iam.eu.intercom.io/messenger/web/ping',
      body: form({
        app_id: d.alphanumeric(8).toLowerCase(),
        v: '3',
        g: d.hex(40),
        s: d.uuid(),
        r: '',
        platform: 'web',
        installation_type: 'js-snippet',
        Idempotency_Key: d.hex(16),
        internal: '{}',
        is_intersection_booted: 'false',
        page_title: d.pick(titles),
        user_active_company_id: 'undefined',
        user_data: JSON.stringify({ anonymous_id: d.uuid() }),
        source: 'apiBoot',
        sampling: 'false',
        referer: app + d.pick(pages),
        anonymous_session: '',
        device_identifier: d.uuid(),
        custom_attributes: JSON.stringify(bag.take(6)),
      }),
    }),
  },
  {
    name: 'braze',
    make: (d, bag) => {
      const api_key = d.uuid();
      return {
        url: 'https://sdk.fra-01.braze.eu/api/v3/data/',
        headers: { 'x-braze-api-key': api_key, 'x-braze-triggersrequest': 'true' },
        body: json({
          api_key,
          time: Math.floor(d.time() / 1000),
          sdk_version: '5.5.0',
          device_id: d.uuid(),
          device: {
            browser: 'Chrome',
            os_version: 'Linux',
            resolution: '1440x900',
            locale: 'de-de',
            time_zone: 'Europe/Berlin',
          },
          events: [
            { name: 'ce', time: d.time() / 1000, data: { n: d.pick(events), p: bag.take(7) }, session_id: d.uuid() },
          ],
        }),
      };
    },
  },
  {
    name: 'adobe',
    make: (d, bag) => ({
      url: `https://fernhill.d3.sc.omtrdc.net/b/ss/fernhillprod/1/JS-2.27.0/s${d.digits(14)}?${query({ AQB: '1', ndh: '1', pf: '1', t: `15/0/2024 12:34:56 1 -60`, mid: d.digits(38), aamlh: '6', ce: 'UTF-8', pageName: d.pick(titles), g: app + d.pick(pages), cc: 'EUR', ch: 'shop', events: 'event12,prodView', products: `;${d.pick(products)};1`, s: '1440x900', c: '24', j: '1.6', v: 'N', k: 'Y', bw: '1440', bh: '789', ...Object.fromEntries(Object.values(bag.takeTexts(3)).map((value, at) => [`c${at + 1}`, value])), ...renamed(bag.takeTexts(4), (key) => `c.${key}`), AQE: '1' })}`,
      method: 'GET',
    }),
  },
  {
    name: 'tealium',
    make: (d, bag) => ({
      url: 'https://collect-eu-central-1.tealiumiq.com/fernhill/main/2/i.gif',
      body: [
        [
          'data',
          JSON.stringify({
            loader_time: { ut: d.time() },
            data: {
              'cp.utag_main_v_id': d.hex(44),
              'dom.referrer': '',
              'dom.title': d.pick(titles),
              'dom.url': app + d.pick(pages),
              'ut.version': 'ut4.51.202401151200',
              tealium_event: 'view',
              tealium_random: d.digits(16),
              'tci.purge': 'false',
              ...bag.take(6),
            },
          }),
        ],
      ] as const,
    }),
  },
  {
    name: 'onesignal',
    make: (d, bag) => ({
      url: 'https://onesignal.com/api/v1/sessions/outcomes',
      body: json({
        app_id: d.uuid(),
        device_type: 5,
        sdk: '160204',
        id: d.pick(events),
        weight: 1,
        tags: bag.takeTexts(7),
      }),
    }),
  },
  {
    name: 'drift',
    make: (d, bag) => ({
      url: 'https://event.api.drift.com/track',
      body: json({
        embedId: d.alphanumeric(12).toLowerCase(),
        anonymousId: d.uuid(),
        event: d.pick(events),
        context: { page: { url: app + d.pick(pages), title: d.pick(titles) } },
        attributes: bag.take(7),
      }),
    }),
  },
  {
    name: 'marketo',
    make: (d, bag) => ({
      url: `https://123-abc-456.mktoresp.com/webevents/clickLink?${query({ _mchNc: String(d.time()), _mchHr: app + d.pick(pages), _mchId: '123-ABC-456', _mchTk: `_mch-fernhill-demo.com-${d.time()}-${d.digits(5)}`, _mchCn: '', _mchHo: 'app.fernhill-demo.com', _mchPo: '', _mchRu: '/', _mchPc: 'https:', _mchVr: '163', ...bag.takeTexts(6) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'pusher-socket',
    make: (d, bag) => ({
      url: `wss://ws-eu.pusher.com/app/${d.hex(20)}?protocol=7&client=js&version=8.4.0&flash=false`,
      transport: 'websocket',
      body: json({
        event: 'client-ui',
        channel: `presence-board-${d.digits(5)}`,
        data: JSON.stringify({ component: d.pick(components), ...bag.take(7) }),
      }),
    }),
  },
  {
    name: 'socket-io',
    make: (d, bag) => ({
      url: 'wss://live.userflow-demo.com/socket.io/?EIO=4&transport=websocket',
      transport: 'websocket',
      body: bytesOf(
        `42${JSON.stringify(['event', { name: d.pick(events), campaign: d.pick(campaigns), attrs: bag.take(7) }])}`,
      ),
    }),
  },
];
