/** A phrase that is hard to read, and what to write instead. */
interface Phrase {
  readonly pattern: RegExp;
  readonly instead: string;
  /** A sentence with the phrase, and a similar one that is allowed. */
  readonly bad: string;
  readonly fine: string;
}

/** Phrases that comments, test titles, messages and docs must not contain, in upper or lower case. */
export const phrases: readonly Phrase[] = [
  {
    pattern: /\b(?:nobody|somebody|anybody|whoever)\b/i,
    instead: 'name the system, or "any caller", "another vendor", "null"; of people, "no one", "someone"',
    bad: 'Null where nobody asked.',
    fine: 'Null if no one has answered.',
  },
  {
    pattern: /\b(?:told|tells?|telling)\b/i,
    instead: 'identify, detect, report, distinguish, say',
    bad: 'It is told by its host.',
    fine: 'It is identified by its host.',
  },
  {
    pattern:
      /(?<!\b(?:there|here|where|neither|nor) )\b(?:is|are|was|were|be) no (?!longer\b|more than\b|less than\b|different\b|one\b)/i,
    instead: '"is not a valid …", "is not a …"',
    bad: 'Throws if the file is no HAR.',
    fine: 'There is no policy yet, and the file is no longer read.',
  },
  {
    pattern: /\b(?:stands? for|standing for|stood for)\b/i,
    instead: 'is, means, represents, replaces',
    bad: 'A mark that stands for the address.',
    fine: 'A mark that represents the address.',
  },
  {
    pattern: /\bunder way\b/i,
    instead: 'in flight, in progress',
    bad: 'Requests that are under way.',
    fine: 'Requests that are in flight.',
  },
  {
    pattern: /\b(?:gravest|graver|as grave)\b/i,
    instead: 'most severe, more severe',
    bad: 'Findings, gravest first.',
    fine: 'Findings, most severe first.',
  },
  {
    pattern: /\b(?:outbox|needles?|afterlife|said-body|meet-page)\b/i,
    instead: 'queue, search terms, grace period, body snapshot, worker channel',
    bad: 'The outbox holds them.',
    fine: 'The queue holds them.',
  },
  {
    pattern:
      /\b(?:life|lives) of the worker\b|\bworker’?'?s (?:earlier|later|next|last) life\b|\bearlier li(?:fe|ves)\b/i,
    instead: 'worker instance',
    bad: 'What an earlier life of the worker left.',
    fine: 'What an earlier worker instance left.',
  },
  {
    pattern: /\b(?:surer|(?:or|at least as) sure\b)/i,
    instead: 'confidence; at least 90 %',
    bad: '90 % or surer.',
    fine: 'At least 90 %, to be sure.',
  },
  {
    pattern: /\bgot\b/i,
    instead: 'received',
    bad: 'The vendor that got the field.',
    fine: 'The vendor that received the field.',
  },
  {
    pattern: /\banew\b/i,
    instead: 'again; rewrite',
    bad: 'The database is written anew.',
    fine: 'The database is written again.',
  },
  {
    pattern: /\bleft for\b/i,
    instead: 'was sent to',
    bad: 'A name left for Mixpanel.',
    fine: 'A name was sent to Mixpanel; one minute is left to undo it.',
  },
  {
    pattern:
      /\b(?:what|(?:all|everything|data|requests?) that) (?:has |have )?left\b(?! (?:out|the (?:app|browser|page)))/i,
    instead: 'was sent',
    bad: 'Waits until everything that left is stored.',
    fine: 'Waits until everything that was sent is stored, and lists the requests that left the app.',
  },
  {
    pattern: /\bwho listen\b/i,
    instead: 'screen readers',
    bad: 'A label for those who listen.',
    fine: 'A label for screen readers, which listen to changes.',
  },
  {
    pattern: /\b(?:gives?|gave|given|giving) away\b/i,
    instead: 'discloses, reveals',
    bad: 'What a request gives away.',
    fine: 'Data that a request discloses.',
  },
  {
    pattern: /\bworked out\b/i,
    instead: 'computed',
    bad: 'A digit that is worked out from the others.',
    fine: 'A digit that is computed from the others.',
  },
  {
    pattern: /\b(?:that|which) (?:is|are) none\b/i,
    instead: '"that is not a …"',
    bad: 'A value that is none.',
    fine: 'A value that is not an id; none is left.',
  },
  {
    pattern: /\bas (?:it|they) stands?\b/i,
    instead: '"as it is written", "as stored"',
    bad: 'The word as it stands there.',
    fine: 'The word as it is written there.',
  },
  {
    pattern: /\bhow it went\b/i,
    instead: 'its result',
    bad: 'Shows how it went.',
    fine: 'Shows its result.',
  },
];
