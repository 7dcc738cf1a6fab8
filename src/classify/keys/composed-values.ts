/** A UUID in its usual notation (RFC 9562). */
export const isUuid = (value: string) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);

/** No value, or only a state. */
export const isState = (value: string) => /^(?:true|false|null|undefined|none|n\/a|\[\]|\{\})?$/i.test(value);

/** A point in time: a timestamp or a date. */
export const isMoment = (value: string) => /^1[5-9]\d{8}(?:\d{3})?$|^\d{4}-\d\d-\d\d/.test(value);

/** A duration, a count or a distance: a number with an optional unit. */
export const isMeasure = (value: string) =>
  /^-?\d{1,9}(?:[.,]\d+)?(?: ?(?:ms|s|sec|min|m|h|px|%))?$|^P(?:T|\d)[\dTHMSD.]+$|^\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?$/.test(
    value,
  ) && !isMoment(value);

/** Text of up to 200 characters that can be a title: not a state, an id, an address or code. */
export const isTitle = (value: string) =>
  value.length <= 200 &&
  /\p{L}{2}/u.test(value) &&
  !isState(value) &&
  !isUuid(value) &&
  !/[{}<>\\]|:\/\/|@|^\/|^[\w-]*\d{5,}[\w-]*$/.test(value);

/** A word of programs: a category of log entries, a data type, a means of payment or a performance metric. */
export const isOfProgram = (value: string) =>
  /^(?:xhr|fetch|console|navigation|https?|ui\.[\w.]+|debug|errors?|info|warn(?:ing)?|default|query|span|transaction|session|log|process|network|security|performance|system|sentry[\w.]*|attachment|profile|replay|api|db|cache|unknown|event|track|page|identify|user|device|visa|master_?card|amex|american[ _]express|maestro|discover|jcb|diners|unionpay|girocard|sepa|paypal|string|float|int(?:eger)?|bool(?:ean)?|number|long|double|list|text|date|web ?vitals?)$|(?:contentful|first|next) paint|layout shift|input delay|long task|web vital/i.test(
    value,
  );

/** Short enough for the text of an element, and not a UUID or a point in time. */
export const isShort = (value: string) => value.length <= 300 && !isUuid(value) && !isMoment(value);
