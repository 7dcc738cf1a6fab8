/**
 * The file name of a step's screenshot: its number and its name, without characters that file systems do not allow:
 * `02-consent-accepted.png`.
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
