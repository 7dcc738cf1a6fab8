import { pianoAnalytics } from 'piano-analytics-js';
import { entered, formValues, on, route, sendForm, sendJson, show, visit } from '../site.ts';
import { pinterestTag } from '../tags/ads.ts';
import { didomi } from '../tags/consent.ts';
import { metaPixel } from '../tags/meta.ts';
import { stripe } from '../tags/payments.ts';
import { abTasty } from '../tags/testing.ts';

// Le Rialto Lumière is a chain of cinemas, with showings, seats and a subscriber's card.

const seance = {
  ref: 'S-LYO2-20261204-2015',
  film: 'Les Marées hautes',
  salle: 'Salle 4 – Dolby',
  cinema: 'Rialto Lyon Part-Dieu',
  horaire: '2026-12-04T20:15',
};
const places = ['F11', 'F12', 'F13'];

/** Starts the site in the page. */
export async function start(): Promise<void> {
  pianoAnalytics.setConfigurations({ site: 641_883, collectDomain: 'https://mqxkzpv.pa-cd.com' });
  pianoAnalytics.setProperties(
    { site_env: 'prod', user_logged: true, site_section: 'billetterie' },
    { persistent: true },
  );
  const cmp = didomi('7be2c914-03fd-4a65-b8e1-52d09c6a71f4', 'FR');
  const meta = metaPixel('942017385561204');
  const epingle = pinterestTag('2613904857216');
  const essai = abTasty('c0pq7l8vb3tg02kd9ea0');

  route({
    '/films/': () => {
      show(
        `${seance.film} : séances et bande-annonce – Le Rialto Lumière`,
        `<h1>${seance.film}</h1><p>2 h 07, drame</p><a data-route id="resa" href="/resa/${seance.ref}?places=3">Vendredi 4 décembre, 20 h 15</a>`,
      );
      pianoAnalytics.sendEvent('page.display', {
        page: `fiche::${seance.film}`,
        page_chapter1: 'films',
        film_genre: 'drame',
        film_duree: 127,
        film_visa: '158.204',
      });
      meta.track('ViewContent', { content_name: seance.film, content_category: 'Drame', content_ids: ['158204'] });
      epingle.track('pagevisit', { line_items: [{ product_name: seance.film, product_category: 'Drame' }] });
      essai('PAGEVIEW', { pa: { campaign: 'fiche-video-auto', variation: 'Variante 2' } });
    },
    '/resa/': () => {
      show(
        `Vos places – ${seance.film} – Le Rialto Lumière`,
        `<form id="achat"><input name="prenom"><input name="nom"><input name="courriel"><input name="portable"><input name="naissance" placeholder="JJ/MM/AAAA"><input name="carte_abo" placeholder="N° de carte abonné"><input name="titulaire"><input name="pan"><input name="mmaa"><input name="crypto">
        <label><input type="checkbox" name="pmr" value="oui" checked> Place PMR (fauteuil roulant)</label><button id="payer" type="submit">Payer 33,80 €</button></form><input id="promo" placeholder="Code promo">`,
      );
      pianoAnalytics.sendEvent('cart.awaiting_payment', {
        cart_id: 'PAN-662108',
        cart_nbdistinctproduct: 1,
        cart_quantity: 3,
        cart_turnovertaxincluded: 33.8,
        cart_currency: 'EUR',
        seance_ref: seance.ref,
        seance_salle: seance.salle,
        sieges: places.join('|'),
      });
      on('#promo', 'change', () => {
        pianoAnalytics.sendEvent('promo.refuse', { code_saisi: entered('#promo'), motif: 'expire', panier: 33.8 });
        essai('EVENT', { ec: 'Action Tracking', ea: 'promo_refusee', el: entered('#promo'), ev: 0 });
      });
      on('#achat', 'submit', async () => {
        const a = formValues('#achat');
        const carte = stripe('pk_live_51Kd8vQmLr2Xz0TnBw7Y');
        await carte.signals();
        const [mois = '', annee = ''] = (a.mmaa ?? '').split('/');
        await carte.card(
          { '[number]': a.pan ?? '', '[cvc]': a.crypto ?? '', '[exp_month]': mois, '[exp_year]': annee },
          {
            '[name]': a.titulaire ?? '',
            '[email]': a.courriel ?? '',
            '[phone]': a.portable ?? '',
            '[address][country]': 'FR',
          },
        );
        pianoAnalytics.setUser('AB-2208174', 'abonne_duo', false);
        pianoAnalytics.sendEvents([
          {
            name: 'transaction.confirmation',
            data: {
              transaction_id: 'CMD-9914207',
              cart_id: 'PAN-662108',
              transaction_total: 33.8,
              payment_mode: 'cb',
              customer_prenom: a.prenom,
              customer_nom: a.nom,
              customer_mail_md5: '5b1c0e9d7a42f8360c4be7d19f02a586',
              carte_abonne: a.carte_abo,
              date_naissance: a.naissance,
              place_pmr: a.pmr === 'oui',
            },
          },
          {
            name: 'product.purchased',
            data: {
              product_id: seance.ref,
              product: seance.film,
              product_quantity: 3,
              product_pricetaxincluded: 11.27,
            },
          },
        ]);
        await meta.match({
          em: a.courriel ?? '',
          ph: '33639981427',
          fn: a.prenom ?? '',
          ln: a.nom ?? '',
          external_id: 'AB-2208174',
        });
        await epingle.match(a.courriel ?? '');
        void sendForm(
          'https://api.siegeplan.fr/v1/verrous',
          {
            seance: seance.ref,
            rang_siege: places.join(','),
            jeton: 'vr_0Lq8Zx2NbT',
            reservataire: `${a.prenom} ${a.nom}`,
            contact: a.courriel ?? '',
            sms: a.portable ?? '',
            pmr: a.pmr ?? 'non',
            accompagnants: 'Léontine (7 ans), Gaspard',
            ttl: 480,
            version: 3,
          },
          { headers: { 'x-exploitant': 'rialto-lumiere' } },
        );
        void sendJson('https://api.siegeplan.fr/v1/journal', {
          lignes: [
            { niv: 'INFO', msg: `verrou posé ${places.join('/')} pour ${a.courriel}`, t: Date.now() },
            {
              niv: 'WARN',
              msg: `carte abonné ${a.carte_abo} : date de naissance ${a.naissance} différente du dossier`,
            },
            { niv: 'DEBUG', msg: 'plan de salle chargé en 212 ms, 184 fauteuils' },
          ],
        });
        visit(`/merci?cmd=CMD-9914207&mail=${a.courriel}&billet=bt_7wQ0Xn4KzR`);
      });
    },
    '/merci': () => {
      show(
        'Merci Apolline, vos 3 billets sont prêts – Le Rialto Lumière',
        '<h1>Merci !</h1><button id="ami">Partager la séance</button>',
      );
      meta.track('Purchase', {
        value: 33.8,
        currency: 'EUR',
        num_items: 3,
        order_id: 'CMD-9914207',
        content_name: `${seance.film} – ${seance.cinema}`,
      });
      epingle.track('checkout', { value: 33.8, order_quantity: 3, currency: 'EUR', order_id: 'CMD-9914207' });
      essai('TRANSACTION', {
        tid: 'CMD-9914207',
        ta: 'Billetterie',
        tr: 33.8,
        tc: 'EUR',
        pm: 'CB',
        icn: 3,
        tcc: 'RENTREE',
      });
      essai('ITEM', {
        tid: 'CMD-9914207',
        in: `${seance.film} (plein tarif)`,
        ic: seance.ref,
        ip: 11.27,
        iq: 3,
        iv: 'Drame',
      });
      essai('SEGMENT', { s: { carte: 'duo', ville: 'Lyon', age: '34', pmr: 'oui', navigateur: 'Chrome' } });
      on('#ami', 'click', () => {
        pianoAnalytics.sendEvent('partage.seance', {
          canal: 'sms',
          destinataire: '06 39 98 55 03',
          texte: 'On se retrouve devant le Rialto à 20 h, je t’apporte ta place. Apolline',
        });
      });
    },
    '/': () => {
      show(
        'Cinémas à Lyon, séances et billets – Le Rialto Lumière',
        '<div><button id="oui">Tout accepter</button></div><input id="rech" placeholder="Un film, une actrice, un cinéma"><a data-route href="/films/les-marees-hautes">Les Marées hautes</a>',
      );
      void cmp.shown();
      pianoAnalytics.sendEvent('page.display', {
        page: 'accueil',
        page_chapter1: 'accueil',
        cinema_favori: seance.cinema,
      });
      meta.track('PageView');
      on('#oui', 'click', () => void cmp.given());
      on('#rech', 'change', () => {
        pianoAnalytics.sendEvent('internal_search_result.display', {
          ise_keyword: entered('#rech'),
          ise_page: 1,
          ise_results: 2,
        });
        meta.track('Search', { search_string: entered('#rech') });
      });
    },
  });
}
