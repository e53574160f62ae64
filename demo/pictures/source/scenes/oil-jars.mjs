// Bottles and a clay jar of new olive oil on a stone press, lit from behind.
import {mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(223);
  s.add(s.all(s.along(0, 0, 1200, 500, [0, '#2b2217'], [0.5, '#6b4f2c'], [1, '#b98a44'])));
  s.add(
    s.group(
      s.all('#7c5f38', {
        filter: s.surface(0.012, 0.02, 6, {azimuth: 20, elevation: 40, light: '#ffe2ad'}),
      }),
      {opacity: 0.75},
    ),
  );
  s.add(s.glow(930, 150, 700, '#ffdf96', 0.85));
  // The window that the light comes through.
  s.add(
    s.path('M860 40h220v250q-110 30 -220 0z', s.down([0, '#fff8dc'], [1, '#ffe0a0']), {
      filter: s.blur(5),
    }),
  );
  s.add(s.rect(963, 40, 12, 262, '#8a6434'), s.rect(860, 150, 220, 9, '#8a6434'));
  // The table of stone.
  s.add(
    s.rect(-10, 508, 1220, 180, s.down([0, '#d9c097'], [0.12, '#a58a60'], [1, '#3f3020']), {
      filter: s.surface(0.02, 0.06, 4, {azimuth: 300, light: '#fff0d0'}),
    }),
  );
  s.add(s.rect(-10, 504, 1220, 8, '#f5deb0', {opacity: 0.6}));
  const shadow = (x, w) =>
    s.path(
      [
        [x - w, 524],
        [x + w, 524],
        [x + w - 230, 640],
        [x - w - 250, 640],
      ],
      '#1d140a',
      {opacity: 0.4, filter: s.blur(12)},
    );
  // A jar.
  s.add(shadow(250, 110));
  s.add(
    s.path(
      smooth([
        [180, 220],
        [196, 262],
        [120, 340],
        [112, 430],
        [170, 534],
        [330, 534],
        [388, 430],
        [380, 340],
        [304, 262],
        [320, 220],
      ]),
      s.along(110, 0, 390, 0, [0, '#5a2f1c'], [0.5, '#a8633c'], [0.82, '#f0b57c'], [1, '#a4623a']),
      {filter: s.surface(0.02, 0.1, 2.2, {azimuth: 0, elevation: 60})},
    ),
  );
  s.add(
    s.oval(250, 222, 72, 17, '#3a1d10'),
    s.oval(250, 218, 76, 18, 'none', {stroke: '#d9966a', 'stroke-width': 7}),
  );
  for (const y of [330, 352])
    s.add(s.stroke(`M${118} ${y}Q250 ${y + 34} 382 ${y}`, '#6b371f', 4, {opacity: 0.7}));
  for (const side of [-1, 1])
    s.add(s.stroke(`M${250 + side * 62} 262q${side * 86} 6 ${side * 84} 70`, '#9a5834', 17));
  // Bottles; the oil glows.
  const bottle = (x, h, w, tint) => {
    const y = 530;
    const shape = `M${x - w} ${y}V${y - h * 0.6}Q${x - w} ${y - h * 0.72} ${x - w * 0.36} ${y - h * 0.78}V${y - h}H${x + w * 0.36}V${y - h * 0.78}Q${x + w} ${y - h * 0.72} ${x + w} ${y - h * 0.6}V${y}Q${x} ${y + 12} ${x - w} ${y}Z`;
    const oil = `M${x - w + 5} ${y - 3}V${y - h * 0.56}Q${x} ${y - h * 0.54} ${x + w - 5} ${y - h * 0.56}V${y - 3}Q${x} ${y + 7} ${x - w + 5} ${y - 3}Z`;
    return [
      shadow(x, w),
      s.path(shape, '#e9f0d4', {opacity: 0.32}),
      s.path(
        oil,
        s.along(
          x - w,
          0,
          x + w,
          0,
          [0, mix(tint, '#2c2a08', 0.5)],
          [0.45, tint],
          [0.8, '#fff0a0'],
          [1, tint],
        ),
      ),
      s.oval(x, y - h * 0.56, w - 5, 6, '#fff6b8', {opacity: 0.8}),
      s.stroke(`M${x - w * 0.66} ${y - 20}V${y - h * 0.58}`, '#fff', 6, {opacity: 0.5}),
      s.stroke(`M${x + w * 0.7} ${y - 14}V${y - h * 0.6}`, '#fffbe0', 4, {opacity: 0.85}),
      s.path(shape, 'none', {stroke: '#fff8d8', 'stroke-width': 2, opacity: 0.55}),
      s.rect(
        x - w * 0.36,
        y - h - 24,
        w * 0.72,
        32,
        s.across([0, '#8a5c34'], [0.6, '#d9a870'], [1, '#9a6a3e']),
        {rx: 5},
      ),
      s.path(
        [
          [x - 40, 640],
          [x - 150, 640],
          [x - w, 534],
          [x + w, 534],
        ],
        tint,
        {opacity: 0.22, filter: s.blur(8)},
      ),
    ];
  };
  s.add(
    bottle(560, 330, 52, '#c9a81e'),
    bottle(690, 270, 48, '#b0a428'),
    bottle(812, 356, 56, '#dcb42c'),
  );
  // A plate of olives, and a twig.
  s.add(
    s.oval(1010, 560, 150, 30, '#2a1c0e', {opacity: 0.45, filter: s.blur(6)}),
    s.oval(1020, 545, 142, 30, s.across([0, '#c9b48c'], [1, '#fff4d8'])),
    s.oval(1020, 540, 118, 21, '#b89c70'),
  );
  s.add(
    s.times(34, () => {
      const [x, y] = [1020 + s.between(-96, 96), 530 + s.between(-22, 8)];
      return s.oval(
        x,
        y,
        15,
        12,
        s.ball(
          0.65,
          0.25,
          [0, '#e6e89a'],
          [0.35, s.pick(['#8d9a34', '#6f7d2a', '#4f3a40', '#9aa63c'])],
          [1, '#2f3312'],
        ),
        {transform: `rotate(${Math.round(s.between(-40, 40))} ${x} ${y})`},
      );
    }),
  );
  s.add(s.stroke('M392 604Q520 560 660 588', '#5a4226', 5));
  s.add(
    s.times(15, i => {
      const [x, y] = [410 + i * 17, 598 - Math.sin(i / 4.4) * 24];
      return s.oval(x, y + (i % 2 ? -17 : 17), 27, 7.5, s.across([0, '#43522a'], [1, '#aab878']), {
        transform: `rotate(${i % 2 ? -48 : 52} ${x} ${y + (i % 2 ? -17 : 17)})`,
      });
    }),
  );
  s.add(
    s.path(
      [
        [870, 60],
        [1080, 60],
        [620, 690],
        [180, 690],
      ],
      '#ffe6ae',
      {opacity: 0.13, filter: s.blur(24)},
    ),
  );
  return s.svg({vignette: 0.55, dark: '#120b04'});
}
