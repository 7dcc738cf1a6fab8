/** Every place of the dashboard, by address. */
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

/** Ledgers with which places are tested, and the settings for each. */
export const settingsOf = { empty: 'fresh', few: 'full', crowded: 'full', hostile: 'hostile' } as const;
export const ledgers = Object.keys(settingsOf) as Array<keyof typeof settingsOf>;
