/** Products of a shop; some are named after cities. */
export const products = [
  'Oslo sofa',
  'Paris floor lamp',
  'Lisbon dining chair',
  'Cedar plant stand',
  'Verona bookcase',
  'Linen curtain 140 x 240',
  'Trail running shoe',
  'Espresso machine 15 bar',
  'Merino base layer',
  'Ceramic mug, set of 4',
  'USB-C hub 7-in-1',
  'Memory foam pillow',
  'Rain jacket 2.5L',
  'Berlin desk organiser',
  'Cast iron pan 28 cm',
] as const;

/** Names of events. */
export const events = [
  'Page Viewed',
  'Product Viewed',
  'Button Clicked',
  'Checkout Step Viewed',
  'Filter Applied',
  'Video Played',
  'Dialog Opened',
  'Theme Changed',
  'Export Started',
  'Card Expanded',
  'Password Field Focused',
  'Phone Layout Shown',
  'Email Template Previewed',
  'Address Bar Hidden',
  'Health Check Failed',
] as const;

/** Parts of a user interface. */
export const components = [
  'CartDrawer',
  'ProductCard',
  'PasswordInput',
  'EmailField',
  'PhoneMask',
  'AddressForm',
  'CardGrid',
  'DateRangePicker',
  'TokenList',
  'NavigationRail',
  'HealthBadge',
] as const;

/** Functions of a page's scripts. */
export const functions = [
  'renderCart',
  'hydrateRoot',
  'onPasswordFocus',
  'validateEmail',
  'formatPhone',
  'parseAddress',
  'commitWork',
  'useCardLayout',
  'fetchTokens',
  'maskIban',
] as const;

/** Pages of the app. */
export const pages = [
  '/',
  '/catalogue',
  '/catalogue/lamps',
  '/settings/appearance',
  '/reports/weekly',
  '/status',
  '/docs/components/card',
  '/docs/components/password-field',
  '/blog/race-conditions-in-queues',
  '/help/shipping',
] as const;

/** Page titles with words that elsewhere name personal data. */
export const titles = [
  'Health check failed · Status',
  'Race condition in the job queue – Blog',
  'Card – Components',
  'Password field – Design system',
  'Religion and architecture – Book catalogue',
  'Party decorations – Shop',
  'Address space layout – Docs',
  'Phone cases – Shop',
  'Token usage – Reports',
  'Secret Santa gift ideas',
  'Account number formats – Developer docs',
  'IBAN validation library – Docs',
  'Orientation of images – Docs',
  'Diagnosing slow queries',
  'Email templates – Gallery',
] as const;

/** Marketing campaigns. */
export const campaigns = [
  'spring_sale_2025',
  "Mother's Day",
  'retargeting-lamps',
  'brand_search_dach',
  'newsletter-header',
  'black-friday',
  'app_install_q3',
] as const;

/** Public host names. */
export const publicHosts = [
  'cdn.jsdelivr.net',
  'unpkg.com',
  'fonts.gstatic.com',
  'www.wikipedia.org',
  'developer.mozilla.org',
  'images.unsplash.com',
  'static.example.com',
  'docs.example.org',
] as const;

/** User agents of browsers. */
export const userAgents = [
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.6099.109 Safari/537.36',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4.1 Safari/605.1.15',
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.6778.81 Mobile Safari/537.36',
] as const;

/** Languages of pages and browsers. */
export const languages = ['en', 'de', 'en-GB', 'fr', 'pt-BR', 'nl', 'ja', 'sk-SK', 'zh-Hant'] as const;
