import { under, type Vocabulary, words } from './phrases.ts';

/** Names of link parameters for the source, medium or campaign of a visit. Their values are words, not addresses. */
const campaignNames = [
  ...under(
    [
      'utm',
      'mtm',
      'pk',
      'piwik',
      'at',
      'campaign',
      'traffic',
      'acquisition',
      'session',
      'first',
      'latest',
      'initial utm',
      'first utm',
      'last utm',
    ],
    ['source', 'medium', 'campaign'],
  ),
  ...words(`
    utm term, utm content, utm id, utmsource, utmmedium, utmcampaign, utm source platform, campaign name, campaign term,
    campaign content, mtm kwd, pk kwd, mtm cid, gad source, gad campaignid, mkt source, marketing source, lead source,
    traffic channel, acquisition channel, mc cid, hsa cam, hsa src
  `),
];

/** Names of fields for pages, events, searches and actions. */
export const behaviour: Vocabulary = {
  'page-url': [
    ...words(`
      url, page url, current url, location, href, page path, path, pathname, page, page location,
      document location, host, page host, page hostname, hostname, domain, origin, search, page search,
      screen name, route, uri, link url, destination url, page href, document url, landing page, entry page,
      view url, page uri, canonical url, site url, website, page address, seite, seiten url, current url path,
      page domain, page route, initial url, first url, current domain, window location, target url,
      page referrer host, return to, returnto, return url, returnurl, return path, return uri, redirect, redirect to, redirect uri,
      redirect url, redirecturl, redirectto, next, next url, next page, callback, callback url, callbackurl, continue,
      continue url, success url, cancel url, failure url, back url, backurl, goto, go to, from path, to path, old url, new url,
      previous url, prev url, prev path, previous path, status callback, rueck, rück, zurueck, zurück, rücksprung, ziel, ziel url,
      weiter, retour, vuelta, terug, powrot, dönüş, donus
    `),
    ...under(
      ['page', 'view', 'context page', 'request', 'location', 'document', 'screen'],
      ['url', 'path', 'href', 'host', 'hostname', 'search', 'name', 'id', 'uri', 'route'],
    ),
  ],
  referrer: [
    ...words(`
      referrer, referer, referring domain, initial referrer, initial referring domain, document referrer,
      referrer url, referrer domain, referring url, ref url, first referrer, page referrer, referrer host,
      urlref, http referer, external referrer, verweis
    `),
    ...campaignNames,
    ...under(['referrer', 'referer'], ['url', 'host', 'domain', 'hostname']),
  ],
  'page-title': [
    ...words(`
      title, page title, document title, seitentitel, pagetitle, window title, current page title,
      screen title, page t, doc t
    `),
    ...under(['page', 'document', 'view', 'screen'], ['title']),
  ],
  'event-name': [
    ...words(`
      event, event name, eventname, ereignis, custom event, evt, ev, ename, evt name, event type, evt type, event action,
      event key, event label, event category, action name, hit type, track event, olay, événement, evenement,
      evento, wydarzenie, gebeurtenis, ereignisname, verb, verb id, verb display, verb display en us,
      verb display en, verb display de, spans events name
    `),
    ...under(['event', 'evt'], ['name', 'action']),
  ],
  'search-text': words(`
      query, search query, search term, search terms, search keyword, q, keyword, keywords, search text,
      terim, arama, arama terimi, arama metni, aranan, zoekterm, zoekwoord, zoekopdracht, zoekvraag, zoeken, recherche, mot cle, mots cles, motcle, motscles, mot clé, mots clés, terme, terme recherche, requete, requête, buscar, busqueda, búsqueda, buscado, termino, término, termino busqueda, termo, busca, pesquisa, ricerca, cerca, fraza, szukaj, szukane, wyszukiwanie, sökord, søgeord, hakusana, suchtext, suchphrase, stichwort, keyword text, search value, search input, search box, search for, searchterm, searchtext, searchquery, searchkey, kw, kwd, term, ss, user query, raw query, original query, query string text,
      search string, suchbegriff, suchwort, suchanfrage, suche, site search, search phrase, searched for,
      query text
    `),
  interaction: [
    words(`
      element text, el text, click text, button text, link text, target text, clicked text, element selector,
      css selector, selector, xpath, element id, element class, target element, target selector, button name,
      clicked element, scroll depth, mouse x, mouse y, click x, click y, client x, client y, page x, page y,
      elements chain, target id, target tag, target type, target class, nearest id, nearest tag, nearest type, nearest class,
      nearest name, error click, rage click, dead click, click count, tap count,
      click id name, button id, button label, button type, button features, btn id, btn text, btn label, event target, el id, el class, element tag, element tag name, element type,
      element name, element label, tag name, node attributes id, node attributes class, node attributes name, node attributes data test id,
      scroll percentage, scroll percent, percent scrolled, scroll y, scroll x, scroll top, scroll position, scrolled,
      max scroll, max scroll depth, engagement time, engagement time msec, time on page, time on site,  page dwell time, pointer type, pointer x, pointer y, mouse position, caret, caret position,
      cursor position, cursor pos, selection start, selection end, selected text, selected option, keystrokes, key presses,
      is checked, item list name, item list id, list name, promotion name, creative name, creative slot, content name, content category, item name, item category, item brand, item variant, product name,
      product title, product category, product brand, product variant, produkt, produktname, artikel, artikelname,
      produit, nom produit, producto, nombre producto, prodotto, urun, ürün, urun adi, ürün adı, produkt nazwa, kategori,
      restoran, restaurant name, dish name, viewed item, viewed product, article name, recipe name, video title, song name,
      step name, checkout step, funnel step, form step, scrolltiefe, klicktiefe, verweildauer, geklickt, klick, tıklama, clic
    `),
    ...under(
      [
        'basket items',
        'cart items',
        'line items',
        'order items',
        'products',
        'product',
        'cart',
        'basket',
        'contents',
        'warenkorb',
        'sepet',
      ],
      ['name', 'title', 'category'],
    ),
  ].flat(),
};
