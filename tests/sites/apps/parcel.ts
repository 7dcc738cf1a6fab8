import * as Sentry from '@sentry/browser';
import mixpanel from 'mixpanel-browser';
import { entered, formValues, on, route, sendJson, show, visit } from '../site.ts';
import { usercentrics } from '../tags/consent.ts';
import { googleAds, googleAnalytics } from '../tags/google.ts';

// Flinkpost tracks parcels: a recipient chooses how one is delivered, and returns another.

const sendung = { nr: '00340434298817264015', depot: 'DE-0711', gewicht: 2.4, absender: 'Schuhhaus Bergmann GmbH' };

/** Starts the site in the page. */
export async function start(): Promise<void> {
  Sentry.init({
    dsn: 'https://c4a90f1b27de4a6fb3815d60e97c2f43@o418833.ingest.de.sentry.io/5590127',
    release: 'verfolgung@5.18.0',
    environment: 'live',
    tracesSampleRate: 0,
    integrations: [Sentry.captureConsoleIntegration({ levels: ['error'] })],
  });
  Sentry.setTags({ depot: sendung.depot, brand: 'flinkpost', 'ui.lang': 'de' });
  mixpanel.init('a81c20f7e4b9436d95f0d3c61b7a28e4', {
    api_host: 'https://api-eu.mixpanel.com',
    persistence: 'cookie',
    track_pageview: false,
    autocapture: false,
    batch_flush_interval_ms: 2500,
    ignore_dnt: true,
  });
  mixpanel.register({ Kanal: 'Web', 'App-Version': '5.18.0', Testgruppe: 'B' });
  const ga = googleAnalytics('G-F7Z1PLK0TR');
  const ads = googleAds('10488213307');
  const uc = usercentrics('xT4kPqLm9');
  uc.seen();

  route({
    '/sendung/': () => {
      show(
        `Sendung ${sendung.nr} – heute zwischen 14:10 und 15:40 Uhr | Flinkpost`,
        `<h1>Ihr Paket ist unterwegs</h1><p>Noch 11 Stopps</p>
        <form id="wunsch"><input name="plz" placeholder="PLZ zur Bestätigung"><input name="ort_ablage" placeholder="Ablageort"><input name="nachbar" placeholder="Nachbar"><input name="mobil" placeholder="Handynummer"><button>Wunsch speichern</button></form>
        <a data-route href="/retoure?sdg=${sendung.nr}">Rücksendung anmelden</a>`,
      );
      mixpanel.track('Sendung angesehen', {
        Sendungsnummer: sendung.nr,
        Status: 'In Zustellung',
        Absender: sendung.absender,
        'Verbleibende Stopps': 11,
        Zeitfenster: '14:10–15:40',
        'Fahrzeug-Position': '48.7758,9.1829',
        Expressversand: false,
      });
      ga.event('page_view', { seitentyp: 'sendungsdetail', sendungsstatus: 'in_zustellung', depot: sendung.depot });
      on('[name=plz]', 'change', () => {
        ga.event('plz_bestaetigt', { eingabe: entered('[name=plz]'), versuch: 1 });
      });
      on('#wunsch', 'submit', async () => {
        const w = formValues('#wunsch');
        mixpanel.track('Zustellwunsch gespeichert', {
          Sendungsnummer: sendung.nr,
          Art: 'Ablageort',
          Ablageort: w.ort_ablage,
          Ersatzempfänger: w.nachbar,
          Benachrichtigung: w.mobil,
          PLZ: w.plz,
          Kosten: 0,
        });
        Sentry.addBreadcrumb({
          category: 'wunsch',
          message: `Ablageort „${w.ort_ablage}“ für ${sendung.nr}`,
          data: { plz: w.plz, sms: w.mobil },
          level: 'info',
        });
        await sendJson(
          'https://graph.ablageort-service.de/graphql',
          {
            operationName: 'WunschSetzen',
            query:
              'mutation WunschSetzen($s: ID!, $w: WunschInput!) { wunschSetzen(sendung: $s, wunsch: $w) { ok gueltigBis } }',
            variables: {
              s: sendung.nr,
              w: { typ: 'ABLAGE', text: w.ort_ablage, vertretung: w.nachbar, plz: w.plz, sms: w.mobil, einmalig: true },
            },
          },
          { headers: { 'x-mandant': 'flinkpost', authorization: 'Bearer abl_9xK2mQ7wVt41' } },
        );
        console.error(`SMS an ${w.mobil} nicht zugestellt (Code 1403, Netz unbekannt)`);
      });
    },
    '/retoure/fertig': () => {
      show(
        'Ihr Rücksendeetikett | Flinkpost',
        '<h1>Etikett ist unterwegs</h1><button id="pdf">Etikett öffnen</button>',
      );
      ga.event('retoure_abgeschlossen', {
        transaction_id: 'RT-5520981',
        value: 4.95,
        currency: 'EUR',
        zahlart: 'sepa',
      });
      ads.conversion('kQ8eCLvT0ZwZENvXqJgn', 4.95, 'EUR', 'RT-5520981', '');
      on('#pdf', 'click', () => {
        mixpanel.track('Etikett geladen', {
          Datei: 'Retourenetikett_Wiebke_Schönfelder_RT-5520981.pdf',
          Link: `https://etiketten.flinkpost.de/RT-5520981.pdf?schluessel=e7Q0zVn3Lk8x&mail=${encodeURIComponent('w.schoenfelder@posteo.de')}`,
          Format: 'A6',
        });
      });
    },
    '/retoure': () => {
      show(
        'Rücksendung anmelden | Flinkpost',
        `<form id="retoure"><select name="anrede"><option>Frau</option><option>Herr</option></select><input name="vorname"><input name="nachname"><input name="str" placeholder="Straße und Hausnummer"><input name="plzort" placeholder="PLZ und Ort"><input name="email"><input name="fon"><input name="iban" placeholder="IBAN für die Erstattung"><select name="grund"><option>Passt nicht</option></select><textarea name="bemerkung"></textarea><button>Etikett anfordern</button></form>`,
      );
      mixpanel.track('Retoure begonnen', { Sendungsnummer: sendung.nr, Shop: sendung.absender, Schritt: 1 });
      ga.event('page_view', { seitentyp: 'retoure' });
      on('#retoure', 'submit', async () => {
        const r = formValues('#retoure');
        mixpanel.identify(`kd-${r.email?.split('@')[0]}`);
        mixpanel.people.set({
          $email: r.email,
          $first_name: r.vorname,
          $last_name: r.nachname,
          $phone: r.fon,
          Anrede: r.anrede,
          Wohnort: r.plzort,
        });
        mixpanel.people.increment('Retouren');
        Sentry.setUser({
          email: r.email ?? '',
          username: `${r.vorname} ${r.nachname}`,
          geo: { city: 'Esslingen', country_code: 'DE' },
        });
        await sendJson('https://api.retourkiste.de/v1/auftraege', {
          auftrag: {
            mandant: 4410,
            belegnr: 'RT-5520981',
            abholung: false,
            kg: sendung.gewicht,
            abs: {
              anr: r.anrede,
              n1: `${r.vorname} ${r.nachname}`,
              n2: 'Hinterhaus, 2. OG',
              strasse: r.str,
              plzort: r.plzort,
              mailadr: r.email,
              rufnr: r.fon,
            },
            erst: JSON.stringify({ weg: 'SEPA', iban: r.iban, inh: `${r.vorname} ${r.nachname}`, betrag: 89.95 }),
            pos: [
              { ean: '4066748213307', bez: 'Damenstiefel Gr. 39, schwarz', mng: 1, grund: r.grund, text: r.bemerkung },
            ],
          },
          meta: { ts: Date.now(), quelle: 'web', sprache: 'de_DE', druck: 'qr' },
        });
        Sentry.captureException(
          new TypeError(`IBAN ${r.iban} von ${r.vorname} ${r.nachname} wurde von der Bank abgelehnt (AC01)`),
          { tags: { schritt: 'erstattung' }, extra: { betrag: 89.95, formular: JSON.stringify(r) }, level: 'warning' },
        );
        visit('/retoure/fertig?auftrag=RT-5520981&t=9fKq2LxV0b');
      });
    },
    '/': () => {
      show(
        'Sendungsverfolgung | Flinkpost',
        `<div><button id="ok">Alles akzeptieren</button></div><input id="nummer" placeholder="Sendungsnummer"><a data-route id="los" href="/sendung/${sendung.nr}?plz=73728">Suchen</a>`,
      );
      ga.event('page_view', { seitentyp: 'start' });
      ads.visit({ seitentyp: 'start', eingeloggt: 'nein' });
      on('#ok', 'click', () => {
        void uc.accepted([
          ['HkocEodjb7', '76.4.11'],
          ['S1_9Vsuj-Q', '29.0.4'],
        ]);
      });
      on('#nummer', 'change', () => {
        mixpanel.track('Suche', { Eingabe: entered('#nummer'), Treffer: 1, Quelle: 'Startseite' });
        ga.event('suche', { search_term: entered('#nummer') });
      });
    },
  });
}
