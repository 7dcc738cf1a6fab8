/** A reference to a person's record: `person/90331`, `Practitioner/pr-2207`. */
const reference =
  /^(?:user|person|people|patient|practitioner|customer|employee|contact|member|student|teacher|driver|guest|client|account holder)s?[/:#][\w-]*\d[\w-]*$/i;

/** Ids with a prefix for the kind of person: `usr_8f2k1p0q`, `stu_10482`, `PAT-0088231`. */
const prefixed =
  /^(?:usr|user|cust|cus|customer|stu|stud|student|pupil|pat|pt|patient|emp|employee|mem|mbr|member|cand|candidate|person|contact|drv|driver|pax|passenger|guest|tenant|kd|kunde|lrn|learner|teacher|tchr|applicant|donor|player|rider|courier|subscriber|shopper|buyer|seller|borrower|insured|holder|con|cont|lead|agt|agent|per|pers|ppl|acctholder|adm|admin|staff|wrk|worker|clnt|indiv|prof|profile|sub|subscr|vol|volunteer)[_-](?:\d[\d-]{2,20}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=[a-z]*\d[a-z]*\d|\d)(?=[\da-z]*[a-z])[\da-z]{8,40})$/i;

/** Marks between the word and the number in all of these. */
const joints = /[-_/:#]/;

/** Whether a text is the id of a person's record by its own form. */
export const isPersonId = (value: string) =>
  value.length >= 6 && value.length <= 80 && joints.test(value) && (prefixed.test(value) || reference.test(value));

/** Addresses of personal profiles on social networks. */
const profile =
  /^(?:https?:\/\/)?(?:[\w-]+\.)?(?:linkedin\.com\/in|xing\.com\/profile|facebook\.com\/profile\.php\?id=|(?:twitter|x|instagram|threads|tiktok)\.com\/@?(?!(?:intent|share|hashtag|p|i|explore|search)\b)[\w.]{2,30}\/?$|t\.me\/(?!share)\w{4,32}\/?$|orcid\.org\/\d)/i;

/** Whether an address is a person's profile on a network, which usually contains their name. */
export const isProfileAddress = (value: string) => value.length <= 200 && value.includes('.') && profile.test(value);
