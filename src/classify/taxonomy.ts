/** Severity of a disclosure or of a vendor's exposure, lowest first. */
export const severities = ['none', 'low', 'medium', 'high', 'critical'] as const;
/** How much an attacker could do with the data. */
export type Severity = (typeof severities)[number];

/** Groups of related categories. */
export type CategoryGroup =
  | 'contact'
  | 'identifier'
  | 'professional'
  | 'location'
  | 'network'
  | 'device'
  | 'credential'
  | 'financial'
  | 'behaviour'
  | 'content'
  | 'business'
  | 'special'
  | 'consent'
  | 'other';

/** A kind of data. */
export interface Category {
  readonly group: CategoryGroup;
  readonly label: string;
  /** The value of this data alone to an attacker who obtained a vendor's copy. Combinations can raise it. */
  readonly severity: Severity;
  /** Whether it describes a person, or allows acting as one. */
  readonly personal: boolean;
  /**
   * Nearest concept of the W3C Data Privacy Vocabulary 2.2 (`dpv`; `pd` is its personal-data extension), or our own
   * `x:`.
   */
  readonly dpv: string;
  /**
   * Paragraph letter of §1798.140(v)(1) of the California Consumer Privacy Act, or of "sensitive personal information"
   * (ae). Null if neither names this kind of data.
   */
  readonly ccpa: string | null;
}

const row = (
  group: CategoryGroup,
  label: string,
  severity: Severity,
  personal: boolean,
  dpv: string,
  ccpa: string | null = null,
): Category => ({ group, label, severity, personal, dpv, ccpa });

/** Every category, in reading order within its group. Ids are stable. */
export const taxonomy = {
  name: row('contact', 'Name', 'medium', true, 'pd:Name', 'A'),
  email: row('contact', 'E-mail address', 'medium', true, 'pd:EmailAddress', 'A'),
  phone: row('contact', 'Phone number', 'medium', true, 'pd:TelephoneNumber', 'B'),
  'postal-address': row('contact', 'Postal address', 'medium', true, 'pd:PhysicalAddress', 'A'),
  'user-id': row('identifier', 'User id', 'medium', true, 'pd:UID', 'A'),
  'org-id': row('identifier', 'Organisation', 'low', false, 'x:OrganisationIdentifier'),
  'device-id': row('identifier', 'Device id', 'low', true, 'pd:DeviceBased', 'A'),
  'cookie-id': row('identifier', 'Cookie id', 'low', true, 'x:CookieIdentifier', 'A'),
  'session-id': row('identifier', 'Session id', 'low', true, 'x:SessionIdentifier', 'A'),
  'click-id': row('identifier', 'Click id', 'low', true, 'x:ClickIdentifier', 'A'),
  'advertising-id': row('identifier', 'Advertising id', 'low', true, 'x:AdvertisingIdentifier', 'A'),
  company: row('professional', 'Company', 'low', false, 'pd:CurrentEmployment', 'I'),
  job: row('professional', 'Job', 'low', true, 'pd:Job', 'I'),
  'precise-location': row('location', 'Precise location', 'medium', true, 'pd:GPSCoordinate', 'G'),
  'coarse-location': row('location', 'Coarse location', 'low', true, 'pd:Location', 'G'),
  timezone: row('location', 'Time zone', 'low', false, 'x:TimeZone'),
  'ip-address': row('network', 'IP address', 'low', true, 'pd:IPAddress', 'A'),
  device: row('device', 'Device and browser', 'low', false, 'pd:DeviceSoftware', 'F'),
  fingerprint: row('device', 'Fingerprint', 'medium', true, 'pd:BrowserFingerprint', 'A'),
  secret: row('credential', 'Secret key', 'critical', true, 'pd:SecretText', 'ae'),
  token: row('credential', 'Token', 'medium', true, 'pd:Authenticating', 'ae'),
  password: row('credential', 'Password', 'critical', true, 'pd:Password', 'ae'),
  'reset-link': row('credential', 'Reset link', 'critical', true, 'x:OneTimeLink', 'ae'),
  card: row('financial', 'Card number', 'critical', true, 'pd:CreditCardNumber', 'ae'),
  'bank-account': row('financial', 'Bank account', 'high', true, 'pd:BankAccount', 'ae'),
  amount: row('financial', 'Amount', 'low', false, 'pd:Transactional', 'D'),
  'page-url': row('behaviour', 'Page address', 'low', false, 'x:PageAddress', 'F'),
  referrer: row('behaviour', 'Referrer', 'low', false, 'x:Referrer', 'F'),
  'page-title': row('behaviour', 'Page title', 'low', false, 'x:PageTitle', 'F'),
  'event-name': row('behaviour', 'Event name', 'low', false, 'x:EventName', 'F'),
  'search-text': row('behaviour', 'Search text', 'medium', true, 'x:SearchText', 'F'),
  interaction: row('behaviour', 'Interaction', 'low', false, 'x:Interaction', 'F'),
  'replay-text': row('content', 'Recorded page text', 'high', true, 'x:RecordedPageText'),
  'input-value': row('content', 'Typed input', 'critical', true, 'x:TypedInput'),
  message: row('content', 'Message', 'medium', true, 'pd:Communication', 'ae'),
  'console-log': row('content', 'Console log', 'medium', true, 'x:ConsoleLog'),
  'internal-host': row('business', 'Internal host', 'medium', false, 'x:InternalHost'),
  environment: row('business', 'Environment', 'low', false, 'x:Environment'),
  'feature-flag': row('business', 'Feature flag', 'low', false, 'x:FeatureFlag'),
  plan: row('business', 'Plan', 'low', false, 'x:Plan', 'D'),
  revenue: row('business', 'Revenue', 'low', false, 'x:Revenue', 'D'),
  'project-name': row('business', 'Project name', 'low', false, 'x:ProjectName'),
  health: row('special', 'Health', 'high', true, 'pd:Health', 'ae'),
  religion: row('special', 'Religion', 'high', true, 'pd:Religion', 'ae'),
  politics: row('special', 'Politics', 'high', true, 'pd:PoliticalAffiliation', 'ae'),
  orientation: row('special', 'Sexual orientation', 'high', true, 'pd:Sexual', 'ae'),
  biometric: row('special', 'Biometric data', 'high', true, 'pd:Biometric', 'ae'),
  ethnicity: row('special', 'Ethnic origin', 'high', true, 'pd:EthnicOrigin', 'ae'),
  'government-id': row('special', 'Government id', 'high', true, 'pd:OfficialID', 'ae'),
  'consent-state': row('consent', 'Consent state', 'none', false, 'x:ConsentState'),
  other: row('other', 'Other field', 'none', false, 'dpv:Data'),
} as const satisfies Record<string, Category>;

/** The id of a category. */
export type CategoryId = keyof typeof taxonomy;

/** The ids of all categories, in the order of the taxonomy. */
export const categoryIds = Object.keys(taxonomy) as CategoryId[];

/** A number to compare severities by: the higher, the more severe. */
export function severityRank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** The higher of two severities. */
export function moreSevere(a: Severity, b: Severity): Severity {
  return severityRank(a) >= severityRank(b) ? a : b;
}
