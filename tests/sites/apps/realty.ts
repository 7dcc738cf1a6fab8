import { AnalyticsBrowser } from '@customerio/cdp-analytics-browser';
import Rollbar from 'rollbar';
import { entered, formValues, on, route, sendJson, show, visit } from '../site.ts';
import { drift } from '../tags/messaging.ts';
import { mapbox } from '../tags/places.ts';
import { fullStory } from '../tags/replay.ts';

// Maple & Quay Realty sells homes in Ottawa and Gatineau: a search, a listing, a viewing, a pre-approval.

const listing = {
  mls: 'X9041827735',
  price: 789900,
  beds: 3,
  baths: 2.5,
  sqft: 1840,
  address: '88 Ossington Ave, Ottawa',
  agent: { name: 'Geneviève Thibault', brokerage: 'Maple & Quay Realty', phone: '613-482-1190' },
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  const rollbar = new Rollbar({
    accessToken: 'a90c4e7b18d24f6f8153e07bd29c6a41',
    captureUncaught: true,
    captureIp: 'anonymize',
    environment: 'prod',
    autoInstrument: { network: false, dom: true, log: true, navigation: true },
    maxTelemetryEvents: 26,
    payload: { client: { javascript: { code_version: '3f8b01e', source_map_enabled: true } } },
  });
  const cio = AnalyticsBrowser.load({ writeKey: '4be0a7d1c93f58260e1d' });
  const fs = fullStory('o-1RTK4Q-na1');
  const map = mapbox('pk.eyJ1IjoibWFwbGVxdWF5IiwiYSI6ImNtNHE4In0.Xq7vL2tRz0bKcY9mWdN3fA');
  const chat = drift('k7w2tmx9c4dz', 4018827);

  route({
    '/homes': () => {
      show(
        'Homes for sale near Glebe, Ottawa | Maple & Quay',
        `<input id="where" name="where" placeholder="Address, neighbourhood or MLS®"><a id="card" data-route href="/listing/x9041827735-88-ossington-ave?from=search&saved=0">88 Ossington Ave – $789,900</a>`,
      );
      void fs.page();
      void map.loaded();
      void cio.page('Search results', { neighbourhood: 'Glebe', min_beds: 3, max_price: 850000, resultCount: 27 });
      void chat.boot();
      on('#where', 'input', () => {
        const text = entered('#where');
        if (text.length > 4 && text.length % 5 === 0) void map.search(text, '-75.6903,45.4029', 'en');
      });
    },
    '/listing': () => {
      show(
        `${listing.address} · MLS® ${listing.mls}`,
        `<h1>${listing.address}</h1><p>3 bd · 2.5 ba · 1,840 sq ft</p><p>Listed by ${listing.agent.name}</p>
        <form id="visit"><input id="fn" name="given"><input id="ln" name="family"><input id="em" name="mail"><input id="ph" name="tel"><input id="wk" name="work">
        <textarea id="msg" name="note"></textarea><button id="book">Book a viewing</button></form>`,
      );
      void cio.track('Listing Viewed', {
        mls_number: listing.mls,
        price_cad: listing.price,
        beds: listing.beds,
        baths: listing.baths,
        living_area: listing.sqft,
        days_on_market: 12,
        listing_agent: listing.agent.name,
        agent_direct: listing.agent.phone,
        virtualTour: true,
      });
      on('#wk', 'change', () => void map.search(entered('#wk'), '-75.6903,45.4029', 'fr'));
      on('#visit', 'submit', () => {
        const v = formValues('#visit');
        const mail = v.mail ?? '';
        const full = `${v.given} ${v.family}`;
        rollbar.configure({ payload: { person: { id: 'lead-58213', username: full, email: mail } } });
        void cio.identify('lead-58213', {
          first_name: v.given,
          last_name: v.family,
          email: mail,
          mobile: v.tel,
          language: 'fr-CA',
          buyer_stage: 'touring',
          pre_approved: false,
          household: 'couple, expecting',
          current_postal: 'K1S 2J6',
          created_at: 1764201600,
        });
        void cio.track('Viewing Requested', {
          mls_number: listing.mls,
          slot: '2026-12-05T14:30:00-05:00',
          comments: v.note,
          workplace: v.work,
          ref: 'VR-6134821190',
        });
        void fs.identify('lead-58213', {
          displayName: full,
          email: v.mail,
          phone_str: v.tel,
          buyerStage_str: 'touring',
          budgetMax_int: 850000,
          firstTime_bool: true,
          signedUp_date: '2026-11-27T00:00:00.000Z',
        });
        void fs.typed(219, v.note ?? '');
        void fs.clicked(231, `Thanks ${v.given}! Geneviève will call you at ${v.tel}.`);
        void fs.event('Viewing Requested', { mls_str: listing.mls, price_real: listing.price, when_str: 'Sat 14:30' });
        void map.route('-75.687512,45.396204', '-75.699871,45.421106');
        rollbar.error(new Error(`CRM push failed: duplicate contact ${v.mail} (${full})`), {
          endpoint: '/leads/upsert',
          retry: 2,
          mls: listing.mls,
          payload: JSON.stringify({ tel: v.tel, note: v.note }),
        });
        void sendJson('/api/viewings', { ...v, mls: listing.mls });
        visit(`/mortgage?lead=58213&name=${encodeURIComponent(full)}&price=${listing.price}`);
      });
    },
    '/mortgage': () => {
      show(
        'Get pre-approved in 5 minutes | Maple & Quay',
        `<form id="mtg"><input id="inc" name="grossIncome"><input id="emp" name="employer"><input id="sin" name="sin"><input id="born" name="born"><input id="dep" name="downPayment">
        <button id="apply">Check</button></form><input id="q" name="q"><button id="send">Ask</button>`,
      );
      on('#mtg', 'submit', () => {
        const m = formValues('#mtg');
        void sendJson(
          'https://intake.hypothekit.ca/graphql',
          {
            operationName: 'OpenFile',
            query:
              'mutation OpenFile($a: ApplicantInput!, $p: PropertyInput!, $ctx: JSON) { openFile(a: $a, p: $p, ctx: $ctx) { fileNo rate } }',
            variables: {
              a: {
                prenom: 'Étienne',
                nom: 'Bouchard-Lavoie',
                ddn: m.born,
                nas: m.sin,
                courriel: 'etienne.bl@videotron.ca',
                cell: '819 772 3064',
                employeur: m.employer,
                revenuBrut: Number(m.grossIncome),
                adresse: {
                  rue: '214, rue Frank, app. 6',
                  ville: 'Ottawa',
                  prov: 'ON',
                  cp: 'K2P 0Y1',
                  depuis: '2022-07',
                },
                dettes: [
                  { type: 'AUTO', solde: 11840, mens: 329.5 },
                  { type: 'PRET_ETU', solde: 6200, mens: 110 },
                ],
                coEmprunteur: { prenom: 'Mireille', nom: 'Kabongo', lien: 'CONJOINT' },
              },
              p: {
                mls: listing.mls,
                prix: listing.price,
                miseDeFonds: Number(m.downPayment),
                type: 'SEMI',
                chauffage: 'GAZ',
                taxes: 5214.88,
              },
              ctx: {
                partner: 'maplequay',
                utm: 'listing-cta',
                build: '2026.48.1',
                tauxAffiche: 4.29,
                ab: { cta: 'B' },
              },
            },
          },
          { headers: { 'x-partner-key': 'hk_live_c04e91b7', 'accept-language': 'fr-CA' } },
        );
        void cio.track('Preapproval Started', {
          down_payment: m.downPayment,
          rate: 4.29,
          amortization: 25,
          employer: m.employer,
        });
        void fs.event('Preapproval Started', { ratio_real: 0.31, insured_bool: true });
      });
      on('#send', 'click', () => {
        void chat.identify('lead-58213', {
          email: 'etienne.bl@videotron.ca',
          name: 'Étienne Bouchard-Lavoie',
          listing: listing.mls,
          tags: ['buyer', 'fr'],
        });
        void chat.write(entered('#q'));
        void chat.event('asked_mortgage_question', { mls: listing.mls, seconds_on_page: 48, bot: 'Quay-bot' });
      });
    },
  });
}
