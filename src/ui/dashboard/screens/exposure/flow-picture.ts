import { flowLabel } from './flow-label.ts';
import { type Flow, layOut } from './flow-model.ts';
import { fitted, type PictureTexts, pictureOf, quietInk, round, severityInk, shape, textLine } from './picture.ts';

/** The flow as a self-contained SVG picture. */
export function flowPicture(texts: PictureTexts, flow: Flow): string {
  const { width, height, nodes, links, nodeWidth, nameRoom } = layOut(flow);
  return pictureOf(texts, {
    width,
    height,
    content: [
      ...links.map(
        ({ path, width: breadth, severity }) =>
          `<path d="${path}" fill="none" stroke="${severityInk[severity]}" stroke-opacity="0.28" stroke-width="${round(breadth)}"/>`,
      ),
      ...nodes.map(({ x, y, height: tall, severity, subject }) =>
        [
          `<rect x="${round(x)}" y="${round(y)}" width="${nodeWidth}" height="${round(tall)}" fill="${severityInk[severity]}"/>`,
          shape(severity, x + nodeWidth + 5, y + tall / 2 - 5, 10),
          textLine(fitted(flowLabel(subject), nameRoom - 36, 12), x + nodeWidth + 19, y + tall / 2 + 4, {
            ...(subject.kind === 'further' && { fill: quietInk }),
          }),
        ].join(''),
      ),
    ].join(''),
  });
}
