// A white train with lit lamps comes to a halt among mountains, its nose toward us.
import {mix, sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(211);
  const horizon = 330;
  s.add(s.all(s.down([0, '#3f6f9e'], [0.3, '#9cc0cf'], [0.5, '#f6dcae'], [1, '#d9a46a'])));
  s.add(s.glow(860, 250, 520, '#ffdf9a', 0.8));
  s.add(s.group(s.mist(0.003, 0.012, '#fff6e0', 0.5, 3), {opacity: 0.5}));
  [
    [300, 150, 420, '#8fa7b8'],
    [330, 110, 300, '#6f8d94'],
    [372, 80, 220, '#55776a'],
    [420, 60, 180, '#3d5f48'],
  ].forEach(([y, rise, wave, colour]) => {
    s.add(
      s.land(
        s.ridge(y, rise, wave),
        s.down([0, colour], [0.4, mix(colour, '#f4dcb0', 0.35)], [1, colour]),
      ),
    );
    s.add(
      s.rect(
        0,
        y - 10,
        1200,
        90,
        s.down([0, '#fbe8c6', 0], [0.6, '#fbe8c6', 0.35], [1, '#fbe8c6', 0]),
      ),
    );
  });
  s.add(
    s.land(s.ridge(452, 14, 90), s.down([0, '#6b7a3c'], [1, '#35431f']), {
      filter: s.ragged(4, 0.05),
    }),
  );
  // Olive trees on the slope.
  s.add(
    s.times(34, i => {
      const x = s.between(-20, 1220);
      const y = s.between(430, 470);
      const r = s.between(16, 34);
      if (x > 380 && x < 830) return '';
      return s.group(
        [
          s.oval(x + 8, y + r * 0.6, r * 1.2, r * 0.3, '#1f2a14', {opacity: 0.4}),
          s.oval(
            x,
            y - r * 0.4,
            r,
            r * 0.8,
            s.ball(0.7, 0.2, [0, '#a9b574'], [0.6, '#64793f'], [1, '#38491f']),
          ),
        ],
        {filter: i % 2 ? s.ragged(6, 0.06) : s.ragged(5, 0.09)},
      );
    }),
  );
  // Ballast, sleepers and rails run to the vanishing point under the train.
  const [vx, vy] = [610, horizon + 70];
  const at = (x, t) => [vx + (x - vx) * t, vy + (690 - vy) * t];
  s.add(
    s.path(
      [at(60, 1), at(1010, 1), at(640, 0.1), at(590, 0.1)],
      s.down([0, '#b39a78'], [1, '#6d5a48']),
      {filter: s.ragged(4, 0.09)},
    ),
  );
  s.add(
    s.times(16, i => {
      const t = 0.16 + (i / 16) ** 1.6 * 0.9;
      return s.path(
        [at(190, t), at(890, t), at(890, t + 0.02 + t * 0.03), at(190, t + 0.02 + t * 0.03)],
        '#4f3b2c',
      );
    }),
  );
  for (const x of [330, 760])
    s.add(
      s.path(
        [at(x - 9, 1.05), at(x + 9, 1.05), at(x + 4, 0.12), at(x - 4, 0.12)],
        s.down([0, '#f8e6c0'], [1, '#8d8a88']),
      ),
    );
  // Platform at the side, with a lamp and a bench.
  s.add(
    s.path(
      [
        [820, 690],
        [1240, 690],
        [1240, 520],
        [742, 470],
      ],
      s.across([0, '#e7d2ac'], [1, '#a98f70']),
    ),
  );
  s.add(
    s.path(
      [
        [820, 690],
        [742, 470],
        [726, 470],
        [762, 690],
      ],
      '#8a7358',
    ),
  );
  s.add(
    s.stroke(
      [
        [800, 508],
        [1240, 588],
      ],
      '#f3d36a',
      7,
    ),
  );
  // The train.
  const [cx, top, bottom] = [545, 236, 560];
  s.add(s.oval(cx, bottom + 14, 210, 22, '#1c1512', {opacity: 0.6, filter: s.blur(7)}));
  s.add(
    s.path(
      [
        [690, 270],
        [760, 330],
        [752, 498],
        [690, 545],
      ],
      s.across([0, '#c9d0d4'], [1, '#8796a0']),
    ),
  );
  s.add(
    s.path(
      [
        [700, 330],
        [752, 356],
        [750, 404],
        [700, 398],
      ],
      '#22364a',
    ),
  );
  s.add(
    s.path(
      `M${cx - 150} ${bottom}Q${cx - 170} 420 ${cx - 128} 292Q${cx - 112} ${top} ${cx - 60} ${top}H${cx + 60}Q${cx + 112} ${top} ${cx + 128} 292Q${cx + 170} 420 ${cx + 150} ${bottom}Q${cx} ${bottom + 26} ${cx - 150} ${bottom}Z`,
      s.along(
        cx - 160,
        0,
        cx + 160,
        0,
        [0, '#cfd8dc'],
        [0.35, '#ffffff'],
        [0.7, '#f2efe6'],
        [1, '#b9c2c6'],
      ),
    ),
  );
  s.add(
    s.path(
      `M${cx - 108} 300Q${cx - 96} 262 ${cx - 56} 262H${cx + 56}Q${cx + 96} 262 ${cx + 108} 300L${cx + 122} 384Q${cx} 402 ${cx - 122} 384Z`,
      s.down([0, '#9fb9c6'], [0.35, '#33506a'], [1, '#16263a']),
    ),
  );
  s.add(
    s.path(`M${cx - 96} 296L${cx - 20} 268L${cx - 70} 386L${cx - 116} 380Z`, '#fff', {
      opacity: 0.16,
    }),
  );
  s.add(s.stroke(`M${cx - 40} 388L${cx + 6} 330`, '#0d1622', 4));
  s.add(
    s.path(
      `M${cx - 149} 448Q${cx} 478 ${cx + 149} 448L${cx + 151} 484Q${cx} 514 ${cx - 151} 484Z`,
      s.across([0, '#8d1420'], [0.4, '#d32a33'], [1, '#8d1420']),
    ),
  );
  s.add(
    s.path(
      `M${cx - 140} 530Q${cx} 560 ${cx + 140} 530L${cx + 128} 572Q${cx} 590 ${cx - 128} 572Z`,
      '#2a3036',
    ),
  );
  for (const x of [cx - 104, cx + 104]) {
    s.add(s.oval(x, 428, 24, 13, '#fff8dd'));
    s.add(s.glow(x, 428, 150, '#fff0bf', 0.8));
  }
  s.add(s.oval(cx, 250, 13, 7, '#fff8dd'), s.glow(cx, 250, 80, '#fff0bf', 0.7));
  s.add(
    s.stroke(
      [
        [1010, 600],
        [1010, 330],
      ],
      '#2d3237',
      8,
    ),
    s.oval(1010, 322, 24, 15, '#fff3c8'),
    s.glow(1010, 322, 130, '#ffe6a3', 0.7),
  );
  s.add(s.glow(900, 220, 700, '#ffd48a', 0.35));
  return s.svg({vignette: 0.42, dark: '#1a130c'});
}
