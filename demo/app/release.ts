/** Set by the build. */
declare const demoRelease: 1 | 2 | 3;

/**
 * Whether the build has the two mistakes of the second release, which a release check is to find. The third release has
 * them, too.
 */
export const isSecondRelease = demoRelease >= 2;

/** Whether the build sends to the vendor that the third release adds. */
export const isThirdRelease = demoRelease === 3;
