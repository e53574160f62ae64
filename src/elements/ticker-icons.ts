/** Strokes of @tabler/icons 3.51.0 (MIT, (c) Paweł Kuna), as in icons.ts, but without Lit. */
export const strokes = {
  play: 'M7 4v16l13-8l-13-8',
  pause:
    'M6 6a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1l0-12M14 6a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1l0-12',
  next: 'M9 6l6 6l-6 6',
  previous: 'M15 6l-6 6l6 6',
  close: 'M18 6l-12 12M6 6l12 12',
};
