import { init as initElastic } from '@elastic/apm-rum';
import { AuthenticationDetails, CognitoUser, CognitoUserPool } from 'amazon-cognito-identity-js';
import { digits, entered, formValues, letters, on, route, sendJson, show, visit, withQuery } from '../site.ts';
import { matomo } from '../tags/matomo.ts';

// Stadtwerke Auental: the portal where customers report meter readings and a move.

const kunde = {
  kdnr: '4010882716',
  vk: 'VK-2207714',
  anrede: 'Herr',
  vorname: 'Hans-Jürgen',
  name: 'Brettschneider',
  mail: 'hj.brettschneider@t-online.de',
  tel: '07391 / 50 41 88',
  zaehler: '1ESY1160742218',
  malo: '51238696781',
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  const apm = initElastic({
    serviceName: 'kundenportal',
    serverUrl: 'https://b4c1e0f7a92d84b5.apm.eu-central-1.aws.cloud.es.io',
    serviceVersion: '2026.11.2',
    environment: 'prod',
    breakdownMetrics: false,
    instrument: true,
    disableInstrumentations: ['fetch', 'xmlhttprequest', 'click', 'history'],
  });
  const zaehlung = matomo('https://auental.matomo.cloud/matomo.php', '3', {
    dimension1: 'angemeldet',
    dimension2: 'Strom+Gas',
  });
  const pool = new CognitoUserPool({ UserPoolId: 'eu-central-1_Kq81Zr0Lx', ClientId: '4c81f7b0e92d5a36c1e0f7a92d' });

  route({
    '/anmelden': () => {
      show(
        'Anmelden | Stadtwerke Auental',
        '<form id="login"><input id="benutzer" name="benutzer"><input id="kennwort" name="kennwort" type="password"><button>Anmelden</button></form>',
      );
      zaehlung.page();
      void sendJson('https://eu-api.friendlycaptcha.eu/api/v2/captcha/agent', {
        sitekey: 'FCMKQ81ZR0LXW4CVB',
        origin: location.origin,
        sdk: { name: '@friendlycaptcha/sdk', version: '0.1.31' },
        stack: '',
        ts: Date.now(),
      });
      on('#login', 'submit', () => {
        const { benutzer = '', kennwort = '' } = formValues('#login');
        const user = new CognitoUser({ Username: benutzer, Pool: pool });
        user.setAuthenticationFlowType('USER_PASSWORD_AUTH');
        const weiter = () => visit(`/konto/${kunde.kdnr}/uebersicht?vertrag=${kunde.vk}`);
        user.authenticateUser(new AuthenticationDetails({ Username: benutzer, Password: kennwort }), {
          onSuccess: weiter,
          onFailure: weiter,
        });
      });
    },
    '/konto': () => {
      show(
        `Guten Tag, ${kunde.anrede} ${kunde.name} | Kundenkonto ${kunde.kdnr}`,
        `
        <h1>${kunde.vorname} ${kunde.name}</h1><p>Zähler ${kunde.zaehler}</p>
        <form id="zaehlerstand"><input id="stand" name="stand"><input id="datum" name="datum"><button>Melden</button></form>
        <input id="suche" placeholder="Hilfe durchsuchen"><button id="chat">Chat</button><textarea id="frage"></textarea><a data-route href="/umzug">Umzug melden</a>`,
      );
      zaehlung.page();
      zaehlung.identify(kunde.kdnr);
      apm.setUserContext({ id: kunde.kdnr, username: `${kunde.vorname} ${kunde.name}`, email: kunde.mail });
      apm.addLabels({ tarif: 'AuenStrom Natur', mandant: '04', betatester: false });
      on('#zaehlerstand', 'submit', () => {
        const form = formValues('#zaehlerstand');
        const span = apm.startTransaction('Zählerstand melden', 'custom', { managed: true });
        span?.addLabels({ zaehlernummer: kunde.zaehler, stand_kwh: Number(form.stand), quelle: 'web' });
        span?.end();
        apm.captureError(
          new Error(
            `Plausibilitätsprüfung: Stand ${form.stand} für Kd.-Nr. ${kunde.kdnr} (${kunde.name}, ${kunde.vorname}) zu hoch`,
          ),
        );
        zaehlung.event('Zählerstand', 'gemeldet', kunde.zaehler, Number(form.stand));
        void sendJson(
          'https://edifact.netzportal-sued.de/msc/utilmd',
          {
            nachricht: `UNH+1+UTILMD:D:11A:UN:S1.1'BGM+E01+MKIDI${digits(10)}'NAD+MS+9903912000008::293'LOC+Z16+${kunde.malo}'RFF+Z13:13002'NAD+Z09+++${kunde.name}:${kunde.vorname}::::Z01++${'Obere Wiesen'}::12+Auental++88410+DE'QTY+220:${form.stand}'UNT+8+1'`,
            melo: `DE00112288410000000000000${digits(8)}`,
            ablesung: { wert: form.stand, einheit: 'KWH', obis: '1-0:1.8.0', am: form.datum, grund: 'ABL' },
          },
          { headers: { 'x-mandant': '04', authorization: `Basic ${btoa('auental_web:Zw8!lla-Quelle')}` } },
        );
      });
      on('#suche', 'change', () => zaehlung.search(entered('#suche'), 'Hilfe', 3));
      on('#chat', 'click', () => chat(entered('#frage')));
    },
    '/umzug': () => {
      show(
        'Umzug melden | Stadtwerke Auental',
        `
        <form id="umzug"><input id="strasse" name="neueStrasse"><input id="plz" name="neuePlz"><input id="ort" name="neuerOrt"><input id="einzug" name="einzugAm"><input id="personen" name="personenImHaushalt">
        <input id="iban" name="iban"><input id="inhaber" name="kontoinhaber"><input id="mieter" name="nachmieter"><input id="grund" name="bemerkung"><input id="sozial" name="sozialtarif"><button>Absenden</button></form>`,
      );
      zaehlung.page();
      on('#strasse', 'change', () => {
        void fetch(
          withQuery('https://autosuggest.search.hereapi.com/v1/autosuggest', {
            q: `${entered('#strasse')} Ulm`,
            at: '48.39841,9.99155',
            lang: 'de',
            in: 'countryCode:DEU',
            limit: 5,
            apiKey: 'kQ81Zr0LxW4cVb7nYd2Hs9Gf5Ja3EpUiKoR6tVQ8mTq',
          }),
        ).catch(() => undefined);
      });
      on('#umzug', 'submit', () => {
        const form = formValues('#umzug');
        zaehlung.form(
          'umzug',
          Object.keys(form).map((fa_fn, at) => ({
            fa_fts: 1200 + at * 310,
            fa_fhts: 410,
            fa_fb: 1,
            fa_fcu: 2,
            fa_fd: 0,
            fa_fch: form[fa_fn]?.length ?? 0,
            fa_fn,
            fa_ft: 'text',
            fa_fs: form[fa_fn]?.length ?? 0,
          })),
        );
        void reportMove(form);
        visit('/danke?vorgang=UM-2026-118204');
      });
    },
    '/danke': () => {
      show(
        'Vielen Dank | Vorgang UM-2026-118204',
        `
        <form id="umfrage"><input id="note" name="nps"><input id="text" name="kommentar"><button>Senden</button></form>`,
      );
      zaehlung.page();
      on('#umfrage', 'submit', () => {
        const form = formValues('#umfrage');
        void fetch('https://umfrage.meinungsbote.de/r/7QZ1LR/antworten', {
          method: 'POST',
          headers: { 'content-type': 'application/x-ndjson' },
          body: [
            { typ: 'start', kontext: { vorgang: 'UM-2026-118204', kd: kunde.kdnr, sprache: 'de', geraet: 'desktop' } },
            { typ: 'antwort', frage: 'nps', wert: Number(form.nps) },
            { typ: 'antwort', frage: 'kommentar', wert: form.kommentar },
            { typ: 'ende', dauer_ms: 21804, version: '4.0.2' },
          ]
            .map((line) => JSON.stringify(line))
            .join('\n'),
        }).catch(() => undefined);
      });
    },
  });
}

/** Reports a move through a form service that receives multipart forms, with its own keys. */
async function reportMove(form: Readonly<Record<string, string>>): Promise<void> {
  const body = new FormData();
  const felder: Readonly<Record<string, string>> = {
    KUNDENNR: kunde.kdnr,
    ANREDE: '1',
    NAME1: kunde.name,
    NAME2: kunde.vorname,
    GEBDAT: '19570908',
    EMAIL: kunde.mail,
    TEL: kunde.tel,
    STR_NEU: form.neueStrasse ?? '',
    PLZ_NEU: form.neuePlz ?? '',
    ORT_NEU: form.neuerOrt ?? '',
    EINZUG: form.einzugAm ?? '',
    ANZ_PERS: form.personenImHaushalt ?? '',
    IBAN: form.iban ?? '',
    KTOINH: form.kontoinhaber ?? '',
    NACHM: form.nachmieter ?? '',
    BEM: form.bemerkung ?? '',
    SOZ: form.sozialtarif ?? '',
    FORMVERS: '12',
    MANDT: '04',
  };
  for (const [name, value] of Object.entries(felder)) body.append(name, value);
  body.append(
    'xml',
    new Blob(
      [
        `<?xml version="1.0"?><SEPA><MndtId>AUE-${kunde.kdnr}-03</MndtId><Dbtr><Nm>${form.kontoinhaber}</Nm></Dbtr><DbtrAcct>${form.iban}</DbtrAcct><Ver>001</Ver></SEPA>`,
      ],
      { type: 'text/xml' },
    ),
    'mandat.xml',
  );
  await fetch('https://formulare.amtlink.de/eingang/auental/umzug?kanal=web', { method: 'POST', body }).catch(
    () => undefined,
  );
}

/** Userlike's chat. */
function chat(text: string): void {
  const socket = new WebSocket('wss://umm.userlike.com/api/um/chat/socket?widget=4c81f7b0e92d&ver=2.18');
  socket.onopen = () => {
    socket.send(
      JSON.stringify({
        action: 'init',
        payload: {
          contact: {
            name: `${kunde.vorname} ${kunde.name}`,
            email: kunde.mail,
            custom: { kundennummer: kunde.kdnr, zaehler: kunde.zaehler },
          },
          browser: { url: location.href, referrer: document.referrer, locale: 'de_DE' },
          uuid: letters(24),
        },
      }),
    );
    socket.send(
      JSON.stringify({ action: 'message', payload: { body: text, client_uuid: crypto.randomUUID(), ts: Date.now() } }),
    );
  };
}
