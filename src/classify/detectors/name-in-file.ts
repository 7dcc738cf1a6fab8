import { characterClass } from '../../decode/character-classes.ts';
import { isFirstName, isKnownWord, wordsIn } from '../../vocabulary/words.ts';
import type { ValueDetector } from './detector.ts';

const file =
  /^(?:.*[\\/])?([^\\/:*?"<>|\n]{5,140})\.(?:pdf|docx?|odt|rtf|txt|csv|xlsx?|pages|jpe?g|png|heic|tiff?|zip|eml|msg)$/i;

/** Documents whose file names often contain a person's name. */
const personal =
  /(?:^|[^a-z])(?:cv|resume|résumé|lebenslauf|curriculum|lettre|motivat\w*|cover ?letter|anschreiben|bewerbung\w*|application|sollicitatie\w*|zeugnis\w*|diplom\w*|certificat\w*|referral|überweisung|befund\w*|arztbrief|rezept|prescription|attest\w*|krank\w*|medical|lab ?results?|statement|kontoauszug|payslip|gehalt\w*|fiche ?de ?paie|nomina|loonstrook|passport|passeport|pasaporte|paspoort|reisepass|ausweis|personalausweis|id ?card|dni|nie|visum|visa|licen[cs]e|führerschein|rijbewijs|permis|carnet|contract|vertrag|contrat|contrato|vollmacht|mandat|signature|unterschrift|scan|homework|hausaufgabe|devoir|deberes|assignment|essay|school ?report|tax ?return|steuer\w*|w-?2|policy|claim)(?![a-z])/i;

/** Particles of names. */
const particle = /^(?:de|van|der|den|von|la|da|di|del|du|el|al|bin|ten|ter|zu)$/;

/**
 * The longest text in a file name that is probably a person's name, or null: at least two capitalised words in
 * sequence, separate or as in `MacGiollaPhadraig`, between which particles may stand. None but an initial is in
 * capitals only. Each is a first name, unknown, or has at most three letters. One must be a first name, unless the file
 * name says that the document is personal.
 */
function personNameIn(stem: string): string | null {
  const words = [...stem.matchAll(/\p{Lu}?[\p{L}\p{M}'’]+(?:-\p{Lu}[\p{L}\p{M}'’]+)*/gu)];
  let best: string | null = null;
  let run: RegExpExecArray[] = [];

  const isPersonal = personal.test(stem);
  const close = () => {
    while (particle.test(run.at(-1)?.[0] ?? '')) run.pop();
    const [first] = run;
    const last = run.at(-1);
    if (first && last) {
      const text = stem.slice(first.index, last.index + last[0].length);
      const hasFirst = run.some(([word]) => wordsIn(word).some(isFirstName));
      const hasTwoWords = run.length >= 2 || wordsIn(text).length >= 2;
      if (hasTwoWords && (hasFirst || isPersonal) && text.length >= 5 && (best === null || text.length > best.length))
        best = text;
    }
    run = [];
  };
  for (const word of words) {
    const [text] = word;
    const parts = wordsIn(text);
    const isName =
      /^\p{Lu}/u.test(text) &&
      !/^\p{Lu}{2,}$/u.test(text) &&
      !personal.test(text) &&
      parts.every((part) => isFirstName(part) || part.length <= 3 || !isKnownWord(part));
    const previous = run.at(-1);
    if (previous && !/^[ _.-]+$/.test(stem.slice(previous.index + previous[0].length, word.index))) close();
    if (isName || (run.length > 0 && particle.test(text))) run.push(word);
    else close();
  }
  close();
  return best;
}

/** Persons in file names: `CV_Jan_de_Vries.pdf`. */
export const nameInFile: ValueDetector = {
  category: 'name',
  detector: 'value',
  confidence: 0.7,
  needs: { any: characterClass.dot | characterClass.upper, length: 9 },
  find(value) {
    if (value.length > 200) return null;
    const stem = file.exec(value)?.[1];
    return stem === undefined ? null : personNameIn(stem);
  },
  samples: {
    yes: [
      'Referral_MacGiollaPhadraig_psoriasis.txt',
      'bank statement C Adeyemi-Brown nov.csv',
      'CV_Sanne_Hoekstra_2026.pdf',
      'Loonstrook november J. de Vries.pdf',
      'Lebenslauf Jürgen Quandt.docx',
    ],
    no: [
      'Screenshot 2026-11-29 at 10.00.00.png',
      'IMG_20261129_1001.jpg',
      'Quarterly Report Final.pdf',
      'hero-Image.png',
      'Contract Template.docx',
      'vertrag.pdf',
      'application-logs.txt',
    ],
  },
};
