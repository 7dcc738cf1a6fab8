/**
 * The file name of a step's screenshot: its number and, in lower case and at most 60 characters, the letters and digits
 * of its name, with hyphens for everything else: `02-consent-accepted.png`.
 */
export function screenshotName(number: number, step: string): string {
  const words = step
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${String(number).padStart(2, '0')}${words === '' ? '' : `-${words}`}.png`;
}
