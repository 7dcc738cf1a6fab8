/** Saves a file to the user's downloads. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * A file name with its subject and the day in UTC, such as `outflow-app.example.com-2026-11-23.json`.
 * @param about the host of an app, or the name of an opened file; null for neither
 * @param ending without a dot at its start
 */
export function fileName(about: string | null, ending: string, now = new Date()): string {
  const subject = about === null ? '' : `-${about.replaceAll(/[^\w.-]/g, '-')}`;
  return `outflow${subject}-${now.toISOString().slice(0, 10)}.${ending}`;
}
