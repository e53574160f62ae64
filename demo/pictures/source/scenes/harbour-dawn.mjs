// Dawn in the harbour: cranes and a container ship against a low sun, and all of it again in the water.
import {mix, sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(23);
  const sea = 470;
  const sky = [
    s.rect(
      0,
      0,
      1200,
      676,
      s.down(
        [0, '#2d3f66'],
        [0.22, '#6b6487'],
        [0.42, '#c97f74'],
        [0.58, '#f4a965'],
        [0.7, '#ffd493'],
        [1, '#ffd493'],
      ),
    ),
    s.mist(0.0022, 0.016, '#ffcfa0', 0.47, 3.2, {more: {opacity: 0.6}}),
    s.mist(0.003, 0.024, '#54527a', 0.5, 3.4, {shift: 5, more: {opacity: 0.5}}),
    s.glow(760, 428, 620, '#ffb35c', 0.9),
    s.oval(760, 424, 40, 40, '#fff6da', {filter: s.blur(2.5)}),
    s.land(s.ridge(452, 26, 260), '#a5747a', {opacity: 0.75}),
    s.land(s.ridge(462, 14, 120), '#7d5b6d', {opacity: 0.8}),
  ];
  const far = s.group(
    [
      crane(s, 1010, 468, 0.5, '#6b5068'),
      crane(s, 1090, 468, 0.52, '#6b5068'),
      crane(s, 930, 468, 0.46, '#75586c'),
    ],
    {filter: s.blur(0.8)},
  );
  const town = s.times(46, i => {
    const [x, h] = [620 + i * 13 + s.between(-3, 3), s.between(8, 34)];
    return s.rect(x, 468 - h, s.between(8, 15), h + 8, mix('#6e5166', '#8a6474', s.random()));
  });
  const near = [
    ship(s),
    crane(s, 130, 476, 1.3, '#221d30'),
    crane(s, 330, 476, 1.36, '#221d30'),
    crane(s, 545, 474, 1.24, '#2b2436'),
  ];
  const quay = s.rect(-10, 462, 690, 22, s.down([0, '#4a3a4a'], [0.15, '#1d1826'], [1, '#15111c']));

  s.add(sky, town, far);
  s.add(
    s.group(s.mist(0.003, 0.03, '#ffc58a', 0.42, 2.4, {shift: 9}), {
      mask: s.mask(s.rect(0, 400, 1200, 90, s.down([0, '#000'], [0.6, '#fff'], [1, '#999']))),
      opacity: 0.75,
    }),
  );
  s.add(near, quay);
  // Water.
  s.add(
    s.mirrored([...sky, town, far, near, quay], sea + 8, {
      ripple: 9,
      fx: 0.008,
      fy: 0.075,
      opacity: 1,
    }),
  );
  s.add(
    s.rect(
      0,
      sea + 8,
      1200,
      220,
      s.down([0, '#3a2c46', 0.1], [0.35, '#2a2440', 0.35], [1, '#10142c', 0.86]),
    ),
  );
  const glints = s.times(260, () => {
    const t = s.random() ** 1.6;
    const y = sea + 10 + t * 190;
    const spread = 26 + t * 150;
    const w = s.between(6, 26) * (0.4 + t * 1.6);
    const x = 760 + (s.random() + s.random() - 1) * spread;
    return s.oval(x, y, w, 0.7 + t * 1.5, mix('#fff3cf', '#ffb15e', t), {opacity: 0.75 - t * 0.35});
  });
  s.add(s.group(glints, {style: 'mix-blend-mode:screen'}));
  const waves = s.times(120, () => {
    const t = s.random() ** 1.2;
    const y = sea + 16 + t * 185;
    const x = s.between(-20, 1220);
    const w = 14 + t * 70;
    return s.stroke(
      `M${x} ${y}q${w / 2} ${-1 - t * 4} ${w} 0`,
      s.pick(['#1b1830', '#e9a877', '#2a2340']),
      0.8 + t * 1.6,
      {opacity: 0.28},
    );
  });
  s.add(waves);
  // A pilot's boat and gulls.
  s.add(boat(s, 900, 556));
  s.add(
    s.times(11, () => {
      const [x, y, w] = [s.between(560, 1080), s.between(150, 340), s.between(5, 12)];
      return s.stroke(
        `M${x - w} ${y - w * 0.3}Q${x - w * 0.4} ${y - w * 0.7} ${x} ${y}Q${x + w * 0.5} ${y - w * 0.75} ${x + w} ${y - w * 0.2}`,
        '#2c2740',
        1.5,
      );
    }),
  );
  return s.svg({vignette: 0.45});
}

function crane(s, x, y, k, colour) {
  const at = (dx, dy) => `${x + dx * k} ${y - dy * k}`;
  const beam = (a, b, thick) => s.stroke(`M${at(...a)}L${at(...b)}`, colour, thick * k);
  const lattice = s.times(
    13,
    i =>
      beam([-100 + i * 16, 186], [-92 + i * 16, 198], 1.4) +
      beam([-92 + i * 16, 198], [-84 + i * 16, 186], 1.4),
  );
  return s.group([
    beam([-26, 0], [-18, 190], 6),
    beam([30, 0], [22, 190], 6),
    beam([-26, 0], [26, 96], 3),
    beam([30, 0], [-22, 96], 3),
    beam([-23, 96], [27, 96], 6),
    beam([-20, 150], [24, 150], 3),
    beam([-110, 186], [96, 186], 5),
    beam([-104, 198], [96, 198], 2.4),
    lattice,
    beam([0, 190], [6, 262], 4.5),
    beam([14, 190], [6, 262], 3),
    beam([6, 260], [-104, 194], 1.7),
    beam([6, 260], [-56, 196], 1.4),
    beam([6, 260], [92, 196], 1.7),
    s.rect(x + 34 * k, y - 206 * k, 44 * k, 22 * k, colour),
    s.rect(x - 70 * k, y - 184 * k, 12 * k, 13 * k, colour),
    beam([-64, 172], [-64, 120], 1.2),
    s.rect(x - 80 * k, y - 120 * k, 32 * k, 13 * k, mix(colour, '#a4513f', 0.6)),
    s.oval(x + 6 * k, y - 264 * k, 2.6 * k, 2.6 * k, '#ff6a4d'),
    s.oval(x - 110 * k, y - 192 * k, 2.2 * k, 2.2 * k, '#ffd9a0'),
  ]);
}

function ship(s) {
  const boxes = [];
  const paints = ['#5a3038', '#2d3f55', '#6b4a35', '#37494a', '#3d2e45', '#714036'];
  for (let column = 0; column < 13; column++) {
    const high = 3 + Math.floor(s.random() * 3) + (column > 2 && column < 10 ? 1 : 0);
    for (let row = 0; row < high; row++) {
      const [x, y, c] = [640 + column * 25, 421 - row * 14, s.pick(paints)];
      boxes.push(
        s.rect(
          x,
          y - 13.4,
          24.2,
          13.2,
          s.along(x, 0, x + 24, 0, [0, mix(c, '#ffb877', 0.16)], [1, c]),
        ),
      );
      boxes.push(s.rect(x, y - 13.4, 24.2, 1.4, '#ffb877', {opacity: 0.35}));
    }
  }
  return [
    boxes,
    s.path(
      'M585 420L1010 420L1040 404L1062 404L1030 478L606 478Z',
      s.along(0, 404, 0, 478, [0, '#3b2c3c'], [0.5, '#231c2c'], [0.62, '#6a2f31'], [1, '#3d1d28']),
    ),
    s.path('M585 420L1010 420L1040 404L1062 404', 'none', {
      stroke: '#ffb877',
      'stroke-width': 1.6,
      opacity: 0.6,
    }),
    s.rect(590, 352, 40, 70, s.along(590, 0, 632, 0, [0, '#4b3c4d'], [1, '#7b5c5f'])),
    s.rect(584, 344, 54, 11, '#5e4a58'),
    s.times(4, i => s.rect(594, 362 + i * 13, 32, 4, '#ffcf8a', {opacity: 0.75})),
    s.rect(600, 322, 14, 24, '#8a4a3f'),
    s.rect(626, 318, 2.4, 30, '#3a2f40'),
  ];
}

function boat(s, x, y) {
  return s.group([
    s.oval(x + 4, y + 9, 64, 5, '#15131f', {opacity: 0.6, filter: s.blur(4, 1)}),
    s.path(
      `M${x - 44} ${y - 8}L${x + 50} ${y - 12}L${x + 34} ${y + 8}L${x - 34} ${y + 8}Z`,
      s.along(0, y - 12, 0, y + 8, [0, '#5b3a38'], [1, '#1b1622']),
    ),
    s.path(
      `M${x - 24} ${y - 8}L${x - 22} ${y - 26}L${x + 10} ${y - 27}L${x + 14} ${y - 10}Z`,
      '#2c2433',
    ),
    s.rect(x - 18, y - 23, 10, 7, '#ffd79a'),
    s.rect(x - 5, y - 23, 11, 7, '#ffd79a'),
    s.rect(x - 7, y - 44, 2, 20, '#2c2433'),
    s.stroke(`M${x - 44} ${y - 8}L${x + 50} ${y - 12}`, '#ffbb7c', 1.4),
    s.stroke(`M${x + 38} ${y + 9}q60 2 150 12M${x + 30} ${y + 11}q70 8 120 20`, '#ffcf9a', 1.4, {
      opacity: 0.5,
    }),
  ]);
}
