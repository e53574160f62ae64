// Autumn: a bridge of three arches and its mirror image in a slow river.
import {mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(163);
  const water = 446;
  const back = [
    s.all(s.down([0, '#7ea6bd'], [0.35, '#c8d6cc'], [0.55, '#fae3b6'], [0.7, '#f7d79c'])),
    s.mist(0.002, 0.008, '#fff', 0.52, 3, {more: {opacity: 0.7}}),
    s.glow(700, 210, 620, '#ffecb8', 0.85),
    s.land(s.ridge(270, 52, 260), '#a3aea4'),
    s.land(s.ridge(312, 46, 180), '#8f9a7d'),
    s.group([trees(s, 70, 340, 372, 16, 34, 0.45), s.land(s.ridge(366, 10, 130), '#8c8a55')]),
    s.group(s.mist(0.003, 0.012, '#fff3d6', 0.4, 2.3), {
      mask: s.mask(s.rect(0, 270, 1200, 150, s.down([0, '#000'], [0.5, '#fff'], [1, '#000']))),
      opacity: 0.75,
    }),
    s.group([
      trees(s, 34, 376, 410, 30, 56, 0.15, [-20, 330]),
      trees(s, 34, 376, 410, 30, 56, 0.15, [860, 1220]),
    ]),
  ];
  // Grassy banks that the bridge rises from.
  const bank = (points, x0, x1) =>
    s.group(
      [
        s.path(
          smooth(points),
          s.along(0, 390, 0, 460, [0, '#a39a4e'], [0.5, '#6d6d36'], [1, '#363c20']),
        ),
        s.times(160, () => {
          const x = s.between(x0, x1);
          const h = s.between(5, 15);
          return s.stroke(
            `M${x} ${s.between(424, 450)}q${s.between(-3, 3)} ${-h * 0.6} ${s.between(-6, 6)} ${-h}`,
            s.pick(['#c9b765', '#7d7d3c', '#4a5228', '#d9a850']),
            1.3,
          );
        }),
        s.times(9, () =>
          s.oval(
            s.between(x0, x1),
            s.between(440, 450),
            s.between(8, 20),
            s.between(4, 9),
            s.pick(['#8d8577', '#a79c88', '#6d6658']),
          ),
        ),
      ],
      {filter: s.ragged(4, 0.08)},
    );
  const span = [
    bridge(s, water),
    bank(
      [
        [-60, 480],
        [-60, 372],
        [60, 376],
        [170, 396],
        [260, 424],
        [318, 446],
        [300, 480],
      ],
      -10,
      285,
    ),
    bank(
      [
        [1260, 480],
        [1260, 368],
        [1140, 374],
        [1030, 396],
        [945, 424],
        [882, 446],
        [900, 480],
      ],
      915,
      1210,
    ),
  ];
  s.add(back, span);
  s.add(s.rect(0, water, 1200, 240, '#6d8f92'));
  s.add(s.mirrored([...back, span], water, {ripple: 8, fx: 0.007, fy: 0.06, opacity: 0.9}));
  s.add(
    s.rect(
      0,
      water,
      1200,
      240,
      s.down([0, '#fff2cf', 0.22], [0.15, '#2f4d4e', 0.18], [1, '#0d2427', 0.85]),
    ),
  );
  s.add(
    s.times(110, () => {
      const t = s.random();
      const [x, y] = [s.between(-20, 1200), water + 4 + t * 210];
      const w = 12 + t * 80;
      return s.stroke(
        `M${x} ${y}q${w / 2} ${-1.5 - t * 2} ${w} 0`,
        s.pick(['#fff3d2', '#1d3a3a', '#f2c981']),
        0.8 + t,
        {opacity: s.between(0.12, 0.4)},
      );
    }),
  );
  // Fallen leaves on the water; a near bank with reeds; a bough that frames it.
  s.add(
    s.times(60, () => {
      const t = s.random() ** 0.6;
      return s.oval(
        s.between(0, 1200),
        water + 8 + t * 200,
        2 + t * 5,
        1 + t * 1.8,
        s.pick(['#d9772b', '#e8b03c', '#b5432a', '#8a5a2a']),
        {transform: ''},
      );
    }),
  );
  s.add(
    s.group(
      s.path(
        smooth([
          [-40, 700],
          [-40, 610],
          [90, 626],
          [230, 660],
          [320, 700],
        ]),
        '#26301a',
      ),
      {filter: s.ragged(6, 0.07)},
    ),
  );
  s.add(
    s.times(120, () => {
      const [x, h] = [s.between(-10, 260), s.between(40, 130)];
      return s.stroke(
        `M${x} 690q${s.between(-5, 8)} ${-h * 0.6} ${s.between(-14, 26)} ${-h}`,
        s.pick(['#3a4522', '#6b6a30', '#1f2915', '#a38d42']),
        s.between(1, 2.6),
      );
    }),
  );
  s.add(bough(s));
  return s.svg({vignette: 0.42, dark: '#0d0f08'});
}

function bridge(s, water) {
  const deck = x => 318 - 62 * Math.cos(((x - 600) / 520) * 1.25) + 40;
  const xs = s.times(61, i => 150 + i * 15);
  const arches = [
    [400, 76],
    [600, 98],
    [800, 76],
  ];
  const hole = ([cx, r]) =>
    `M${cx - r} ${water + 6}V${water - 20}A${r} ${r * 1.06} 0 0 1 ${cx + r} ${water - 20}V${water + 6}Z`;
  const face =
    `M${xs.map(x => `${x} ${deck(x)}`).join('L')}L1110 ${water + 6}H90Z` +
    arches.map(hole).join('');
  const courses = [];
  for (let row = 0; row < 18; row++) {
    for (let x = 130 + s.between(0, 20); x < 1080;) {
      const w = s.between(16, 36);
      const y = deck(x) + 14 + row * 11;
      courses.push(
        s.path(
          smooth([
            [x, y],
            [x + w - 2, y + 0.6],
            [x + w - 2.4, y + 9],
            [x + 0.6, y + 9.4],
          ]),
          mix(
            s.pick(['#d9c7a2', '#c2ac84', '#a89270', '#e3d3b0', '#b39a74']),
            '#5a4a38',
            s.between(0, 0.25),
          ),
          {opacity: 0.85},
        ),
      );
      x += w;
    }
  }
  return s.group(
    [
      // The inside of each arch, in shade.
      arches.map(([cx, r]) =>
        s.path(
          `M${cx - r} ${water + 6}V${water - 20}A${r} ${r * 1.06} 0 0 1 ${cx + r} ${water - 20}V${water + 6}H${cx + r - 26}V${water - 18}A${r - 20} ${r * 1.02 - 20} 0 0 0 ${cx - r + 6} ${water - 16}V${water + 6}Z`,
          s.along(cx - r, 0, cx + r, 0, [0, '#6b5a45'], [1, '#3d3226']),
        ),
      ),
      s.path(face, '#8f7a5c', {'fill-rule': 'evenodd'}),
      s.group(courses, {'clip-path': s.clip(`<path clip-rule="evenodd" d="${face}"/>`)}),
      arches.map(([cx, r]) =>
        s.times(19, i => {
          const a = Math.PI + (i * Math.PI) / 19 + 0.012;
          const b = a + Math.PI / 19 - 0.024;
          const p = (t, q) => [
            cx + Math.cos(t) * (r + q),
            water - 20 + Math.sin(t) * (r * 1.06 + q),
          ];
          return s.path(
            [p(a, 0), p(b, 0), p(b, 17), p(a, 17)],
            mix(s.pick(['#eadbb8', '#d8c49b', '#c4ae85']), '#6b5842', i > 9 ? 0.25 : 0),
          );
        }),
      ),
      s.path(
        face,
        s.along(0, 270, 0, water, [0, '#fff3cf', 0.25], [0.4, '#fff', 0], [1, '#2a2418', 0.55]),
        {'fill-rule': 'evenodd'},
      ),
      // Cutwaters and the parapet.
      [500, 700].map(x =>
        s.path(
          [
            [x - 17, water + 6],
            [x - 15, water - 66],
            [x, water - 82],
            [x + 15, water - 66],
            [x + 17, water + 6],
          ],
          s.along(
            x - 17,
            0,
            x + 17,
            0,
            [0, '#dcc8a0'],
            [0.5, '#b39c76'],
            [0.52, '#7d6a50'],
            [1, '#5d4e3b'],
          ),
        ),
      ),
      s.path(
        [...xs.map(x => [x, deck(x) - 14]), ...xs.toReversed().map(x => [x, deck(x) + 4])],
        s.along(0, 270, 0, 350, [0, '#e9d9b4'], [1, '#a8926d']),
      ),
      s.stroke(
        xs.map(x => [x, deck(x) - 14]),
        '#fff6da',
        2,
      ),
      s.stroke(
        xs.map(x => [x, deck(x) + 5]),
        '#5a4b37',
        2.4,
        {opacity: 0.6},
      ),
      // People who cross it on foot, and a bicycle.
      [
        [430, '#7a3430'],
        [452, '#33485c'],
        [610, '#3f4f39'],
        [742, '#8a5f2f'],
      ].map(([x, c]) => [
        s.rect(x - 4.5, deck(x) - 36, 9, 24, c, {rx: 4}),
        s.oval(x, deck(x) - 41, 4, 4.8, '#5a3c2a'),
      ]),
      s.path(
        smooth([
          [556, deck(556) - 12],
          [553, deck(556) - 30],
          [561, deck(556) - 34],
          [566, deck(556) - 22],
        ]),
        '#2f5f66',
      ),
      s.oval(564, deck(556) - 39, 4, 4.6, '#5a3c2a'),
    ],
    {filter: s.surface(0.06, 0.09, 0.9, {azimuth: 220, elevation: 58, share: 0.6})},
  );
}

function trees(s, count, y0, y1, r0, r1, haze, [x0, x1] = [-20, 1220]) {
  const colours = ['#d9842f', '#e6b046', '#b5532c', '#8f8f3d', '#c96f2a', '#6d7f3a', '#efc765'];
  const list = s
    .times(count, () => [s.between(x0, x1), s.between(y0, y1), s.between(r0, r1)])
    .sort((a, b) => a[1] - b[1]);
  return s.group(
    list.map(([x, y, r]) => {
      const c = mix(s.pick(colours), '#cfc9a8', haze);
      const blobs = s.times(7, () => [
        x + s.between(-0.6, 0.6) * r,
        y - r * s.between(0.5, 1.7),
        r * s.between(0.4, 0.65),
      ]);
      return [
        s.rect(x - r * 0.05, y - r * 0.6, r * 0.1, r * 0.75, mix('#4a3524', '#cfc9a8', haze)),
        blobs.map(([bx, by, q]) => s.oval(bx, by + q * 0.2, q, q * 0.9, mix(c, '#4a2c18', 0.34))),
        blobs.map(([bx, by, q]) => s.oval(bx + q * 0.14, by - q * 0.08, q * 0.8, q * 0.7, c)),
        blobs
          .slice(0, 4)
          .map(([bx, by, q]) =>
            s.oval(bx + q * 0.25, by - q * 0.28, q * 0.42, q * 0.34, mix(c, '#fff0b8', 0.45)),
          ),
      ];
    }),
    {filter: s.ragged(r1 * 0.16, 0.08)},
  );
}

function bough(s) {
  const leaves = s.times(330, () => {
    const t = s.random();
    const [x, y] = [
      1220 - t * 470 + s.between(-26, 26),
      18 + Math.sin(t * 3) * 34 + s.between(-30, 54) * (1 - t * 0.4),
    ];
    const [l, a] = [s.between(9, 18), s.between(0, 180)];
    return s.path(
      `M0 ${-l}Q${l * 0.55} 0 0 ${l}Q${-l * 0.55} 0 0 ${-l}Z`,
      s.pick(['#7a3a18', '#b5602a', '#5a3012', '#d98f34', '#8a6a20', '#3f2a12']),
      {transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${a.toFixed(0)})`},
    );
  });
  return s.group(
    [
      s.stroke(
        'M1220 -6Q1060 40 960 46T760 42M1060 34Q990 70 930 92M1120 14Q1080 80 1040 110',
        '#2a1a10',
        6,
      ),
      leaves,
    ],
    {filter: s.blur(1.1)},
  );
}
