// Before a training session: balls in a row on short grass, cones beyond them, a small town on its hill.
import {mix, sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(269);
  s.add(s.all(s.down([0, '#5fa5d9'], [0.34, '#cfe6ea'], [0.46, '#fbe8c0'])));
  s.add(s.glow(240, 190, 560, '#fff2c4', 0.8));
  s.add(
    s.group(s.mist(0.003, 0.011, '#ffffff', 0.52, 4), {
      mask: s.mask(s.rect(0, 0, 1200, 260, s.down([0, '#fff'], [1, '#000']))),
      opacity: 0.85,
    }),
  );
  [
    [260, 80, 380, '#8fb0b4'],
    [292, 62, 260, '#6d9a86'],
  ].forEach(([y, rise, wave, colour]) => s.add(s.land(s.ridge(y, rise, wave), colour)));
  // The town.
  s.add(
    s.times(60, i => {
      const x = 700 + (i % 20) * 23 + s.between(-7, 7);
      const y = 282 - Math.floor(i / 20) * 26 - Math.sin(((x - 690) / 470) * Math.PI) * 62 + 22;
      const w = s.between(17, 30);
      const h = s.between(17, 30);
      return (
        s.rect(x, y - h, w, h + 26, mix('#f4e2bf', '#c9a67c', s.random())) +
        s.rect(x + w * 0.6, y - h, w * 0.4, h + 26, '#a8835c', {opacity: 0.45}) +
        s.rect(x + 5, y - h + 6, 4, 6, '#5d4a3c')
      );
    }),
  );
  s.add(s.rect(916, 150, 20, 74, '#efd9ae'), s.path('M912 152q14 -26 28 0z', '#5b8f86'));
  s.add(s.land(s.ridge(330, 20, 120), '#4f7d4c', {filter: s.ragged(5, 0.06)}));
  s.add(
    s.times(46, () =>
      s.oval(
        s.between(0, 1200),
        s.between(312, 336),
        s.between(12, 26),
        s.between(9, 20),
        s.pick(['#3f6d3c', '#568a4a', '#6f9a54']),
        {filter: s.ragged(5, 0.08)},
      ),
    ),
  );
  // Pitch with mown stripes.
  s.add(s.rect(0, 340, 1200, 350, s.down([0, '#86b85c'], [0.3, '#5f9e48'], [1, '#2c6430'])));
  for (let i = -6; i < 14; i += 2)
    s.add(
      s.path(
        [
          [600 + (i - 4) * 88, 340],
          [600 + (i - 3) * 88, 340],
          [600 + (i - 3) * 330, 690],
          [600 + (i - 4) * 330, 690],
        ],
        '#b8e08a',
        {opacity: 0.22},
      ),
    );
  s.add(
    s.group(
      s.rect(0, 340, 1200, 350, '#6fae50', {
        filter: s.surface(0.09, 0.3, 4, {azimuth: 200, light: '#fffbd0'}),
      }),
      {opacity: 0.55},
    ),
  );
  s.add(
    s.stroke(
      [
        [-10, 420],
        [1210, 388],
      ],
      '#f4faf0',
      6,
      {opacity: 0.85},
    ),
  );
  // A goal, far off.
  s.add(
    s.group(
      [
        s.times(15, i =>
          s.stroke(
            [
              [150 + i * 14, 322],
              [160 + i * 13, 384],
            ],
            '#fff',
            1,
          ),
        ),
        s.times(6, i =>
          s.stroke(
            [
              [148, 322 + i * 12],
              [360, 318 + i * 12],
            ],
            '#fff',
            1,
          ),
        ),
      ],
      {opacity: 0.6},
    ),
    s.stroke('M146 396V320H360V388', '#fff', 6),
  );
  const cone = (x, y, k, colour) => [
    s.oval(x - 26 * k, y + 3, 54 * k, 10 * k, '#173a1c', {opacity: 0.45, filter: s.blur(4)}),
    s.oval(x, y, 34 * k, 10 * k, mix(colour, '#000', 0.25)),
    s.path(
      [
        [x - 26 * k, y],
        [x - 6 * k, y - 62 * k],
        [x + 6 * k, y - 62 * k],
        [x + 26 * k, y],
      ],
      s.along(
        x - 26 * k,
        0,
        x + 26 * k,
        0,
        [0, mix(colour, '#fff', 0.35)],
        [0.5, colour],
        [1, mix(colour, '#000', 0.4)],
      ),
    ),
    s.path(
      [
        [x - 16 * k, y - 30 * k],
        [x - 12 * k, y - 44 * k],
        [x + 12 * k, y - 44 * k],
        [x + 16 * k, y - 30 * k],
      ],
      '#fff',
      {opacity: 0.85},
    ),
  ];
  for (let i = 0; i < 6; i++)
    s.add(
      cone(420 + i * 128, 440 + (i % 2) * 26, 0.55 + (i % 2) * 0.1, i % 2 ? '#2f7fc4' : '#f08a24'),
    );
  const ball = (x, y, r, dark) => {
    const turn = s.between(0, 6);
    const five = (px, py, k, t) =>
      s.path(
        s.times(5, i => [px + Math.cos(t + i * 1.2566) * k, py + Math.sin(t + i * 1.2566) * k]),
        dark,
      );
    return [
      s.oval(x + r * 0.75, y + r * 0.86, r * 1.35, r * 0.26, '#12301a', {
        opacity: 0.6,
        filter: s.blur(5),
      }),
      s.oval(
        x,
        y,
        r,
        r,
        s.ball(0.3, 0.24, [0, '#ffffff'], [0.55, '#eef0ec'], [0.85, '#b9c2b8'], [1, '#6f7d70']),
      ),
      s.group(
        [
          five(x - r * 0.1, y - r * 0.08, r * 0.36, turn),
          ...s.times(5, i =>
            [
              five(
                x - r * 0.1 + Math.cos(turn + i * 1.2566) * r * 0.92,
                y - r * 0.08 + Math.sin(turn + i * 1.2566) * r * 0.92,
                r * 0.32,
                turn + 3.14 + i * 1.2566,
              ),
              s.stroke(
                [
                  [
                    x - r * 0.1 + Math.cos(turn + i * 1.2566) * r * 0.35,
                    y - r * 0.08 + Math.sin(turn + i * 1.2566) * r * 0.35,
                  ],
                  [
                    x - r * 0.1 + Math.cos(turn + i * 1.2566) * r * 0.62,
                    y - r * 0.08 + Math.sin(turn + i * 1.2566) * r * 0.62,
                  ],
                ],
                dark,
                r * 0.035,
              ),
            ].flat(),
          ),
        ],
        {'clip-path': s.clip(`<circle cx="${x}" cy="${y}" r="${r}"/>`), opacity: 0.88},
      ),
      s.oval(
        x,
        y,
        r,
        r,
        s.round(x - r * 0.3, y - r * 0.4, r * 1.6, [0.45, '#10281a', 0], [1, '#10281a', 0.6]),
      ),
    ];
  };
  [
    ['#1d242b', 1000, 506, 40],
    ['#1f5a9a', 830, 520, 50],
    ['#1d242b', 630, 538, 62],
    ['#a8141f', 390, 560, 76],
    ['#1d242b', 110, 586, 94],
  ].forEach(([dark, x, y, r]) => s.add(ball(x, y, r, dark)));
  s.add(
    s.times(260, () => {
      const x = s.between(0, 1200);
      const y = s.between(640, 690);
      return s.stroke(
        [
          [x, y],
          [x + s.between(-8, 8), y - s.between(12, 40)],
        ],
        s.pick(['#3f8a3c', '#6fb04a', '#2a6a30', '#9fce68']),
        s.between(1.2, 2.6),
      );
    }),
  );
  s.add(s.glow(160, 140, 800, '#fff0bc', 0.35));
  return s.svg({vignette: 0.4, dark: '#0e1a0c'});
}
