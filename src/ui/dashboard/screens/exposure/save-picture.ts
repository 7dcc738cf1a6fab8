import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../../text.ts';

/** How much larger than the SVG a PNG is, so that it is sharp on slides. */
const scale = 2;
/** Limit in px: the longer side of a PNG. All browsers can draw a canvas of this size. */
const longestSide = 8_192;

/**
 * Converts an SVG picture to PNG.
 * @throws Error if the browser cannot draw it
 */
export async function pngOf(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const factor = Math.min(scale, longestSide / Math.max(image.width, image.height));
    const [width, height] = [Math.round(image.width * factor), Math.round(image.height * factor)];
    const canvas = new OffscreenCanvas(width, height);
    const drawing = canvas.getContext('2d');
    if (drawing === null) throw new Error(text('exposure_no_png'));
    drawing.drawImage(image, 0, 0, width, height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * Returns the ref of an element that contains the picture that is printed instead of the screen. The picture is drawn
 * synchronously when printing begins, since browsers do not wait then.
 */
export function usePrintedPicture(draw: () => string): RefObject<HTMLDivElement | null> {
  const holder = useRef<HTMLDivElement>(null);
  const latest = useRef(draw);
  latest.current = draw;
  useEffect(() => {
    const show = () => {
      const picture = new DOMParser().parseFromString(latest.current(), 'image/svg+xml').documentElement;
      holder.current?.replaceChildren(document.importNode(picture, true));
    };
    const clear = () => holder.current?.replaceChildren();
    addEventListener('beforeprint', show);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', show);
      removeEventListener('afterprint', clear);
    };
  }, []);
  return holder;
}
