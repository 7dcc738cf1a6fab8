/** Every place of the dashboard, by its address. */
export const places = [
  'exposure',
  'exposure/mixpanel?kind=email',
  'exposure?view=flow',
  'vendors',
  'vendors/mixpanel',
  'requests',
  'sessions',
  'policy',
  'canaries',
  'coverage',
  'settings',
  'welcome',
];

/** Ledgers that places are looked at with, and the settings that go with each. */
export const settingsOf = { empty: 'fresh', few: 'full', crowded: 'full', hostile: 'hostile' } as const;
export const ledgers = Object.keys(settingsOf) as Array<keyof typeof settingsOf>;
