import { components, events, languages, pages, products, titles, userAgents } from '../pools.ts';
import { app, type Template } from '../template.ts';
import { base64Of, bytesOf, deflatedBase64url, form, gzippedJson, json, query, renamed } from '../wire.ts';

/** Mixpanel, Segment, Amplitude, PostHog, Heap, Pendo, Snowplow, RudderStack, Matomo, Plausible and the like. */
export const productAnalytics: readonly Template[] = [
  {
    name: 'mixpanel',
    make: (d, bag) => {
      const token = bag.register('mixpanel-token', 'token', d.hex(32));
      const properties = {
        $os: 'Linux',
        $browser: 'Chrome',
        $browser_version: 120,
        $screen_height: 900,
        $screen_width: 1440,
        mp_lib: 'web',
        $lib_version: '2.83.0',
        $insert_id: d.alphanumeric(16),
        time: d.time() / 1000,
        token,
        distinct_id: `$device:${d.uuid()}`,
        $device_id: d.uuid(),
        $current_url: app + d.pick(pages),
      };
      const event = { event: d.pick(events), properties: { ...properties, ...bag.take(7, Object.keys(properties)) } };
      const data = d.chance(0.5) ? JSON.stringify([event]) : base64Of(JSON.stringify(event));
      return { url: `https://api-js.mixpanel.com/track/?verbose=1&ip=1&_=${d.time()}`, body: form({ data }) };
    },
  },
  {
    name: 'segment-track',
    make: (d, bag) => ({
      url: 'https://api.segment.io/v1/t',
      body: json({
        timestamp: new Date(d.time()).toISOString(),
        integrations: {},
        type: 'track',
        event: d.pick(events),
        anonymousId: d.uuid(),
        properties: bag.take(8, ['path', 'search']),
        context: {
          page: { path: d.pick(pages), referrer: '', search: '', title: d.pick(titles), url: app + d.pick(pages) },
          userAgent: d.pick(userAgents),
          locale: d.pick(languages),
          library: { name: 'analytics.js', version: 'npm:next-1.84.3' },
          timezone: 'Europe/Berlin',
        },
        messageId: `ajs-next-${d.time()}-${d.uuid()}`,
        writeKey: bag.register('segment-write-key', 'writeKey', d.alphanumeric(32)),
        userId: null,
        sentAt: new Date(d.time()).toISOString(),
      }),
    }),
  },
  {
    name: 'segment-batch',
    make: (d, bag) => ({
      url: 'https://api.segment.io/v1/b',
      body: json({
        writeKey: d.alphanumeric(32),
        batch: [1, 2].map(() => ({
          type: 'page',
          name: d.pick(titles),
          anonymousId: d.uuid(),
          messageId: d.uuid(),
          properties: bag.take(4, ['path', 'search', 'name', 'title']),
        })),
        sentAt: new Date(d.time()).toISOString(),
      }),
    }),
  },
  {
    name: 'amplitude',
    make: (d, bag) => {
      const tree = {
        api_key: bag.register('amplitude-key', 'api_key', d.hex(32)),
        events: [1, 2].map((event_id) => ({
          device_id: d.uuid(),
          session_id: d.time(),
          time: d.time(),
          platform: 'Web',
          language: d.pick(languages),
          ip: '$remote',
          insert_id: d.uuid(),
          event_id,
          event_type: d.pick(events),
          library: 'amplitude-ts/2.46.0',
          user_agent: d.pick(userAgents),
          event_properties: {
            '[Amplitude] Page Title': d.pick(titles),
            '[Amplitude] Page Path': d.pick(pages),
            ...bag.take(4),
          },
        })),
        options: {},
        client_upload_time: new Date(d.time()).toISOString(),
      };
      return { url: 'https://api2.amplitude.com/2/httpapi', body: d.chance(0.5) ? json(tree) : gzippedJson(tree) };
    },
  },
  {
    name: 'posthog',
    make: (d, bag) => {
      const token = bag.register('posthog-key', 'token', `phc_${d.alphanumeric(43)}`);
      const taken = ['token', 'distinct_id'];
      const event = () => ({
        uuid: d.uuid(),
        event: d.pick(['$autocapture', '$pageview', 'theme changed']),
        offset: d.int(1, 3000),
        properties: {
          token,
          distinct_id: d.uuid(),
          $device_id: d.uuid(),
          $session_id: d.uuid(),
          $window_id: d.uuid(),
          $lib: 'web',
          $lib_version: '1.449.2',
          $time: d.time() / 1000,
          $current_url: app + d.pick(pages),
          $elements_chain: `a.card:text="Open"nth-child="${d.int(1, 9)}";div#email-input-wrapper:nth-of-type="1"`,
          ...bag.take(4, taken),
        },
      });
      return {
        url: `https://eu.i.posthog.com/e/?compression=gzip-js&ip=0&_=${d.time()}&ver=1.449.2`,
        body: gzippedJson({ api_key: token, batch: [event(), event()] }),
      };
    },
  },
  {
    name: 'posthog-flags',
    make: (d, bag) => {
      const token = `phc_${d.alphanumeric(43)}`;
      const body = {
        token,
        distinct_id: d.uuid(),
        $anon_distinct_id: d.uuid(),
        evaluation_contexts: ['web'],
        ...bag.take(5, ['token', 'groups', 'api_key']),
      };
      return {
        url: 'https://eu.i.posthog.com/flags/?v=2&compression=base64',
        body: form({ data: base64Of(JSON.stringify(body)) }),
      };
    },
  },
  {
    name: 'heap',
    make: (d, bag) => ({
      url: `https://heapanalytics.com/h?${query({
        a: d.digits(10),
        u: d.digits(16),
        v: d.digits(16),
        s: d.digits(16),
        b: 'web',
        tv: '4.0',
        z: '2',
        h: d.pick(pages),
        d: 'app.fernhill-demo.com',
        t: d.pick(titles),
        ts: String(d.time()),
        pr: '',
        sp: 'ts',
        st: String(d.time()),
      })}&${Object.entries(bag.takeTexts(6))
        .map((pair) => pair.map((one) => `k=${encodeURIComponent(one)}`).join('&'))
        .join('&')}`,
      method: 'GET',
    }),
  },
  {
    name: 'pendo',
    make: (d, bag) => {
      const events = [
        {
          type: 'ui',
          browser_time: d.time(),
          visitor_id: `_PENDO_T_${d.alphanumeric(11)}`,
          url: app + d.pick(pages),
          props: bag.take(6),
          tabId: d.alphanumeric(16),
        },
      ];
      return {
        url: `https://app.pendo.io/data/ptm.gif/${d.uuid()}?v=2.262.0_prod&ct=${d.time()}&jzb=${deflatedBase64url(JSON.stringify(events))}`,
        method: 'GET',
      };
    },
  },
  {
    name: 'snowplow',
    make: (d, bag) => ({
      url: 'https://collector.snowplow-demo.net/com.snowplowanalytics.snowplow/tp2',
      body: json({
        schema: 'iglu:com.snowplowanalytics.snowplow/payload_data/jsonschema/1-0-4',
        data: [
          {
            e: 'ue',
            eid: d.uuid(),
            tv: 'js-3.24.0',
            tna: 'sp',
            aid: 'web',
            p: 'web',
            cookie: '1',
            cs: 'UTF-8',
            lang: d.pick(languages),
            res: '1440x900',
            cd: '24',
            dtm: String(d.time()),
            stm: String(d.time()),
            vp: '1440x789',
            ds: '1440x3210',
            vid: '3',
            sid: d.uuid(),
            duid: d.uuid(),
            url: app + d.pick(pages),
            page: d.pick(titles),
            ue_px: base64Of(
              JSON.stringify({
                schema: 'iglu:com.snowplowanalytics.snowplow/unstruct_event/jsonschema/1-0-0',
                data: { schema: 'iglu:com.fernhill/interaction/jsonschema/1-0-0', data: bag.take(4) },
              }),
            ),
            cx: base64Of(
              JSON.stringify({
                schema: 'iglu:com.snowplowanalytics.snowplow/contexts/jsonschema/1-0-0',
                data: [{ schema: 'iglu:com.fernhill/view/jsonschema/1-0-0', data: bag.take(4) }],
              }),
            ),
          },
        ],
      }),
    }),
  },
  {
    name: 'rudderstack',
    make: (d, bag) => {
      const writeKey = d.alphanumeric(27);
      const authorization = bag.register(
        'write-key-in-authorization',
        'authorization',
        `Basic ${base64Of(`${writeKey}:`)}`,
      );
      return {
        url: 'https://fernhill-dataplane.rudderstack.com/v1/track',
        headers: { authorization },
        body: json({
          channel: 'web',
          type: 'track',
          event: d.pick(events),
          anonymousId: d.uuid(),
          messageId: d.uuid(),
          originalTimestamp: new Date(d.time()).toISOString(),
          properties: bag.take(7),
        }),
      };
    },
  },
  {
    name: 'matomo',
    make: (d, bag) => ({
      url: `https://fernhill.matomo.cloud/matomo.php?${query({
        action_name: d.pick(titles),
        idsite: '3',
        rec: '1',
        r: d.digits(6),
        h: '12',
        m: '34',
        s: '56',
        url: app + d.pick(pages),
        _id: d.hex(16),
        _idn: '0',
        send_image: '0',
        _refts: '0',
        pf_net: '12',
        pf_srv: '87',
        pf_tfr: '3',
        pv_id: d.alphanumeric(6),
        cookie: '1',
        res: '1440x900',
        e_c: 'ui',
        e_a: d.pick(events),
        e_n: d.pick(components),
        cvar: JSON.stringify(
          Object.fromEntries(Object.entries(bag.takeTexts(4)).map((pair, at) => [String(at + 1), pair])),
        ),
        ...renamed(bag.takeTexts(3), (key) => `dimension_${key}`),
      })}`,
      method: 'POST',
    }),
  },
  {
    name: 'plausible',
    make: (d, bag) => ({
      url: 'https://plausible.io/api/event',
      body: bytesOf(
        JSON.stringify({
          n: d.pick(events),
          u: app + d.pick(pages),
          d: 'fernhill-demo.com',
          r: null,
          p: bag.takeTexts(6),
          v: 24,
        }),
      ),
    }),
  },
  {
    name: 'june',
    make: (d, bag) => ({
      url: 'https://api.june.so/sdk/track',
      headers: {
        authorization: bag.register(
          'authorization-of-nobody',
          'authorization',
          d.pick(['Bearer undefined', 'Bearer null', 'Bearer ', 'Basic Og==', 'undefined']),
        ),
      },
      body: json({
        event: d.pick(events),
        anonymousId: d.uuid(),
        properties: { product: d.pick(products), ...bag.take(6) },
      }),
    }),
  },
];
