// Meteors over a dark valley: two people by their tent look up, with no moon and no lamp but their own.
import {mix, sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(233);
  s.add(
    s.all(
      s.down(
        [0, '#030615'],
        [0.45, '#0c1a3c'],
        [0.72, '#27406a'],
        [0.88, '#5a6f86'],
        [1, '#7d8a8c'],
      ),
    ),
  );
  s.add(
    s.group(
      [
        s.mist(0.004, 0.009, '#8fa4d9', 0.5, 3.4),
        s.mist(0.009, 0.02, '#d9c6e0', 0.55, 3.6, {shift: 4}),
      ],
      {
        transform: 'rotate(-28 600 300) scale(1.2)',
        opacity: 0.5,
        mask: s.mask(s.rect(-400, 170, 2000, 190, s.down([0, '#000'], [0.5, '#fff'], [1, '#000']))),
      },
    ),
  );
  s.add(
    s.times(620, () => {
      const y = s.random() ** 1.3 * 520;
      const r = s.random() < 0.05 ? s.between(1.4, 2.4) : s.between(0.35, 1.2);
      return s.oval(
        s.between(0, 1200),
        y,
        r,
        r,
        s.pick(['#fff', '#cfe0ff', '#fff0d0', '#ffd9c0']),
        {opacity: s.between(0.25, 1) * (1 - y / 620)},
      );
    }),
  );
  // They all come from one point.
  const [ox, oy] = [930, 40];
  for (const [angle, near, far, w] of [
    [2.5, 200, 640, 4.6],
    [2.86, 330, 560, 3],
    [2.1, 150, 330, 3.4],
    [2.72, 560, 770, 2.2],
    [1.72, 190, 350, 2.4],
    [2.28, 420, 590, 2.4],
    [3.05, 150, 300, 2],
  ]) {
    const at = (d, side) => [
      ox + Math.cos(angle) * d - Math.sin(angle) * side,
      oy + Math.sin(angle) * d + Math.cos(angle) * side,
    ];
    const [a, b] = [at(near, 0), at(far, 0)];
    s.add(
      s.path(
        [a, at(far, w), at(far + w * 2, 0), at(far, -w)],
        s.along(...a, ...b, [0, '#bcd6ff', 0], [0.7, '#d9ecff', 0.7], [1, '#fff']),
      ),
    );
    s.add(s.glow(...b, w * 15, '#e6f4ff', 0.75));
  }
  [
    [470, 90, 340, '#22385a'],
    [508, 70, 260, '#172a47'],
    [548, 52, 200, '#0e1c34'],
  ].forEach(([y, rise, wave, colour]) =>
    s.add(s.land(s.ridge(y, rise, wave), s.down([0, colour], [1, mix(colour, '#05080f', 0.6)]))),
  );
  s.add(s.land(s.ridge(600, 16, 130), '#060b16', {filter: s.ragged(5, 0.05)}));
  // The tent.
  s.add(
    s.path(
      [
        [210, 612],
        [318, 470],
        [420, 618],
      ],
      s.along(220, 600, 400, 520, [0, '#ffcf7a'], [0.55, '#d97a34'], [1, '#6b2f1c']),
    ),
  );
  s.add(
    s.path(
      [
        [318, 470],
        [420, 618],
        [474, 596],
      ],
      '#3a1a14',
    ),
  );
  s.add(
    s.path(
      [
        [318, 488],
        [286, 614],
        [352, 616],
      ],
      s.down([0, '#fff0b8'], [1, '#ffd27a']),
    ),
  );
  s.add(
    s.stroke(
      [
        [318, 470],
        [120, 620],
      ],
      '#141a26',
      2,
    ),
    s.stroke(
      [
        [318, 470],
        [520, 606],
      ],
      '#141a26',
      2,
    ),
  );
  s.add(s.glow(318, 570, 260, '#ffb45a', 0.6));
  // Two who watch.
  const watcher = (x, y, h) => [
    s.path(
      `M${x - h * 0.2} ${y}Q${x - h * 0.26} ${y - h * 0.55} ${x - h * 0.05} ${y - h * 0.68}Q${x + h * 0.2} ${y - h * 0.6} ${x + h * 0.2} ${y}Z`,
      '#04070e',
    ),
    s.oval(x - h * 0.03, y - h * 0.8, h * 0.12, h * 0.14, '#04070e'),
    s.stroke(
      `M${x - h * 0.2} ${y}Q${x - h * 0.26} ${y - h * 0.55} ${x - h * 0.05} ${y - h * 0.68}`,
      '#ffb45a',
      2.4,
      {opacity: 0.75},
    ),
    s.stroke(
      `M${x - h * 0.14} ${y - h * 0.86}q${-h * 0.02} ${h * 0.08} ${h * 0.03} ${h * 0.16}`,
      '#ffb45a',
      2,
      {opacity: 0.75},
    ),
  ];
  s.add(
    watcher(585, 622, 118),
    watcher(668, 624, 96),
    s.stroke(
      [
        [600, 562],
        [640, 520],
      ],
      '#04070e',
      10,
    ),
  );
  // A lone tree.
  s.add(
    s.group(
      [
        s.stroke('M1010 630Q1002 560 1030 500Q1040 470 1026 420', '#03060d', 15),
        s.stroke('M1024 520Q1060 480 1096 470M1020 545Q970 500 942 486', '#03060d', 7),
        s.times(60, () =>
          s.oval(
            1026 + s.between(-100, 96),
            418 + s.between(-52, 62),
            s.between(14, 34),
            s.between(9, 20),
            '#040811',
          ),
        ),
      ],
      {filter: s.ragged(7, 0.05)},
    ),
  );
  s.add(
    s.times(120, () => {
      const x = s.between(0, 1200);
      return s.stroke(
        [
          [x, 690],
          [x + s.between(-8, 8), s.between(640, 668)],
        ],
        '#03060d',
        2,
      );
    }),
  );
  return s.svg({vignette: 0.5});
}
