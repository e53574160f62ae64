// A page of old script under a scanner's line of light, and beside it on a screen the lines that the program found.
import {mix, sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(257);
  s.add(s.all(s.down([0, '#16242f'], [0.6, '#24404a'], [1, '#0e161c'])));
  s.add(s.glow(860, 260, 640, '#4fb6c9', 0.55), s.glow(230, 220, 480, '#ffc27a', 0.4));
  // Shelves out of focus.
  s.add(
    s.group(
      [
        s.times(3, row => s.rect(0, 120 + row * 150, 1200, 12, '#3d2c1e')),
        s.times(110, i => {
          const row = i % 3;
          const h = s.between(70, 128);
          return s.rect(
            s.between(0, 1200),
            120 + row * 150 - h,
            s.between(14, 34),
            h,
            s.pick(['#6d3226', '#3f4f3c', '#7a5a2c', '#31455c', '#54303f', '#8a7046']),
          );
        }),
      ],
      {filter: s.blur(9), opacity: 0.6},
    ),
  );
  s.add(s.rect(-10, 508, 1220, 180, s.down([0, '#a9744a'], [0.12, '#7a5032'], [1, '#2b1a10'])));
  s.add(
    s.group(
      s.rect(-10, 508, 1220, 180, '#8a5c3a', {
        filter: s.surface(0.004, 0.07, 4, {azimuth: 250, light: '#ffe2bd'}),
      }),
      {opacity: 0.6},
    ),
  );
  const words = (x0, x1, y, colour, k, more) => {
    const out = [];
    for (let x = x0; x < x1;) {
      const w = s.between(16, 44) * k;
      if (x + w > x1) break;
      out.push(
        s.stroke(
          `M${x} ${y}q${w * 0.3} ${8 * k} ${w * 0.6} 0t${w * 0.4} ${-3 * k}`,
          colour,
          3.6 * k,
        ),
      );
      if (s.random() < 0.45) out.push(s.stroke(`M${x + w * 0.4} ${y}v${-14 * k}`, colour, 3 * k));
      if (s.random() < 0.5)
        out.push(s.oval(x + w * 0.55, y + s.pick([-12, 12]) * k, 2.2 * k, 2.2 * k, colour));
      x += w + s.between(6, 13) * k;
    }
    return s.group(out, more);
  };
  // The page, on a cradle.
  s.add(
    s.path(
      [
        [86, 610],
        [520, 600],
        [560, 650],
        [60, 660],
      ],
      '#0b0604',
      {opacity: 0.6, filter: s.blur(12)},
    ),
  );
  const tilt = {transform: 'rotate(-3 300 350)'};
  s.add(
    s.group(
      [
        s.path('M92 96Q300 70 520 100L532 606Q300 580 82 612Z', '#7d5a34'),
        s.path(
          'M100 104Q300 80 512 108L522 594Q300 570 92 600Z',
          s.along(
            90,
            0,
            530,
            0,
            [0, '#cbaa74'],
            [0.2, '#f6e4b8'],
            [0.7, '#fff1cd'],
            [1, '#c9a670'],
          ),
        ),
        s.group(s.mist(0.014, 0.014, '#8a5a24', 0.55, 2.6), {
          opacity: 0.45,
          'clip-path': s.clip('<path d="M100 104Q300 80 512 108L522 594Q300 570 92 600Z"/>'),
        }),
        s.path('M124 130Q300 108 488 132L496 566Q300 546 116 572Z', 'none', {
          stroke: '#a8141f',
          'stroke-width': 3,
          opacity: 0.75,
        }),
        s.times(12, i => words(146, 474, 172 + i * 32, i % 5 ? '#3d220f' : '#8d1f24', 0.95)),
      ],
      tilt,
    ),
  );
  // The line of light.
  s.add(
    s.rect(60, 336, 500, 6, '#eaffff', {filter: s.blur(2)}),
    s.rect(60, 290, 500, 48, s.down([0, '#7ff0ff', 0], [1, '#7ff0ff', 0.42])),
    s.glow(310, 338, 340, '#8ff4ff', 0.6),
  );
  // The screen.
  s.add(
    s.path(
      [
        [640, 590],
        [1150, 590],
        [1180, 640],
        [610, 640],
      ],
      '#0b0604',
      {opacity: 0.55, filter: s.blur(12)},
    ),
  );
  s.add(
    s.rect(638, 120, 512, 372, '#10161b', {rx: 16}),
    s.rect(654, 136, 480, 340, s.along(654, 136, 1134, 476, [0, '#f4fafb'], [1, '#dbe9ee']), {
      rx: 5,
    }),
  );
  s.add(
    s.rect(654, 136, 480, 36, '#1f6f7d', {rx: 5}),
    s.times(3, i => s.oval(1112 - i * 22, 154, 6, 6, ['#ffd27a', '#fff', '#9fe0d8'][i])),
  );
  s.add(
    s.rect(672, 190, 236, 268, '#f4e2b8'),
    s.times(9, i =>
      [
        words(686, 894, 216 + i * 28, '#4a2a14', 0.62),
        i < 6
          ? s.rect(682, 202 + i * 28, 216, 24, 'none', {
              stroke: '#1f9fae',
              'stroke-width': 2,
              rx: 3,
            })
          : '',
      ].flat(),
    ),
  );
  s.add(
    s.times(9, i => {
      const w = s.between(130, 188);
      return i < 6
        ? s.rect(1112 - w, 208 + i * 28, w, 9, mix('#22343c', '#1f6f7d', s.random()), {rx: 4})
        : s.rect(1112 - w, 208 + i * 28, w, 9, '#c3d2d8', {rx: 4});
    }),
  );
  s.add(
    s.rect(928, 440, 184, 12, '#c3d2d8', {rx: 6}),
    s.rect(988, 440, 124, 12, '#1f9fae', {rx: 6}),
  );
  s.add(
    s.path(
      [
        [1134, 136],
        [1134, 330],
        [900, 136],
      ],
      '#fff',
      {opacity: 0.16},
    ),
  );
  s.add(
    s.path(
      [
        [850, 492],
        [940, 492],
        [960, 560],
        [830, 560],
      ],
      '#2a333a',
    ),
    s.oval(895, 564, 120, 16, '#3a464e'),
  );
  // Keys, a glass, a pencil.
  s.add(
    s.path(
      [
        [680, 590],
        [1060, 590],
        [1090, 640],
        [650, 640],
      ],
      '#d9dee0',
    ),
    s.times(42, i =>
      s.rect(692 + (i % 14) * 26, 596 + Math.floor(i / 14) * 14, 22, 10, '#8b979d', {rx: 2}),
    ),
  );
  s.add(
    s.stroke(
      [
        [550, 640],
        [640, 600],
      ],
      '#d9a03f',
      9,
    ),
    s.stroke(
      [
        [640, 600],
        [654, 594],
      ],
      '#2a1c10',
      6,
    ),
  );
  return s.svg({vignette: 0.5});
}
