import type { Guess } from './guess.ts';

/** Names of fields for a kind of employment: `employment type`, `contrat`. */
const employmentNames =
  /^(?:(?:employment|contract|work|job|engagement|beschaftigungs?|beschäftigungs?|anstellungs?|vertrags?|arbeits?|tipo|type|typ|soort|rodzaj|modalidad|regime)(?: (?:de|di|do|der|of))? ?)?(?:employment|contract|type|kind|beschaftigung|beschäftigung|anstellung|art|form|modell|typ|zeit|umfang|contrat|contrato|contratto|travail|trabajo|trabalho|lavoro|jornada|dienstverband|contractvorm|umowa|umowy|etat|zatrudnienie|anstallning|anställning|anstallningsform|anställningsform|ansettelse|tyosuhde|työsuhde|pensum)$/;

/** Values of such fields: `full-time`, `permanent`. */
const employments =
  /^(?:full|part)[ _-]?time$|^(?:permanent|temporary|temp|contractor|freelance[r]?|self[ _-]?employed|intern|internship|apprentice(?:ship)?|zero[ _-]?hours?|casual|fixed[ _-]?term|seasonal|vollzeit|teilzeit|minijob\w*|midijob|geringf(?:ü|ue)gig\w*|befristet|unbefristet|werkstudent\w*|praktik\w+|ausbildung|aushilfe|festanstellung|cdi|cdd|int[ée]rim\w*|alternance|apprentissage|temps[ _-](?:plein|partiel)|indefinido|temporal|(?:jornada|media)[ _-]\w+|tiempo[ _-]\w+|becario|indeterminato|determinato|tempo[ _-]\w+|apprendistato|tirocinio|clt|pj|est[áa]gio|full[ _-]?time|fulltime|parttime|voltijd|deeltijd|vast|tijdelijk|uitzend\w*|stage|oproep\w*|umowa o .{3,30}|umowa zlecenie|b2b|pe[łl]ny etat|p[óo][łl] etatu|tillsvidare\w*|heltid|deltid|visstid|vikariat|kokoaikainen|osa-aikainen|tam zamanl[ıi]|yar[ıi] zamanl[ıi])$/i;

/** How someone is employed: full-time, part-time, fixed-term. */
export const employment: Guess = {
  needsLetters: true,
  mayBe: ({ last }) => employmentNames.test(last),
  find: ({ value }) => (value.length <= 40 && employments.test(value) ? 'job' : null),
};

/** Names of fields for a role, alone or after a word for the thing in which it applies: `workspaceRole`, `rolle`. */
const roleNames =
  /^(?:(?:user|account|workspace|team|org|organi[sz]ation|company|tenant|member|membership|staff|employee|app|project|site|benutzer|nutzer) )?(?:role|roles|rolle|rollen|rol|rôle|ruolo|papel|cargo|rola|roll|rooli|funktion|position)$/;

/** Other roles: in conversations with a model, of servers and visitors, and of page elements (WAI-ARIA 1.2). */
const otherRoles =
  /^(?:system|user|assistant|model|tool|function|human|ai|bot|primary|secondary|master|slave|replica|leader|follower|client|server|visitor|guest|anonymous|none|default|alert|alertdialog|application|article|banner|button|cell|checkbox|columnheader|combobox|complementary|contentinfo|definition|dialog|directory|document|feed|figure|form|grid|gridcell|group|heading|img|link|list|listbox|listitem|log|main|marquee|math|menu|menubar|menuitem|menuitemcheckbox|menuitemradio|navigation|note|option|presentation|progressbar|radio|radiogroup|region|row|rowgroup|rowheader|scrollbar|search|searchbox|separator|slider|spinbutton|status|switch|tab|table|tablist|tabpanel|term|textbox|timer|toolbar|tooltip|tree|treegrid|treeitem)$/;

/** Roles of users in an app. */
const appRoles =
  /^(?:(?:super|org|account|billing|team|workspace|site|store|it|hr)[ _-]?)?(?:admin|administrator|owner|member|manager|agent|editor|viewer|author|contributor|collaborator|developer|analyst|operator|supervisor|staff|employee|student|teacher|tutor|instructor|parent|patient|clinician|nurse|doctor|provider|physician|requester|approver|buyer|seller|vendor|supplier|driver|dispatcher|lead|contractor|freelancer|recruiter|accountant|bookkeeper|auditor|moderator|maintainer|reporter|support|sales|marketing|finance|engineer|designer|consultant|partner|employer|candidate|tenant|landlord|volunteer|coach|trainer|cashier|receptionist|caregiver|read[ _-]?only)$/i;

/** A person's role in an app or a company: a word for a role, or a job title. */
export const roleInApp: Guess = {
  needsLetters: true,
  mayBe: ({ last, parent }) =>
    roleNames.test(last) &&
    !/^(?:messages?|contents?|input|choices|delta|target|element|node|attributes aria|aria)$/.test(parent),
  find: ({ last, value }) =>
    value.length <= 60 &&
    !otherRoles.test(value) &&
    (appRoles.test(value) || (last !== 'position' && /^\p{Lu}\p{Ll}[\p{L} &/()-]{2,}$/u.test(value)))
      ? 'job'
      : null,
};
