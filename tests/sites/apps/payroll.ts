import Bugsnag from '@bugsnag/js';
import mixpanel from 'mixpanel-browser';
import { entered, formValues, on, route, sendJson, show, visit } from '../site.ts';
import { usercentrics } from '../tags/consent.ts';
import { hotjar } from '../tags/engagement.ts';
import { hubspotPage } from '../tags/support.ts';

// Lohnhafen calculates payrolls: a clerk adds an employee, checks the payroll, and asks the support.

const benutzer = {
  benutzerId: 'u-40917',
  vorname: 'Annegret',
  nachname: 'Schlüter',
  mail: 'a.schlueter@moebel-tiedemann.de',
  rolle: 'Lohnbuchhaltung',
};
const mandant = {
  mandantNr: '100482',
  firma: 'Möbel Tiedemann GmbH & Co. KG',
  betriebsnummer: '18420937',
  tarif: 'Komfort',
  anzahlMitarbeitende: 64,
};
const mitarbeiter = {
  personalnummer: '00317',
  anrede: 'Herr',
  name: 'Yannick Oppermann',
  geburtsdatum: '1994-07-23',
  kinderfreibetrag: 0.5,
  konfession: 'rk',
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  Bugsnag.start({
    apiKey: 'e07a4bd1936c52f8a1d94cb7e3056f28',
    appVersion: '11.8.2',
    appType: 'spa',
    releaseStage: 'live',
    enabledReleaseStages: ['live', 'abnahme'],
    collectUserIp: false,
    autoTrackSessions: true,
    endpoints: { notify: 'https://notify.bugsnag.com', sessions: 'https://sessions.bugsnag.com' },
    metadata: { mandant: { nummer: mandant.mandantNr, tarif: mandant.tarif } },
  });
  Bugsnag.setUser(benutzer.benutzerId, benutzer.mail, `${benutzer.vorname} ${benutzer.nachname}`);
  mixpanel.init('b41f0e7ac29d4586b3e17d05f8c9624a', {
    api_host: 'https://api-eu.mixpanel.com',
    track_pageview: 'url-with-path',
    persistence: 'cookie',
    ip: false,
    ignore_dnt: false,
  });
  mixpanel.identify(benutzer.benutzerId);
  mixpanel.register({ Mandant: mandant.mandantNr, Tarif: mandant.tarif, Oberfläche: 'neu' });
  mixpanel.people.set_once({ 'Erster Login': '2023-02-01' });
  mixpanel.people.set({
    $email: benutzer.mail,
    $name: `${benutzer.vorname} ${benutzer.nachname}`,
    Rolle: benutzer.rolle,
    Firma: mandant.firma,
    Mitarbeiterzahl: mandant.anzahlMitarbeitende,
    Abrechnungsmonat: '2026-11',
  });
  mixpanel.people.increment('Logins');
  const consent = usercentrics('pTq7XwL2k');
  const hj = hotjar('3918427');
  void hj.visit();

  route({
    '/mitarbeitende/neu': () => {
      show(
        'Neuer Mitarbeiter – Lohnhafen',
        `<form id="stamm"><input name="vorname" placeholder="Vorname"><input name="nachname" placeholder="Nachname"><input name="strasse" placeholder="Straße"><input name="plzOrt" placeholder="PLZ Ort">
        <input name="steuerId" placeholder="Steuer-ID"><input name="svNummer" placeholder="SV-Nummer"><input name="iban" placeholder="IBAN"><input name="kasse" placeholder="Krankenkasse"><input name="brutto" placeholder="Bruttolohn"><button id="anlegen">Anlegen und melden</button></form>
        <a data-route href="/abrechnung/2026-11?lauf=8841">Zur Abrechnung</a>`,
      );
      hubspotPage('143908221', { email: benutzer.mail, id: benutzer.benutzerId });
      on('#stamm', 'submit', () => {
        const f = formValues('#stamm');
        void sendJson('/api/personal', { ...f, personalnummer: mitarbeiter.personalnummer });
        void sendJson(
          'https://api.meldekontor.eu/sv/anmeldung',
          {
            kopf: {
              absender: mandant.betriebsnummer,
              verfahren: 'DEUEV',
              testlauf: false,
              erstelltAm: '2026-11-30T08:14:52+01:00',
            },
            meldungen: [
              {
                grund: '10',
                persgr: '101',
                beginn: '2026-12-01',
                vsnr: f.svNummer,
                namensteile: [f.nachname, f.vorname, '', ''],
                gebdat: mitarbeiter.geburtsdatum,
                staat: '000',
                anschrift: { str: f.strasse, ort: f.plzOrt },
                taetigkeit: '2-32122-2-1-1',
                beitragsgruppen: '1111',
                kk: { name: f.kasse, bbnr: '15027365' },
              },
            ],
            elstam: {
              idnr: f.steuerId,
              konf: mitarbeiter.konfession,
              kfb: mitarbeiter.kinderfreibetrag,
              hauptAG: true,
              stkl: 4,
            },
            zahlweg: { iban: f.iban, inh: `${f.vorname} ${f.nachname}`, zweck: 'Lohn/Gehalt' },
          },
          { headers: { 'x-mandant': mandant.mandantNr, 'x-api-version': '3' } },
        );
        mixpanel.track('Mitarbeiter angelegt', {
          Personalnummer: mitarbeiter.personalnummer,
          Beschäftigung: 'Vollzeit',
          Steuerklasse: 4,
          Kirchensteuer: true,
          Krankenkasse: f.kasse,
          Bruttolohn: Number(f.brutto),
          'Dauer (s)': 214,
          Felder_leer: ['zweitname', 'schwerbehinderung'],
        });
        Bugsnag.leaveBreadcrumb('Stammdaten gespeichert', { pnr: mitarbeiter.personalnummer, felder: 9 }, 'state');
        Bugsnag.notify(new Error(`IBAN ${f.iban} von ${f.vorname} ${f.nachname} nicht prüfbar (HTTP 504)`), (event) => {
          event.context = 'stammdaten/bank';
          event.severity = 'warning';
          event.addMetadata('bankverbindung', {
            kontoinhaber: `${f.vorname} ${f.nachname}`,
            pruefdienst: 'ibancheck-2',
            versuch: 3,
          });
        });
      });
    },
    '/abrechnung': () => {
      show(
        `Abrechnung November 2026 – ${mandant.firma} – Lohnhafen`,
        `<h1>Lauf 8841</h1><input id="suche" placeholder="Name oder Personalnummer"><button id="freigeben">Lauf freigeben</button><button id="export">DATEV-Export</button>
        <textarea id="grund"></textarea><button id="absenden">Feedback senden</button>`,
      );
      hubspotPage('143908221');
      mixpanel.time_event('Lauf freigegeben');
      on('#suche', 'change', () => {
        mixpanel.track('Suche', { Suchbegriff: entered('#suche'), Treffer: 1, Bereich: 'Abrechnung' });
      });
      on('#export', 'click', () => {
        mixpanel.track('Export gestartet', {
          Format: 'DATEV',
          Datei: 'Lohnjournal_2026-11_Oppermann_Yannick_00317.csv',
          Zeilen: 64,
          Zeitraum: '2026-11',
        });
      });
      on('#freigeben', 'click', () => {
        mixpanel.track('Lauf freigegeben', {
          lauf: 8841,
          Gesamtbrutto: 218_406.12,
          Auszahlung: 141_877.9,
          Korrekturen: 2,
          Freigabe_durch: `${benutzer.vorname} ${benutzer.nachname}`,
          Vier_Augen: 'Herr Dr. Tiedemann',
        });
        mixpanel.people.track_charge(129, { Rechnung: 'RE-2026-4471' });
        void hj.identify(benutzer.benutzerId, {
          email: benutzer.mail,
          tarif: mandant.tarif,
          kunde_seit: '2023-02-01',
          rolle: benutzer.rolle,
        });
      });
      on('#absenden', 'click', () => {
        void hj.survey('902317', [
          ['Wie wahrscheinlich empfehlen Sie Lohnhafen weiter?', '6'],
          ['Was können wir besser machen?', entered('#grund')],
        ]);
      });
    },
    '/': () => {
      show(
        'Start – Lohnhafen',
        '<button id="zustimmen">Alle akzeptieren</button><a data-route href="/mitarbeitende/neu">Mitarbeiter anlegen</a>',
      );
      hubspotPage('143908221', { email: benutzer.mail });
      consent.seen();
      on('#zustimmen', 'click', () => {
        void consent.accepted([
          ['HkIVcNiuoZX', '11.0.4'],
          ['r1Fhc4iOoWX', '7.2.13'],
          ['S1_9Vsuj-Q', '24.1.0'],
          ['BJz7qNsdj-7', '30.0.2'],
        ]);
      });
    },
  });
  if (location.pathname === '/login/callback') visit('/');
}
