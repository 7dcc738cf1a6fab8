/** A person's record by its kind and id: `person/90331`, `Practitioner/pr-2207`. */
const reference =
  /^(?:user|person|people|patient|practitioner|customer|employee|contact|member|student|teacher|driver|guest|client|account holder)s?[/:#][\w-]*\d[\w-]*$/i;

/** Ids that begin with what the person is to their maker: `usr_8f2k1p0q`, `stu_10482`, `PAT-0088231`. */
const prefixed =
  /^(?:usr|user|cust|cus|customer|stu|stud|student|pupil|pat|pt|patient|emp|employee|mem|mbr|member|cand|candidate|person|contact|drv|driver|pax|passenger|guest|tenant|kd|kunde|lrn|learner|teacher|tchr|applicant|donor|player|rider|courier|subscriber|shopper|buyer|seller|borrower|insured|holder|con|cont|lead|agt|agent|per|pers|ppl|acctholder|adm|admin|staff|wrk|worker|clnt|indiv|prof|profile|sub|subscr|vol|volunteer)[_-](?:\d[\d-]{2,20}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=[a-z]*\d[a-z]*\d|\d)(?=[\da-z]*[a-z])[\da-z]{8,40})$/i;

/** Whether a text is the id of a person's record, as it says itself. */
export const isPersonId = (value: string) =>
  value.length >= 6 && value.length <= 80 && (prefixed.test(value) || reference.test(value));

/** Addresses of a person's own page on a network. */
const profile =
  /^(?:https?:\/\/)?(?:[\w-]+\.)?(?:linkedin\.com\/in|xing\.com\/profile|facebook\.com\/profile\.php\?id=|(?:twitter|x|instagram|threads|tiktok)\.com\/@?(?!(?:intent|share|hashtag|p|i|explore|search)\b)[\w.]{2,30}\/?$|t\.me\/(?!share)\w{4,32}\/?$|orcid\.org\/\d)/i;

/** Whether an address is a person's page on a network, which has their name for it. */
export const isProfileAddress = (value: string) => value.length <= 200 && profile.test(value);
