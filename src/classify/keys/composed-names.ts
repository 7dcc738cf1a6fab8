import { isKnownWord, wordsIn } from '../../words/words.ts';
import { isActionName } from '../action-names.ts';
import { isIdLike } from '../cookie-sync.ts';
import { isCommonName } from '../persons.ts';
import { isFullName, isPlausible } from '../plausible.ts';
import type { CategoryId } from '../taxonomy.ts';
import { choiceRules } from './composed-choices.ts';
import type { Composed, Rule } from './composition.ts';
import { readWords } from './word-classes.ts';

const isUuid = (value: string) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);
const isState = (value: string) => /^(?:true|false|null|undefined|none|n\/a|\[\]|\{\})?$/i.test(value);
const isMoment = (value: string) => /^1[5-9]\d{8}(?:\d{3})?$|^\d{4}-\d\d-\d\d/.test(value);

/** A duration, a count or a distance: a number, with or without a unit. */
const isMeasure = (value: string) =>
  /^-?\d{1,9}(?:[.,]\d+)?(?: ?(?:ms|s|sec|min|m|h|px|%))?$|^P(?:T|\d)[\dTHMSD.]+$|^\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?$/.test(
    value,
  ) && !isMoment(value);

/** A title of a few words. */
const isTitle = (value: string) =>
  value.length <= 200 &&
  /\p{L}{2}/u.test(value) &&
  !isState(value) &&
  !isUuid(value) &&
  !/[{}<>\\]|:\/\/|@|^\/|^[\w-]*\d{5,}[\w-]*$/.test(value);

/** Categories of log entries and data types. */
const isOfProgram = (value: string) =>
  /^(?:xhr|fetch|console|navigation|https?|ui\.[\w.]+|debug|errors?|info|warn(?:ing)?|default|query|span|transaction|session|log|process|network|security|performance|system|sentry[\w.]*|attachment|profile|replay|api|db|cache|unknown|event|track|page|identify|user|device|visa|master_?card|amex|american[ _]express|maestro|discover|jcb|diners|unionpay|girocard|sepa|paypal|string|float|int(?:eger)?|bool(?:ean)?|number|long|double|list|text|date|web ?vitals?)$|(?:contentful|first|next) paint|layout shift|input delay|long task|web vital/i.test(
    value,
  );

const isShort = (value: string) => value.length <= 300 && !isUuid(value) && !isMoment(value);

const interaction = (fits: Composed['fits']): Composed => ({
  category: 'interaction',
  fits: (value) => isPlausible('interaction', value) && fits(value),
});

/** A duration in a language other than that of programs, and objects of what an app reports. */
const ofDuration =
  /^(?:dauer|duree|duracion|durata|duracao|czas trwania|duur|sure|varighet|varaktighet|zeit)(?: (?:s|ms|sec|sek|sekunden|min|minuten|segundos|secondes|secondi|sekundy))?$/;
const ofEvents = /^(?:properties|props|params|traits|attributes|event ?data|data|payload)$/;

const timed: Rule = ({ own, parent, outer }) => {
  const text = own.text;
  // How long something took, in what an app reports of it.
  if (ofDuration.test(text) && (ofEvents.test(parent.text) || ofEvents.test(outer.text))) return interaction(isMeasure);
  // The time until an action, and how many items were seen.
  if (/^(?:dwell|time to \w+(?: (?:s|ms|sec|seconds))?)$/.test(text) && !own.of('program'))
    return interaction(isMeasure);
  if (own.endIn('past') && own.list.length > 1 && !own.of('program', 'element'))
    return own.only('content', 'past', 'naming') ? null : interaction((value) => /^\d{1,5}$/.test(value));
  if (own.of('program') || !own.of('time')) return null;
  const isPresent = own.of('presence') || (own.of('media') && !own.of('program'));
  return isPresent ||
    (parent.of('content', 'media', 'gesture') && !parent.of('program')) ||
    /^results?$/.test(parent.text)
    ? interaction(isMeasure)
    : null;
};

const gestured: Rule = ({ own, parent }) => {
  if (own.of('program') || parent.of('program')) return null;
  const isGesture = own.of('gesture') && !/(?:^| )(?:id|ids|url|href|ref|hash|token|key)$/.test(own.text);
  const isPart =
    !isGesture && parent.of('gesture') && !own.only('amount') && own.list.length <= 3 && !own.endIn('number');
  return isGesture || isPart
    ? interaction((value) => isShort(value) && !/^https?:/.test(value) && !isIdLike(value))
    : null;
};

/** Objects that are elements of a page. */
const ofElement =
  /^(?:(?:clicked|target|dom|html|event|page|node|hovered|focused) ?)?(?:element|elem|el|elt|elm|button|btn|target|cta|node|dom attributes|element attributes|crumbs)(?: (?:crumbs|attributes|tree|path|data|info|details|features?|crumbs tree))?s?$/;

const elements: Rule = ({ own, parent }) => {
  const text = own.text;
  if (own.of('program') || /(?:^| )(?:url|href|src|value|color|version|device)$|^link id$/.test(text)) return null;
  if (/(?:^| )(?:selector|xpath|css path)$/.test(text))
    return interaction((value) => value.length <= 2_000 && !isState(value));
  const isPart =
    own.list.length > 1 &&
    own.of('element') &&
    own.of('part', 'element', 'past') &&
    own.only('element', 'part', 'gesture', 'past');
  // `link_nome`, `knopf_naam`.
  const isElementName = own.list.length === 2 && own.of('element') && own.of('naming') && own.only('element', 'naming');
  if (
    /^(?:cta|button|btn|boton|bouton|botao|pulsante|przycisk|knop|knopf|schaltflache|link)(?: (?:clicado|geklickt|clique|klikniety|cliccato))?$/.test(
      text,
    )
  )
    return interaction((value) => isTitle(value) || /^[#.][\w-]{2,80}$/.test(value));
  const isBelow = ofElement.test(parent.text) && own.endIn('part', 'element', 'gesture');
  return isPart || isBelow || isElementName
    ? interaction(
        (value) =>
          isShort(value) &&
          !/^https?:/.test(value) &&
          value !== '' &&
          !isIdLike(value) &&
          !(own.endIn('number') && /^\d+$/.test(value)),
      )
    : null;
};

const played: Rule = ({ own, parent }) => {
  if (own.of('program') || /version|^id$/.test(own.list.at(-1) ?? '')) return null;
  if (/^(?:playhead|quartile|playback position|watch percent(?:age)?)$/.test(own.text)) return interaction(isMeasure);
  if (own.list.length > 1 && own.only('media', 'content')) return interaction(isTitle);
  const isPlayer = own.of('media') || parent.endIn('media');
  if (!isPlayer || !own.of('mediaPart')) return null;
  if (/^player/.test(own.list[0] ?? '') || (parent.list.at(-1) === 'player' && own.endIn('naming'))) return null;
  return interaction((value) => isMeasure(value) || isTitle(value));
};

/** Things that come in types: `property type`, `vehicle class`. */
const sorted = /propert|listing|immob|vehic|fahrzeug|room|zimmer|car|course|kurs|trip|cuisine|apartment/;

/** Objects that hold products. Other lists have `items` as well. */
const ofSale =
  /cart|basket|order|commerce|checkout|purchase|sale|panier|warenkorb|carrito|carrello|koszyk|sepet|winkelmand|propert|props|params|parameters|data|impressions|products/;

const looked: Rule = ({ own, parent, outer, isInAddress }) => {
  if (own.of('program', 'number') && !own.of('naming')) return null;
  const text = own.text;
  if (/(?:^| )(?:id|ids|count|total|url|price|code|currency|quantity|sku|status|owner|manager|date)$/.test(text))
    return null;
  const isTyped = own.endIn('sort') && (sorted.test(text) || sorted.test(parent.text));
  const isNamed =
    own.list.length > 1 &&
    own.of('content') &&
    (own.of('naming') || isTyped) &&
    own.only('content', 'naming', 'sort', 'past', 'part');
  const isAlone =
    own.endIn('content') &&
    own.only('content', 'past', 'naming') &&
    !/^(?:items?|property|module|destinations?|vendor|supplier|merchant|collections?)$/.test(text);
  const isItem = /^items?$/.test(parent.text);
  const isOfThing =
    (parent.endIn('content') && (!isItem || ofSale.test(outer.text))) ||
    (parent.text === 'class' && own.endIn('naming'));
  const isBelow = isOfThing && (own.only('naming') || isTyped) && own.list.length <= 2;
  if (isNamed || isAlone || isBelow) {
    // A property of an object and a class of a program have names as well.
    if (/^property name|^item (?:list|class)/.test(text)) return null;
    // An item may be a person.
    const isOpen = text === 'name' && isItem;
    return interaction((value) => isTitle(value) && !isOfProgram(value) && !(isOpen && isFullName(value)));
  }
  if (own.of('progress') && !own.of('gesture') && (own.of('content', 'media') || parent.of('content', 'media')))
    return interaction(isMeasure);
  return isInAddress &&
    /^(?:sort|sortby|order ?by|filter|filters|sortieren?|tri|orden|ordina|sortowanie|sirala|type|typ|tipo|style|size|color|colour|farbe|couleur|taille|color|talla)$/.test(
      text,
    )
    ? interaction((value) => /^\p{L}[\p{L} ,_+-]{1,40}$/u.test(value) && !isState(value))
    : null;
};

const ids: Rule = ({ own, parent }) => {
  const text = own.text;
  if (/(?:^| )click (?:id|ref)$|(?:^| )(?:[a-z]{1,6}clid|msclkid)(?: |$)|^clickref$/.test(text))
    return { category: 'click-id', fits: (value) => /^[\w.~%-]{8,}$/.test(value) && /\d/.test(value) };
  if (own.of('program') && !own.of('number')) return null;
  const isNumbered = own.endIn('number') || own.list[0] === 'id';
  const random = (category: CategoryId): Composed => ({
    category,
    fits: (value) =>
      isIdLike(value) || (/^(?=.*\d)[A-Za-z\d_-]{8,}$/.test(value) && !isMeasure(value) && !isMoment(value)),
  });
  if (own.of('visit') && (isNumbered || own.only('visit') || (own.endIn('visit') && own.list.length === 2)))
    return { category: 'session-id', fits: (value) => random('session-id').fits(value) && !/^\d{1,7}$/.test(value) };
  if (parent.endIn('visit') && /^(?:id|uuid|key|guid|token)$/.test(text))
    return { category: 'session-id', fits: isIdLike };
  if ((own.endIn('number') && own.hasAt(-2, 'browsing')) || (own.list[0] === 'id' && own.hasAt(1, 'browsing')))
    return random('device-id');
  if (/(?:^| )client (?:uuid|guid|uid)$/.test(text)) return random('device-id');
  if (/(?:^| )cookies? (?:id|uuid|uid|value)$/.test(text)) return random('cookie-id');
  if (/(?:^| )(?:ads|advertising|marketing) (?:id|uuid|uid)$/.test(text))
    return { category: 'advertising-id', fits: isUuid };
  return null;
};

/** Objects that describe a device. */
const ofDevice =
  /(?:^| )(?:device|screen|browser|navigator|viewport|hardware|gpu|cpu|connectivity|network information|client hints|ua data|uadata|user agent data|useragentdata|full version list|os|battery|gerat|geraet|appareil|dispositivo|cihaz|urzadzenie|bildschirm|ecran|pantalla|schermo|ekran)(?: (?:info|infos|data|details|context|props|properties|attributes|meta|metadata|specs))?$/;
/** Fields of a device object that do not describe the device. */
const notOfDevice =
  /(?:^| )(?:id|ids|uuid|guid|token|key|url|uri|href|time|ts|timestamp|date|ip|lat|lon|lng|latitude|longitude|city|country|region|referrer|title|path|host|origin|cookie|cookies|session|email|user|user id|count|index|event|events|target|selector|x|y|state|history|hash|fingerprint|plugins|fonts|canvas|at)$/;
const devices =
  /^(?:linux[ -](?:x86_64|aarch64|armv\dl|i686)|win(?:32|64)|mac(?:intel|arm)|desktop|mobile|tablet|smart ?phone|phone|handy|pc|laptop|i ?phone|i ?pad|ios|ipados|android|windows|mac ?os(?: x)?|mac|linux|chrome ?os|ubuntu|chrome|firefox|safari|edge|opera|samsung internet|webview|m-?web|(?:mobile|desktop)[ _-]?web|smart ?tv|tableta?|ordinateur|telefono|movil|t[eé]l[eé]phone|komputer|telefon|computer)(?:[ /_-]?v?[\d.]+)?$/i;
const exactDevice =
  /^(?:biw|bih|avail (?:w|h|width|height)|availw|availh|scr|sres|vp|vpw|vph|pixel depth|inner w|inner h|outer width|outer height|accept header|hardware threads|cores|ram)$/;

const ofADevice: Rule = ({ own, parent }) => {
  const text = own.text;
  if (exactDevice.test(text)) return { category: 'device', fits: (value) => value.length <= 100 && !isMoment(value) };
  if (ofDevice.test(parent.text) && !notOfDevice.test(text) && own.list.length > 0)
    return {
      category: 'device',
      fits: (value) =>
        value.length <= 120 &&
        value !== '' &&
        !/:\/\/|@|^\/[a-z]|^null$/i.test(value) &&
        isPlausible('device', value) &&
        !isUuid(value) &&
        !isMoment(value),
    };
  if (own.of('language') && !own.of('program', 'source', 'content'))
    return { category: 'device', fits: (value) => /^[a-z]{2,3}[-_][A-Z]{2}$/.test(value) };
  if (/^ua (?:brand|platform|model|mobile|arch|version)$/.test(text))
    return { category: 'device', fits: (value) => value.length < 80 };
  if (!own.of('device') || own.of('number') || parent.of('program')) return null;
  return { category: 'device', fits: (value) => devices.test(value.trim()) };
};

const ofTests =
  /(?:^| )(?:e[xs]perim(?:ent[os]?|ents)|eksperyment|decisions?|variations|flags|toggles|assignments|rollouts?|ab ?tests?|gates)$/;

const tested: Rule = ({ own, parent, outer }) => {
  const text = own.text;
  const group = (value: string) => value.length <= 60 && !isMoment(value) && !/[{}<>]|:\/\/|@|^(?:null)?$/.test(value);
  // The month in which a card expires.
  if (/^exp (?:month|year|date|mm|yy|yyyy|day)$/.test(text) || (own.of('program') && !own.of('testPart'))) return null;
  const isBelow = ofTests.test(parent.text) || (ofTests.test(outer.text) && own.of('test', 'testPart'));
  if (isBelow && (own.only('testPart', 'test') || /^(?:assignments|rollouts?|toggles)$/.test(parent.text)))
    return { category: 'feature-flag', fits: group };
  if (
    /^(?:ab|abtest|exp|experiment) \S|^(?:split|test|versuchs?|control) (?:group|gruppe|bucket|variant)|(?:^| )(?:ab|experiment|abtest|test|split) (?:variant|variation|group|bucket|arm|variante|gruppe)$|^versuchsgruppe$|^(?:test|prueba|teste) (?:ab|a b)$|^bucket (?:name|label)$/.test(
      text,
    ) &&
    !/(?:^| )(?:count|url|date|at|name)$/.test(text)
  )
    return { category: 'feature-flag', fits: group };
  return null;
};

/** Sources of visits, in marketing's words. */
const sources = new Set(
  `google bing yahoo duckduckgo ecosia baidu yandex naver facebook fb instagram ig meta linkedin twitter tiktok youtube pinterest reddit
  snapchat whatsapp telegram quora newsletter email mail organic paid cpc ppc cpm social display banner affiliate affiliates
  referral partner print flyer qr tv radio podcast friend friends indeed glassdoor stepstone awin criteo taboola outbrain adwords gmb blog
  webinar messe offline recommendation empfehlung freunde freund plakat werbung anzeige suche suchmaschine afiliado afiliados
  afiliacion recomendacion amigo amici passaparola pubblicita publicite parrainage bouche ami zoekmachine reclame polecenie znajomi reklama
  arkadas tavsiye direct sms push seo sea sem retargeting remarketing influencer billboard mailing kampagne campaign trustpilot groupon
  checkatrade idealo geizhals billiger kelkoo comparison vergleich check24 verivox`.split(/\s+/),
);
const isSource = (value: string) =>
  value.length <= 60 &&
  /^\p{L}[\p{L}\d ._/&+-]*$/u.test(value) &&
  value
    .toLowerCase()
    .split(/[ ._/&+-]+/)
    .some((word) => sources.has(word));

const inLinks =
  /^(?:src|source|ref|from|via|origin|origen|origine|quelle|xtor|cmp|cmpid|cmp id|campaign|campagne|campana|kampagne|kampania|promo|promotion|partner|aff|aff id|affid|affiliate|affiliate id|afiliado|trk|trkid|tracking|icid|ito|ncid|ocid|adref|sub id|subid|sc cid|s cid|wt mc|ref src|refsrc|ref id|refid|ref code|referral|referral code|rfr|entry|channel|kanal|canal|source id|mkt|ad|ad ?group|adgroup ?id|creative|placement|match ?type|network|at \w+|ns \w+|hsa \w+|gad \w+|mc \w+|pk \w+|mtm \w+|utm \w+|oly \w+|wt \w+|itm \w+|int ?cmp|intcid|cm mmc|trafficsource|zanpid|src ?id|lsource|ls|rel|medium|sourceid|oref)$/;

const came: Rule = ({ own, parent, isInAddress }) => {
  const text = own.text;
  if (isInAddress && inLinks.test(text))
    return {
      category: 'referrer',
      fits: (value) =>
        /^(?=[^\n]*\p{L})[^\s{}<>/=?&@][^\n{}<>=?&@]{0,80}$/u.test(value) &&
        !/^[A-Z]{3}$|^\d{4}-\d\d|:\/\/|^\/|^[A-Z]{2,5}-\d{6,}/.test(value) &&
        !isState(value) &&
        !isUuid(value),
    };
  const isAsked =
    own.of('source') && !/(?:^| )(?:id|type|url|code|lang|error|data|file|map|name source|country)(?: |$)/.test(text);
  if (!isAsked || /sdk|eid|error|data|library|plugin|schain|log/.test(parent.text)) return null;
  const isMarketing =
    own.of('source') &&
    /source|quelle|fuente|fonte|bron|kaynak|zrodlo|acquisition|adquisicion|attribution|traffic|touch|marketing|heard|lead|herkunft|origen|origine|provenienza/.test(
      text,
    );
  return {
    category: 'referrer',
    fits: (value) =>
      isSource(value) &&
      (isMarketing ||
        !/^(?:e-?mail|mail|sms|push|phone|tv|print|display|direct|check|whats ?app|telegram|messenger|line|app|web|chat|post|brev|correo|telefono?|telefone?|t[eé]l[eé]phone)$/i.test(
          value,
        )),
  };
};

const travelled: Rule = ({ own, isInAddress }) => {
  const text = own.text;
  const isStop = own.of('stop') && /airport|iata|station|aerop|flughafen|lotnisko|bahnhof|location code/.test(text);
  const isEnd = own.of('origin') && own.only('origin', 'stop', 'naming');
  if (isInAddress && /^(?:o|d|dst|org)$/.test(text))
    return { category: 'coarse-location', fits: (value) => /^[A-Z]{3}$/.test(value) };
  if (!isStop && !isEnd) return null;
  const isOpen =
    isStop || /orig|departure|partenza|abflug|abfahrt|dest|arriv|ankunft|pickup|dropoff|desde|hasta|partida/.test(text);
  return {
    category: 'coarse-location',
    fits: (value) =>
      (/^[A-Z]{3}$/.test(value) && !/^(?:GET|PUT|USD|EUR|GBP|CHF|PLN|CAD|AUD|BRL|SEK|API|WEB|APP|URL)$/.test(value)) ||
      (isOpen &&
        /^\p{Lu}\p{Ll}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}$/u.test(value) &&
        !isCommonName(value) &&
        !wordsIn(value).every(isKnownWord)),
  };
};

const released: Rule = ({ own, parent }) => {
  if (own.of('stage') && !own.of('number'))
    return {
      category: 'environment',
      fits: (value) =>
        /^(?:prod(?:uction)?|prd|live|stag(?:e|ing)|stg|dev(?:elopment)?|test(?:ing)?|qa|uat|pre-?prod|sandbox|preview|canary|local|beta|int(?:egration)?)(?:[-_][\w-]{1,20})?$/i.test(
          value,
        ),
    };
  const isSeen =
    /^(?:first|last|initial|current|previous|latest|installed|signup)(?: (?:seen|used|known|app))* version$/.test(
      own.text,
    );
  const isVersion =
    isSeen ||
    (own.endIn('version') &&
      ((own.of('app') && own.list.length > 1) || (parent.endIn('app') && own.list.length === 1)));
  return isVersion && !/sdk|lib|agent|tag|api|schema|protocol|browser|os|page/.test(own.text)
    ? { category: 'environment', fits: (value) => /^(?=.*[1-9])v?\d+(?:\.\d+)+[\w.+-]*$|^[\da-f]{7,40}$/.test(value) }
    : null;
};

/** Short names of the field that holds an event's name. */
const ofEvent =
  /^(?:e|ev|evt|en|n|t|k|a|ea|et|act|acts?|action|type|kind|name|nm|what|trigger|activity|cmd|key|hit|event ?type|event ?sub ?type|evento|ereignis|zdarzenie|olay|evenement|gebeurtenis|handelse|subtype|sub type|alias|event alias|action ?type|activity ?type|activity ?name|interaction ?type|message ?type|milestone|funnel step|goal|args?)$/;

const happened: Rule = ({ own }) => (ofEvent.test(own.text) ? { category: 'event-name', fits: isActionName } : null);

/** Subscriptions and tariffs, in several languages. */
const subscribed: Rule = ({ own }) =>
  own.of('plan') && own.only('plan', 'naming', 'sort', 'past', 'app')
    ? { category: 'plan', fits: (value) => isTitle(value) && value.length <= 60 }
    : null;

/** A browser or system with its version, or a model, under any key. */
const versioned =
  /^(?:iOS|iPadOS|Android|Windows|macOS|Mac OS X|Chrome ?OS|Ubuntu|Firefox|Chrome|Chromium|Safari|Edge|Opera|Samsung Internet)[ /]v?\d[\d._]*$|^i(?:Phone|Pad)\d{1,2},\d{1,2}$|^(?:SM-[A-Z]\d{3}\w{0,3}|Pixel \d{1,2}\w?(?: Pro)?)$/;

const ofAnyName: Rule = () => ({ category: 'device', fits: (value) => value.length < 40 && versioned.test(value) });

/** Stages of an app that nothing else is called, under any key. */
const staged: Rule = ({ own }) =>
  own.of('program')
    ? null
    : { category: 'environment', fits: (value) => /^(?:production|staging|pre-?production)$/i.test(value) };

/** Branches of a repository, as teams name them; a bank and a clinic have branches as well. */
const branched: Rule = ({ own }) =>
  /(?:^| )(?:branch|branch name|head ref|base ref|ref name|git ref|ref)$/.test(own.text)
    ? {
        category: 'project-name',
        fits: (value) =>
          /^(?:refs\/heads\/[\w./-]{1,120}|(?:feat(?:ure)?s?|fix(?:es)?|bug(?:fix)?|hotfix|chore|release|refactor|docs?|test|ci|build|perf|style|task|story|spike|wip|dependabot|renovate|revert|users?|dev|exp(?:eriment)?)\/[\w.@/+#-]{2,120})$/i.test(
            value,
          ),
      }
    : null;

const campaigned: Rule = ({ own }) =>
  own.list.length === 1 && own.of('campaign')
    ? {
        category: 'referrer',
        fits: (value) => /^(?=.*\p{L})[\p{L}\d][\p{L}\d ._|-]{1,80}$/u.test(value) && !isState(value) && !isUuid(value),
      }
    : null;

const agreed: Rule = ({ own }) =>
  own.of('consent') && !own.of('program', 'number')
    ? {
        category: 'consent-state',
        fits: (value) =>
          /^(?:true|false|[01]|yes|no|on|off|ja|nein|s[ií]|n[aã]o|oui|non|tak|nie|evet|granted|denied|accepted|rejected|all|none|necessary|opt-?(?:in|out))$/i.test(
            value,
          ),
      }
    : null;

const rules: readonly Rule[] = [
  ids,
  subscribed,
  tested,
  timed,
  gestured,
  elements,
  played,
  released,
  came,
  travelled,
  ofADevice,
  happened,
  agreed,
  campaigned,
  looked,
  ofAnyName,
  staged,
  branched,
  ...choiceRules,
];

/**
 * The kinds that a key's words may name together with the words of the keys above it, the likeliest first.
 *
 * @param words of the keys on the way to a value, outermost first
 * @param isInAddress whether the key is a parameter of an address in a value
 */
export function composedKinds(words: readonly string[], isInAddress: boolean): readonly Composed[] {
  const [own = '', parent = '', outer = ''] = words.slice(-3).reverse();
  // The keys above an address do not describe the address's parameters.
  const around = isInAddress ? ['', ''] : [parent, outer];
  const place = {
    own: readWords(own),
    parent: readWords(around[0] ?? ''),
    outer: readWords(around[1] ?? ''),
    isInAddress,
  };
  return rules.map((rule) => rule(place)).filter((one) => one !== null);
}
