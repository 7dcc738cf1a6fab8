/**
 * The events of the window by which a relay hands its port to a tap, named by a secret: the relay's page can neither
 * listen for them nor dispatch them. Kept apart, since both sides import it.
 */

/** Tap to relay, in a page that was open before: the tap is ready. */
export const readyEvent = (secret: string): string => `${secret} ready`;

/** Relay to tap: the port. */
export const portEvent = (secret: string): string => `${secret} port`;

/**
 * Where a tap leaves its secret for the relay that starts right after it, before any script of the page: a text that
 * both worlds see and that changes without an event. The relay puts back what was there.
 */
export const secretMark = 'outflow:';
