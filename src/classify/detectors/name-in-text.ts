import { characterClass } from '../../decode/character-classes.ts';
import { isFirstName, isKnownWord, wordsIn } from '../../vocabulary/words.ts';
import type { ValueDetector } from './detector.ts';

const capital = "\\p{Lu}[\\p{L}\\p{M}'’]*(?:-\\p{Lu}[\\p{L}\\p{M}'’]+)*\\.?";
const particle = '(?:(?:de|la|del|da|di|do|dos|du|van|von|der|den|zu|bin|al|el|ten|ter|mac|mc|ó|ní|ui) ){0,2}';
const names = `((?:${capital} )?(?:${capital} )?${particle}${capital})`;

const before = '(?<![\\p{L}\\p{N}])';

/** Forms of address and `Dr.`, `Prof.`. One name after them is enough. */
const titled = new RegExp(
  `${before}(?:Herrn?|Frau|Familie|Mrs?\\.?|Ms\\.?|Miss|Monsieur|Madame|Mme|Mlle|Señora?|Sra?\\.|Mevrouw|Meneer|[Dd]hr\\.|[Mm]evr\\.|Signora?|Pani|Sayın|Dr\\.(?: med\\.)?|Prof\\.)\\s(?:Dr\\. )?${names}`,
  'u',
);

/** Greetings, followed by a name and a punctuation mark or the end of the text. */
const greeted = new RegExp(
  `${before}(?:Dear|Hi|Hello|Hey|Hallo|Liebe[rs]?|Guten (?:Tag|Morgen|Abend),?|Bonjour|Ch(?:er|ère)|Hola|Estimad[oa]|Querid[oa]|Beste|Geachte|Merhaba|Cześć|Witaj|Ciao|Olá|Welcome(?: back)?,?|Willkommen(?: zurück)?,?|Bienvenid[oa],?|Bienvenue,?|Welkom(?: terug)?,?|Thanks|Thank you|Danke|Merci|Gracias|Grazie|Obrigad[oa]|Tack|Bedankt|Teşekkürler|Dziękuj[eę]\\p{L}*),?\\s${names}\\s*(?:[,!.:;|–—\\n]|$)`,
  'u',
);

/** Roles such as `customer`, and prepositions such as `for`, followed by a first and a last name. */
const inRole = new RegExp(
  `${before}(?:[Cc]ustomer|[Cc]lient[ea]?|[Pp]atient(?:in|en|e)?|[Ee]mployee|[Gg]uest|[Pp]assenger|[Ss]tudent|[Mm]ember|[Aa]pplicant|[Cc]andidate|[Tt]enant|[Pp]olicyholder|[Ii]nsured|[Hh]older|[Dd]river|[Cc]ourier|[Rr]ecipient|[Bb]eneficiary|[Cc]ontact|[Uu]ser|[Ss]igned in as|[Ll]ogged in as|[Rr]eferral for|[Oo]n behalf of|[Ff]or|[Tt]o|[Ff]rom|[Bb]y|Kund(?:e|in|en)|Mitarbeiter(?:in)?|Inhaber(?:in)?|Versicherte[rn]?|[Ff]ür|[Pp]our|[Pp]ara|[Vv]oor|[Pp]aciente|[Aa]lumn[oa]|[Pp]asajer[oa]|[Éé]lève|[Ss]alariée?|[Kk]lant|[Pp]atiënt|[Ll]eerling|[Ss]ollicitant|[Mm]üşteri|[Hh]asta|[Kk]lient|[Pp]acjent(?:ka)?),?:?\\s(${capital} (?:${capital} )?${particle}${capital}(?: ${particle}${capital}){0,2})`,
  'u',
);

/** Cheap check: all patterns need a capital after a blank. */
const beforeName = /\s\p{Lu}/u;

/** Relatives, clergy and further titles, such as `Sir` or `Ing.`, followed by a first and a last name. */
const related = new RegExp(
  `${before}((?:Aunt(?:y|ie)?|Uncle|Grand(?:ma|pa|mother|father)|Nana|Nan|Tante|Onkel|Tonton|Zia|Zio|Tía|Tío|Tia|Tio|Abuel[oa]|Nonn[oa]|Ciocia|Wujek|Pastor|Rabbi|Imam|Rev\\.|Reverend|Father|Sister|Brother|Sir|Dame|Capt\\.|Prof[ªa]?\\.?|Dra?\\.?|Dott\\.(?:ssa)?|Avv\\.|Ing\\.|Mgr) )(${capital} (?:${capital} )?${capital})`,
  'u',
);

/** Gifts, payments, bookings and orders, followed by the first and the last name of who gives or receives them. */
const transfers = new RegExp(
  `${before}(?:[Gg]ift|[Dd]onation|[Pp]ayment|[Tt]ransfer|[Bb]ooking|[Rr]eservation|[Ii]nvitation|[Mm]essage|[Rr]equest|[Rr]eferral|[Oo]rder|[Ii]n (?:loving )?memory|[Ii]n honou?r|Spende|Überweisung|Don|Donación|Donazione|Doação|Darowizna|Gåva) (?:from|by|for|of|von|für|de|da|od|dla|från) (${capital} (?:${capital} )?${capital})`,
  'u',
);

/** Words of {@link inRole} that can precede any two capitalised words: one of the two must be a known first name. */
const loose = /^(?:for|to|from|by|für|pour|para|voor|user|contact)[,:]?\s$/i;

/** Words that are part of names and mean something else on their own. */
const prefixes = /^(?:Mac|Mc|De|Van|Der|Den|Di|Da|Del|Della|La|Le|El|Al|Ben|Bin|Ter|Ten|Von|Zu|Dos|Du|St)$/;

/**
 * Whether a capitalised word can be a name: a prefix; or a first name or a word that is not in the vocabulary, unless
 * it consists of three or more capitals, as abbreviations do.
 */
function mayBeName(word: string): boolean {
  if (prefixes.test(word)) return true;
  const parts = wordsIn(word);
  return (
    parts.length > 0 && parts.every((part) => isFirstName(part) || !isKnownWord(part)) && !/^\p{Lu}{3,}$/u.test(word)
  );
}

const hasFirstName = (text: string) => wordsIn(text).some(isFirstName);

/** The names at the beginning of a match, up to the first word that is not a name; null if there are too few. */
function namesIn(text: string, fewest: number): string | null {
  const all = text.split(' ');
  const taken: string[] = [];
  for (const word of all) {
    if (/^\p{Lu}/u.test(word) && !mayBeName(word.replace(/\.$/, ''))) break;
    taken.push(word);
  }
  while (taken.length > 0 && (/^\p{Ll}/u.test(taken.at(-1) as string) || prefixes.test(taken.at(-1) as string)))
    taken.pop();
  const capitals = taken.filter((word) => /^\p{Lu}/u.test(word) && word.length > 1);
  if (capitals.length < fewest || !capitals.some((word) => word.length > 2)) return null;
  return taken.join(' ').replace(/\.$/, '');
}

/**
 * Persons in a text, recognised by the words before the name: a title, a greeting, a relative, a gift, a role
 * or a preposition.
 */
export const nameInText: ValueDetector = {
  category: 'name',
  detector: 'value',
  confidence: 0.7,
  needs: { any: characterClass.blank | characterClass.upper, length: 7 },
  find(value) {
    if (!beforeName.test(value)) return null;
    const byTitle = titled.exec(value)?.[1];
    const title = byTitle ? namesIn(byTitle, 1) : null;
    if (title !== null) return title;
    const byGreeting = greeted.exec(value)?.[1];
    const greeting = byGreeting ? namesIn(byGreeting, 1) : null;
    if (greeting !== null && greeting === byGreeting) return greeting;
    const kin = related.exec(value)?.[2];
    const relative = kin ? namesIn(kin, 2) : null;
    if (relative !== null) return relative;
    const giver = transfers.exec(value)?.[1];
    const byGift = giver ? namesIn(giver, 2) : null;
    if (byGift !== null && (byGift.split(' ').some(hasFirstName) || /(?:ift|onation|memory|honou?r) /.test(value)))
      return byGift;
    const role = inRole.exec(value);
    const byRole = role?.[1] ? namesIn(role[1], 2) : null;
    if (role === null || byRole === null) return null;
    const isLoose = loose.test(role[0].slice(0, -(role[1] as string).length));
    return isLoose && !hasFirstName(byRole) ? null : byRole;
  },
  samples: {
    yes: [
      'Guten Tag, Herr Brettschneider | Kundenkonto',
      'refused for patient Siobhán Mac Giolla Phádraig',
      'Dear Chukwuemeka, the account was debited twice',
      'payment failed for customer Grażyna Kowalczyk (7)',
      'Bonjour Mme Lefèvre-Dubois, votre dossier',
      'Bestellung für Sabine Quandt ist unterwegs',
      'Welcome back, Thandeka!',
      'Uncle Marek Nowicki',
      'In memory of Aunty Noor Haverkamp',
      'Gift from Zinzile Mokoena-Dube',
      'Thanks Thandeka! We will be in touch.',
      'Referral for Siobhan Mac Giolla Phadraig, DOB 05/02/1979',
    ],
    no: [
      'Dear Customer, your order is ready',
      'Hello World',
      'for Google Analytics 4',
      'user Agent Smith Version',
      'Customer Effort Score',
      'Patient Portal Login',
      'Hi there',
      'Dr. med. Praxis',
      'Welcome to Northwind',
      'Sister Act',
      'Order from Northwind Traders',
      'Thanks Team!',
      'Order from Payment Service',
      'Member Area Settings',
    ],
  },
};
