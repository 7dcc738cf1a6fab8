import { groupLabel } from '../../../labels.ts';
import { countedText, formatNumber, text } from '../../../text.ts';
import { cellNumber } from './cell-text.ts';
import { columnLabel } from './column-label.ts';
import { type Column, type ColumnGroup, type MatrixRow, totalsOf } from './matrix-model.ts';
import {
  fitted,
  ink,
  line,
  type PictureTexts,
  pictureOf,
  quietInk,
  severityInk,
  severityTint,
  shape,
  textLine,
  widthOf,
} from './picture.ts';

interface MatrixPicture {
  readonly texts: PictureTexts;
  readonly groups: readonly ColumnGroup[];
  readonly rows: readonly MatrixRow[];
  /** Limit: vendors that have their own line. One more line states how many of the others received each kind. */
  readonly mostRows?: number;
}

const nameWidth = 220;
const kindWidth = 34;
const requestsWidth = 56;
const rowHeight = 22;
/** Font size of heads and numbers. */
const smallSize = 10.5;

/** The matrix as a self-contained SVG picture. */
export function matrixPicture({ texts, groups, rows, mostRows = rows.length }: MatrixPicture): string {
  const columns = groups.flatMap((group) => group.columns);
  const shown = rows.slice(0, mostRows);
  const rest = rows.slice(mostRows);
  const titles = [...columns.map(columnLabel), text('exposure_requests')];
  const headHeight = 26 + Math.max(...titles.map((title) => widthOf(title, smallSize)));
  const width = requestsAt(columns.length) + requestsWidth;
  const restTotals = totalsOf(rest, columns);
  const totals = totalsOf(rows, columns);
  const lines = [
    ...shown.map((row, at) => rowLine(row, headHeight + at * rowHeight)),
    ...(rest.length > 0
      ? [
          totalsLine(
            countedText('exposure_further_vendors', rest.length),
            restTotals,
            headHeight + shown.length * rowHeight,
          ),
        ]
      : []),
  ];
  const foot = headHeight + lines.length * rowHeight;
  return pictureOf(texts, {
    width,
    height: foot + rowHeight,
    content: [
      ...head(groups, columns, headHeight),
      ...lines,
      `<path d="M0 ${foot}H${width}" stroke="${ink}" fill="none"/>`,
      totalsLine(text('exposure_vendors_each'), totals, foot),
    ].join(''),
  });
}

const kindAt = (at: number) => nameWidth + at * kindWidth;
const requestsAt = kindAt;

function head(groups: readonly ColumnGroup[], columns: readonly Column[], height: number): string[] {
  const title = (label: string, x: number, width: number) =>
    textLine(label, x + width / 2 + smallSize / 3, height - 6, { size: smallSize, turn: -90 });
  let before = 0;
  const heads = groups.map(({ group, columns: own }) => {
    const x = kindAt(before);
    const room = own.length * kindWidth;
    before += own.length;
    const name =
      own.length > 1
        ? textLine(fitted(groupLabel(group), room - 4, smallSize), x + 2, 10, {
            size: smallSize,
            weight: 600,
            fill: quietInk,
          })
        : '';
    return `<path d="M${x} 0V${height}" stroke="${line}" fill="none"/>${name}`;
  });
  return [
    ...heads,
    ...columns.map((column, at) => title(columnLabel(column), kindAt(at), kindWidth)),
    title(text('exposure_requests'), requestsAt(columns.length), requestsWidth),
  ];
}

function rowLine({ name, summary, requests, cells }: MatrixRow, y: number): string {
  const base = y + 15;
  return [
    `<path d="M0 ${y}H${requestsAt(cells.length) + requestsWidth}" stroke="${line}" fill="none"/>`,
    shape(summary.severity, 2, y + 5, 12),
    textLine(fitted(name, nameWidth - 24, 12), 20, base, { weight: 600 }),
    ...cells.map((cell, at) =>
      cell === null
        ? ''
        : [
            `<rect x="${kindAt(at) + 1}" y="${y + 1}" width="${kindWidth - 2}" height="${rowHeight - 2}" rx="2" fill="${severityTint[cell.severity]}"/>`,
            shape(cell.severity, kindAt(at) + 3, y + 3, 6),
            number(cellNumber(cell), kindAt(at), kindWidth, base, severityInk[cell.severity]),
          ].join(''),
    ),
    number(formatNumber(requests), requestsAt(cells.length), requestsWidth, base),
  ].join('');
}

/** A line with the number of vendors that received each kind, and of their requests. */
function totalsLine(label: string, totals: ReturnType<typeof totalsOf>, y: number): string {
  const base = y + 15;
  return [
    textLine(label, 20, base, { weight: 600, fill: quietInk }),
    ...totals.columns.map((vendors, at) =>
      vendors === 0 ? '' : number(formatNumber(vendors), kindAt(at), kindWidth, base),
    ),
    number(formatNumber(totals.requests), requestsAt(totals.columns.length), requestsWidth, base),
  ].join('');
}

/** A right-aligned number in its column, in smaller type if it would not fit. */
function number(digits: string, x: number, width: number, y: number, fill = ink): string {
  const size = Math.min(smallSize, ((width - 6) / Math.max(1, digits.length)) * 1.7);
  return textLine(digits, x + width - 4, y, { size: Math.round(size * 10) / 10, anchor: 'end', fill });
}
