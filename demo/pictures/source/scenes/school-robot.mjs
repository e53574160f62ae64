// A small robot that pupils built waters seedlings in a greenhouse.
import {sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(271);
  s.add(s.all(s.down([0, '#cfeaf0'], [0.5, '#e9f3d9'], [1, '#8fb37a'])));
  s.add(s.glow(760, 120, 700, '#fffbe0', 0.9));
  s.add(
    s.group(
      s.times(40, () =>
        s.oval(
          s.between(0, 1200),
          s.between(230, 430),
          s.between(30, 90),
          s.between(24, 60),
          s.pick(['#7fae6a', '#9cc47e', '#5f9658', '#b5d08f']),
        ),
      ),
      {filter: s.blur(14)},
    ),
  );
  // The frame of the house of glass.
  for (let i = 0; i < 8; i++)
    s.add(
      s.stroke(
        [
          [60 + i * 155, 430],
          [210 + i * 112, 100],
          [600, -30],
        ],
        '#f7fbf8',
        8,
        {opacity: 0.85},
      ),
    );
  for (const y of [110, 230, 350])
    s.add(
      s.stroke(
        [
          [-10, y],
          [1210, y],
        ],
        '#f7fbf8',
        5,
        {opacity: 0.6},
      ),
    );
  for (const x of [150, 520, 900])
    s.add(
      s.path(
        [
          [x, -10],
          [x + 130, -10],
          [x - 60, 690],
          [x - 250, 690],
        ],
        '#fff',
        {opacity: 0.13, filter: s.blur(10)},
      ),
    );
  const plant = (x, y, k) =>
    s.group(
      [
        s.stroke(`M0 0Q${s.between(-6, 6)} -30 0 -62`, '#4f8a3c', 5),
        ...[
          [-1, -30, 34],
          [1, -40, 36],
          [-1, -58, 27],
          [1, -64, 25],
        ].map(([side, up, w]) =>
          s.path(
            `M0 ${up}Q${side * w * 0.4} ${up - 26} ${side * w} ${up - 8}Q${side * w * 0.6} ${up + 10} 0 ${up}Z`,
            s.across([0, side < 0 ? '#a8d867' : '#4f9a3f'], [1, side < 0 ? '#4f9a3f' : '#b4e070']),
          ),
        ),
      ],
      {transform: `translate(${x} ${y}) scale(${k})`},
    );
  // Beds of soil, farther and nearer.
  const bed = (y, h, k, count) => {
    s.add(
      s.rect(-10, y, 1220, h, s.down([0, '#5c3f2a'], [1, '#38251a']), {
        filter: s.surface(0.04, 0.06, 4, {azimuth: 230, light: '#ffe8c8'}),
      }),
      s.rect(-10, y + h, 1220, 26 * k, s.down([0, '#d9a873'], [1, '#8d6038'])),
    );
    s.add(
      s.times(count, i => plant((i + 0.5) * (1220 / count) + s.between(-9, 9), y + h * 0.5, k)),
    );
  };
  bed(424, 30, 0.72, 17);
  s.add(s.rect(-10, 482, 1220, 50, s.down([0, '#c9b795'], [1, '#a08c6c'])));
  // The robot.
  const [x, y] = [560, 500];
  s.add(s.oval(x + 14, y + 42, 190, 22, '#2a2418', {opacity: 0.5, filter: s.blur(8)}));
  for (const w of [-104, 0, 104])
    s.add(
      s.oval(
        x + w,
        y + 6,
        44,
        44,
        s.ball(0.35, 0.3, [0, '#59646c'], [0.7, '#2a3238'], [1, '#14191d']),
      ),
      s.times(10, i =>
        s.oval(x + w + Math.cos(i * 0.628) * 39, y + 6 + Math.sin(i * 0.628) * 39, 6, 6, '#1a2024'),
      ),
      s.oval(
        x + w,
        y + 6,
        19,
        19,
        s.ball(0.3, 0.3, [0, '#fff0c4'], [0.6, '#f0a52c'], [1, '#a3620f']),
      ),
    );
  s.add(
    s.rect(x - 150, y - 112, 300, 98, s.down([0, '#ffffff'], [0.5, '#e3ecee'], [1, '#a3b2b8']), {
      rx: 24,
    }),
    s.rect(x - 150, y - 60, 300, 16, '#2f9f8a'),
    s.rect(x - 126, y - 98, 92, 26, '#22343c', {rx: 8}),
    s.times(4, i =>
      s.oval(x - 108 + i * 19, y - 85, 5, 5, ['#5ff0b8', '#5ff0b8', '#ffd27a', '#ff7f6a'][i]),
    ),
  );
  s.add(
    s.path(
      [
        [x + 4, y - 110],
        [x + 140, y - 110],
        [x + 118, y - 146],
        [x + 26, y - 146],
      ],
      s.along(x, y - 146, x + 140, y - 110, [0, '#2c4f8a'], [0.5, '#6f9fd9'], [1, '#1d3560']),
    ),
    s.stroke(
      [
        [x + 70, y - 146],
        [x + 74, y - 110],
      ],
      '#dfe8f0',
      2,
    ),
    s.stroke(
      [
        [x + 16, y - 128],
        [x + 130, y - 128],
      ],
      '#dfe8f0',
      2,
    ),
  );
  s.add(
    s.stroke(
      [
        [x - 70, y - 112],
        [x - 70, y - 176],
      ],
      '#8b989f',
      14,
    ),
  );
  s.add(
    s.rect(x - 142, y - 272, 146, 104, s.down([0, '#fff'], [0.6, '#e9f0f2'], [1, '#aebcc2']), {
      rx: 32,
    }),
    s.rect(x - 128, y - 252, 118, 62, '#1d2b33', {rx: 22}),
  );
  for (const e of [-98, -42])
    s.add(
      s.oval(x + e, y - 222, 15, 18, '#7ff4e0'),
      s.oval(x + e - 4, y - 228, 5, 6, '#fff'),
      s.glow(x + e, y - 222, 70, '#7ff4e0', 0.5),
    );
  s.add(
    s.stroke(`M${x - 86} ${y - 199}q16 9 32 0`, '#7ff4e0', 3),
    s.stroke(
      [
        [x - 70, y - 272],
        [x - 70, y - 306],
      ],
      '#8b989f',
      5,
    ),
    s.oval(x - 70, y - 312, 10, 10, '#f0653c'),
  );
  // Its arm with a watering rose.
  s.add(
    s.stroke(`M${x + 110} ${y - 104}L${x + 212} ${y - 200}L${x + 330} ${y - 150}`, '#c4d0d4', 19),
    s.stroke(`M${x + 110} ${y - 108}L${x + 212} ${y - 204}L${x + 330} ${y - 154}`, '#fff', 5),
    s.oval(x + 212, y - 200, 18, 18, '#f0a52c'),
    s.oval(x + 212, y - 200, 7, 7, '#7a4a0c'),
  );
  s.add(
    s.path(
      [
        [x + 318, y - 164],
        [x + 362, y - 148],
        [x + 352, y - 116],
        [x + 302, y - 132],
      ],
      s.down([0, '#59c4b0'], [1, '#1f7f6f']),
    ),
  );
  s.add(
    s.times(70, () => {
      const t = s.random();
      const dx = s.between(-30, 34);
      return s.oval(x + 330 + dx * (0.5 + t) + t * 30, y - 118 + t * 108, 2.4, 6, '#bfe9ff', {
        opacity: s.between(0.5, 1),
      });
    }),
  );
  bed(578, 46, 1.35, 11);
  s.add(
    s.times(60, () =>
      s.oval(
        s.between(0, 1200),
        s.between(60, 600),
        s.between(1, 2.4),
        s.between(1, 2.4),
        '#fffbe0',
        {opacity: s.between(0.3, 0.9)},
      ),
    ),
  );
  return s.svg({vignette: 0.34, dark: '#10200f'});
}
