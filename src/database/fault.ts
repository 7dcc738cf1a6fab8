/**
 * The error that is thrown if a database of the extension cannot be read or written. The message is for people, with a
 * remedy if one is known.
 */
export class DatabaseFault extends Error {
  constructor(cause: unknown) {
    super(messageFor(cause), { cause });
    this.name = 'DatabaseFault';
  }
}

/** Messages by the name of the exception that IndexedDB threw. */
const messages: Readonly<Record<string, string>> = {
  QuotaExceededError: 'The disk is full, so Outflow cannot record. Free some space, then reload this page.',
  VersionError: 'The data was written by a newer version of Outflow. Update the extension, or clear its data.',
  UnknownError:
    'The browser could not read the data of Outflow. Restart the browser; if that does not help, reinstall the extension.',
};

function messageFor(cause: unknown): string {
  const { name = 'Error', message = String(cause) } = (cause ?? {}) as Partial<Error>;
  return messages[name] ?? `The browser offers no database for the data of Outflow (${name}: ${message}).`;
}
