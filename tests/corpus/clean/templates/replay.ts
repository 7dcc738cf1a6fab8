import { components, pages, titles } from '../pools.ts';
import { app, type Template } from '../template.ts';
import { gzippedJson, json, query } from '../wire.ts';

/** Heat maps and recordings without text of a page: FullStory, Clarity, Hotjar, Mouseflow, Contentsquare, Smartlook. */
export const replay: readonly Template[] = [
  {
    name: 'fullstory',
    make: (d, bag) => ({
      url: `https://rs.eu1.fullstory.com/rec/bundle/v2?${query({ OrgId: `o-${d.alphanumeric(6).toUpperCase()}-eu1`, UserId: d.uuid(), SessionId: d.uuid(), PageId: d.uuid(), Seq: String(d.int(1, 40)), ClientTime: bag.register('timestamp-ms-text', 'ClientTime', String(d.time())), PageStart: String(d.time()), PrevBundleTime: '0', LastActivity: d.digits(4) })}`,
      body: json({
        Seq: d.int(1, 40),
        When: d.digits(5),
        Evts: [
          {
            Kind: 2,
            When: d.int(1, 9000),
            Args: ['input', { type: 'email', id: 'email-input', autocomplete: 'email' }],
          },
          { Kind: 8192, When: d.int(1, 9000), Args: [JSON.stringify(bag.take(5))] },
          { Kind: 4, When: d.int(1, 9000), Args: [d.int(1, 1400), d.int(1, 900)] },
        ],
      }),
    }),
  },
  {
    name: 'clarity',
    make: (d, bag) => ({
      url: 'https://k.clarity.ms/collect',
      body: gzippedJson({
        e: [
          '0.7.49',
          d.int(1, 9),
          d.int(1, 9000),
          d.int(1, 9000),
          d.alphanumeric(10).toLowerCase(),
          d.alphanumeric(7).toLowerCase(),
          d.alphanumeric(7).toLowerCase(),
          1,
          0,
          0,
        ],
        a: [
          [d.int(1, 9000), 1, 0, d.pick(titles), 1, app + d.pick(pages)],
          [d.int(1, 9000), 9, d.int(1, 2000), d.int(1, 2000), 'button', d.pick(components)],
          [d.int(1, 9000), 24, ...Object.entries(bag.takeTexts(6)).flat()],
        ],
        p: [],
      }),
    }),
  },
  {
    name: 'hotjar',
    make: (d, bag) => ({
      url: `https://in.hotjar.com/api/v2/client/sites/${d.digits(7)}/visit-data?sv=7`,
      body: json({
        session_id: d.uuid(),
        session_key: d.uuid(),
        url: app + d.pick(pages),
        window_width: 1440,
        window_height: 789,
        device: 'desktop',
        tags: bag.takeTexts(3),
        attributes: bag.take(4),
        recording: [[d.int(1, 1400), d.int(1, 900), d.int(1, 9000)]],
        selector: '0:INPUT#email-input',
      }),
    }),
  },
  {
    name: 'mouseflow',
    make: (d, bag) => ({
      url: `https://o2.mouseflow.com/html?${query({ website: d.uuid(), session: d.hex(32), page: d.hex(32), gz: '0', ...bag.takeTexts(6, ['page', 'session']) })}`,
      method: 'POST',
    }),
  },
  {
    name: 'contentsquare',
    make: (d, bag) => ({
      url: `https://c.ba.contentsquare.net/pageview?${query({ pid: d.digits(5), uu: d.uuid(), sn: String(d.int(1, 9)), hd: String(d.time()), pn: '1', dw: '1440', dh: d.digits(4), ww: '1440', wh: '789', sw: '1440', sh: '900', dr: '', url: app + d.pick(pages), uc: '0', la: 'de-DE', cvars: JSON.stringify(Object.fromEntries(Object.entries(bag.takeTexts(6)).map((pair, at) => [String(at + 1), pair]))), v: '15.16.2' })}`,
      method: 'GET',
    }),
  },
  {
    name: 'smartlook',
    make: (d, bag) => ({
      url: `https://events-writer.smartlook.com/rec/v2?key=${d.hex(40)}`,
      body: gzippedJson({
        sid: d.alphanumeric(22),
        events: [{ type: 'rage_click', time: d.time(), props: bag.take(6), selector: 'input[name=email]' }],
      }),
    }),
  },
];
