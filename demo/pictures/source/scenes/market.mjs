// The old market: striped awnings, heaps of fruit, sun that falls between the cloths.
import {camera, mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(149);
  const see = camera({at: [0.2, 2.1, -4.6], pitch: 0.02, zoom: 700, cy: 330});
  s.add(s.all(s.round(590, 250, 620, [0, '#fff3d2'], [0.4, '#e9c48a'], [1, '#7d5534'])));
  s.add(s.rect(0, 0, 1200, 330, s.down([0, '#7fb2cf'], [0.5, '#cfe0d6', 0.8], [1, '#fff0cf', 0])));
  const quad = (a, b, c, d, fill, more) => s.path([a, b, c, d].map(see), fill, more);
  // Paving.
  s.add(
    quad(
      [-9, 0, -4],
      [9, 0, -4],
      [9, 0, 60],
      [-9, 0, 60],
      s.along(0, 345, 0, 675, [0, '#f7dfae'], [0.35, '#c09a6a'], [1, '#6d4f38']),
    ),
  );
  const paving = [];
  for (let z = 26; z > -4; z -= 0.9) {
    for (let x = -3.6; x < 3.6; x += 0.9) {
      const d = s.between(-0.06, 0.06);
      paving.push(
        quad(
          [x + 0.03 + d, 0.01, z],
          [x + 0.87, 0.01, z],
          [x + 0.87, 0.01, z + 0.84 + d],
          [x + 0.03, 0.01, z + 0.84],
          mix(s.pick(['#c9a878', '#b8946a', '#d8b98a', '#a5845f']), '#f4d9a4', z / 30),
          {opacity: 0.6},
        ),
      );
    }
  }
  s.add(paving);
  // The end of the street: an arch full of light.
  s.add(quad([-4.6, 0, 30], [-4.6, 9, 30], [4.6, 9, 30], [4.6, 0, 30], '#e3bf8d'));
  const [ax, ay] = see([0, 0, 30]);
  const k = see.scale([0, 0, 30]);
  s.add(
    s.path(
      `M${ax - 1.7 * k} ${ay}V${ay - 3 * k}Q${ax - 1.6 * k} ${ay - 4.8 * k} ${ax} ${ay - 5.6 * k}Q${ax + 1.6 * k} ${ay - 4.8 * k} ${ax + 1.7 * k} ${ay - 3 * k}V${ay}Z`,
      s.along(0, ay - 5.6 * k, 0, ay, [0, '#fffef2'], [1, '#fff0c6']),
    ),
  );
  for (let i = 9; i >= 0; i--)
    for (const side of [-1, 1]) s.add(stall(s, see, side, i * 2.9 - 0.8, i));
  s.add(people(s, see));
  // Sun between the cloths.
  s.add(
    s.group(
      s.times(7, i => {
        const x = 350 + i * 84 + s.between(-20, 20);
        const w = s.between(10, 34);
        return s.path(
          [
            [x, -10],
            [x + w, -10],
            [x + w * 2.2 + 190, 640],
            [x + 150, 640],
          ],
          s.along(
            0,
            0,
            0,
            640,
            [0, '#fff4cc', s.between(0.35, 0.6)],
            [0.6, '#ffe7a8', 0.14],
            [1, '#ffe7a8', 0.02],
          ),
        );
      }),
      {filter: s.blur(7), style: 'mix-blend-mode:screen'},
    ),
  );
  s.add(
    s.times(130, () =>
      s.oval(
        s.between(250, 950),
        s.between(40, 560),
        s.between(0.6, 1.7),
        s.between(0.6, 1.7),
        '#fff6d8',
        {opacity: s.between(0.15, 0.7)},
      ),
    ),
  );
  s.add(s.glow(590, 270, 560, '#ffe9b4', 0.55));
  return s.svg({vignette: 0.55, dark: '#170b04'});
}

function stall(s, see, side, z, i) {
  const far = Math.min(1, i / 10);
  const haze = (c, t = 0.75) => mix(c, '#f6dba8', far * t);
  const quad = (a, b, c, d, fill, more) => s.path([a, b, c, d].map(see), fill, more);
  const [wall, inner, outer] = [side * 5.4, side * 3.6, side * 2.3];
  const parts = [
    quad(
      [wall, 0, z],
      [wall, 8, z],
      [wall, 8, z + 2.9],
      [wall, 0, z + 2.9],
      haze(s.pick(['#8a6244', '#7a563e', '#946c4a'])),
    ),
  ];
  // A dark shop behind, with a lamp.
  parts.push(
    quad(
      [wall - side * 0.02, 0, z + 0.3],
      [wall - side * 0.02, 3.1, z + 0.3],
      [wall - side * 0.02, 3.1, z + 2.6],
      [wall - side * 0.02, 0, z + 2.6],
      haze('#2d1a10'),
    ),
  );
  for (let w = 0; w < 2; w++)
    parts.push(
      quad(
        [wall - side * 0.02, 4.4, z + 0.5 + w * 1.2],
        [wall - side * 0.02, 5.8, z + 0.5 + w * 1.2],
        [wall - side * 0.02, 5.8, z + 1.1 + w * 1.2],
        [wall - side * 0.02, 4.4, z + 1.1 + w * 1.2],
        haze('#3d5a66'),
      ),
    );
  const [lx, ly] = see([inner + side * 0.9, 2.9, z + 1.4]);
  parts.push(
    s.glow(lx, ly, see.scale([inner, 2, z + 1.4]) * 1.5, '#ffc66a', 0.5),
    s.oval(
      lx,
      ly,
      see.scale([inner, 2, z + 1.4]) * 0.09,
      see.scale([inner, 2, z + 1.4]) * 0.12,
      '#fff0c0',
    ),
  );
  // Counters in two steps, each with its heaps.
  const fruit = [
    ['#e2572b', '#f08a3c'],
    ['#c8202f', '#e8483f'],
    ['#f2b632', '#ffd75a'],
    ['#5f9a3a', '#8fc04f'],
    ['#7a2b4a', '#a5496b'],
    ['#e9a33a', '#f7c863'],
    ['#4a2a18', '#7a4a2a'],
    ['#d9d04f', '#eee67d'],
  ];
  for (const [x0, x1, y] of [
    [inner + side * 0.7, inner - side * 0.1, 1.25],
    [inner - side * 0.1, outer, 0.8],
  ]) {
    parts.push(
      quad(
        [x1, 0, z + 0.1],
        [x1, y, z + 0.1],
        [x1, y, z + 2.75],
        [x1, 0, z + 2.75],
        haze('#6b432a'),
      ),
      quad(
        [x1, y - 0.14, z + 0.1],
        [x1, y, z + 0.1],
        [x1, y, z + 2.75],
        [x1, y - 0.14, z + 2.75],
        haze('#b07a48'),
      ),
    );
    parts.push(
      quad(
        [Math.min(x0, x1), 0, z + 0.1],
        [Math.min(x0, x1), y, z + 0.1],
        [Math.max(x0, x1), y, z + 0.1],
        [Math.max(x0, x1), 0, z + 0.1],
        haze('#54331f'),
      ),
    );
    parts.push(
      quad(
        [x0, y, z + 0.1],
        [x1, y, z + 0.1],
        [x1, y, z + 2.75],
        [x0, y, z + 2.75],
        haze('#8a5c38'),
      ),
    );
    for (let box = 2; box >= 0; box--) {
      const [dark, bright] = s.pick(fruit);
      const zz = z + 0.5 + box * 0.88;
      for (let layer = 0; layer < 3; layer++) {
        for (let f = 0; f < 9 - layer * 2; f++) {
          const fx = (x0 + x1) / 2 + s.between(-0.36, 0.36) * (1 - layer * 0.25);
          const fz = zz + s.between(-0.36, 0.36) * (1 - layer * 0.25);
          const [px, py] = see([fx, y + 0.09 + layer * 0.1, fz]);
          const r = see.scale([fx, y, fz]) * 0.105;
          parts.push(
            i < 4
              ? s.oval(
                  px,
                  py,
                  r,
                  r * 0.95,
                  s.ball(
                    0.35,
                    0.25,
                    [0, haze(mix(bright, '#fff6d0', 0.55))],
                    [0.35, haze(bright)],
                    [1, haze(mix(dark, '#2a0d08', 0.35))],
                  ),
                )
              : s.oval(px, py, r, r, haze(s.random() < 0.5 ? dark : bright)),
          );
        }
      }
    }
  }
  // The awning: stripes that run from the wall down to its edge, which hangs in scallops.
  const [c, light] = s.pick([
    ['#24628c', '#f4ead2'],
    ['#24628c', '#f4ead2'],
    ['#2f7f8a', '#f7efd9'],
    ['#34506e', '#efe3c8'],
  ]);
  const n = 12;
  for (let b = 0; b < n; b++) {
    const [z0, z1] = [z + (b * 2.9) / n, z + ((b + 1) * 2.9) / n];
    const paint = haze(b % 2 ? c : light, 0.65);
    const sag = (u, zz) => [
      wall + (outer - side * 0.35 - wall) * u,
      4.15 - 0.95 * u - 0.28 * Math.sin(Math.PI * u),
      zz,
    ];
    const us = s.times(7, q => q / 6);
    const [, top] = see(sag(0, z0));
    const [, low] = see(sag(1, z0));
    parts.push(
      s.path(
        [...us.map(u => see(sag(u, z0))), ...us.toReversed().map(u => see(sag(u, z1)))],
        s.along(
          0,
          Math.min(top, low),
          0,
          Math.max(top, low) + 1,
          [0, mix(paint, '#3a2416', 0.3)],
          [0.6, paint],
          [1, mix(paint, '#fff3cc', 0.35)],
        ),
      ),
    );
    const [p, q] = [see(sag(1, z0)), see(sag(1, z1))];
    const drop = see.scale(sag(1, z0)) * 0.24;
    parts.push(
      s.path(
        `M${p[0]} ${p[1]}L${p[0]} ${p[1] + drop * 0.6}Q${(p[0] + q[0]) / 2} ${Math.max(p[1], q[1]) + drop * 1.25} ${q[0]} ${q[1] + drop * 0.6}L${q[0]} ${q[1]}Z`,
        mix(paint, '#4a2f1c', 0.22),
      ),
    );
  }
  const pole = see([outer - side * 0.35, 0, z]);
  const head = see([outer - side * 0.35, 3.2, z]);
  parts.push(
    s.stroke([pole, head], haze('#3d2616'), Math.max(1, see.scale([outer, 0, z]) * 0.055)),
  );
  return parts;
}

function people(s, see) {
  const coats = [
    '#3a4a5c',
    '#7a3a34',
    '#d9c7a0',
    '#4d5f4a',
    '#2f3440',
    '#a5683f',
    '#efe4cc',
    '#5a3f5c',
  ];
  return s
    .times(15, i => 24 - i * 1.55)
    .map((z, i) => {
      const x = s.between(-1.5, 1.6);
      const far = Math.max(0, z / 27);
      const k = see.scale([x, 0, z]);
      const [px, py] = see([x, 0, z]);
      if (z < 6.5) return '';
      const c = mix(s.pick(coats), '#f6dba8', far * 0.62);
      const dark = mix(c, '#1d120c', 0.4 * (1 - far));
      const at = (dx, dy) => [px + dx * k, py - dy * k];
      return s.group([
        s.oval(px + 0.25 * k, py, 0.5 * k, 0.09 * k, '#3a2413', {opacity: 0.45 * (1 - far)}),
        s.path(
          smooth([
            at(-0.2, 0.03),
            at(-0.24, 0.8),
            at(-0.27, 1.28),
            at(-0.12, 1.48),
            at(0.12, 1.48),
            at(0.27, 1.28),
            at(0.24, 0.8),
            at(0.2, 0.03),
          ]),
          s.along(
            px - 0.3 * k,
            0,
            px + 0.3 * k,
            0,
            [0, mix(c, '#fff0c8', 0.3)],
            [0.5, c],
            [1, dark],
          ),
        ),
        s.oval(...at(0, 1.62), 0.12 * k, 0.15 * k, mix('#7d5238', '#f6dba8', far * 0.5)),
        i % 2
          ? s.path(
              smooth([
                at(-0.14, 1.6),
                at(-0.13, 1.8),
                at(0.13, 1.8),
                at(0.14, 1.6),
                at(0.16, 1.44),
                at(-0.16, 1.44),
              ]),
              mix(s.pick(coats), '#f6dba8', far * 0.6),
            )
          : s.path(
              smooth([at(-0.13, 1.66), at(-0.1, 1.79), at(0.1, 1.79), at(0.13, 1.66)]),
              mix('#2a1a12', '#f6dba8', far * 0.5),
            ),
        i % 3 === 0
          ? s.path(
              smooth([at(0.24, 0.35), at(0.5, 0.35), at(0.46, 0.72), at(0.28, 0.72)]),
              mix('#b98a4a', '#f6dba8', far * 0.5),
            ) +
            s.stroke([at(0.28, 0.7), at(0.25, 0.98), at(0.46, 0.7)], dark, Math.max(0.8, 0.02 * k))
          : '',
      ]);
    });
}
