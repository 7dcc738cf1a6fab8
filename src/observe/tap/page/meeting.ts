/**
 * The events of the window with which a relay passes its port to a tap. Their names contain a secret, so the page can
 * neither listen for them nor dispatch them. A file of its own, since both sides import it.
 */

/** Tap to relay, in a page that was open before: the tap is ready. */
export const readyEvent = (secret: string): string => `${secret} ready`;

/** Relay to tap: the port. */
export const portEvent = (secret: string): string => `${secret} port`;

/**
 * Marks the secret that a tap leaves for the relay, which starts right after it and before any script of the page. It
 * is left in `window.status`, which both worlds see and which changes without an event. The relay restores its value.
 */
export const secretMark = 'outflow:';
