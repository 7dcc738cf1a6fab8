import { type Severity, severities } from '../../../../classify/taxonomy.ts';
import { severityShapes } from '../../../components/severity-mark.tsx';
import { severityLabel } from '../../../labels.ts';
import { visibleText } from '../../../visible-text.ts';

// Pictures are for slides and documents: self-contained SVG, always in light colours.

/** The texts of a picture. */
export interface PictureTexts {
  /** A summary sentence. */
  readonly title: string;
  /** The app, the period, and the time of creation. */
  readonly about: string;
  /** What could not be read. */
  readonly gaps: string;
}

/** The content of a picture, drawn from its own origin, in px. */
interface PictureBody {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

/** Colours of text, of less important text, and of lines. */
export const ink = '#1a1e26';
export const quietInk = '#545d6c';
export const line = '#e3e6eb';

/** Colours of text and shapes by severity. */
export const severityInk: Readonly<Record<Severity, string>> = {
  critical: '#b4122d',
  high: '#a84300',
  medium: '#7d5d00',
  low: '#3a658c',
  none: '#5b6473',
};

/** Background colours by severity. */
export const severityTint: Readonly<Record<Severity, string>> = {
  critical: '#fbd9dd',
  high: '#fde6d3',
  medium: '#f8efcd',
  low: '#e6eef6',
  none: '#f3f4f6',
};

const margin = 24;
const titleSize = 18;
const titleLine = 24;
const leastWidth = 640;
const footHeight = 44;

/** A picture as SVG, with its title above and its legend below. */
export function pictureOf({ title, about, gaps }: PictureTexts, body: PictureBody): string {
  const width = Math.max(leastWidth, body.width) + 2 * margin;
  const lines = wrapped(title, width - 2 * margin, titleSize);
  const top = margin + lines.length * titleLine + 32;
  const height = top + body.height + footHeight + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif" font-size="12" fill="${ink}">`,
    `<title>${escaped(title)}</title><rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...lines.map((text, at) =>
      textLine(text, margin, margin + titleSize + at * titleLine, { size: titleSize, weight: 600 }),
    ),
    textLine(about, margin, top - 16, { fill: quietInk }),
    `<g transform="translate(${margin} ${top})">${body.content}</g>`,
    legend(margin, top + body.height + 20),
    textLine(gaps, margin, top + body.height + footHeight, { fill: quietInk }),
    '</svg>',
  ].join('');
}

function legend(x: number, y: number): string {
  return [...severities]
    .reverse()
    .map((severity, at) => {
      const label = textLine(severityLabel(severity), 18, 10, { fill: severityInk[severity], weight: 600 });
      return `<g transform="translate(${x + at * 96} ${y - 10})">${shape(severity, 0, 0, 12)}${label}</g>`;
    })
    .join('');
}

/** The shape of a severity in a square, in px. */
export function shape(severity: Severity, x: number, y: number, size: number): string {
  const paint =
    severity === 'none'
      ? `fill="none" stroke="${severityInk.none}" stroke-width="1.5"`
      : `fill="${severityInk[severity]}"`;
  const scale = round(size / 12);
  return `<path transform="translate(${round(x)} ${round(y)}) scale(${scale})" d="${severityShapes[severity]}" ${paint}/>`;
}

interface TextStyle {
  readonly size?: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Rotation about its start, in degrees clockwise. */
  readonly turn?: number;
}

/** A line of text as SVG; `y` is its baseline, in px. */
export function textLine(
  text: string,
  x: number,
  y: number,
  { size, weight, fill, anchor, turn }: TextStyle = {},
): string {
  const attributes = [
    size && `font-size="${size}"`,
    weight && `font-weight="${weight}"`,
    fill && `fill="${fill}"`,
    anchor && anchor !== 'start' && `text-anchor="${anchor}"`,
    turn && `transform="rotate(${turn} ${round(x)} ${round(y)})"`,
  ];
  return `<text ${[`x="${round(x)}" y="${round(y)}"`, ...attributes.filter(Boolean)].join(' ')}>${escaped(text)}</text>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes markup in a text, and replaces invisible characters and those that XML forbids (XML 1.0, section 2.2). */
export function escaped(text: string): string {
  return visibleText(text)
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}

/**
 * The estimated width of a text in px, since text cannot be measured here: an East Asian character is 1 em wide, any
 * other 0.6 em.
 */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const character of text)
    ems += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(character) ? 1 : 0.6;
  return ems * size;
}

/**
 * A text, cut off with an ellipsis if it is wider than the available space.
 * @param room the available space, in px
 * @param size font size, in px
 */
export function fitted(text: string, room: number, size: number): string {
  const shown = visibleText(text.slice(0, 1_000));
  if (widthOf(shown, size) <= room) return shown;
  let kept = '';
  for (const character of shown) {
    if (widthOf(`${kept}${character}…`, size) > room) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Lines of a text, broken at spaces. */
function wrapped(text: string, room: number, size: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (last !== '' && widthOf(longer, size) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((each) => fitted(each, room, size));
}

/** A number rounded to one decimal place. */
export const round = (value: number): number => Math.round(value * 10) / 10;
