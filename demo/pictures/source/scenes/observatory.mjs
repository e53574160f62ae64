// A dome on the summit, open to the Milky Way.
import {sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(127);
  s.add(
    s.all(
      s.down(
        [0, '#050817'],
        [0.4, '#0d1a3c'],
        [0.68, '#24406a'],
        [0.8, '#5a6d84'],
        [0.9, '#b98f72'],
      ),
    ),
  );
  // The Milky Way runs from lower left to upper right.
  const band = {transform: 'rotate(-38 600 300) translate(-300 60) scale(1.5 1)'};
  const across = s.mask(s.rect(0, 90, 1200, 330, s.down([0, '#000'], [0.5, '#fff'], [1, '#000'])));
  s.add(
    s.group(
      s.group(
        [
          s.rect(
            -100,
            100,
            1500,
            310,
            s.down([0, '#7d8fc4', 0], [0.5, '#a7b0d8', 0.42], [1, '#7d8fc4', 0]),
          ),
          s.mist(0.003, 0.008, '#c9cdf0', 0.42, 3),
          s.mist(0.008, 0.016, '#ffdcc0', 0.52, 4, {shift: 3}),
          s.mist(0.005, 0.013, '#0a1230', 0.5, 4.5, {shift: 8}),
        ],
        {mask: across},
      ),
      {...band, opacity: 0.85},
    ),
  );
  const stars = [];
  for (let i = 0; i < 1500; i++) {
    const close = i % 2;
    let [x, y] = [s.between(0, 1200), s.between(0, 560)];
    if (close) {
      const t = s.between(-0.1, 1.1);
      const off = (s.random() + s.random() + s.random() - 1.5) * 150;
      [x, y] = [t * 1000 + 60 + off * 0.6, 640 - t * 760 + off * 0.8];
    }
    const r = s.random() ** 7 * 1.9 + 0.35;
    stars.push(
      s.oval(x, y, r, r, s.pick(['#fff', '#fff', '#d5e2ff', '#ffe7cc']), {
        opacity: s.between(0.25, 1) * Math.min(1, Math.max(0.1, (600 - y) / 260)),
      }),
    );
  }
  s.add(stars);
  s.add(
    s.times(9, () => {
      const [x, y] = [s.between(40, 1160), s.between(20, 330)];
      return s.glow(x, y, s.between(14, 26), '#dfe8ff', 0.9);
    }),
  );
  s.add(
    s.path(
      'M205 90L332 152L330 156Z',
      s.along(205, 90, 332, 154, [0, '#fff', 0], [1, '#fff', 0.95]),
    ),
    s.glow(331, 154, 16, '#fff', 0.9),
  );

  s.add(s.land(s.ridge(560, 52, 300), '#3a4c66'), s.land(s.ridge(590, 50, 200), '#26364e'));
  s.add(
    s.group(s.mist(0.003, 0.016, '#c9b2a8', 0.42, 2.4), {
      mask: s.mask(s.rect(0, 520, 1200, 130, s.down([0, '#000'], [0.5, '#fff'], [1, '#000']))),
      opacity: 0.6,
    }),
  );
  // Lights of the town far below.
  s.add(
    s.times(130, () =>
      s.oval(
        s.between(40, 480),
        606 + s.between(-6, 18),
        s.between(0.6, 1.6),
        s.between(0.5, 1.2),
        '#ffcf7a',
        {opacity: s.between(0.4, 1)},
      ),
    ),
  );
  const summit = s
    .ridge(600, 12, 110)
    .map(([x, y]) => [
      x,
      y - 116 * Math.exp(-(((x - 800) / 270) ** 2)) + Math.max(0, 300 - x) * 0.14,
    ]);
  s.add(
    s.group(s.land(summit, s.along(0, 470, 0, 675, [0, '#1c2434'], [1, '#070a12'])), {
      filter: s.surface(0.02, 0.04, 3, {azimuth: 250, elevation: 40, light: '#c9d6ff', share: 0.7}),
    }),
  );
  s.add(dome(s, 800, 490));
  // A path with lanterns, and someone looking up.
  s.add(
    s.times(8, i => {
      const [x, y] = [690 - i * 66, 520 + i * 14 + i * i * 0.9];
      return s.glow(x, y, 40, '#ff7a4a', 0.6) + s.oval(x, y, 2, 2, '#ffd0a0');
    }),
  );
  s.add(
    s.path('M560 574q-3 -22 5 -30q10 -5 14 2q8 10 6 28z', '#05070f'),
    s.oval(571, 535, 7, 8, '#05070f'),
    s.stroke('M578 548L594 532', '#05070f', 5),
    s.stroke('M596 574L606 538M616 574L606 538M606 572L606 538M592 524L626 546', '#05070f', 3.4),
    s.stroke('M590 523L600 530', '#05070f', 9),
  );
  s.add(
    s.times(9, i =>
      s.stroke(`M${990 + i * 24} 660L${990 + i * 24} ${600 - (i % 3) * 20}`, '#05080f', 2),
    ),
  );
  return s.svg({vignette: 0.5, dark: '#01020a'});
}

function dome(s, x, y) {
  const r = 92;
  const shell = `M${x - r} ${y}A${r} ${r * 1.02} 0 0 1 ${x + r} ${y}Z`;
  const ribs = [-0.8, -0.55, -0.25, 0.62, 0.85].map(t =>
    s.stroke(
      `M${x + r * t} ${y}Q${x + r * t * 0.92} ${y - r * 0.75 * Math.sqrt(1 - t * t * 0.5)} ${x + r * 0.1 * Math.sign(t)} ${y - r}`,
      '#39475f',
      1.2,
      {opacity: 0.7},
    ),
  );
  return [
    s.rect(
      x - r * 0.92,
      y,
      r * 1.84,
      62,
      s.along(x - r, 0, x + r, 0, [0, '#9aa9c0'], [0.3, '#5f6f88'], [1, '#1b2436']),
    ),
    s.rect(
      x - r * 1.02,
      y - 5,
      r * 2.04,
      12,
      s.along(x - r, 0, x + r, 0, [0, '#c4d0e2'], [0.4, '#74849d'], [1, '#222c40']),
    ),
    s.rect(x - r * 1.5, y + 30, r * 0.7, 34, '#2c3a50'),
    s.rect(x - r * 1.4, y + 38, 14, 12, '#ffb46a'),
    s.glow(x - r * 1.33, y + 44, 44, '#ff9a5a', 0.6),
    s.path(
      shell,
      s.round(
        x - 46,
        y - 62,
        r * 1.7,
        [0, '#f2f6ff'],
        [0.35, '#a9b7cd'],
        [0.75, '#45536d'],
        [1, '#1c2536'],
      ),
    ),
    ribs,
    // The slit, red light inside, the tube of the telescope.
    s.path(
      `M${x + 2} ${y - 4}Q${x + 10} ${y - 70} ${x - 2} ${y - r + 1}L${x + 34} ${y - r * 0.93}Q${x + 50} ${y - 60} ${x + 40} ${y - 4}Z`,
      s.along(0, y - r, 0, y, [0, '#1d1420'], [1, '#7d2f2a']),
    ),
    s.path(
      `M${x + 10} ${y - 20}L${x + 4} ${y - 70}L${x + 30} ${y - 86}L${x + 40} ${y - 30}Z`,
      s.along(x, 0, x + 40, 0, [0, '#8593aa'], [1, '#232c3e']),
    ),
    s.oval(x + 17, y - 79, 15, 6, '#0b0f1a', {transform: `rotate(-31 ${x + 17} ${y - 79})`}),
    s.glow(x + 24, y - 24, 90, '#ff6a45', 0.35),
    s.stroke(`M${x - r + 2} ${y - 8}A${r} ${r} 0 0 1 ${x - 12} ${y - r + 1}`, '#fff', 1.6, {
      opacity: 0.6,
    }),
    s.rect(x - 12, y + 22, 22, 40, '#141c2b'),
    s.rect(x + 40, y + 20, 14, 14, '#ffb46a', {opacity: 0.85}),
  ];
}
