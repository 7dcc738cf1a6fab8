import { isIdLike } from '../cookie-sync.ts';
import { isFullName, isPlausible } from '../plausible.ts';
import { isMeasure, isOfProgram, isShort, isState, isTitle } from './composed-values.ts';
import type { Composed, Rule } from './composition.ts';

const interaction = (fits: Composed['fits']): Composed => ({
  category: 'interaction',
  fits: (value) => isPlausible('interaction', value) && fits(value),
});

/** Names of durations in other languages. */
const ofDuration =
  /^(?:dauer|duree|duracion|durata|duracao|czas trwania|duur|sure|varighet|varaktighet|zeit)(?: (?:s|ms|sec|sek|sekunden|min|minuten|segundos|secondes|secondi|sekundy))?$/;

/** Objects in which an app reports events. */
const ofEvents = /^(?:properties|props|params|traits|attributes|event ?data|data|payload)$/;

/** How long or how often a user did something: viewing, reading, watching. */
export const durations: Rule = ({ own, parent, outer }) => {
  const text = own.text;
  // How long something took, in an app's report on it.
  if (ofDuration.test(text) && (ofEvents.test(parent.text) || ofEvents.test(outer.text))) return interaction(isMeasure);
  // The time until an action, and how many items were seen.
  if (/^(?:dwell|time to \w+(?: (?:s|ms|sec|seconds))?)$/.test(text) && !own.has('program'))
    return interaction(isMeasure);
  if (own.endsIn('past') && own.list.length > 1 && !own.has('program', 'element'))
    return own.hasOnly('content', 'past', 'naming') ? null : interaction((value) => /^\d{1,5}$/.test(value));
  if (own.has('program') || !own.has('time')) return null;
  const isPresent = own.has('presence') || (own.has('media') && !own.has('program'));
  return isPresent ||
    (parent.has('content', 'media', 'gesture') && !parent.has('program')) ||
    /^results?$/.test(parent.text)
    ? interaction(isMeasure)
    : null;
};

/** A gesture, such as a click or a scroll, and its parts. */
export const gestures: Rule = ({ own, parent }) => {
  if (own.has('program') || parent.has('program')) return null;
  const isGesture = own.has('gesture') && !/(?:^| )(?:id|ids|url|href|ref|hash|token|key)$/.test(own.text);
  const isPart =
    !isGesture && parent.has('gesture') && !own.hasOnly('amount') && own.list.length <= 3 && !own.endsIn('number');
  return isGesture || isPart
    ? interaction((value) => isShort(value) && !/^https?:/.test(value) && !isIdLike(value))
    : null;
};

/** Objects that are elements of a page. */
const ofElement =
  /^(?:(?:clicked|target|dom|html|event|page|node|hovered|focused) ?)?(?:element|elem|el|elt|elm|button|btn|target|cta|node|dom attributes|element attributes|crumbs)(?: (?:crumbs|attributes|tree|path|data|info|details|features?|crumbs tree))?s?$/;

/** An element of the page that the user used. */
export const usedElements: Rule = ({ own, parent }) => {
  const text = own.text;
  if (own.has('program') || /(?:^| )(?:url|href|src|value|color|version|device)$|^link id$/.test(text)) return null;
  if (/(?:^| )(?:selector|xpath|css path)$/.test(text))
    return interaction((value) => value.length <= 2_000 && !isState(value));
  const isPart =
    own.list.length > 1 &&
    own.has('element') &&
    own.has('part', 'element', 'past') &&
    own.hasOnly('element', 'part', 'gesture', 'past');
  // `link_nome`, `knopf_naam`.
  const isElementName =
    own.list.length === 2 && own.has('element') && own.has('naming') && own.hasOnly('element', 'naming');
  if (
    /^(?:cta|button|btn|boton|bouton|botao|pulsante|przycisk|knop|knopf|schaltflache|link)(?: (?:clicado|geklickt|clique|klikniety|cliccato))?$/.test(
      text,
    )
  )
    return interaction((value) => isTitle(value) || /^[#.][\w-]{2,80}$/.test(value));
  const isBelow = ofElement.test(parent.text) && own.endsIn('part', 'element', 'gesture');
  return isPart || isBelow || isElementName
    ? interaction(
        (value) =>
          isShort(value) &&
          !/^https?:/.test(value) &&
          value !== '' &&
          !isIdLike(value) &&
          !(own.endsIn('number') && /^\d+$/.test(value)),
      )
    : null;
};

/** Media that the user played. */
export const playedMedia: Rule = ({ own, parent }) => {
  if (own.has('program') || /version|^id$/.test(own.list.at(-1) ?? '')) return null;
  if (/^(?:playhead|quartile|playback position|watch percent(?:age)?)$/.test(own.text)) return interaction(isMeasure);
  if (own.list.length > 1 && own.hasOnly('media', 'content')) return interaction(isTitle);
  const isPlayer = own.has('media') || parent.endsIn('media');
  if (!isPlayer || !own.has('mediaPart')) return null;
  if (/^player/.test(own.list[0] ?? '') || (parent.list.at(-1) === 'player' && own.endsIn('naming'))) return null;
  return interaction((value) => isMeasure(value) || isTitle(value));
};

/** Things that have types: `property type`, `vehicle class`. */
const sorted = /propert|listing|immob|vehic|fahrzeug|room|zimmer|car|course|kurs|trip|cuisine|apartment/;

/** Objects whose `items` are products. In other objects, `items` can be anything. */
const ofSale =
  /cart|basket|order|commerce|checkout|purchase|sale|panier|warenkorb|carrito|carrello|koszyk|sepet|winkelmand|propert|props|params|parameters|data|impressions|products/;

/** Content that the user looked at, and how it was sorted and filtered. */
export const viewedContent: Rule = ({ own, parent, outer, isInAddress }) => {
  if (own.has('program', 'number') && !own.has('naming')) return null;
  const text = own.text;
  if (/(?:^| )(?:id|ids|count|total|url|price|code|currency|quantity|sku|status|owner|manager|date)$/.test(text))
    return null;
  const isTyped = own.endsIn('sort') && (sorted.test(text) || sorted.test(parent.text));
  const isNamed =
    own.list.length > 1 &&
    own.has('content') &&
    (own.has('naming') || isTyped) &&
    own.hasOnly('content', 'naming', 'sort', 'past', 'part');
  const isAlone =
    own.endsIn('content') &&
    own.hasOnly('content', 'past', 'naming') &&
    !/^(?:items?|property|module|destinations?|vendor|supplier|merchant|collections?)$/.test(text);
  const isItem = /^items?$/.test(parent.text);
  const isOfThing =
    (parent.endsIn('content') && (!isItem || ofSale.test(outer.text))) ||
    (parent.text === 'class' && own.endsIn('naming'));
  const isBelow = isOfThing && (own.hasOnly('naming') || isTyped) && own.list.length <= 2;
  if (isNamed || isAlone || isBelow) {
    // Properties of objects and classes of programs have names as well.
    if (/^property name|^item (?:list|class)/.test(text)) return null;
    // An item can be a person.
    const isOpen = text === 'name' && isItem;
    return interaction((value) => isTitle(value) && !isOfProgram(value) && !(isOpen && isFullName(value)));
  }
  if (own.has('progress') && !own.has('gesture') && (own.has('content', 'media') || parent.has('content', 'media')))
    return interaction(isMeasure);
  return isInAddress &&
    /^(?:sort|sortby|order ?by|filter|filters|sortieren?|tri|orden|ordina|sortowanie|sirala|type|typ|tipo|style|size|color|colour|farbe|couleur|taille|color|talla)$/.test(
      text,
    )
    ? interaction((value) => /^\p{L}[\p{L} ,_+-]{1,40}$/u.test(value) && !isState(value))
    : null;
};
