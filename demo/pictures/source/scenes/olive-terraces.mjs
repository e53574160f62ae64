// Autumn afternoon: olive trees on terraces held by dry stone, one hill behind the other.
import {mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(61);
  s.add(s.all(s.down([0, '#6fa3c4'], [0.3, '#b5d0d2'], [0.5, '#f3e6c4'], [0.6, '#f7deb0'])));
  s.add(s.mist(0.003, 0.009, '#ffffff', 0.52, 3.4, {more: {opacity: 0.8}}));
  s.add(s.glow(930, 120, 760, '#ffe7ad', 0.85));
  s.add(
    s.land(s.ridge(285, 60, 300), '#9db0b8'),
    s.land(s.ridge(318, 52, 220, {slope: -0.05}), s.down([0, '#8a9f96'], [0.5, '#b3b58f'])),
  );
  // A far hill, ruled by terraces and dotted with trees.
  const hill = s.ridge(380, 70, 420, {slope: 0.1});
  s.add(s.land(hill, s.down([0, '#8d9b62'], [0.6, '#c2ad6c'])));
  s.add(
    s.group(
      [
        s.times(
          9,
          i =>
            s.stroke(
              smooth(
                hill
                  .filter((_, k) => k % 8 === 0)
                  .map(([x, y]) => [x, y + 14 + i * 15 + Math.sin(x / 90 + i) * 3]),
                false,
              ),
              '#e8d3a0',
              2.2,
              {opacity: 0.7},
            ) +
            s.stroke(
              smooth(
                hill
                  .filter((_, k) => k % 8 === 0)
                  .map(([x, y]) => [x, y + 17 + i * 15 + Math.sin(x / 90 + i) * 3]),
                false,
              ),
              '#6f6a3c',
              2,
              {opacity: 0.55},
            ),
        ),
        s.times(260, () => {
          const p = s.pick(hill);
          const y = p[1] + 8 + s.between(0, 130);
          const r = 3.5 + (y - p[1]) * 0.035;
          return (
            s.oval(p[0] + 3, y + r * 0.8, r * 1.3, r * 0.5, '#5c5a34', {opacity: 0.5}) +
            s.oval(p[0], y, r * 1.2, r, mix('#5f7344', '#8d9a66', s.random()))
          );
        }),
      ],
      {filter: s.ragged(2.5, 0.09)},
    ),
  );
  s.add(
    s.group(s.mist(0.003, 0.012, '#fff1cf', 0.42, 1.8), {
      mask: s.mask(s.rect(0, 330, 1200, 170, s.down([0, '#000'], [0.5, '#fff'], [1, '#000']))),
      opacity: 0.55,
    }),
  );

  // Three near terraces: earth, wall, trees.
  const steps = [
    [452, 26, 0.62, 0],
    [520, 34, 0.95, 0.4],
    [612, 50, 1.5, 1],
  ];
  for (const [y, wall, k, near] of steps) {
    const line = x => y + Math.sin(x / 210 + near * 3) * 9 * k + (x - 600) * 0.02;
    const xs = s.times(42, i => -20 + i * 30.5);
    s.add(
      s.path(
        [...xs.map(x => [x, line(x)]), [1240, 720], [-20, 720]],
        s.along(0, y, 0, y + 150, [0, '#d9b878'], [0.3, '#b18d52'], [1, '#7d6138']),
        {filter: s.surface(0.03, 0.11, 1.4, {azimuth: 300, elevation: 55, share: 0.8})},
      ),
    );
    s.add(
      s.group(
        s.times(Math.round(90 * k), () => {
          const x = s.between(-10, 1210);
          const h = s.between(4, 13) * k;
          return s.stroke(
            `M${x} ${line(x) + s.between(0, 30)}q${s.between(-3, 3)} ${-h} ${s.between(-6, 6)} ${-h * 1.2}`,
            s.pick(['#e9d08a', '#a8954e', '#7f8146']),
            1.1 * k,
          );
        }),
      ),
    );
    s.add(wallOf(s, line, wall, k));
    const spots =
      k > 1.2
        ? [90, 430, 1080]
        : k > 0.8
          ? [-10, 235, 560, 800, 985, 1190]
          : s.times(11, i => i * 118 + s.between(-25, 25));
    s.add(
      spots.map(x =>
        olive(s, x, line(x) + 6 * k, (k > 1.2 ? 190 : 150) * k * s.between(0.85, 1.12)),
      ),
    );
  }
  s.add(s.glow(930, 90, 900, '#ffdf9a', 0.3));
  return s.svg({vignette: 0.4, dark: '#1c1206'});
}

function wallOf(s, line, high, k) {
  const stones = [];
  for (let row = 0; row < 4; row++) {
    let x = -20 - s.between(0, 20);
    while (x < 1220) {
      const w = s.between(14, 34) * k;
      const h = high / 4;
      const y = line(x) + 30 * k + row * h;
      stones.push(
        s.path(
          smooth([
            [x, y + 1],
            [x + w * 0.5, y - s.between(0, 1.5)],
            [x + w - 1.5, y + 1],
            [x + w - 1, y + h * 0.6],
            [x + w * 0.55, y + h - 0.6],
            [x, y + h - 1],
          ]),
          mix(
            s.pick(['#d8c6a0', '#b9a67f', '#a08e6c', '#c9b48a']),
            '#5a4a34',
            s.between(0, 0.35) + row * 0.07,
          ),
        ),
      );
      x += w;
    }
  }
  const xs = s.times(42, i => -20 + i * 30.5);
  return [
    s.path(
      [
        ...xs.map(x => [x, line(x) + 28 * k]),
        ...xs.toReversed().map(x => [x, line(x) + 30 * k + high]),
      ],
      '#4d3f2b',
    ),
    stones,
    s.path(
      [
        ...xs.map(x => [x, line(x) + 30 * k + high]),
        ...xs.toReversed().map(x => [x, line(x) + 44 * k + high]),
      ],
      s.along(0, 0, 0, 1, [0, '#3a2c18']),
      {opacity: 0.28, filter: s.blur(3 * k)},
    ),
  ];
}

function olive(s, x, y, h) {
  const trunk = [
    [x - h * 0.1, y],
    [x - h * 0.055, y - h * 0.16],
    [x - h * 0.09, y - h * 0.3],
    [x - h * 0.19, y - h * 0.44],
    [x - h * 0.14, y - h * 0.46],
    [x - h * 0.02, y - h * 0.34],
    [x + h * 0.02, y - h * 0.5],
    [x + h * 0.06, y - h * 0.5],
    [x + h * 0.05, y - h * 0.34],
    [x + h * 0.17, y - h * 0.46],
    [x + h * 0.2, y - h * 0.42],
    [x + h * 0.07, y - h * 0.24],
    [x + h * 0.06, y - h * 0.1],
    [x + h * 0.11, y],
  ];
  const leaves = [];
  const puffs = s.times(15, () => [
    x + s.between(-0.36, 0.36) * h,
    y - h * s.between(0.48, 0.86),
    h * s.between(0.09, 0.17),
  ]);
  const under = puffs.map(([px, py, r]) =>
    s.oval(px - r * 0.1, py + r * 0.22, r * 1.15, r * 0.95, '#4c5d3c'),
  );
  for (const [px, py, r] of puffs) {
    for (let i = 0; i < 34; i++) {
      const a = s.between(0, 6.283);
      const d = r * 1.25 * Math.sqrt(s.random());
      const [lx, ly] = [px + Math.cos(a) * d, py + Math.sin(a) * d * 0.85];
      const light = ((lx - x) / h) * 0.6 - ((ly - y + h * 0.65) / h) * 1.1 + s.between(-0.2, 0.25);
      const l = h * s.between(0.022, 0.042);
      const t = s.between(0, 3.14);
      leaves.push(
        s.stroke(
          `M${lx} ${ly}l${l * Math.cos(t)} ${l * Math.sin(t) * 0.8}`,
          light > 0.3
            ? '#d3d8ae'
            : light > 0.08
              ? '#a9b585'
              : light > -0.14
                ? '#85966a'
                : '#5f7150',
          h * 0.012,
        ),
      );
    }
  }
  return [
    s.oval(x - h * 0.26, y + h * 0.02, h * 0.55, h * 0.06, '#3d2f17', {
      opacity: 0.5,
      filter: s.blur(h * 0.02),
    }),
    s.path(
      smooth(trunk),
      s.along(x - h * 0.15, 0, x + h * 0.15, 0, [0, '#3f3426'], [0.55, '#7b6a52'], [1, '#b7a283']),
      {filter: s.ragged(h * 0.012, 0.08, 0.03)},
    ),
    s.group(under, {filter: s.ragged(h * 0.035, 0.05)}),
    leaves,
  ];
}
