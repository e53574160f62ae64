// A full stadium at night: floodlights in thin mist, stands of many small faces, the bright field below.
import {camera, mix, sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(5);
  const see = camera({at: [0, 27, -78], pitch: 0.235, zoom: 800, cy: 330});
  s.add(s.all(s.down([0, '#070b1c'], [0.35, '#14203f'], [0.6, '#26365c'], [1, '#0a1020'])));
  s.add(s.mist(0.004, 0.012, '#5a6fa8', 0.5, 2.2, {more: {opacity: 0.4}}));
  s.add(s.glow(600, 260, 760, '#5f86d8', 0.42));

  // The bowl: rings of seats round an oval field.
  const ring = (r, y, a) => see([r * 1.42 * Math.cos(a), y, 22 + r * Math.sin(a)]);
  const arc = (r, y, from = -0.35, to = Math.PI + 0.35, n = 90) =>
    s.times(n, i => ring(r, y, from + ((to - from) * i) / (n - 1)));
  const band = (r0, y0, r1, y1, fill, more) =>
    s.path([...arc(r0, y0), ...arc(r1, y1).toReversed()], fill, more);
  s.add(band(47, 0.5, 66, 12, s.along(0, 200, 0, 420, [0, '#1d2845'], [1, '#2c3a5e'])));
  s.add(crowd(s, ring, 47.5, 0.8, 65.5, 11.8, 27, 250));
  s.add(band(66, 12, 66, 15, s.along(0, 150, 0, 260, [0, '#0d1428'], [1, '#1a2442'])));
  s.add(lightsAlong(s, arc(66, 13.6)));
  s.add(band(67, 15, 84, 29, s.along(0, 60, 0, 240, [0, '#141d38'], [1, '#253252'])));
  s.add(crowd(s, ring, 67.5, 15.4, 83, 28.4, 22, 280));
  // The roof, seen from below.
  s.add(
    band(70, 35, 90, 38, s.along(0, 20, 0, 190, [0, '#0a1022'], [0.7, '#1b2747'], [1, '#41558a'])),
  );
  s.add(s.stroke(arc(70, 35), '#9db7f0', 2.2, {opacity: 0.8}));
  s.add(
    s.times(36, i => {
      const a = -0.3 + (i * (Math.PI + 0.6)) / 35;
      return (
        s.stroke([ring(70, 35, a), ring(90, 38, a)], '#2c3d68', 1.3) +
        s.stroke([ring(89, 29, a), ring(89, 38, a)], '#101831', 2.4)
      );
    }),
  );

  s.add(field(s, see));

  // Floodlights on the roof's edge, with their beams.
  for (const a of [0.28, 0.62, 1.0, 1.36, 1.78, 2.14, 2.52, 2.86]) {
    const [x, y] = ring(70, 35.6, a);
    const aim = see([a < 1.57 ? 12 : -12, 0, 18]);
    const d = [aim[0] - x, aim[1] - y];
    s.add(
      s.path(
        [
          [x - 8, y],
          [x + d[0] * 0.9 - 150, y + d[1] * 0.9],
          [x + d[0] * 0.9 + 150, y + d[1] * 0.9],
          [x + 8, y],
        ],
        s.along(
          x,
          y,
          x + d[0],
          y + d[1],
          [0, '#dfeaff', 0.3],
          [0.6, '#bcd0ff', 0.06],
          [1, '#bcd0ff', 0],
        ),
        {style: 'mix-blend-mode:screen', filter: s.blur(9)},
      ),
    );
    s.add(s.times(5, k => s.oval(x - 18 + k * 9, y - 4, 4.2, 3.4, '#fff')));
    s.add(s.glow(x, y - 3, 120, '#dfe9ff', 0.95));
  }
  s.add(
    s.group(s.mist(0.004, 0.01, '#a9c0ff', 0.48, 1.9, {shift: 3}), {
      opacity: 0.22,
      style: 'mix-blend-mode:screen',
    }),
  );
  // Heads and raised arms near the camera.
  const heads = s.times(30, i => {
    const [x, y, r] = [
      i * 42 - 20 + s.between(-10, 10),
      655 + s.between(-16, 16),
      s.between(15, 20),
    ];
    const arm =
      s.random() < 0.3
        ? s.stroke(
            `M${x + r} ${y + 34}Q${x + r * 2.1} ${y + 6} ${x + r * 1.5 + s.between(-14, 18)} ${y - s.between(36, 60)}`,
            '#060914',
            8,
          )
        : '';
    return (
      s.oval(x, y, r, r * 1.15, '#070a16') +
      s.oval(x, y + r * 3.2, r * 2.1, r * 2.2, '#060914') +
      arm +
      s.stroke(
        `M${x - r * 0.8} ${y - r * 0.75}A${r} ${r * 1.15} 0 0 1 ${x + r * 0.8} ${y - r * 0.75}`,
        '#9fc0e8',
        1.6,
        {opacity: 0.55},
      )
    );
  });
  s.add(heads);
  return s.svg({vignette: 0.5});
}

function crowd(s, ring, r0, y0, r1, y1, rows, seats) {
  const shirts = [
    '#c9d3e8',
    '#8797b8',
    '#5d6d92',
    '#3d4c70',
    '#2c8f94',
    '#2c8f94',
    '#d0974f',
    '#b7553f',
    '#e8e3d6',
    '#27345a',
  ];
  const dots = [];
  for (let row = rows - 1; row >= 0; row--) {
    const t = row / (rows - 1);
    for (let i = 0; i < seats; i++) {
      const a = -0.32 + ((i + s.between(-0.35, 0.35)) * (Math.PI + 0.64)) / seats;
      if (i % 31 < 1.2) continue;
      const [x, y] = ring(r0 + (r1 - r0) * t, y0 + (y1 - y0) * t + 0.5, a);
      if (x < -10 || x > 1210) continue;
      const far = Math.sin(a);
      const w = 2.9 - far * 1.25;
      dots.push(
        s.rect(x, y, w, w * 1.25, mix(s.pick(shirts), '#1a2444', s.between(0, 0.45) + 0.1 * t)),
      );
    }
  }
  return dots;
}

function lightsAlong(s, points) {
  return (
    s.stroke(points, '#2fb6c4', 3, {opacity: 0.85}) +
    s.stroke(points, '#2fb6c4', 10, {opacity: 0.3, filter: s.blur(5)})
  );
}

function field(s, see) {
  const p = (x, z) => see([x, 0, z]);
  const stripes = s.times(16, i => {
    const [a, b] = [-52 + i * 6.5, -52 + (i + 1) * 6.5];
    return s.path([p(a, -13), p(a, 57), p(b, 57), p(b, -13)], i % 2 ? '#3f9a4a' : '#2f8440');
  });
  const white = {opacity: 0.85};
  const line = (...points) =>
    s.stroke(
      points.map(q => p(...q)),
      '#f2fff2',
      1.8,
      white,
    );
  const ringOf = (x, z, r) =>
    s.stroke(
      s.times(41, i =>
        p(x + r * Math.cos((i * Math.PI) / 20), z + r * Math.sin((i * Math.PI) / 20)),
      ),
      '#f2fff2',
      1.8,
      white,
    );
  const players = [];
  for (const [team, spots] of [
    [
      '#e9f3f6',
      [
        [-6, 16],
        [-18, 30],
        [-22, 6],
        [-33, 24],
        [3, 38],
        [-45, 21],
        [9, 8],
        [-12, 44],
        [14, 26],
      ],
    ],
    [
      '#d98b3a',
      [
        [5, 20],
        [-9, 26],
        [19, 12],
        [26, 34],
        [-16, 14],
        [34, 22],
        [45, 23],
        [8, 34],
        [-28, 34],
      ],
    ],
  ]) {
    for (const [x, z] of spots) {
      const [px, py] = p(x, z);
      const k = see.scale([x, 0, z]) * 0.95;
      players.push([
        py,
        s.group([
          s.oval(px, py, 0.95 * k, 0.22 * k, '#0d3a1c', {opacity: 0.55}),
          s.path(
            [
              [px - 0.3 * k, py],
              [px - 0.12 * k, py - 0.9 * k],
              [px + 0.12 * k, py - 0.9 * k],
              [px + 0.34 * k, py],
            ],
            '#1b2440',
          ),
          s.rect(px - 0.28 * k, py - 1.5 * k, 0.56 * k, 0.72 * k, team),
          s.oval(px, py - 1.68 * k, 0.17 * k, 0.2 * k, '#3a2a20'),
        ]),
      ]);
    }
  }
  return [
    s.path(
      [p(-66, -30), p(-66, 66), p(66, 66), p(66, -30)],
      s.along(0, 330, 0, 675, [0, '#1d4d33'], [1, '#143a27']),
    ),
    // The near boards and the first rows of our own stand.
    s.path(
      [p(-90, -17), p(90, -17), see([90, 1.6, -17]), see([-90, 1.6, -17])],
      s.along(0, 560, 0, 590, [0, '#1d3358'], [0.5, '#14607a'], [1, '#0d1c38']),
    ),
    s.rect(
      -10,
      p(0, -17)[1] - 2,
      1220,
      200,
      s.along(0, 560, 0, 675, [0, '#101a36'], [1, '#05070f']),
    ),
    s.times(420, () => {
      const y = s.between(p(0, -17)[1] + 6, 640);
      const r = 4 + (y - 560) * 0.06;
      return s.oval(
        s.between(-10, 1210),
        y,
        r,
        r * 1.2,
        mix(s.pick(['#27345a', '#3d4c70', '#1f5f68', '#6d4a2a', '#2a2440']), '#060914', 0.45),
      );
    }),
    stripes,
    s.path(
      [p(-52, -13), p(-52, 57), p(52, 57), p(52, -13)],
      s.round(600, 470, 640, [0, '#d9ffd0', 0.32], [1, '#0a2a16', 0.45]),
    ),
    line([-48, -9], [48, -9], [48, 53], [-48, 53], [-48, -9]),
    line([0, -9], [0, 53]),
    ringOf(0, 22, 8.5),
    line([-48, 4], [-32, 4], [-32, 40], [-48, 40]),
    line([48, 4], [32, 4], [32, 40], [48, 40]),
    players.sort((a, b) => a[0] - b[0]).map(([, drawn]) => drawn),
  ];
}
