/** The current time of every sample, a few seconds after its newest request. */
export const sampleNow = Date.UTC(2026, 10, 23, 10, 30);
