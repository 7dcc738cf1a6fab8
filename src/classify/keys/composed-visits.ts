import { isKnownWord, wordsIn } from '../../vocabulary/words.ts';
import { isCommonName } from '../persons.ts';
import { isState, isUuid } from './composed-values.ts';
import type { Rule } from './composition.ts';

/** Sources of visits, in marketing terms. */
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

/** The source of a visit: a link, a campaign or a partner. */
export const visitSources: Rule = ({ own, parent, isInAddress }) => {
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
    own.has('source') && !/(?:^| )(?:id|type|url|code|lang|error|data|file|map|name source|country)(?: |$)/.test(text);
  if (!isAsked || /sdk|eid|error|data|library|plugin|schain|log/.test(parent.text)) return null;
  const isMarketing =
    own.has('source') &&
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

/** The name of a campaign. */
export const campaigns: Rule = ({ own }) =>
  own.list.length === 1 && own.has('campaign')
    ? {
        category: 'referrer',
        fits: (value) => /^(?=.*\p{L})[\p{L}\d][\p{L}\d ._|-]{1,80}$/u.test(value) && !isState(value) && !isUuid(value),
      }
    : null;

/** The start or the end of a trip: the code of an airport, or the name of a place. */
export const journeyEnds: Rule = ({ own, isInAddress }) => {
  const text = own.text;
  const isStop = own.has('stop') && /airport|iata|station|aerop|flughafen|lotnisko|bahnhof|location code/.test(text);
  const isEnd = own.has('origin') && own.hasOnly('origin', 'stop', 'naming');
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
