import { BrowserAgent } from '@newrelic/browser-agent';
import { AnalyticsBrowser } from '@segment/analytics-next';
import { entered, formValues, on, route, sendJson, show } from '../site.ts';
import { bingTag, linkedinTag } from '../tags/ads.ts';
import { fullStory } from '../tags/replay.ts';
import { hubspotForm, hubspotPage } from '../tags/support.ts';

// Haulboard manages trucks and their drivers: here a dispatcher of a carrier in Tulsa looks after a late load.

const dispatcher = { id: 4471, first: 'Rhonda', last: 'Castellaw', email: 'rcastellaw@redforkfreight.com', ext: '204' };
const carrier = {
  id: 'car_1180',
  name: 'Red Fork Freight LLC',
  dot: '3120884',
  mc: 'MC-904417',
  trucks: 86,
  plan: 'Pro',
};
const driver = {
  id: 'drv_3092',
  name: 'Leland Otis Barrow',
  cdl: 'OK R084417293',
  cell: '+1 918-555-0137',
  lat: 36.1156,
  lng: -97.0584,
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  const relic = new BrowserAgent({
    init: {
      distributed_tracing: { enabled: false },
      ajax: { enabled: false },
      session_replay: { enabled: false },
      session_trace: { enabled: false },
      page_view_timing: { enabled: true },
      soft_navigations: { enabled: false },
    },
    info: {
      beacon: 'bam.nr-data.net',
      errorBeacon: 'bam.nr-data.net',
      licenseKey: 'NRJS-2b80f47de19c356a0d4',
      applicationID: '1120744983',
      sa: 1,
    },
    loader_config: {
      accountID: '3305518',
      trustKey: '3305518',
      agentID: '1120744983',
      licenseKey: 'NRJS-2b80f47de19c356a0d4',
      applicationID: '1120744983',
    },
  } as never);
  relic.setUserId(`${dispatcher.id}`);
  relic.setApplicationVersion('2026.47.3');
  relic.setCustomAttribute('dispatcherEmail', dispatcher.email, true);
  relic.setCustomAttribute('carrierDot', carrier.dot);
  relic.setCustomAttribute('mapProvider', 'tomtom');

  const segment = AnalyticsBrowser.load(
    { writeKey: 'w7Lx2QzVb9TnK4mRc8YdHs1JfGp3EuZa' },
    {
      integrations: {
        'Segment.io': { deliveryStrategy: { strategy: 'batching', config: { size: 6, timeout: 3000 } } },
      },
    },
  );
  void segment.identify(`${dispatcher.id}`, {
    first_nm: dispatcher.first,
    last_nm: dispatcher.last,
    email: dispatcher.email,
    desk_ext: dispatcher.ext,
    role: 'dispatcher',
    shift: 'nights',
    hire_dt: '2021-04-12',
  });
  void segment.group(carrier.id, {
    name: carrier.name,
    usdot: carrier.dot,
    mc_no: carrier.mc,
    truck_cnt: carrier.trucks,
    plan: carrier.plan,
    hq: { street: '4120 W 21st St', city: 'Tulsa', st: 'OK', zip: '74107' },
    ein: '73-5520184',
  });
  const story = fullStory('o-1F7QK2-na1');
  void story.page();
  void story.identify(`${dispatcher.id}`, {
    displayName_str: `${dispatcher.first} ${dispatcher.last}`,
    email_str: dispatcher.email,
    carrier_str: carrier.name,
    trucks_int: carrier.trucks,
    beta_bool: true,
  });
  const insight = linkedinTag('4820193');
  const uet = bingTag('187204413');

  route({
    '/loads/': () => {
      show(
        'Load 55-20871 (LATE) – L. Barrow | Haulboard',
        `<h1>Load 55-20871</h1><p>Stillwater OK to Amarillo TX</p><form id="msg"><textarea name="text"></textarea><button>Text driver</button></form>
        <form id="incident"><input name="what"><input name="plate"><input name="injured"><button id="file">File incident</button></form><button id="eta">Recalculate ETA</button><a data-route href="/upgrade?plan=enterprise">Talk to sales</a>`,
      );
      void segment.page('Dispatch', 'Load', { load_no: '55-20871', state: 'late', panel: 'map' });
      uet.page();
      on('#msg', 'submit', () => {
        const { text = '' } = formValues('#msg');
        void segment.track('driver_msg_sent', {
          drv_id: driver.id,
          drv_nm: driver.name,
          to_no: driver.cell,
          body: text,
          chan: 'sms',
          len: text.length,
          tmpl: null,
        });
        void story.typed(318, text);
        relic.log(`sms queued to ${driver.cell} for load 55-20871 by ext ${dispatcher.ext}`, {
          level: 'INFO',
          customAttributes: { queue: 'sms-out', segments: 2 },
        });
      });
      on('#eta', 'click', async () => {
        await sendJson(
          'https://ingest.roadpulse.co/v1/eta:batch',
          {
            acct: 'redfork-prod',
            units: [
              {
                u: 'TRK-118',
                vin: '1FUJGLDR9CLBP8834',
                pos: [driver.lat, driver.lng, 61.2],
                hdg: 248,
                op: { n: driver.name, lic: driver.cdl, ph: driver.cell, hos_left_min: 172 },
                odo: 412_887,
                fuel: 0.44,
                dtc: ['P0401', 'P20EE'],
                ts: 1764460860,
              },
              {
                u: 'TRK-092',
                vin: '3AKJHHDR7JSJV5521',
                pos: [35.2072, -101.8338, 0],
                op: null,
                odo: 288_104,
                ts: 1764460800,
              },
            ],
            dest: { nm: 'Amarillo Cold Storage', adr: '2901 SE 10th Ave, Amarillo, TX 79104', gate: '4417#' },
            opt: { traffic: true, hazmat: false, model: 'v5' },
          },
          { headers: { 'x-rp-key': 'rp_7f2kQ9mZ0xVt' } },
        );
        relic.addPageAction('etaRecalculated', {
          unit: 'TRK-118',
          driver: driver.name,
          lat: driver.lat,
          lon: driver.lng,
          minutesLate: 94,
          source: 'roadpulse',
        });
        await segment.track('eta_recalc', {
          load_no: '55-20871',
          unit: 'TRK-118',
          late_min: 94,
          gps: `${driver.lat},${driver.lng}`,
        });
      });
      on('#incident', 'submit', () => {
        const { what = '', plate = '', injured = '' } = formValues('#incident');
        insight.clicked(document.querySelector('#file') as HTMLElement);
        void segment.track('incident_filed', {
          load_no: '55-20871',
          drv_id: driver.id,
          cdl_no: driver.cdl,
          descr: what,
          other_plate: plate,
          injuries: injured,
          drug_test_reqd: true,
          photo: 'barrow_I40_mm86_rearend.jpg',
          policy_no: 'PGR-CA-2204871',
        });
        void story.event('Incident Filed', { load_str: '55-20871', severity_int: 2, description_str: what });
        relic.noticeError(new Error(`POST /incidents 500: duplicate key (cdl)=(${driver.cdl}) for ${driver.name}`), {
          route: '/loads/:no',
          payload: JSON.stringify({ plate, injured, dob: '1979-08-30' }),
        });
      });
    },
    '/upgrade': () => {
      show(
        'Haulboard Enterprise – talk to sales',
        '<form id="demo"><input name="firstname"><input name="lastname"><input name="email"><input name="mobilephone"><input name="company"><input name="zip"><input name="fleet_size__c"><input name="message"><button id="send">Request a demo</button></form>',
      );
      void segment.page('Marketing', 'Enterprise');
      uet.page();
      insight.page();
      hubspotPage('8842017', { email: dispatcher.email });
      on('#demo', 'submit', async () => {
        const form = formValues('#demo');
        await hubspotForm('8842017', '2c7e5a90-8f14-4d3b-a6e2-91b07d4c5f38', form);
        insight.conversion('15520844');
        uet.event('demo_request', { ec: 'lead', el: form.company ?? '', ev: 86, gv: 250, gc: 'USD' });
        void segment.track('demo_requested', {
          best_time: 'after 4 pm CT',
          fleet_sz: Number(form.fleet_size__c),
          phone_no: form.mobilephone,
          msg: form.message,
          lead_score: 72,
        });
      });
    },
    '/': () => {
      show(
        'Live board (86 trucks) | Haulboard',
        '<input id="lookup" placeholder="Truck, driver, load, VIN"><a data-route href="/loads/55-20871">55-20871</a>',
      );
      void segment.page('Dispatch', 'Board', { trucks: 86, late: 3, refresh_s: 15 });
      relic.setPageViewName('board', 'https://app.haulboard.com');
      on('#lookup', 'change', () => {
        void segment.track('lookup', { q: entered('#lookup'), n_hits: 1, kind: 'driver' });
        relic.addPageAction('lookup', { q: entered('#lookup'), tookMs: 61 });
        void story.typed(102, entered('#lookup'));
      });
    },
  });
}
