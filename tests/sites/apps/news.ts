import { pianoAnalytics } from 'piano-analytics-js';
import {
  cookie,
  digits,
  formValues,
  letters,
  on,
  pixel,
  route,
  sendJson,
  show,
  stored,
  visit,
  withQuery,
} from '../site.ts';
import { adManager, chartbeat, cookieSyncs, prebidAuction, type Reader, xandrAuction } from '../tags/publishing.ts';

// Le Courrier du Rhône, a French newspaper that lives on advertising and subscriptions.

const consent =
  'CQbXk4AQbXk4AAHABBFRB8FsAP_gAEPgAAqIKftX_G__bWlr8X73aftkeY1P9_h77sQxBhfJE-4FzLvW_JwXx2ExNA36tqIKmRIAu3TBIQNlGJDURVCgaogVryDMaEiUoTNKJ6BkiFMRI2dYCFxvm4tjeQCY5vr991dx2B-t7dr83dzyy4xHn3a5_2S0WJCdA5-tDfv9bROb-9IOd_x8v4v4_F_pE2_eT1l_tWvp7D9-cts';
const article = {
  id: 'lcr-2026-11-28-0417',
  section: 'societe/logement',
  title: 'À Villeurbanne, les loyers encadrés font débat',
  author: 'Inès Chaumette-Roux',
  words: 1140,
  paywall: 'metered',
};

/** Starts the site in the page. */
export async function start(): Promise<void> {
  const own = stored('lcr_uid', () => `lcr.${letters(18)}`);
  const reader: Reader = {
    consent,
    eids: [
      { source: 'id5-sync.com', uids: [{ id: `ID5*${letters(64)}`, atype: 1 }] },
      { source: 'criteo.com', uids: [{ id: `${letters(12)}_${letters(40)}`, atype: 1 }] },
      { source: 'courrier-rhone.fr', uids: [{ id: own, atype: 3 }] },
    ],
  };
  pianoAnalytics.setConfigurations({ site: 638817, collectDomain: 'https://tdbmxvq.pa-cd.com' });
  const account = cookie('lcr_abo', () => 'anon');

  const seen = (page: string, more: Readonly<Record<string, unknown>> = {}) => {
    pianoAnalytics.sendEvent('page.display', {
      page,
      page_chapter1: 'societe',
      page_chapter2: 'logement',
      site_env: 'prod',
      ...more,
    });
    chartbeat('66021', 'Société,Logement', article.author);
  };

  route({
    '/articles': () => {
      show(
        `${article.title} | Le Courrier du Rhône`,
        `
        <article><h1>${article.title}</h1><p>Par ${article.author}</p></article>
        <form id="lettre"><input id="prenom" name="FNAME" placeholder="Prénom"><input id="courriel" name="EMAIL" placeholder="Adresse e-mail">
        <input id="cp" name="CODEPOSTAL" placeholder="Code postal"><button>Je m'inscris</button></form>
        <form id="commentaire"><textarea id="texte" name="texte"></textarea><button>Publier</button></form><button id="partager">Envoyer à un ami</button>
        <a data-route href="/recherche?q=">Rechercher</a>`,
      );
      seen(article.title, {
        article_id: article.id,
        author: article.author,
        content_length: article.words,
        paywall_status: article.paywall,
      });
      void prebidAuction(
        'prebid-server.rubiconproject.com',
        reader,
        {
          name: 'Le Courrier du Rhône',
          cat: ['IAB12'],
          keywords: 'logement,loyers,villeurbanne',
          content: { id: article.id, title: article.title, language: 'fr' },
        },
        {
          id: own,
          keywords: 'abonne=non,csp=plus',
          geo: { country: 'FRA', region: 'ARA', city: 'Lyon', zip: '69003', lat: 45.76, lon: 4.85, type: 2 },
          yob: 1991,
          gender: 'M',
        },
      );
      void xandrAuction(
        reader,
        { age: 35, gender: 1, external_uid: own, segments: [{ id: 4410287 }, { id: 2901166 }], language: 'fr' },
        [
          { key: 'section', value: ['societe', 'logement'] },
          { key: 'interets', value: ['immobilier', 'syndicat', 'écologie'] },
        ],
      );
      adManager(
        '21748201934/courrier/societe',
        `section=logement&article=${article.id}&abonne=0&csp=cadre&kw=loyer%2Clocataire&hb_pb=0.40`,
        reader,
        `${own}${letters(12)}`,
      );
      cookieSyncs(consent, own);
      void sendJson(
        'https://id5-sync.com/g/v2/1204.json',
        {
          partner: 1204,
          v: '9.21.0',
          o: 'pbjs',
          tml: location.href,
          ref: document.referrer,
          top: 1,
          gdpr: 1,
          gdpr_consent: consent,
          features: {},
          cacheId: '',
          pd: btoa(`1=${'5b1c9e07d2f84a36b7c05e19f3a8d4627e0bc98a13f5d6427b90ce81a4f3d256'}&5=${own}&8=33612840977`),
        },
        { headers: { 'content-type': 'text/plain' }, credentials: 'include' },
      );
      pixel('https://trc.taboola.com/lecourrier-network/log/3/available', {
        tim: '18:04:11.204',
        id: digits(4),
        llvl: 2,
        cv: '20261119-9-RELEASE',
        data: JSON.stringify({
          id: 204,
          ii: `/articles/${article.id}`,
          it: 'text',
          sd: `v2_${letters(32)}_${own}_1764438011_1764438011_CNawjgYQ`,
          ui: own,
          vi: Date.now(),
          cb: 'TFASC.trkCallback',
          u: location.href,
          e: document.referrer,
          wc: true,
          exp: 'rtb-opt-out',
          pfm: 'fr',
          cex: consent.slice(0, 40),
        }),
      });
      on('#lettre', 'submit', () => {
        const { FNAME = '', EMAIL = '', CODEPOSTAL = '' } = formValues('#lettre');
        pixel('https://courrier-rhone.us14.list-manage.com/subscribe/post-json', {
          u: '7b1f0c94e2d8a5630fbe1c27d',
          id: '4c08e19a72',
          EMAIL,
          FNAME,
          CODEPOSTAL,
          LOISIRS: 'immobilier|vélo',
          c: 'jQuery3710482_1764438',
        });
        void sendJson(
          'https://in-automate.brevo.com/api/v2/identify',
          {
            ma_key: 'q7zr1lxw84cvb0nmk6sj',
            email: EMAIL,
            attributes: { PRENOM: FNAME, CP: CODEPOSTAL, OPT_IN: true },
            cuid: crypto.randomUUID(),
          },
          { headers: { 'ma-key': 'q7zr1lxw84cvb0nmk6sj' } },
        );
        pianoAnalytics.setUser('A-20418873', 'inscrit', false);
        pianoAnalytics.sendEvent('newsletter.subscribe', {
          newsletter: 'matinale',
          email_domaine: EMAIL.split('@')[1],
          code_postal: CODEPOSTAL,
        });
      });
      on('#commentaire', 'submit', () => {
        void sendJson(
          `https://api.discutons.fr/v4/threads/${article.id}/comments`,
          {
            auteur: {
              pseudo: 'matheo_69',
              compte: account,
              avatar: 'https://cdn.discutons.fr/av/matheo-lefevre-daubigny.jpg',
            },
            corps: formValues('#commentaire').texte,
            reponse_a: null,
            langue: 'fr',
            lu_jusqua: 0.81,
          },
          { headers: { 'x-api-cle': 'dsc_pub_71c0e4' } },
        );
      });
      on('#partager', 'click', () => {
        void fetch('https://partage.lienvite.com/mail', {
          method: 'POST',
          body: new URLSearchParams([
            ['de', 'Mathéo'],
            ['a[]', 'claire.daubigny@orange.fr'],
            ['a[]', 'jb.moreau@sncf.fr'],
            ['msg', 'Regarde, ils parlent de notre immeuble au 8 rue Racine !'],
            ['url', `${location.href}`],
            ['v', '2'],
          ]),
        }).catch(() => undefined);
      });
    },
    '/recherche': () => {
      const text = new URLSearchParams(location.search).get('q') ?? '';
      show(
        `${text || 'Recherche'} | Le Courrier du Rhône`,
        '<form id="chercher"><input id="mots" name="q"><button>OK</button></form><a data-route href="/compte/abonnement?jeton=">Mon compte</a>',
      );
      seen('recherche', { ise_keyword: text, ise_page: 1, search_results_number: 12 });
      on('#chercher', 'submit', () => visit(`/recherche?q=${encodeURIComponent(formValues('#chercher').q ?? '')}`));
    },
    '/compte': () => {
      show('Mon abonnement – Mathéo Lefèvre-Daubigny | Le Courrier du Rhône', '<h1>Bonjour Mathéo</h1>');
      seen('compte', { offre: 'essentiel-1an', prix: 89.9, fin_abonnement: '2027-03-14' });
      void fetch(
        withQuery('https://gum.criteo.com/sid/json', {
          origin: 'prebid',
          topUrl: location.origin,
          domain: 'courrier-rhone.fr',
          cw: 1,
          lsw: 1,
          gdprString: consent,
          bundle: letters(60),
          info: letters(40),
        }),
        { credentials: 'include' },
      ).catch(() => undefined);
      adManager('21748201934/courrier/compte', 'section=compte&abonne=1&offre=essentiel', reader, `${own}x`);
    },
  });
}
