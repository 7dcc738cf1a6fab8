/**
 * The file name of a step's screenshot: its number and at most 60 characters of its name, in lower case, without accents,
 * and with hyphens in place of everything but letters and digits: `02-consent-accepted.png`.
 */
export function screenshotName(number: number, step: string): string {
  const words = step
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${String(number).padStart(2, '0')}${words === '' ? '' : `-${words}`}.png`;
}
