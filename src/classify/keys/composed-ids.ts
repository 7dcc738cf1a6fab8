import { isIdLike } from '../cookie-sync.ts';
import type { CategoryId } from '../taxonomy.ts';
import { isMeasure, isMoment, isUuid } from './composed-values.ts';
import type { Composed, Rule } from './composition.ts';

/** Ids of clicks, visits, browsers, cookies and advertising. */
export const ids: Rule = ({ own, parent }) => {
  const text = own.text;
  if (/(?:^| )click (?:id|ref)$|(?:^| )(?:[a-z]{1,6}clid|msclkid)(?: |$)|^clickref$/.test(text))
    return { category: 'click-id', fits: (value) => /^[\w.~%-]{8,}$/.test(value) && /\d/.test(value) };
  if (own.has('program') && !own.has('number')) return null;
  const isNumbered = own.endsIn('number') || own.list[0] === 'id';
  const random = (category: CategoryId): Composed => ({
    category,
    fits: (value) =>
      isIdLike(value) || (/^(?=.*\d)[A-Za-z\d_-]{8,}$/.test(value) && !isMeasure(value) && !isMoment(value)),
  });
  if (own.has('visit') && (isNumbered || own.hasOnly('visit') || (own.endsIn('visit') && own.list.length === 2)))
    return { category: 'session-id', fits: (value) => random('session-id').fits(value) && !/^\d{1,7}$/.test(value) };
  if (parent.endsIn('visit') && /^(?:id|uuid|key|guid|token)$/.test(text))
    return { category: 'session-id', fits: isIdLike };
  if ((own.endsIn('number') && own.hasAt(-2, 'browsing')) || (own.list[0] === 'id' && own.hasAt(1, 'browsing')))
    return random('device-id');
  if (/(?:^| )client (?:uuid|guid|uid)$/.test(text)) return random('device-id');
  if (/(?:^| )cookies? (?:id|uuid|uid|value)$/.test(text)) return random('cookie-id');
  if (/(?:^| )(?:ads|advertising|marketing) (?:id|uuid|uid)$/.test(text))
    return { category: 'advertising-id', fits: isUuid };
  return null;
};
