/** All icons, drawn in a 16 × 16 box with a stroke of 1.5. */
const paths = {
  chevron: 'M6 3.5 10.5 8 6 12.5',
  download: 'M8 2.5v7.5M4.5 7 8 10.5 11.5 7M3 13.5h10',
  question: 'M5.75 6a2.25 2.25 0 1 1 3.4 1.95C8.4 8.4 8 8.8 8 9.6M8 12.4v.1',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5Z',
  unread:
    'M2 2l12 12M6 4a7 7 0 0 1 2-.3C12 3.7 14.5 8 14.5 8a11 11 0 0 1-1.9 2.4M4.1 5.2A11 11 0 0 0 1.5 8S4 12.3 8 12.3a6 6 0 0 0 2.7-.7',
  lock: 'M3.5 7.25h9v6h-9zM5.5 7.25V5a2.5 2.5 0 0 1 5 0v2.25',
  blocked: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM3.75 3.75l8.5 8.5',
  waiting: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 4.75V8l2.25 1.5',
  close: 'M4 4l8 8M12 4l-8 8',
  sorted: 'M8 3v10M4.5 9.5 8 13l3.5-3.5',
  swap: 'M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13',
  done: 'M3 8.5 6.5 12 13 4.5',
  copy: 'M6 5.5h7v8H6zM10.5 5.5v-3h-7v8H6',
  more: 'M3.5 8v.1M8 8v.1M12.5 8v.1',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.5 12 8l-7 4.5Z',
  mark: 'M11.6 4.4a5 5 0 1 0 0 7.2M8.5 8h.1M11.5 8h.1M14.4 8h.1',
  settings:
    'M2 5h6.5M12.5 5H14M2 11h1.5M7.5 11H14M10.5 3.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5ZM5.5 9.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5Z',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5 14 14',
  globe: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM2 8h12M8 2c-4 4-4 8 0 12M8 2c4 4 4 8 0 12',
  file: 'M4 2h5l3.5 3.5V14H4ZM9 2v3.5h3.5',
  fault: 'M8 2.25 14.5 13.5h-13ZM8 6.5v3.25M8 11.6v.1',
} as const;

export type IconName = keyof typeof paths;

/** An icon in the colour of the adjacent text. It is decorative: the text has the same meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
