// A laboratory bench by the window: flasks of coloured liquid, an olive twig, light through glass.
import {mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(167);
  // The room behind, out of focus: a window and shelves.
  s.add(
    s.all(
      s.along(0, 0, 1200, 0, [0, '#e9f3ee'], [0.35, '#bcd3d4'], [0.7, '#6d8f98'], [1, '#34525e']),
    ),
  );
  s.add(
    s.group(
      [
        s.rect(60, -20, 400, 460, s.down([0, '#fbfff8'], [0.6, '#e3f4ea'], [1, '#cfe3c8'])),
        s.rect(250, -20, 14, 460, '#9fb8b8'),
        s.rect(60, 190, 400, 12, '#9fb8b8'),
        s.times(40, () =>
          s.oval(
            s.between(70, 450),
            s.between(220, 420),
            s.between(16, 40),
            s.between(14, 34),
            s.pick(['#a9c88f', '#c5d9a5', '#8fb583', '#e6efc9']),
            {opacity: 0.65},
          ),
        ),
        s.rect(44, -20, 20, 480, '#88a3a6'),
        s.rect(456, -20, 22, 480, '#7d989c'),
        s.rect(44, 430, 434, 22, '#a9bfbf'),
        s.times(3, i => s.rect(600, 90 + i * 116, 640, 9, '#2c4650')),
        s.times(44, i =>
          s.rect(
            620 + (i % 15) * 40 + s.between(-8, 8),
            90 + Math.floor(i / 15) * 116 - s.between(30, 74),
            s.between(14, 28),
            74,
            s.pick(['#8fb0b5', '#d9c79a', '#4f7480', '#c98a5a', '#a5c2bd', '#6d5a6d', '#e3ebe6']),
            {opacity: 0.75},
          ),
        ),
      ],
      {filter: s.blur(13)},
    ),
  );
  s.add(s.glow(230, 160, 640, '#fdfff0', 0.85));
  s.add(
    s.times(16, () =>
      s.oval(
        s.between(520, 1180),
        s.between(40, 400),
        s.between(10, 30),
        s.between(10, 30),
        '#eafff6',
        {opacity: s.between(0.05, 0.16)},
      ),
    ),
  );
  // The bench mirrors what stands on it.
  const bench = 520;
  s.add(
    s.rect(0, bench - 52, 1200, 220, s.down([0, '#dfe9e4'], [0.25, '#b5c8c6'], [1, '#4a646c'])),
  );
  s.add(s.rect(0, bench - 52, 1200, 3, '#fbfff6', {opacity: 0.8}));
  const things = [
    beaker(s, 930, bench - 26, 74, 150, '#7a4fa8', 0.5),
    cylinder(s, 1060, bench - 20, 30, 250, '#2f8f9a', 0.62),
    rack(s, 720, bench - 22),
    flask(s, 200, bench + 12, 96, 236, '#e0952c', 0.56),
    round(s, 430, bench + 6, 92, '#3f9a5a'),
    flask(s, 590, bench + 30, 62, 158, '#c8403f', 0.5),
    microscope(s, 1010, bench + 44),
  ];
  s.add(
    s.group(things, {
      transform: `translate(0 ${2 * bench + 34}) scale(1 -1)`,
      opacity: 0.26,
      filter: s.blur(4),
      'clip-path': s.clip(s.rect(0, 0, 1200, bench + 30, '#fff')),
    }),
  );
  // Light through each liquid lies on the bench.
  for (const [x, c] of [
    [290, '#ffb84a'],
    [545, '#6fd98a'],
    [680, '#ff6f63'],
    [1010, '#a97fe0'],
  ])
    s.add(
      s.oval(x, bench + 38, 110, 22, c, {
        opacity: 0.6,
        filter: s.blur(13),
        style: 'mix-blend-mode:soft-light',
      }),
      s.oval(x + 10, bench + 36, 60, 9, mix(c, '#fff', 0.5), {opacity: 0.45, filter: s.blur(6)}),
    );
  s.add(
    s.times(7, i =>
      s.oval(
        [210, 432, 600, 760, 940, 1060, 1040][i] + 30,
        bench + 16 + (i % 2) * 12,
        90,
        9,
        '#21363f',
        {opacity: 0.35, filter: s.blur(7)},
      ),
    ),
  );
  s.add(things, twig(s, 560, 610), dish(s, 800, 604));
  s.add(s.glow(180, 120, 860, '#fff7d6', 0.35));
  return s.svg({vignette: 0.42, dark: '#06161c'});
}

const glassEdge = '#f4fffb';

function glass(s, outline, level, colour, box) {
  const [x0, , x1, y1] = box;
  const inside = s.clip(`<path d="${outline}"/>`);
  const w = x1 - x0;
  return s.group([
    s.path(
      outline,
      s.along(
        x0,
        0,
        x1,
        0,
        [0, '#eafff8', 0.42],
        [0.16, '#cfe6e6', 0.12],
        [0.75, '#3f626c', 0.12],
        [1, '#eafff8', 0.38],
      ),
    ),
    s.group(
      [
        s.rect(
          x0 - 5,
          level,
          w + 10,
          y1 - level + 10,
          s.along(
            x0,
            0,
            x1,
            0,
            [0, mix(colour, '#fff', 0.35)],
            [0.3, mix(colour, '#fff6c8', 0.22)],
            [0.7, colour],
            [1, mix(colour, '#14222c', 0.4)],
          ),
          {opacity: 0.9},
        ),
        s.oval(x0 + w * 0.6, y1 - 6, w * 0.46, (y1 - level) * 0.5, mix(colour, '#fff3b0', 0.65), {
          opacity: 0.65,
          filter: s.blur(w * 0.07),
        }),
        s.oval((x0 + x1) / 2, level, w * 0.5, w * 0.055, mix(colour, '#fff', 0.55), {opacity: 0.9}),
        s.times(12, () =>
          s.oval(
            s.between(x0 + w * 0.15, x1 - w * 0.15),
            s.between(level + 6, y1 - 6),
            s.between(1, 3),
            s.between(1, 3),
            '#fff',
            {opacity: 0.4},
          ),
        ),
      ],
      {'clip-path': inside},
    ),
    s.stroke(outline, glassEdge, 2.4, {opacity: 0.75}),
    s.stroke(outline, '#2f4c58', 0.9, {opacity: 0.5}),
  ]);
}

function highlight(s, d, thick) {
  return s.stroke(d, '#fff', thick, {opacity: 0.8, filter: s.blur(0.8)});
}

function flask(s, x, y, r, h, colour, full) {
  const n = r * 0.24;
  const d = `M${x - n} ${y - h}V${y - h * 0.62}L${x - r} ${y - 12}Q${x - r - 2} ${y} ${x - r + 14} ${y}H${x + r - 14}Q${x + r + 2} ${y} ${x + r} ${y - 12}L${x + n} ${y - h * 0.62}V${y - h}Z`;
  const level = y - h * full * 0.72;
  return [
    glass(s, d, level, colour, [x - r, y - h, x + r, y]),
    s.rect(x - n - 5, y - h - 5, n * 2 + 10, 8, '#f4fffb', {opacity: 0.75, rx: 4}),
    highlight(
      s,
      `M${x - n * 0.5} ${y - h + 12}V${y - h * 0.6}L${x - r * 0.76} ${y - 22}`,
      r * 0.055,
    ),
    highlight(s, `M${x + r * 0.74} ${y - 20}L${x + r * 0.56} ${y - h * 0.26}`, r * 0.03),
  ];
}

function round(s, x, y, r, colour) {
  const cy = y - r;
  const n = r * 0.24;
  const d = `M${x - n} ${cy - r * 2.05}V${cy - r * 0.97}A${r} ${r} 0 1 0 ${x + n} ${cy - r * 0.97}V${cy - r * 2.05}Z`;
  return [
    s.oval(x, y + 2, r * 0.5, 7, '#3a4c50'),
    s.path(
      `M${x - r * 0.52} ${y + 5}L${x - r * 0.4} ${y - 14}H${x + r * 0.4}L${x + r * 0.52} ${y + 5}Z`,
      '#8a6a44',
    ),
    glass(s, d, cy + r * 0.02, colour, [x - r, cy - r * 2, x + r, y]),
    s.rect(x - n - 5, cy - r * 2.05 - 5, n * 2 + 10, 8, '#f4fffb', {opacity: 0.75, rx: 4}),
    highlight(
      s,
      `M${x - r * 0.74} ${cy + r * 0.2}A${r * 0.78} ${r * 0.78} 0 0 1 ${x - r * 0.3} ${cy - r * 0.72}`,
      r * 0.075,
    ),
    s.rect(x - r * 0.5, cy - r * 0.48, r * 0.24, r * 0.3, '#fff', {
      opacity: 0.55,
      transform: `rotate(-22 ${x - r * 0.4} ${cy - r * 0.3})`,
      rx: 4,
    }),
  ];
}

function beaker(s, x, y, r, h, colour, full) {
  const d = `M${x - r} ${y - h}V${y - 12}Q${x - r} ${y} ${x - r + 12} ${y}H${x + r - 12}Q${x + r} ${y} ${x + r} ${y - 12}V${y - h}Z`;
  return [
    glass(s, d, y - h * full, colour, [x - r, y - h, x + r, y]),
    s.times(6, i =>
      s.stroke(`M${x + r * 0.4} ${y - 22 - i * 18}h${i % 2 ? 14 : 24}`, '#f4fffb', 1.6, {
        opacity: 0.75,
      }),
    ),
    highlight(s, `M${x - r * 0.78} ${y - h + 12}V${y - 22}`, r * 0.08),
  ];
}

function cylinder(s, x, y, r, h, colour, full) {
  const d = `M${x - r} ${y - h}V${y - 8}H${x + r}V${y - h}Z`;
  return [
    s.path(`M${x - r * 1.7} ${y}L${x - r} ${y - 12}H${x + r}L${x + r * 1.7} ${y}Z`, '#d9ebe8', {
      opacity: 0.8,
    }),
    glass(s, d, y - h * full, colour, [x - r, y - h, x + r, y - 8]),
    s.times(15, i =>
      s.stroke(`M${x} ${y - 24 - i * 14}h${i % 5 ? 10 : 20}`, '#f4fffb', 1.3, {opacity: 0.7}),
    ),
    highlight(s, `M${x - r * 0.6} ${y - h + 12}V${y - 18}`, r * 0.14),
  ];
}

function rack(s, x, y) {
  const tube = (tx, c, full) => {
    const d = `M${tx - 13} ${y - 152}V${y - 22}A13 13 0 0 0 ${tx + 13} ${y - 22}V${y - 152}Z`;
    return [
      glass(s, d, y - 20 - 110 * full, c, [tx - 13, y - 152, tx + 13, y - 8]),
      highlight(s, `M${tx - 7} ${y - 140}V${y - 28}`, 3),
    ];
  };
  return [
    s.rect(x - 112, y - 12, 224, 14, '#7a5638'),
    [-82, -41, 0, 41, 82].map((dx, i) =>
      tube(
        x + dx,
        ['#e0952c', '#3f9a5a', '#2f7fae', '#c8403f', '#d9b93a'][i],
        [0.5, 0.72, 0.38, 0.6, 0.8][i],
      ),
    ),
    s.rect(x - 112, y - 104, 224, 13, s.down([0, '#b98a5a'], [1, '#6b4a2e'])),
    s.rect(x - 112, y - 104, 11, 104, '#8a6240'),
    s.rect(x + 101, y - 104, 11, 104, '#6b4a2e'),
  ];
}

function microscope(s, x, y) {
  const dark = s.along(x - 80, 0, x + 80, 0, [0, '#8fa3a8'], [0.25, '#3d4f58'], [1, '#0f1c24']);
  return s.group([
    s.path(
      smooth([
        [x - 80, y],
        [x - 84, y - 20],
        [x - 40, y - 30],
        [x + 60, y - 30],
        [x + 86, y - 18],
        [x + 84, y],
      ]),
      dark,
    ),
    s.path(
      `M${x + 30} ${y - 24}Q${x + 96} ${y - 120} ${x + 40} ${y - 216}L${x + 12} ${y - 204}Q${x + 56} ${y - 120} ${x - 4} ${y - 26}Z`,
      dark,
    ),
    s.rect(x - 76, y - 92, 118, 13, '#1b2a33', {rx: 4}),
    s.rect(x - 44, y - 97, 46, 5, '#e3fff6', {opacity: 0.8}),
    s.rect(
      x - 36,
      y - 190,
      32,
      74,
      s.along(x - 36, 0, x - 4, 0, [0, '#e3ecec'], [0.4, '#8fa3a8'], [1, '#2c3d46']),
      {rx: 4},
    ),
    s.rect(x - 30, y - 118, 20, 22, '#c9a04a', {rx: 3}),
    s.path(
      [
        [x - 44, y - 186],
        [x + 4, y - 186],
        [x + 34, y - 226],
        [x - 24, y - 236],
      ],
      dark,
    ),
    s.path(
      [
        [x - 10, y - 228],
        [x + 18, y - 222],
        [x + 48, y - 292],
        [x + 20, y - 300],
      ],
      s.along(x - 10, y - 260, x + 40, y - 240, [0, '#dfe9e9'], [0.5, '#7d9299'], [1, '#23343d']),
    ),
    s.path(
      [
        [x + 16, y - 296],
        [x + 52, y - 288],
        [x + 58, y - 306],
        [x + 24, y - 314],
      ],
      '#16232b',
    ),
    s.oval(x + 52, y - 92, 19, 19, s.ball(0.35, 0.3, [0, '#dfe9e9'], [1, '#2c3d46'])),
    s.glow(x - 20, y - 60, 60, '#fff6c8', 0.5),
    s.oval(x - 20, y - 40, 24, 8, '#fff6d0', {opacity: 0.9}),
  ]);
}

function twig(s, x, y) {
  const leaf = (lx, ly, a, l, c) =>
    s.path(
      `M0 0Q${l * 0.5} ${-l * 0.2} ${l} 0Q${l * 0.5} ${l * 0.2} 0 0Z`,
      s.along(0, -6, 0, 6, [0, mix(c, '#fff', 0.35)], [1, mix(c, '#1d2c18', 0.3)]),
      {transform: `translate(${lx} ${ly}) rotate(${a})`},
    );
  return [
    s.oval(x - 60, y + 10, 170, 10, '#1d3038', {opacity: 0.4, filter: s.blur(5)}),
    s.stroke(`M${x - 220} ${y + 4}Q${x - 80} ${y - 16} ${x + 90} ${y - 2}`, '#6b5338', 5),
    s.times(16, i =>
      leaf(
        x - 205 + i * 18,
        y - Math.sin((i / 16) * 3.1) * 13,
        i % 2 ? 28 + i : -48 + i * 2,
        s.between(44, 62),
        s.pick(['#6d8a4a', '#8aa066', '#546f3c', '#a9b886']),
      ),
    ),
    [
      [-120, 12],
      [-60, -16],
      [10, 14],
    ].map(([dx, dy]) =>
      s.oval(
        x + dx,
        y + dy,
        15,
        11,
        s.ball(0.35, 0.25, [0, '#c9d08a'], [0.4, '#6d7d35'], [1, '#2c3818']),
      ),
    ),
  ];
}

function dish(s, x, y) {
  return [
    s.oval(x, y + 12, 96, 16, '#1d3038', {opacity: 0.4, filter: s.blur(5)}),
    s.oval(x, y, 90, 25, '#eafff8', {opacity: 0.35}),
    s.oval(x, y + 3, 80, 20, '#cfe0a0', {opacity: 0.6}),
    s.times(9, () =>
      s.oval(
        x + s.between(-58, 58),
        y + s.between(-8, 12),
        s.between(3, 8),
        s.between(2, 4),
        s.pick(['#5f7d3a', '#8aa04f']),
      ),
    ),
    `<ellipse cx="${x}" cy="${y}" rx="90" ry="25" fill="none" stroke="#fff" stroke-width="2.4" opacity=".85"/>`,
    `<ellipse cx="${x}" cy="${y - 8}" rx="90" ry="25" fill="none" stroke="#fff" stroke-width="1.4" opacity=".55"/>`,
  ];
}
