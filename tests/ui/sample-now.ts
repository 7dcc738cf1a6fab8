/** The time that counts as now in each sample: a few seconds after the sample's newest request. */
export const sampleNow = Date.UTC(2026, 10, 23, 10, 30);
