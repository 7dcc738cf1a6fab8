import { places, settingsOf, ledgers as testedLedgers } from './places.ts';
import { states } from './states.ts';

/** Width and height of a window. */
export type Size = readonly [width: number, height: number];

/** A screen with data, and the sizes of the windows in which its picture is taken. */
export interface Picture {
  readonly name: string;
  /** Query of the page that shows the screen: see `page.tsx`. */
  readonly query: string;
  /** Place of the dashboard, as in an address after `#/`. */
  readonly place?: string;
  readonly sizes: readonly Size[];
  /** Whether collapsed parts are opened first. */
  readonly opened?: boolean;
  /** Selector of an element that is clicked first. */
  readonly clicked?: string;
}

/** Windows for the dashboard. A window of 1,280 × 900 pixels has 640 × 450 CSS pixels at 200 % zoom. */
const dashboardSizes: readonly Size[] = [
  [1280, 900],
  [1440, 900],
  [1920, 900],
  [640, 450],
  [320, 900],
];
const popupSizes: readonly Size[] = [
  [360, 580],
  [320, 580],
];
/** The panel in DevTools that are docked on the right, and at the bottom. */
const panelSizes: readonly Size[] = [
  [560, 400],
  [1200, 300],
];

const ledgers = ['one', ...testedLedgers] as const;
const settingsFor = { one: 'full', ...settingsOf } as const;

/** Every state of the popup, and every screen of the dashboard and the panel with each of the test ledgers. */
export const pictures: readonly Picture[] = [
  ...Object.keys(states).flatMap((state) => {
    const popup = { name: `popup-${state}`, query: `?face=popup&state=${state}`, sizes: popupSizes };
    return [popup, { ...popup, name: `${popup.name}-open`, opened: true }];
  }),
  ...ledgers.flatMap((ledger) =>
    places.map((place) => ({
      name: `dashboard-${ledger}-${place.replaceAll(/\W+/g, '-')}`,
      query: `?face=dashboard&ledger=${ledger}&settings=${settingsFor[ledger]}`,
      place,
      sizes: dashboardSizes,
    })),
  ),
  ...['managed', 'fresh'].map((settings) => ({
    name: `dashboard-settings-${settings}`,
    query: `?face=dashboard&ledger=few&settings=${settings}`,
    place: 'settings',
    sizes: dashboardSizes.slice(0, 1),
  })),
  {
    name: 'dashboard-broken',
    query: '?face=dashboard&ledger=broken',
    sizes: dashboardSizes.slice(0, 1),
  },
  {
    name: 'dashboard-few-requests-open',
    query: '?face=dashboard&ledger=few&raw',
    place: 'requests',
    sizes: dashboardSizes,
    clicked: 'tbody tr',
  },
  ...ledgers.flatMap((ledger) => {
    const panel = { name: `panel-${ledger}`, query: `?face=panel&ledger=${ledger}`, sizes: panelSizes };
    return ledger === 'empty' ? [panel] : [panel, { ...panel, name: `${panel.name}-open`, clicked: 'tbody tr' }];
  }),
];
