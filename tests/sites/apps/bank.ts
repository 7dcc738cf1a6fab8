import {
  ErrorsInstrumentation,
  initializeFaro,
  SessionInstrumentation,
  ViewInstrumentation,
} from '@grafana/faro-web-sdk';
import {
  addGlobalContexts,
  newTracker,
  setUserId,
  trackPageView,
  trackSelfDescribingEvent,
  trackStructEvent,
} from '@snowplow/browser-tracker';
import { entered, formValues, letters, on, route, sendJson, show, visit } from '../site.ts';
import { didomi } from '../tags/consent.ts';
import { tealium } from '../tags/profiles.ts';
import { contentsquare } from '../tags/replay.ts';

// Banca Lanterna is a retail bank in Italy: access, the list of movements, a transfer, a change of documents.

const iglu = 'iglu:it.bancalanterna';

/** Starts the site in the page. */
export async function start(): Promise<void> {
  newTracker('bl', 'https://sp.lanternadata.it', {
    appId: 'hb-retail',
    platform: 'web',
    postPath: '/it.lanterna/tp2',
    bufferSize: 3,
    contexts: { session: true, browser: true, webPage: true },
  });
  const faro = initializeFaro({
    url: 'https://faro-collector-prod-eu-south-1.grafana.net/collect/5d0e83a1c94f4be2a7716f02d8c3b915',
    app: { name: 'hb-front', version: '26.11.3', environment: 'produzione', namespace: 'retail' },
    instrumentations: [new SessionInstrumentation(), new ViewInstrumentation(), new ErrorsInstrumentation()],
    batching: { sendTimeout: 1200 },
  });
  const utag = tealium('bancalanterna', 'homebanking');
  const cs = contentsquare(48211);
  const cmp = didomi('0c1e7b52-90f4-4a6d-b3a8-6f7d2e91c045', 'IT');

  route({
    '/accesso': () => {
      show(
        'Accedi all’Area Clienti | Banca Lanterna',
        `<h1>Area Clienti</h1><form id="acc"><label>Codice cliente <input id="ndg" name="codice_cliente"></label>
        <label>PIN <input id="pin" name="pin" type="password"></label><button id="entra">Entra</button></form>`,
      );
      void cmp.shown();
      cs.page({ '1': ['ambiente', 'hb'], '2': ['pagina', 'accesso'] });
      trackPageView();
      on('#acc', 'submit', () => {
        const { codice_cliente = '' } = formValues('#acc');
        void cmp.given();
        setUserId(codice_cliente);
        faro.api.setUser({
          id: codice_cliente,
          username: 'GIANLUCA BOTTARO',
          attributes: { ndg: '004418820', filiale: '0317', segmento: 'AFFLUENT', pepFlag: 'N' },
        });
        void utag('view', {
          nome_pagina: 'hb:home',
          stato_login: 'autenticato',
          id_cliente: codice_cliente,
          cod_fiscale: 'BTTGLC79P14D969F',
          eta: 47,
          provincia: 'GE',
          prodotti: ['CC-FACILE', 'DEP-12M', 'POL-CASA'],
          saldo_fascia: '10K-25K',
          ab: 'home_v3',
        });
        visit('/home?sid=8f1b0c72-hb-e41d&cc=IT34N0317101400000004418820');
      });
    },
    '/home': () => {
      show(
        'Buongiorno Gianluca – Banca Lanterna',
        `<p>Saldo disponibile 14.872,19 €</p><input id="cerca" name="q" placeholder="Cerca nei movimenti"><button id="trova">Cerca</button>
        <a id="bonifico" data-route href="/bonifico/nuovo">Nuovo bonifico</a>`,
      );
      addGlobalContexts([
        {
          schema: `${iglu}/cliente/jsonschema/2-0-1`,
          data: { ndg: '004418820', nominativo: 'BOTTARO GIANLUCA', rapporto: 'CC 0317/4418820', anzianita_mesi: 131 },
        },
      ]);
      trackPageView({ title: document.title });
      cs.page({ '1': ['ambiente', 'hb'], '2': ['pagina', 'home'], '4': ['segmento', 'AFFLUENT'] });
      cs.dynamic({ saldo: '14872.19', n_conti: 2, notifica_letta: 'no' });
      on('#trova', 'click', () => {
        trackStructEvent({
          category: 'movimenti',
          action: 'ricerca',
          label: entered('#cerca'),
          property: 'ultimi_90gg',
          value: 3,
        });
        faro.api.pushEvent('ricerca_movimenti', { testo: entered('#cerca'), esiti: '3', msRisposta: '412' }, 'hb');
      });
    },
    '/bonifico/nuovo': () => {
      show(
        'Bonifico SEPA – Banca Lanterna',
        `<form id="bon"><input id="ben" name="beneficiario"><input id="iban" name="iban_ben"><input id="imp" name="importo">
        <input id="caus" name="causale"><input id="tel" name="cell_otp"><button id="ok">Conferma</button></form>`,
      );
      cs.page({ '1': ['ambiente', 'hb'], '2': ['pagina', 'bonifico:dati'] });
      trackPageView();
      on('#bon input', 'change', ({ currentTarget }) => {
        const { name, value } = currentTarget as HTMLInputElement;
        trackSelfDescribingEvent({
          event: {
            schema: `${iglu}/campo_compilato/jsonschema/1-0-0`,
            data: { modulo: 'bonifico', campo: name, valore: value, lunghezza: value.length, obbligatorio: true },
          },
        });
      });
      on('#bon', 'submit', () => {
        const b = formValues('#bon');
        void sendJson('/api/bonifici', b);
        void sendJson(
          'https://api.contofrode.it/v3/valuta',
          {
            rif: 'BON2026112900017384',
            ord: { nome: 'Gianluca', cognome: 'Bottaro', cf: 'BTTGLC79P14D969F', iban: 'IT34N0317101400000004418820' },
            ben: { denom: b.beneficiario, iban: b.iban_ben, paese: 'IT' },
            imp: { val: Number((b.importo ?? '').replace(',', '.')), div: 'EUR' },
            caus: b.causale,
            disp: { ip: '93.41.118.207', ua_hash: letters(40, '0123456789abcdef'), tz: 'Europe/Rome', root: 0 },
            sca: { tipo: 'SMS', num: b.cell_otp, esito: null },
            tipo_op: 'SCT',
            canale: 'WEB',
            vers: '3.4',
          },
          { headers: { 'x-istituto': '03171', 'x-chiave': 'cf_prod_7b2e0d' } },
        );
        faro.api.pushError(new Error(`VerificaIban fallita per ${b.iban_ben} (${b.beneficiario}): HTTP 504`));
        faro.api.pushLog([`OTP inviato a ${b.cell_otp} per disposizione BON2026112900017384`]);
        faro.api.pushMeasurement({ type: 'bonifico', values: { tentativi: 1, tempo_compilazione: 21.6 } });
        cs.error(
          `Uncaught (in promise) TimeoutError: coop/verifica?iban=${b.iban_ben}`,
          `${location.origin}/js/bon.4f1c.js`,
          1,
        );
        void utag('link', {
          link_nome: 'bonifico_confermato',
          importo: b.importo,
          tipo_bonifico: 'ordinario',
          id_operazione: '2026112900017384',
          cro: '0317199042871102',
          canale_otp: 'sms',
        });
        visit('/profilo/documenti?esito=OK&trn=2026112900017384');
      });
    },
    '/profilo/documenti': () => {
      show(
        'Aggiorna il documento di Gianluca Bottaro – Banca Lanterna',
        '<form id="doc"><input id="num" name="num_doc"><input id="scad" name="scadenza"><input id="pec" name="mail"><button id="invia">Invia</button></form>',
      );
      trackPageView();
      on('#doc', 'submit', () => {
        const d = formValues('#doc');
        const form = new FormData();
        form.append('pratica', 'ADV-2026-77120');
        form.append(
          'anagrafica',
          JSON.stringify({
            Cognome: 'BOTTARO',
            Nome: 'GIANLUCA',
            DataNascita: '14/09/1979',
            ComuneNascita: 'Genova',
            Residenza: 'Salita San Leonardo 9/4, 16128 Genova GE',
            Documento: { Tipo: 'CI', Numero: d.num_doc, Scadenza: d.scadenza, Ente: 'Comune di Genova' },
            Recapito: d.mail,
          }),
        );
        form.append('fronte', new File(['%PDF-1.4 '], 'CI_Bottaro_Gianluca_fronte.pdf', { type: 'application/pdf' }));
        form.append('qualita', '0.92');
        void fetch('https://upload.documentopronto.it/api/pratiche', { method: 'POST', body: form }).catch(
          () => undefined,
        );
        faro.api.pushEvent(
          'documento_caricato',
          { nomeFile: 'CI_Bottaro_Gianluca_fronte.pdf', kb: '418', pagine: '1' },
          'hb',
        );
        void utag('view', { nome_pagina: 'hb:profilo:documenti', tipo_documento: 'CI', mail_cliente: d.mail });
      });
    },
  });
}
