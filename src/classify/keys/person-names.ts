import { isKnownWord } from '../../vocabulary/words.ts';
import { isAddressDigest } from '../digest.ts';
import { vagueNames } from '../languages.ts';
import type { Neighbour } from '../neighbours.ts';
import { isPersonId, isProfileAddress } from '../person-ids.ts';
import {
  isCertainName,
  isCommonName,
  isNamedPicture,
  isOneFirstName,
  isUnknownName,
  readsAsPerson,
  readsAsUserName,
} from '../persons.ts';
import { isAbsent, isFullName, isPlausible, titled } from '../plausible.ts';
import { hasShape, isNationalId } from '../shapes.ts';
import type { CategoryId } from '../taxonomy.ts';
import type { Guess } from './guess.ts';
import { singular } from './key-words.ts';
import { roleNames } from './vocabulary/roles.ts';

/** Roles whose words have other meanings in other languages, or for things. */
const manifold =
  /^(?:lead|guest|user|conductor|hasta|gp|gast|parent|partner|kind|child|host|eş|baba|anne|autor|cadre|contact|agent|who|mentions?)$/;

/** Keys for senders and recipients. */
const correspondents =
  /^(?:from|to|von|an|für|de|à|para|da|od|do|dla|van|voor|aan|kimden|kime|for|by|sender|recipient|hi|hello|greeting)$/;

/** Words before a role: `co_borrower`, `second driver`. */
const furtherRole =
  /^(?:co|second|secondary|other|main|primary|lead|assigned|additional|current|new|old) (?=\p{L}{3})/u;

/** Keys for pictures of people. */
export const pictures =
  /(?:^| )(?:avatar|avatar url|photo|photo url|picture|portrait|profile image|profile picture|headshot|foto|bild|photo profil)$/;

/** Abbreviated keys for names of people. */
const shortNames =
  /^(?:fn|ln|vn|nn|f name|l name|fname|lname|pren|ape|apell?|first|last|given|family|middle|forename)$/;

/** Keys for the number of a passport, in an object about a person. */
const passports = /^(?:pas|pass|passport|pasaporte|passeport|doc|document|documento|nr|no|num|number|numero)$/;

/** Whether a key means a first name. `name` alone is as often the name of a thing. */
const isFirstNameOf = (last: string) =>
  /^(?:fn|vn|f name|fname|pren|first|given)$/.test(last) || (vagueNames.has(last) && last !== 'name');

/** Things that can be named after people: brands, works, places, teams. */
const ofThings =
  /(?:^| )(?:title|titel|titre|label|product|produkt|produit|item|brand|marke|marque|marca|model|city|ort|ville|place|venue|street|station|stop|airport|hotel|restaurant|store|shop|team|club|theme|font|category|categories|genre|album|artist|band|song|track|playlist|movie|show|series|book|game|character|campaign|segment|company|school|university|brands|collection|variant|color|colour|style|vendor|label text|text|alt|caption|heading|button|page|screen|event|event name|plan|project|repo|branch|release|service|app|device|browser|family|class|selector)$/;

/** Whether a parameter of an address is named after a person's role: `?lead=58213`. */
const isOfPersonInAddress = (last: string) =>
  (roleNames.has(last) && !ofRun.test(last)) ||
  /^(?:leads?|contact|customer|cust|client|subscriber|subscr|recipient|donor|supporter|constituent|volunteer|patient|tenant|applicant|candidate|learner|kunde|klient|client[ea]|aluno|paciente|abonent|donateur|adh[eé]rent|lid|medlem|kund)(?: (?:no|nr|num|number|ref))?$/.test(
    last,
  );

/** Roles that usually mean something else in an address: `?host=`, `?parent=`. */
const ofRun = /^(?:agent|host|parent|child|client|provider|owner|who|kind|partner)$/;

/** Keys for recipients, and for numbers to call. */
const called =
  /(?:^| )(?:to|para|an|direct|hotline|kontakt|contact|contato|contatto|contacto|dest|destination|destinatario|recipient|receiver|ring|call|call ?back|rueckruf|emergency|whatsapp)$/;

/** A telephone number in groups. */
const separated = /^(?=(?:\D*\d){9,12}\D*$)(?:\+?\d{1,3}[ -])?\(?0?\d{2,4}\)?[ -]\d{3,7}(?:[ -]\d{2,4}){0,3}$/;

/** Keys for people who referred or recommended someone, or who did something: `assigned_to`, `approved_by`. */
const referredBy =
  /^(?:refer(?:red|rer|ral)?|invited|recommended|indicad[oa]|recomendad[oa]|recommand[eé]e?|empfohlen|geworben|polecon[ay]|consigliat[oa]|tipsad|aanbevolen|assigned|created|approved|requested|signed|handled|sold|booked|reviewed|attn|attention|tribute|honou?ree|in (?:memory|honou?r)(?: of)?)(?: (?:by|friend|por|par|von|da|door|av|przez|name|of|to|for))*$/;

/** Roles in which people are named by their account. */
const accounts =
  /^(?:creator|assignee|author|owner|reviewer|requester|submitter|agent|approver|reporter|users?|sender|employee|member|recipient|nutzer|benutzer|usuario|utilisateur|utente|gebruiker|kullanici|kullanıcı|uzytkownik|użytkownik|usuário|usr|nick|pseudo|handle|screen ?name|who|by|seller|player|host|streamer|channel owner)$/;

/** Whether an object's key names a person in some role, or a list of such persons: `additional_drivers`. */
export function namesPerson(parent: string): boolean {
  if (parent === '' || ofPrograms.test(parent)) return false;
  const ending = parent.slice(parent.lastIndexOf(' ') + 1);
  return isRole(parent) || (ending !== parent && !ofPrograms.test(ending) && isRole(ending));
}

const isRole = (words: string) =>
  [words, singular(words), words.replace(/(?:en|er|e|n|i|y|ler|lar)$/, '')].some((one) => roleNames.has(one));

/** Roles that programs have as well. */
const ofPrograms = /^(?:clients?|agents?|users?|owners?|hosts?|parents?|child|providers?|who|lead|kind|contacts?)$/;

/** Keys for names that only people have. */
export const personNameKeys =
  /first|last|full|given|family|middle|surname|vor|nach|fn$|ln$|holder|inhaber|real|suffix|forename|kto ?inh/;

/**
 * Whether a value under the key of a name is a person's name. A single word counts only beside other data of a person.
 */
export function isPersonHere(value: string, beside: ReadonlySet<Neighbour>): boolean {
  return isFullName(value) || readsAsPerson(value) || (isUnknownName(value) && personal.some((one) => beside.has(one)));
}

/** Kinds of data that only people have, not products, shops or places. */
const personal: readonly CategoryId[] = ['email', 'phone', 'government-id', 'bank-account'];

/** A value whose form alone shows that it identifies a person. */
export const ownId: Guess = {
  needsLetters: true,
  find: ({ value }) => (isPersonId(value) || isProfileAddress(value) ? 'user-id' : null),
};

/** A picture whose file name is a person's name. */
export const namedPicture: Guess = {
  needsLetters: true,
  mayBe: ({ last }) => pictures.test(last),
  find: ({ value }) => (isNamedPicture(value) ? 'name' : null),
};

/** A telephone number under a key for WhatsApp. */
export const whatsApp: Guess = {
  mayBe: ({ last }) => /^(?:wa|whatsapp)(?: |$)/.test(last),
  find: ({ value }) => (/^\+?[1-9]\d{9,13}$/.test(value) ? 'phone' : null),
};

/** A digest in a value that names it as the digest of an e-mail address, such as `email_sha256:…`. */
export const ownDigest: Guess = {
  needsLetters: true,
  find: ({ value }) => (isAddressDigest(value) ? 'email' : null),
};

/** A person under the key of their role, such as `assignee` or `co_borrower`. */
export const personInRole: Guess = {
  mayBe: ({ last, isInAddress }) => isOfRole(last) || (isInAddress && isOfPersonInAddress(last)),
  find: ({ last, value, isInAddress }) => {
    if (isOfRole(last)) {
      if (manifold.test(last) ? isCommonName(value) || titled.test(value) : readsAsPerson(value)) return 'name';
      if (accounts.test(last) && readsAsUserName(value)) return 'user-id';
    }
    const isId = isInAddress && isOfPersonInAddress(last) && /^(?=.*\d)[\w.-]{3,40}$/.test(value);
    return isId && !isAbsent(value) ? 'user-id' : null;
  },
};

const isOfRole = (last: string) => roleNames.has(last.replace(furtherRole, '')) || accounts.test(last);

/** A person who is called, greeted or mentioned. */
export const correspondent: Guess = {
  mayBe: ({ last, isInAddress }) =>
    called.test(last) ||
    referredBy.test(last) ||
    isFirstNameOf(last) ||
    correspondents.test(last) ||
    (isInAddress && (vagueNames.has(last) || accounts.test(last))),
  find: ({ last, value, isInAddress }) => {
    if (called.test(last) && separated.test(value) && hasShape('phone', last, value)) return 'phone';
    if (referredBy.test(last) && isFullName(value) && readsAsPerson(value)) return 'name';
    if (isInAddress && vagueNames.has(last) && isUnknownName(value)) return 'name';
    if (isOneFirstName(value) && (isFirstNameOf(last) || correspondents.test(last))) return 'name';
    const isAccount = isInAddress && accounts.test(last) && /^[\w.@-]{4,64}$/.test(value);
    return isAccount && !isKnownWord(value.toLowerCase()) ? 'user-id' : null;
  },
};

/** A value in an object about a person, or beside data that only people have. */
export const besidePerson: Guess = {
  mayBe: ({ last, isOfPerson }) => isOfPerson || vagueNames.has(last),
  find: ({ last, value, beside, isOfPerson, isAboutPerson }) => {
    if (isOfPerson) {
      if (isNationalId(value) || (passports.test(last) && /^[A-Z]{1,3}\d{6,8}$/.test(value))) return 'government-id';
      if (shortNames.test(last) && isPlausible('name', value)) return 'name';
      if (vagueNames.has(last) && (isUnknownName(value) || readsAsPerson(value))) return 'name';
    }
    if (!vagueNames.has(last)) return null;
    const isPersonal = personal.some((one) => beside.has(one));
    if (isAboutPerson && (last === 'name' || last.length > 2 ? isFullName(value) : readsAsPerson(value))) return 'name';
    if ((beside.has('name') || isPersonal) && isUnknownName(value) && last.length > 1) return 'name';
    return isPersonal && readsAsPerson(value) ? 'name' : null;
  },
};

/** A person's common name, unless the key is the name of a thing. */
export const commonName: Guess = {
  needsLetters: true,
  mayBe: ({ last }) => !ofThings.test(last),
  find: ({ value }) => (isCommonName(value) && isCertainName(value) ? 'name' : null),
};
