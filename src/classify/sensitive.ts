import { createMemo } from '../memo.ts';
import type { CategoryId } from './taxonomy.ts';

/** Names of fields that describe the topic of something. */
const content =
  /(?:^| )(?:category|categories|kategorie|catégorie|categorie|categoría|categoria|kategori|name|content|label|topic|topics|thema|tema|reason|moti[fv]o?|grund|powod|reden|complaint|concern|beschwerden?|beschwerdebild|klachten?|sintom[ai]s?|síntomas?|sympt[oô]mes?|objawy?|visit type|dept|clinic|klinik|clinique|clínica|specialty|speciality|spécialité|especialidad|specializzazione|especialidade|specjalizacja|fachgebiet|fachrichtung|branş|department|abteilung|service|services|servicio|product|item|interest|interests|segment|audience|tag|tags|keyword|keywords|course|group|condition|conditions|treatment|symptom|symptoms|therapy|procedure|appointment|insurer|insurance|versicherung|text|choice|option|answer|value|subject|variant name|section|program|programme|campaign|community|forum|display|code|finding|indication|filter|facet|cohort|list|meal|meals|comida|diet|assistance|asistencia|ssr|needs|preference|preferences|medications?|prescriptions?|history|diagnosis|diagnoses|race|ethnicity|rx|drug|medicine|medikament|medicamento|opinion|rubrique|rubrik|sección|seccion|sujet|interesse|interessen|intérêts|intereses|article|slug|ans|answers?|resp|responses?|reply|regime|filtre|filtres|filters|filtros|filtro|diät|ernährung|dietary|health|saúde|sante|santé|salute|gesundheit|zdrowie|h[aä]lsa|restri(?:ct|zion|coe|çõe|ccion)[\p{L}]*|limita\p{L}+|intoleran\p{L}+|medical|einschränkung\p{L}*|objetivo|objectif|obiettivo)$/u;

/** Stems, words and phrases for diseases, symptoms, tests, specialties, drugs and care, in several languages. */
const healthStems = `
  psoria, diabet, diabèt, diabét, depression, depressiv, dépression, depresión, depressione, angststörung, anxiety, onkolog, oncolog, dermatol,
  gynäkol, gynaekol, gynakol, gynaecol, gynecol, gynéco, ginecol, jinekol, urolog, kardiolog, cardiolog, kardiyol, neurolog, nörolog, psychiatr, psiquiatr, psichiatr, psikiyatr, psychother,
  pädiatr, paediatr, rheumat, rhumat, reumat, endokrin, endocrin, nephrol, nefrol, gastroenter, pneumolog, hämatolog, haematolog, hematolog, orthopäd, orthopaed,
  hiv(?!\\p{L}), hepatitis, hépatite, cancer, krebserkrankung, krebsvorsorge, brustkrebs, kanser, tumor, tumour, carcinom, karzinom, chemother, chimio, leukämi, leukaemi, leukemi, lymphom, melanom,
  asthma, epilep, migräne, migraine, migraña, emicrania, alzheimer, dementia, demenz, démence, parkinson, sclerosis, sklerose, arthritis, arthrose, osteopor, hypertension,
  bluthochdruck, schizophren, bipolar disorder, autism, autist, adhd, adhs, tdah, eczema, eczéma, ekzem, neurodermit, atopic, endometrio, infertil, ivf, kinderwunsch,
  pregnan, schwanger, embaraz, grossesse, hamile, gebelik, gravidanza, gravidez, zwanger, ciąż, abortion, abtreibung, avortement, aborto, menopaus, chlamyd, syphilis, gonorr, herpes,
  erectile, erektion, adipositas, obesity, obésité, alkoholabhäng, substance abuse, suicid, suizid, anorexi, bulimi, coeliac, celiac, zöliak, copd, schlaganfall, dialys,
  insulin, metformin, methotrexat, sertralin, fluoxetin, citalopram, escitalopram, venlafaxin, quetiapin, olanzapin, risperidon, methylphenidat, ritalin, adderall, xanax,
  alprazolam, diazepam, lorazepam, oxycod, oxycontin, tramadol, fentanyl, methadon, buprenorph, warfarin, apixaban, atorvastatin, simvastatin, ramipril, lisinopril, amlodipin, levothyrox,
  prednis, adalimumab, humira, ozempic, semaglutid, wegovy, truvada, viagra, sildenafil, tamoxifen, cisplatin, lamotrigin, valproat, fibromyalg, crohn, colitis, glaucom, thyroid, schilddrüse,
  antidepress, antibiotic, contracept, verhütung, wheelchair, rollstuhl, betreutes wohnen, pflegegrad, schwerbehind, blood pressure, mental health, psychotherap, physiother, palliativ, hospice, hospiz,
  epipen, bee sting, anaphyla, anafila, allerg, alerg, lactose intol, gluten free, losartan, omeprazol, ibuprofen, paracetamol, enalapril, metoprolol, bisoprolol, candesartan, pantoprazol, salbutamol, ventolin,
  hernia, hérnia, hernie, herniated, slipped disc, bandscheibe, scoliosis, sciatica, ciática, ischias, meniscus, menisco, ligament, tendinit, tendonit, bursitis, pacemaker, marcapasso, herzschrittmacher, arrhythm, arritm, angina pectoris,
  high cholesterol, gestante, gravid, incinta, celíac, celiac, coéliaqu, nut allergy, peanut allergy, sesame allergy, knee injury, back pain, rückenschmerz, mal di schiena, dor lombar, lumbago,
  heart disease, heart attack, kidney disease, stroke history, dyslexi, dysphasi, silla de ruedas, fauteuil roulant, wchr(?!\\p{L}), wchs(?!\\p{L}), wchc(?!\\p{L}), healthcare, krankenkasse, krankenversicher, health insurance, assurance maladie, zorgverzeker,
  ophthalm, oftalmo, augenheil, orthoped, orthopéd, ortoped, obstetr, geburtshilf, podiatr, otolaryng, hno(?!\\p{L}), pulmonol, pulmonar, proctol, geriatr, sleep medicine, pain management, mammogra, colonoscop, koloskop, biops, ultraschall,
  blood test, blood work, bloodwork, lab results?(?!\\p{L}), blutbild, bluttest, blutwerte, an[aá]lisis de sangre, analyses? de sang, esami del sangue, exame de sangue, bloedonderzoek, badanie krwi,
  (?:joint|chest|knee|neck|shoulder|hip|stomach|abdominal|pelvic|ear|tooth|foot|leg|wrist|ankle|elbow|muscle|nerve|chronic) pain(?!\\p{L}), headache, toothache, earache, stomach ?ache, sore throat, shortness of breath, (?:high |low ?grade )fever(?!\\p{L}), hay fever, persistent cough, dry cough, skin rash, nausea, vomit, dizziness, insomnia, numbness, palpitation, diarrh, swollen (?:joint|knee|ankle|leg|gland)s?, swelling in, urinary, constipat, heartburn, incontinen, tinnitus, vertigo,
  (?:gelenk|kopf|hals|bauch|zahn|brust|knie|nacken|schulter|ohren|unterleib)s?schmerz, übelkeit, erbrechen, durchfall, atemnot, schlafstör, hautausschlag, reizhusten,
  dolor (?:de|en|del|abdominal|lumbar|articular|tor[aá]cico), náusea, mareos?(?!\\p{L}), insomnio, fiebre alta, erupción, douleurs?(?!\\p{L}), mal (?:de|à la|au|aux) (?:t[eê]te|ventre|gorge|dos|cabeza|garganta|estómago), maux de, nausée, vertige, insomnie, essoufflement, éruption cutanée,
  mal di (?:testa|gola|pancia|denti|stomaco), dolor[ei] (?:al|alla|articolare|toracico|addominale), insonnia, vomito, dor (?:de|no|na|nas|nos) \\p{L}, tontura, febre alta, hoofdpijn, rugpijn, keelpijn, buikpijn, gewrichtspijn, kiespijn, kortademig, duizelig, huiduitslag, b[oó]l (?:głowy|gardła|brzucha|stawów|pleców|kolana), gorączka, wysypka, bezsenność, (?:baş|karın|boğaz|eklem|göğüs|diş|bel) ağrısı, mide bulantısı
`;

/** A pattern for lower-case texts: V8 takes five times as long to compile one that ignores the case of all letters. */
const stems = (text: string) => new RegExp(`(?:^|[^\\p{L}])(?:${text.trim().split(/,\s*/).join('|')})`, 'u');

/** Kinds of sensitive data by the stems of their words. */
const byWords: ReadonlyArray<readonly [CategoryId, RegExp]> = [
  ['health', stems(healthStems)],
  [
    'religion',
    stems(
      'catholic, katholisch, römisch kath, catholique, católic, cattolic, protestant, evangelisch, evangelical, muslim, moslem, musulman, islam(?!abad), jewish, jüdisch, judaism, hindu, buddhis, sikh, atheis, jehova, mormon, church of, mosque, synagog, kosher, koscher, halal(?!\\p{L}), ksml(?!\\p{L}), moml(?!\\p{L}), hnml(?!\\p{L})',
    ),
  ],
  [
    'orientation',
    stems(
      'gay(?!\\p{L}), lesbian, lesbisch, lesbienne, schwul, bisexual, bisexuell, transgender, lgbt, homosexu, same sex, queer',
    ),
  ],
  [
    'ethnicity',
    stems(
      'african american, black or african, hispanic, latino, latina, latinx, caucasian, pacific islander, native american, roma and sinti, scheduled caste, scheduled tribe',
    ),
  ],
  [
    'politics',
    stems(
      'democratic party, republican party, labour party, conservative party, green party, parti socialiste, partido popular, sozialdemokrat, christdemokrat, trade union member, gewerkschaftsmitglied',
    ),
  ],
];

const longestTerm = 80;

const letter = /\p{L}/u;
const pathOrMarkup = /[/\\{}<>=]|\.\w{2,4}$/;

/**
 * The kind of sensitive data in a text of 3 to 80 characters in a field for a topic: a disease, a faith, an orientation.
 * Null if it contains none, if the field's name is not one for topics, or if the text resembles a path or markup.
 *
 * @param last words of the field's name
 */
export function sensitiveKind(last: string, value: string): CategoryId | null {
  if (
    value.length > longestTerm ||
    value.length < 3 ||
    !namesTopic(last) ||
    !letter.test(value) ||
    pathOrMarkup.test(value)
  )
    return null;
  return kindOf(value.replace(/[-_+]+/g, ' '));
}

function kindOf(value: string): CategoryId | null {
  const text = value.toLowerCase();
  return byWords.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Whether a name is that of a field for a topic, such as `reason` or `category`. */
export const namesTopic = (last: string) => isTopicName(last, testTopicName);

/** Health insurers and public programs such as Medicare, also by abbreviation, and words for paying without them. */
const insurers =
  /(?:^|[^\p{L}])(?:aetna|anthem|humana|cigna|kaiser|united ?health(?:care)?|uhc|bcbs\p{L}*|blue (?:cross|shield)|medicare|medicaid|tricare|molina|centene|ambetter|wellcare|oscar health|health ?net|emblem ?health|highmark|horizon bcbs|medi-?cal|bupa|medibank|nib|hcf|vhi|laya|aok|barmer|dak|techniker krankenkasse|tkk?|kkh|ikk|bkk|knappschaft|hek|hkk|debeka|ameli|cpam|harmonie mutuelle|mgen|malakoff|sanitas|adeslas|asisa|dkv|mapfre salud|zilveren kruis|menzis|vgz|cz|unisalute|nfz|lux ?med|unimed|sulam[eé]rica|hapvida|amil|sgk|helsana|css|swica|concordia|visana|uninsured|self ?pay|gkv|pkv)(?!\p{L})/iu;

const insuring =
  /(?:^| )(?:payer|payor|insurer|insurance|coverage|carrier|health plan|medical plan|krankenkasse|krankenversicherung|kasse|kassenart|versicherung|mutuelle|verzekeraar|zorgverzekeraar|aseguradora|seguro m[eé]dico|obra social|conv[eê]nio|plano de sa[uú]de|assicurazione|ubezpieczyciel|sigorta)(?: (?:name|id|code|carrier|company|provider|plan|type))?$/;

/** Whether a name asks for the payer of treatments. */
export const asksForInsurer = (last: string) => insuring.test(last);

/** Whether a text names a payer of treatments. */
export const isInsurer = (value: string) => value.length >= 2 && value.length <= longestTerm && insurers.test(value);

/**
 * The kind of sensitive data that a text of up to 80 characters contains, whatever its field's name: `coeliac, carries an
 * EpiPen` is health. Null for longer texts, and if it contains none.
 */
export const sensitiveKindInText = (value: string) => (value.length <= longestTerm ? kindOf(value) : null);

/** Whether a name itself is of a disease or a state of health: `hasDiabetes`, `heart_disease`. */
export const isHealthKey = (last: string) => isHealthName(last, testHealthName);

/** Cached, since names repeat in every payload and the patterns are long. */
const isHealthName = createMemo<string, boolean>(4_096);
const isTopicName = createMemo<string, boolean>(4_096);
const testHealthName = (last: string) => byWords[0]?.[1].test(last.toLowerCase()) === true;
const testTopicName = (last: string) => content.test(last);
