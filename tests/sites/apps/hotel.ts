import * as Sentry from '@sentry/browser';
import Treasure from 'td-js-sdk';
import { cookie, entered, formValues, on, route, sendJson, show, visit } from '../site.ts';
import { googleAds, googleAnalytics } from '../tags/google.ts';
import { lineTag, payjpToken } from '../tags/japan.ts';

// Asagiri Ryokan group: a guest looks for a room in Hakone, books it in Japanese, and asks for something special.

const room = { code: 'HKN-RTB-02', name: '露天風呂付き和室 12畳', rate: 48_400, plan: '2食付き 特選会席プラン' };
const booking = { no: 'AS-26120458', ci: '2026-12-24', co: '2026-12-26', adult: 2, child: 1, yen: 107_800 };

/** Starts the site in the page. */
export async function start(): Promise<void> {
  Sentry.init({
    dsn: 'https://b71e0c94d83f4a62957ac8d1e06f3b25@o662184.ingest.sentry.io/4506118273',
    release: 'asagiri-booking@3.42.0',
    environment: 'prod',
    integrations: [Sentry.feedbackIntegration({ autoInject: false })],
    maxBreadcrumbs: 12,
  });
  Sentry.setTag('lang', document.documentElement.lang);
  const ga = googleAnalytics('G-7H2KQ4ZXLM', { host: 'https://analytics.google.com' });
  const ads = googleAds('10884213977');
  const line = lineTag('d80c5b2f-17ea-4b93-8e60-3fa4c2719d05');
  const td = new Treasure({
    host: 'in.treasuredata.com',
    writeKey: '11482/e5a09c3f71d8b426e08f1a7d95c3b604f2d7e918',
    database: 'asagiri_web',
    sscDomain: 'asagiri-ryokan.jp',
    storage: { name: '_td', expires: 63_072_000, domain: 'asagiri-ryokan.jp' },
  });
  td.set('$global', 'td_global_id', 'td_global_id');
  td.set('$global', { site_cd: 'ASAGIRI_PC', member_no: '', ab_bucket: 'B' });
  const sid = cookie('asg_sid', () => crypto.randomUUID().replaceAll('-', ''));

  const pages: Record<string, () => void> = {
    '/ja/rooms': () => {
      show(
        '箱根 あさぎり荘｜客室・プラン一覧【公式】',
        `<form id="search"><input name="keyword" placeholder="キーワード"><button id="find">検索する</button></form>
        <div class="plan"><h2>${room.name}</h2><p>${room.plan}</p><a data-route href="/ja/reserve?room=${room.code}&ci=${booking.ci}&co=${booking.co}&adult=2&child=1">予約する</a></div>`,
      );
      ga.event('page_view', { content_group: 'rooms', lang: 'ja' });
      ads.visit({ hrental_id: room.code, hrental_startdate: booking.ci, hrental_enddate: booking.co });
      line('pv');
      td.trackPageview('pageviews');
      on('#search', 'submit', () => {
        const { keyword = '' } = formValues('#search');
        ga.event('search', { search_term: keyword, check_in: booking.ci, nights: 2, guests: 3 });
        td.trackEvent('searches', { kw: keyword, ci: booking.ci, co: booking.co, hit_cnt: 4, area: 'hakone' });
        ga.event('view_item_list', { item_list_name: 'rooms_hakone' }, [
          { id: room.code, name: room.name, price: room.rate, quantity: 1, category: '露天風呂付き客室' },
          { id: 'HKN-STD-01', name: '和室 8畳', price: 26_400, quantity: 1 },
        ]);
      });
    },
    '/ja/reserve': () => {
      show(
        'ご予約内容の入力｜あさぎり荘',
        `<form id="guest"><input name="sei"><input name="mei"><input name="sei_kana"><input name="mei_kana"><input name="email"><input name="tel"><input name="zip"><input name="addr">
        <textarea name="request"></textarea><input name="cardno"><input name="cardname"><input name="cardexp"><input name="cvc"><button id="confirm">予約を確定する</button></form>`,
      );
      ga.event('begin_checkout', { currency: 'JPY', value: booking.yen }, [
        { id: room.code, name: room.name, price: room.rate, quantity: 2 },
      ]);
      on('#guest [name=email]', 'change', () => {
        td.set('$global', 'mail_addr', entered('#guest [name=email]'));
        td.trackEvent('form_steps', { step: 'email', form_id: 'guest', elapsed_sec: 31 });
      });
      on('#guest', 'submit', () => {
        const g = formValues('#guest');
        const [exp_month = '', year = ''] = (g.cardexp ?? '').split('/');
        void payjpToken('pk_live_c07f4e19b2d8a3651fe0', {
          number: (g.cardno ?? '').replaceAll(' ', ''),
          cvc: g.cvc ?? '',
          exp_month,
          exp_year: `20${year}`,
          name: g.cardname ?? '',
          email: g.email ?? '',
          phone: `+81${(g.tel ?? '').replace(/^0|-/g, '')}`,
        });
        void sendJson('/api/reservations', { ...g, room: room.code });
        void sendJson(
          'https://api.yadoconnect.jp/pms/v2/rsv',
          {
            facility: 'ASAGIRI-HKN',
            rsv_no: booking.no,
            session: sid,
            stay: { ci_dt: booking.ci, co_dt: booking.co, eta: '16:30', rm: room.code, pax: [2, 0, 1] },
            guest: {
              kanji: `${g.sei} ${g.mei}`,
              kana: `${g.sei_kana} ${g.mei_kana}`,
              tel1: g.tel,
              mail: g.email,
              jusho: g.addr,
              yubin: g.zip,
            },
            free: [
              { cd: 'REQ', val: g.request },
              { cd: 'ALLERGY', val: 'そば・えび' },
              { cd: 'ONSEN_TAX', val: '450' },
              { cd: 'CAR', val: '品川 330 さ 21-47' },
            ],
            ryokin: { total: booking.yen, zei: 9800, pt_use: 0 },
          },
          { headers: { 'x-yado-key': 'yc_9d41c7e0b82f53a6' } },
        );
        td.trackEvent('reservations', {
          rsv_no: booking.no,
          room_cd: room.code,
          amount: booking.yen,
          nights: 2,
          guest_name: `${g.sei}${g.mei}`,
          tel_no: g.tel,
          pref: '東京都',
          repeat_flg: 0,
        });
        Sentry.captureException(new Error(`yadoconnect: duplicate guest 矢野 美咲 <${g.email}> for ${booking.no}`), {
          contexts: { reservation: { no: booking.no, room: room.code, yen: booking.yen } },
        });
        visit(
          `/ja/complete?rsv=${booking.no}&name=${encodeURIComponent(`${g.sei} ${g.mei}`)}&mail=${encodeURIComponent(g.email ?? '')}`,
        );
      });
    },
    '/ja/complete': () => {
      show(
        `ご予約ありがとうございます 矢野 美咲 様（${booking.no}）`,
        '<p>ご予約を承りました。</p><textarea id="opinion"></textarea><button id="tell">ご意見を送る</button><a data-route href="/en/access?from=complete">English</a>',
      );
      ga.event(
        'purchase',
        { transaction_id: booking.no, currency: 'JPY', value: booking.yen, tax: 9800, coupon: 'WINTER26' },
        [{ id: room.code, name: room.name, price: room.rate, quantity: 2 }],
      );
      ads.conversion('kXq7CJ2Lr8VtZ4', booking.yen, 'JPY', booking.no, '');
      line('cv', 'Conversion');
      on('#tell', 'click', () => {
        Sentry.captureFeedback({ name: '矢野 美咲', email: 'misaki.yano@ezweb.ne.jp', message: entered('#opinion') });
      });
    },
    '/en/access': () => {
      show(
        'Access from Tokyo | Asagiri Ryokan Hakone',
        '<h1>How to find us</h1><button id="taxi">Request a shuttle</button>',
      );
      ga.event('page_view', { content_group: 'access', lang: 'en' });
      line('cus', 'access');
      td.trackPageview('pageviews');
      on('#taxi', 'click', () => {
        ga.event('shuttle_request', { pickup: 'Odawara Station west exit', pickup_time: '15:40', party: 3 });
        ads.visit({ hrental_id: room.code, hrental_pagetype: 'access', hrental_totalvalue: booking.yen });
      });
    },
  };
  route(pages);
}
