import { characterClass } from '../../decode/character-classes.ts';
import type { ValueDetector } from './detector.ts';

/** Words for bank accounts, as opposed to user accounts. */
const bank =
  /(?<!\p{L})(?:bank\p{L}*|iban|bic|swift|blz|sort code|routing|account holder|(?:direct )?debit(?:ed)?|payout|wire transfer|konto(?:nummer|inhaber\p{L}*|-?nr)|lastschrift|überweis\p{L}+|abgebucht|virement|prélèvement|titulaire|transferencia|domiciliación|cobrado|rekeninghouder|rekeningnummer|incasso|havale|przelew\p{L}*|bonifico)(?!\p{L})/iu;

/**
 * A number after a word for an account, or after any word of three to five letters, such as a bank's abbreviation: `FNB
 * 62814407719`.
 */
const numbered =
  /(?<![\p{L}\d])(?:account|acct?|a\/c|konto(?:nummer|-?nr)?|kto|cuenta|compte|rekening(?:nummer)?|hesap|rachunek|conto|conta|iban|[A-Z]{3,5})(?: ?(?:no|nr|number|nummer|num|n°)\b)?[.:#]{0,2}\s{0,2}(\d{8,14}|\d{2,4}(?:[ -]\d{3,6}){2,3})(?![\w-]|\.\d)/iu;

/** Cheap checks before the patterns, since texts are long: digits that all such numbers have, after a letter. */
const digits = /\d{8}|\d[ -]\d{3}/;
const behindLetter = /[\p{L}°][.:#]{0,2}\s{0,2}(?:\d{8}|\d{2,4}[ -]\d{3})/u;

const isMoment = (digits: string) => /^1[5-9]\d{8}(?:\d{3})?$|^20[0-3]\d[01]\d[0-3]\d/.test(digits);

/** National account numbers in a text about a bank account. */
export const accountInText: ValueDetector = {
  category: 'bank-account',
  detector: 'value',
  confidence: 0.75,
  needs: { any: characterClass.digit | characterClass.blank, length: 16 },
  find(value) {
    if (!digits.test(value) || !behindLetter.test(value) || !bank.test(value)) return null;
    const number = numbered.exec(value)?.[1] ?? null;
    return number !== null && !isMoment(number.replace(/\D/g, '')) ? number : null;
  },
  samples: {
    yes: [
      'FNB account 62814407719 was debited twice',
      'Account holder: C Brown\nFNB 62814407719',
      'Bitte von Kontonummer 0021844170 abbuchen',
    ],
    no: [
      'account 62814407719 not found',
      'Kundenkonto 4010882716 Lastschrift',
      'debit card declined at 1795955049000',
      'bank holiday 2026-12-25',
    ],
  },
};
