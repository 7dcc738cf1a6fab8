/** Saves a file to the user's downloads. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file name with the app and the day, such as `outflow-app.example.com-2026-11-23.json`. */
export function fileName(app: string | null, ending: string, now = new Date()): string {
  const host = app === null ? '' : `-${new URL(app).host.replaceAll(/[^\w.-]/g, '-')}`;
  return `outflow${host}-${now.toISOString().slice(0, 10)}.${ending}`;
}
