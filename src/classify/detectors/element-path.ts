import { characterClass } from '../../decode/character-classes.ts';
import type { ValueDetector } from './detector.ts';

const tag =
  '(?:html|body|main|div|span|p|a|ul|ol|li|dl|dd|dt|nav|header|footer|section|article|aside|form|fieldset|label|input|button|select|option|textarea|table|thead|tbody|tr|td|th|h[1-6]|img|svg|path|g|i|b|em|strong|dialog|details|summary|iframe|canvas|video|audio|[a-z]{1,20}-[a-z-]{1,40})';
/** Ids, classes, attributes and pseudo-classes of a CSS selector. */
const detail = '(?:[#.](?:[\\w/-]|\\\\.){1,120}|\\[[^\\]]{1,200}\\]|::?[a-z-]{1,30}(?:\\([^)]{0,40}\\))?)*';
const element = new RegExp(`^${tag}${detail}(?: ?> ?(?:${tag}${detail}|\\*))+$`);

/** Features that distinguish a selector from a comparison such as `a > b`. */
const detailed = /[#.[:]|>.*>|^(?:html|body)\b/;

/** Breadcrumb categories for user actions (https://docs.sentry.io/product/issues/issue-details/breadcrumbs/). */
const gesture =
  /^ui\.(?:click|dblclick|tap|touch|input|keypress|keydown|scroll|swipe|focus|blur|multiClick|slowClickDetected)$/;

/**
 * The page element that a user interacted with, as a CSS selector, or the kind of interaction, such as `ui.click`. Session
 * recorders and error monitors send both.
 */
export const elementPath: ValueDetector = {
  category: 'interaction',
  detector: 'value',
  confidence: 0.9,
  needs: { any: characterClass.lower, length: 6 },
  find: (value) =>
    value.length <= 1_000 &&
    ((value.includes('>') && detailed.test(value) && element.test(value)) ||
      (value.startsWith('ui.') && gesture.test(value)))
      ? value
      : null,
  samples: {
    yes: [
      'body > main#app > input#filter',
      'html>body>main#app>form#sso>input#user:nth-of-type(1)',
      'div.card > button.btn.btn-primary[type="submit"]',
      'ui.click',
    ],
    no: ['a > b means greater', 'home > products > shoes', 'a', 'ui.perf', 'body { color: red }', 'x>y', 'a > b'],
  },
};
