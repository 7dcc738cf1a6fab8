import { AnalyticsBrowser } from '@segment/analytics-next';
import * as Sentry from '@sentry/browser';
import { initialize } from 'launchdarkly-js-client-sdk';
import { digits, entered, on, route, sendJson, show, visit } from '../site.ts';
import { googleAnalytics } from '../tags/google.ts';
import { stripe } from '../tags/payments.ts';
import { hubspotPage, intercom } from '../tags/support.ts';

// Tallybird plans shifts for warehouses: a B2B dashboard for people who are signed in.

const me = {
  id: 48117,
  fullName: 'Priya Venkataraman',
  email: 'priya.v@oakhurst-logistics.co.uk',
  role: 'Head of Operations',
  mobile: '+44 7911 482063',
  timezone: 'Europe/London',
};
const workspace = {
  id: 'ws_3fQk81',
  name: 'Oakhurst Logistics Ltd',
  plan: 'growth-annual',
  seats: 38,
  mrr_gbp: 1140,
  region: 'eu-west-2',
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  Sentry.init({
    dsn: 'https://b1d7c3a09e5f48a2913c6e0d7f2b8a45@o4508113907.ingest.de.sentry.io/4508113911',
    release: 'tallybird-web@2026.47.3',
    environment: 'production-eu',
    integrations: [
      Sentry.browserTracingIntegration({
        enableLongTask: false,
        enableInp: false,
        shouldCreateSpanForRequest: () => false,
        ignoreResourceSpans: ['fetch', 'xmlhttprequest', 'img', 'script', 'beacon', 'iframe', 'link', 'other'].map(
          (type) => `resource.${type}`,
        ),
      }),
    ],
    tracesSampleRate: 0.2,
  });
  Sentry.setUser({ id: String(me.id), email: me.email });
  Sentry.setTag('workspace', workspace.id);

  const analytics = AnalyticsBrowser.load({ writeKey: 'Jx4mZp7TqR2vYb9NwK6sHc1LgD8uEf3A' });
  const flags = initialize('674a1f0be92d530f0c84d7a1', {
    kind: 'multi',
    user: { key: `u-${me.id}`, email: me.email, role: me.role },
    workspace: { key: workspace.id, name: workspace.name, plan: workspace.plan, seats: workspace.seats },
  });
  await flags.waitForInitialization(4).catch(() => undefined);
  const isNew = flags.variation('rota-board-v3', false) === true;

  const chat = intercom('kx81mvqz', {
    email: me.email,
    user_id: me.id,
    user_hash: 'f3b19c7e5da2480691be7fd0c4a3528716cd0e9fa4b25d83e1706c9fb8a2d354',
    name: me.fullName,
    phone: me.mobile,
    created_at: 1709632811,
    company: {
      company_id: workspace.id,
      name: workspace.name,
      plan: workspace.plan,
      monthly_spend: workspace.mrr_gbp,
      size: workspace.seats,
    },
  });
  const ga = googleAnalytics('G-4TQ7ZR81LX');
  ga.set({ uid: me.id, 'up.workspace_plan': workspace.plan });
  const card = stripe('pk_live_51LwQ7kGz8TnB4mXcR2vYp6');

  await analytics.identify(String(me.id), {
    name: me.fullName,
    email: me.email,
    title: me.role,
    phone: me.mobile,
    company: { id: workspace.id, name: workspace.name, employee_count: 412, industry: 'Road haulage' },
    onboarding_step: 6,
    theme: 'dark',
  });
  await analytics.group(workspace.id, { name: workspace.name, plan: workspace.plan, seats: workspace.seats });

  const seen = (name: string) => {
    void analytics.page(name, { build: '2026.47.3', board_version: isNew ? 3 : 2 });
    ga.event('page_view', { app_section: name });
    hubspotPage('26184039', { email: me.email });
  };

  route({
    '/rota': () => {
      show(
        'Rota · Oakhurst Logistics Ltd – Tallybird',
        `
        <nav><a data-route href="/people">People</a> <a data-route href="/billing">Billing</a></nav>
        <h1>Rota, week 49</h1><p>Signed in as ${me.fullName}</p>
        <input id="filter" placeholder="Search people or sites"><button id="publish">Publish rota</button>`,
      );
      seen('Rota');
      on('#filter', 'change', () => {
        void analytics.track('Rota Filtered', { query: entered('#filter'), results: 3, view: 'week' });
      });
      on('#publish', 'click', () => {
        void analytics.track('Rota Published', {
          week: '2026-W49',
          shift_count: 214,
          site_code: 'DAV-02',
          unfilled: 6,
          approver: me.fullName,
        });
        void chat.event('rota-published', {
          week: '2026-W49',
          site: { url: `${location.origin}/rota?site=DAV-02`, value: 'Daventry DC' },
        });
        flags.track('rota-published', { shifts: 214 });
      });
    },
    '/people': () => {
      show(
        'Kwabena Asante-Boateng – People – Tallybird',
        `
        <nav><a data-route href="/billing">Billing</a></nav><h1>Kwabena Asante-Boateng</h1>
        <p>Forklift B2, Daventry · NI number QQ 12 34 56 C</p>
        <textarea id="note" placeholder="Add a note"></textarea><button id="save">Save note</button>`,
      );
      seen('Person');
      on('#save', 'click', () => {
        void sendJson('/api/people/90331/notes', { text: entered('#note') });
        void sendJson(
          'https://ingest.rosterlytics.co/v1/collect',
          {
            src: 'tallybird',
            wsp: workspace.id,
            evt: 'note.add',
            ts: Date.now(),
            props: [
              { k: 'subject', v: 'person/90331' },
              { k: 'subject_label', v: 'Kwabena Asante-Boateng' },
              { k: 'len', v: entered('#note').length },
              { k: 'excerpt', v: entered('#note').slice(0, 60) },
              { k: 'ab', v: 'B' },
            ],
          },
          { headers: { 'x-rl-key': 'rl_pub_7fK2' } },
        );
        Sentry.captureException(
          new Error(
            `Note for employee kwabena.asante@oakhurst-logistics.co.uk could not be saved (HTTP 409, rev ${digits(4)})`,
          ),
        );
      });
    },
    '/billing': () => {
      show(
        'Billing – Tallybird',
        `
        <h1>Billing</h1><form id="pay"><input id="holder" placeholder="Name on card"><input id="number" placeholder="Card number">
        <input id="exp" placeholder="MM/YY"><input id="cvc" placeholder="CVC"><input id="zip" placeholder="Postcode">
        <button>Save card</button></form><button id="help">Ask us</button><textarea id="question"></textarea>`,
      );
      seen('Billing');
      void card.signals();
      on('#pay', 'submit', () => {
        const [month = '', year = ''] = entered('#exp').split('/');
        void card.card(
          { '[number]': entered('#number'), '[cvc]': entered('#cvc'), '[exp_month]': month, '[exp_year]': year },
          {
            '[name]': entered('#holder'),
            '[email]': me.email,
            '[address][postal_code]': entered('#zip'),
            '[address][country]': 'GB',
          },
        );
        void analytics.track('Card Updated', {
          brand: 'mastercard',
          plan: workspace.plan,
          amount_due_gbp: 1140,
          invoice_no: 'TB-20263-00418',
        });
      });
      on('#help', 'click', () => void chat.write(entered('#question')));
    },
  });
  await chat.boot();
  if (location.pathname === '/login/callback')
    visit(`/rota?welcome=1&invite=${new URLSearchParams(location.search).get('invite') ?? ''}`);
}
