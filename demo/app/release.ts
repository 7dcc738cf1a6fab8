/** Set by the build. */
declare const demoRelease: 1 | 2;

/** Whether this is the build of the demo with two mistakes more, which a release check is to find. */
export const isSecondRelease = demoRelease === 2;
