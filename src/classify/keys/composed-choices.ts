import { isActionWord } from '../action-names.ts';
import type { Composed, Rule } from './composition.ts';

/** No value, or only a state. */
const isMark = (value: string) => /^(?:true|false|null|undefined|none|[01]|\[\]|\{\})?$/i.test(value);

/** Yes or no as programs and people write it, or a choice of cookies. */
const isAnswer = (value: string) =>
  /^(?:true|false|[01]|yes|no|y|n|on|off|ja|nein|nee|nej|s[iíì]|n[aã]o|oui|non|tak|nie|evet|hay[ıi]r|kyll[aä]|ei|granted|denied|(?:un)?checked|accepted|rejected|declined|refused|given|withdrawn|opt(?:ed)?[-_ ]?(?:in|out)|all|necessary|essential)$/i.test(
    value,
  );

/** One or a few short words. */
const isWord = (value: string) => /^\p{L}[\p{L}\p{N} _.&/-]{0,59}$/u.test(value) && !isMark(value);

/** Words for agreeing, and for the things that people agree to. */
const agreeing =
  /(?:^| )(?:accept\w*|agree\w*|aceit\w*|acept\w*|accett\w*|akzept\w*|akkoord|aksept\w*|accord|zgod\w*|zgad\w*|consent\w*|consens\w*|autoriz\w*|authori[sz]\w*|permi(?:t|ssion|sos?|ssoes)\w*|allow\w*|available|subscri\w*|suscri\w*|inscri\w*|iscri\w*|abonn\w*|opt|optin|receive|recibir|receber|ricev\w*|recevoir|erhalten|ontvang\w*|otrzym\w*|godkann\w*|godta\w*|hyvaksy\w*|onay\w*|izin\w*|souhlas\w*|hozzajarul\w*|wants?|send)(?= |$)/;
const agreed =
  /(?:^| )(?:terms|tos|tcs?|tandc|conditions|policy|privacy|privacidad|privacidade|privatsphare|datenschutz|agb|cgu|cgv|condizioni|condiciones|condicoes|termos|terminos|termini|voorwaarden|regulamin\w*|vilkar|villkor|gdpr|rgpd|lgpd|rodo|dsgvo|avg|kvkk|ccpa|cookies?|marketing|mailings?|newsletters?|news|promo\w*|publicidad|publicidade|pubblicita|publicite|werbung|reklam\w*|updates|offers|ofertas|offerte|profiling|profilazione|profilowanie|tracking|analytics|third part(?:y|ies)|sms|e ?mails?|calls?|whatsapp|contact\w*|data sharing|share data|credit check|bik|schufa|terceiros|terceros|terzi)(?= |$)/;

/** Laws that require consent, the industry's framework for it (TCF), or `none`. */
const laws =
  /^(?:gdpr|uk-?gdpr|dsgvo|rgpd|rodo|ccpa|cpra|lgpd|pipeda|popia|kvkk|avg|nlpd|fadp|vcdpa|tcf(?:v?2)?|none)$/i;

/** Names of objects with one key for each thing that someone agreed to. */
const ofConsent =
  /(?:^| )(?:consents?|consent (?:state|status|choices|categories|preferences|settings|data|mode)|cookie (?:choices|preferences|categories|settings|consents?)|zgody|zgod|consensi|consentimientos?|consentimentos?|consentements?|einwilligungen|toestemmingen|samtycken?|samtykker|suostumukset|onaylar|izinler|souhlasy|permissoes|permisos|aceites|opt ?ins?|optins|gdpr|rodo|lgpd|rgpd|dsgvo|privacy (?:choices|preferences|settings)|purposes|legal bas[ei]s)$/;
const chosen =
  /^(?:enabled|disabled|accepted|rejected|granted|denied|allowed|given|refused|declined|opted ?in|opted ?out)$/;
const notChosen =
  /(?:^| )(?:id|ids|version|time|ts|timestamp|date|at|by|url|text|source|lang|language|updated|created|expires|name|title|banner|layer|method)$/;

/** What a person agreed to, and the law that requires it. */
const consents: Rule = ({ own, parent, outer, isInAddress }) => {
  const text = own.text;
  if (/^(?:regulation|regulations|regime|framework|legislation|law)$/.test(text))
    return { category: 'consent-state', fits: (value) => laws.test(value) };
  const above = parent.text;
  const isBelow = ofConsent.test(above) || ofConsent.test(outer.text);
  if (isBelow && chosen.test(text))
    return { category: 'consent-state', fits: (value) => isAnswer(value) || isWord(value) || /^\d{1,4}$/.test(value) };
  if (isBelow && !notChosen.test(text)) return { category: 'consent-state', fits: isAnswer };
  if (/^(?:email|phone|count|index)$/.test(text) || notChosen.test(text)) return null;
  const isAgreed = agreeing.test(text) && agreed.test(text) && own.list.length <= 6;
  return isAgreed && !isInAddress ? { category: 'consent-state', fits: isAnswer } : null;
};

/** Names of objects with filters of a search, and names of single filters. */
const narrowing =
  /^(?:(?:active|applied|selected|search|current|facet|query|user|chosen|my) )?(?:facets?|filters?|facettes?|facetten|filtros?|filtres?|filtri|filtry|filtr|filtre|filtreler|suodattimet|refinements?|criteria|kriterien|criterios?|criteri|criteres?|kryteria|zoekfilters?|suchfilter|facet state|filter values?|numeric filters|facet filters)$/;
const narrowed =
  /^(?:search|suche?|zoek|busca|busqueda|ricerca|recherche|szukaj|wyszukiwanie|arama|sok) (?:cat|category|categories|filters?|scope|area|in|where|kategorie|categoria|kategoria|categorie|kategori|filtro|filtre|filter|criteria|params?)$|^(?:filter|filtro|filtre|facet|refine) (?:by|value|values|name|field|text|query|applied|selected|string|option|por)$|^(?:faceted|refined) by$/;

/** Criteria in searches for homes, cars and journeys: rooms, price, distance. */
const searchedFor =
  /^(?:(?:min|max|from|to|minimum|maximum|num|no|nb|n|desde|hasta|von|bis|od|do|ab) )?(?:beds?|bed ?rooms?|baths?|bath ?rooms?|rooms?|zimmer|zimmeranzahl|pieces|chambres|habitaciones|camere|locali|pokoje|quartos|rum|sovrum|slaapkamers|neighbou?rhood|district|quartier|barrio|bairro|quartiere|dzielnica|wijk|stadtteil|stadsdel|ilce|semt|area|budget|price|preis|prix|precio|preco|prezzo|cena|prijs|pris|fiyat|rent|miete|loyer|sqft|sqm|m2|surface|flache|wohnflache|superficie|metri|metraz|oppervlakte|mileage|kilometer|km|fuel|gear|gearbox|transmission|adults?|children|kids|infants|guests|travell?ers|pax|passengers|nights|stops|salary|radius|distance|umkreis|rayon|raggio|promien)(?: (?:min|max|from|to|von|bis|od|do|gte|lte|int|real))?$/;
/** Names of numbers that someone chose: how many people travel, and for how long. */
const ofParty =
  /^(?:(?:num|no|nb|number of) )?(?:adults?|children|kids|infants|child|guests|travell?ers|pax|passengers|nights|erwachsene|kinder|personen|naechte|nächte|adultes|enfants|nuits|voyageurs|adultos|ninos|niños|noches|adulti|bambini|notti|adultos|criancas|noites|volwassenen|kinderen|nachten|dorosli|dzieci|noce)$/;
const limits = /^(?:min|max|price ?(?:min|max|from|to)|(?:min|max) ?price)$/;

/** Filters that the program sets itself: language, version, visibility. */
const ofProgram =
  /^(?:lang(?:uage)?|locale|version|docusaurus_tag|tags?|visib\w+|status|hidden|active|published|is_\w+):[\w.-]+$/;

/** Filters and criteria of a search. */
const searchFilters: Rule = ({ own, parent, isInAddress }) => {
  const text = own.text;
  const fits = (value: string) =>
    value.length <= 80 &&
    /[\p{L}\p{N}]/u.test(value) &&
    !isMark(value) &&
    !ofProgram.test(value) &&
    !/[{}<>]|:\/\/|^\d{9,}$/.test(value);
  const isPart =
    narrowing.test(parent.text) &&
    /^(?:field|name|value|values|attribute|key|label|facet|filter|id|term|option|options|selected)$/.test(text);
  if (isPart || narrowed.test(text) || narrowing.test(text))
    return { category: 'search-text', fits: (value) => fits(value) && /\p{L}{2}|^\d{1,7}$/u.test(value) };
  if (isInAddress && ofParty.test(text)) return { category: 'interaction', fits: (value) => /^\d{1,3}$/.test(value) };
  if (isInAddress && (searchedFor.test(text) || limits.test(text)))
    return {
      category: 'search-text',
      fits: (value) => fits(value) && (isWord(value) || /^[\d.,_-]{1,10}\+?$/.test(value)),
    };
  const isLimit = /^(?:min|max) /.test(text) && searchedFor.test(text);
  return isLimit ? { category: 'search-text', fits: (value) => /^\d{1,9}(?:[.,]\d+)?$/.test(value) } : null;
};

/** Operators of full-text and pattern searches, as in PostgREST's addresses (https://docs.postgrest.org/en/stable/references/api/tables_views.html#operators). */
const searchOperators: Rule = () => ({
  category: 'search-text',
  fits: (value) => value.length > 8 && /^(?:not\.)?(?:i?like[.(]|(?:pl|ph|w)?fts(?:\(\w+\))?\.).*\p{L}{2}/u.test(value),
});

/** Names of the trail of actions that an error monitor records. */
const trails = /^(?:bread ?crumbs?|crumbs?|trail|telemetry|timeline|user actions|actions trail)$/;
const touched = /^(?:element|target|selector|text|label|tag|tag name|node|inner text|control|field|subtype|component)$/;

/** Actions of the user in the trail of an error monitor. */
const breadcrumbs: Rule = ({ own, parent, outer }) => {
  if (!trails.test(parent.text) && !trails.test(outer.text)) return null;
  const text = own.text;
  if (touched.test(text))
    return {
      category: 'interaction',
      fits: (value) => value.length <= 300 && value.length > 1 && !isMark(value) && !/:\/\//.test(value),
    };
  return /^(?:message|name|title|description)$/.test(text)
    ? {
        category: 'interaction',
        fits: (value) =>
          /^(?:ui|user|dom|element|button|link|input|form|page|mouse|key)[ ._:-]?(?:click|clicked|change|changed|submit|input|focus|blur|tap|press|scroll|action)\w*$|^[a-z]+\d?(?:[#.][\w-]+|\[[\w-]+=?[^\]]*\])+/i.test(
            value,
          ),
      }
    : null;
};

/** Names of forms and form fields in several languages. */
const ofForm =
  /^(?:(?:nome|nom|nombre|naam|nazwa|id|name) )?(?:modulo|formulario|formular|formulaire|formulier|formularz|skjema|formulaire|lomake|campo|champ|feld|formularfeld|eingabefeld|invoerveld|pole|veld|falt|felt|kentta|form field|field touched|field focused|last field|focused field|touched field|form step|form name|form id)(?: (?:nome|nom|nombre|naam|nazwa|name|id))?$/;

/** Steps of a form or an order. */
const ofStep =
  /^(?:(?:checkout|form|funnel|booking|wizard|onboarding|signup|order) )?(?:step|steps? name|schritt|etape|paso|passo|passaggio|krok|stap|steg|trin|adim|vaihe)$/;

/** Names of objects whose steps are steps of a program. */
const ofRun = /marker|diagnos|span|trace|build|job|pipeline|metric|log|workflow|debug|task/;

/** The form, its field, or the step that the user filled in. */
const formSteps: Rule = ({ own, parent }) =>
  ofStep.test(own.text) && !ofRun.test(parent.text)
    ? { category: 'interaction', fits: (value) => isWord(value) && !/^\d/.test(value) }
    : ofForm.test(own.text) && !/error|schema|index|column|sort|valid/.test(parent.text)
      ? { category: 'interaction', fits: (value) => isWord(value) && !/^\d/.test(value) }
      : null;

/** Names of fields that hold the name of a page or a screen. */
const ofPage =
  /^(?:page|pagina|seite|strona|sayfa|sida|side|sivu|pantalla|schermo|schermata|ekran|tela|ecran|screen|skarm|skjerm|scherm|bildschirm|stranka|oldal|pageview|seiten?name|sidnamn|page(?: ?name)?|page ?section|page ?category|site ?section|section ?name|screen ?name|view ?name|current ?page|current ?screen|(?:nome|nom|nombre|naam|nazwa|adi|navn|namn|tipo|type|typ) (?:de |del |da |della |do |van )?(?:pagina|page|pantalla|schermo|seite|strony|sayfa|sida|side|tela|ecran|ekranu|scherm)|(?:pagina|page|pantalla|schermo|seite|strona|sayfa|sida|tela|ecran|ekran) (?:nome|nom|nombre|naam|nazwa|adi|namn|navn|tipo|type|typ))$/;

/** The name of a page or a screen. */
const pageNames: Rule = ({ own, parent, isInAddress }) =>
  !isInAddress &&
  ofPage.test(own.text) &&
  !/device|geraet|gerat|display|resolution|paging|pagination|cursor/.test(parent.text)
    ? {
        category: 'page-title',
        fits: (value) =>
          value.length <= 120 &&
          /^\p{L}[^\n{}<>@=]*$/u.test(value) &&
          /\p{L}{3}/u.test(value) &&
          !isMark(value) &&
          !/:\/\/|^(?:page|next|prev(?:ious)?|first|last|self|blank|front|back|left|right|server|client|portrait|landscape)$/i.test(
            value,
          ),
      }
    : null;

const ofAction =
  /^(?:action|user action|event action|ui action|azione|accion|acao|aktion|akcja|eylem|actie|handelse|handling|toiminto|action cause|event value|action name|interaction)$/;

/** The name of an action, as a single word. */
const actionNames: Rule = ({ own }) =>
  ofAction.test(own.text) ? ({ category: 'event-name', fits: isActionWord } satisfies Composed) : null;

/** Rules for consent, searches, forms, pages and actions. */
export const choiceRules: readonly Rule[] = [
  consents,
  searchFilters,
  breadcrumbs,
  formSteps,
  pageNames,
  actionNames,
  searchOperators,
];
