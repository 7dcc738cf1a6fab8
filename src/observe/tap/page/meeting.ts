/**
 * The events of the window with which a relay passes its port to a tap. Their names contain a secret, so the page can
 * neither listen for them nor dispatch them. A file of its own, since both sides import it.
 */

/** Tap to relay, in a page that was open before its relay started: the tap is ready. */
export const readyEvent = (secret: string): string => `${secret} ready`;

/** Relay to tap: the port. */
export const portEvent = (secret: string): string => `${secret} port`;

/**
 * Marks the secret that a tap leaves for the relay. The tap writes the secret to `window.status`, which both worlds see
 * and which changes without an event. The relay starts right after the tap and before any script of the page, and
 * restores the value of `window.status`.
 */
export const secretMark = 'outflow:';
