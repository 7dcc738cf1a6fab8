import { type Case, get, post } from './case.ts';

/** User actions on a page: clicks, scrolling, forms, viewed content. */
export const interactions: readonly Case[] = [
  get(
    'Matomo’s form analytics',
    `https://tarn.matomo.cloud/matomo.php?idsite=4&rec=1&url=https%3A%2F%2Fshop.example.com%2F&fa_ts=20410&fa_name=move&fa_fields=${encodeURIComponent(
      JSON.stringify([{ fa_fts: 1377, fa_fn: 'newStreet', fa_fch: 19 }]),
    )}&pv_id=zq81Ka&action_name=Moving%20house&e_c=Form&e_a=sent`,
    {
      '20410': 'interaction',
      '1377': 'interaction',
      newStreet: 'interaction',
      '19': 'interaction',
      zq81Ka: 'session-id',
      'Moving house': 'page-title',
      Form: 'event-name',
      sent: 'event-name',
    },
  ),
  post(
    'New Relic’s user actions',
    {
      ins: [
        {
          eventType: 'UserAction',
          action: 'dblclick',
          target: 'html>body>div#root>button#pay',
          targetId: 'pay',
          targetTag: 'BUTTON',
          nearestClass: 'checkout-bar',
          errorClick: true,
          actionCount: 3,
        },
      ],
    },
    {
      dblclick: 'interaction',
      'html>body>div#root>button#pay': 'interaction',
      pay: 'interaction',
      BUTTON: 'interaction',
      'checkout-bar': 'interaction',
      true: 'interaction',
      '3': 'interaction',
    },
    { url: 'https://bam.nr-data.net/ins/1/NRJS-0a1b2c3d4e5f60718?a=601&v=1.322.0&ct=pay&rst=9' },
  ),
  post(
    'breadcrumbs of clicks',
    {
      breadcrumbs: [
        { category: 'ui.input', message: 'form.search > div.field > input[name="q"]' },
        { category: 'ui.tap', message: 'body > main > article.card:nth-child(2) > a.more' },
      ],
    },
    {
      'ui.input': 'interaction',
      'form.search > div.field > input[name="q"]': 'interaction',
      'ui.tap': 'interaction',
      'body > main > article.card:nth-child(2) > a.more': 'interaction',
    },
  ),
  post(
    'a recording’s pointer',
    [
      {
        type: 3,
        timestamp: 1_795_955_049_000,
        data: { source: 1, positions: [{ x: 411, y: 87, id: 9, timeOffset: 0 }] },
      },
      { type: 3, timestamp: 1_795_955_049_100, data: { source: 2, type: 2, id: 14, x: 602.5, y: 33, pointerType: 7 } },
      { type: 3, timestamp: 1_795_955_049_200, data: { source: 3, id: 1, x: 21, y: 2940 } },
      { type: 3, timestamp: 1_795_955_049_300, data: { source: 5, id: 3, text: 'on', isChecked: false } },
    ],
    {
      '411': 'interaction',
      '87': 'interaction',
      '602.5': 'interaction',
      '33': 'interaction',
      '2940': 'interaction',
      false: 'interaction',
    },
  ),
  post(
    'the language of a recorded page',
    [
      {
        type: 2,
        timestamp: 1_795_955_049_000,
        data: {
          node: {
            type: 0,
            childNodes: [
              {
                type: 2,
                tagName: 'html',
                attributes: { lang: 'pt-BR' },
                childNodes: [{ type: 2, tagName: 'q', attributes: { lang: 'la' }, childNodes: [] }],
              },
            ],
          },
        },
      },
    ],
    { 'pt-BR': 'device' },
  ),
  post(
    'reading and writing',
    { scroll_percent: 75, engagement_time_msec: 8123, caret: 19, selectionStart: 4, time_on_page: 61 },
    { '75': 'interaction', '8123': 'interaction', '19': 'interaction', '4': 'interaction', '61': 'interaction' },
  ),
  post(
    'viewed and bought products',
    {
      content_name: 'Pine shelf',
      items: [{ item_name: 'Brass hook', item_category: 'Hardware' }],
      basketItems: [{ name: 'Lentil soup' }],
      urun: 'Ceviz masa',
    },
    {
      'Pine shelf': 'interaction',
      'Brass hook': 'interaction',
      Hardware: 'interaction',
      'Lentil soup': 'interaction',
      'Ceviz masa': 'interaction',
    },
  ),
  get(
    'Meta’s button',
    `https://www.facebook.com/tr/?id=1234567890123456&ev=SubscribedButtonClick&dl=https%3A%2F%2Fshop.example.com%2F&cd%5BbuttonFeatures%5D=${encodeURIComponent(
      JSON.stringify({ id: 'reserve', tag: 'button' }),
    )}&cd%5Bvalue%5D=49`,
    { reserve: 'interaction', '49': 'amount' },
  ),
];
