// A bright corridor of a clinic: pale blue doors, chairs, a plant, a window full of morning.
import {camera, mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(179);
  const see = camera({at: [0.35, 1.65, -4], zoom: 720, cy: 325});
  const end = 26;
  const quad = (a, b, c, d, fill, more) => s.path([a, b, c, d].map(see), fill, more);
  s.add(s.all('#eef4f2'));
  // Ceiling with panels of light, floor, walls.
  s.add(
    quad(
      [-2.6, 3.1, -4],
      [2.6, 3.1, -4],
      [2.6, 3.1, end],
      [-2.6, 3.1, end],
      s.along(0, 0, 0, 290, [0, '#aebfc2'], [1, '#f4f8f4']),
    ),
  );
  for (let z = 24; z >= -3; z -= 3) {
    s.add(
      quad(
        [-0.75, 3.09, z],
        [0.75, 3.09, z],
        [0.75, 3.09, z + 1.5],
        [-0.75, 3.09, z + 1.5],
        '#fffef6',
      ),
    );
    s.add(s.stroke([see([-2.6, 3.1, z]), see([2.6, 3.1, z])], '#9db0b4', 1, {opacity: 0.5}));
  }
  s.add(
    quad(
      [-2.6, 0, -4],
      [2.6, 0, -4],
      [2.6, 0, end],
      [-2.6, 0, end],
      s.along(0, 340, 0, 675, [0, '#fffdf2'], [0.3, '#c9d9d6'], [1, '#7f999d']),
    ),
  );
  for (const side of [-1, 1]) {
    const x = side * 2.6;
    s.add(
      quad(
        [x, 0, -4],
        [x, 3.1, -4],
        [x, 3.1, end],
        [x, 0, end],
        s.along(
          side < 0 ? 0 : 1200,
          0,
          600,
          0,
          [0, side < 0 ? '#c2d2d0' : '#d5dfda'],
          [1, '#fdfdf6'],
        ),
      ),
    );
    s.add(
      quad(
        [x - side * 0.005, 0, -4],
        [x - side * 0.005, 1.15, -4],
        [x - side * 0.005, 1.15, end],
        [x - side * 0.005, 0, end],
        s.along(side < 0 ? 0 : 1200, 0, 600, 0, [0, '#8fb8c2'], [1, '#d9ecea']),
      ),
    );
    s.add(
      quad(
        [x - side * 0.04, 0.92, -4],
        [x - side * 0.04, 1.06, -4],
        [x - side * 0.04, 1.06, end],
        [x - side * 0.04, 0.92, end],
        s.along(side < 0 ? 0 : 1200, 0, 600, 0, [0, '#b58a58'], [1, '#ecd9b4']),
      ),
    );
    for (let z = 20.5; z >= -1; z -= 4.3) s.add(door(s, see, x, side, z, end));
  }
  // The end: window, sky, trees.
  const [l, t] = see([-2.6, 3.1, end]);
  const [r, b] = see([2.6, 0, end]);
  s.add(s.rect(l, t, r - l, b - t, '#f1f5ee'));
  const w = r - l;
  s.add(
    s.rect(
      l + w * 0.12,
      t + w * 0.05,
      w * 0.76,
      (b - t) * 0.88,
      s.down([0, '#fffdf0'], [0.5, '#dff2ea'], [1, '#bfe0b4']),
    ),
    s.times(20, () =>
      s.oval(
        s.between(l + w * 0.16, l + w * 0.84),
        s.between(t + (b - t) * 0.5, t + (b - t) * 0.85),
        8,
        7,
        s.pick(['#8fc08a', '#b5d9a0', '#6fa878']),
        {opacity: 0.8},
      ),
    ),
    s.rect(l + w * 0.48, t + w * 0.05, 3, (b - t) * 0.88, '#b9c9c6'),
    s.rect(l + w * 0.12, t + (b - t) * 0.4, w * 0.76, 2.5, '#b9c9c6'),
  );
  // Reflections in the polished floor.
  const floor = s.clip(
    `<path d="M${[
      [-2.6, 0, -4],
      [-2.6, 0, end],
      [2.6, 0, end],
      [2.6, 0, -4],
    ]
      .map(see)
      .map(p => p.map(q => q.toFixed(1)).join(' '))
      .join('L')}Z"/>`,
  );
  const under = ([x, y, z]) => see([x, -y, z]);
  under.scale = see.scale;
  const mirror = [s.rect(l, b, w, (b - t) * 2.4, s.down([0, '#fffdf0', 0.95], [1, '#fffdf0', 0]))];
  for (const side of [-1, 1])
    for (let z = 20.5; z >= -1; z -= 4.3) mirror.push(door(s, under, side * 2.6, side, z, end));
  for (let z = 24; z >= -3; z -= 3)
    mirror.push(
      s.path(
        [
          [-0.75, 3.1, z],
          [0.75, 3.1, z],
          [0.75, 3.1, z + 1.5],
          [-0.75, 3.1, z + 1.5],
        ].map(under),
        '#fffef6',
      ),
    );
  s.add(s.group(s.group(mirror, {filter: s.blur(3, 9), opacity: 0.4}), {'clip-path': floor}));
  s.add(
    s.group(
      s.path(
        [
          [-0.9, 0, end],
          [0.9, 0, end],
          [1.3, 0, -4],
          [-1.3, 0, -4],
        ].map(see),
        s.along(0, 340, 0, 675, [0, '#fffdf0', 0.9], [1, '#fffdf0', 0.08]),
      ),
      {filter: s.blur(16)},
    ),
  );
  for (const z of [15, 10.4, 6.4, 1.5]) s.add(chairs(s, see, z));
  s.add(plant(s, see, -2.1, 3.1), plant(s, see, 2.15, 13));
  s.add(nurse(s, see, -0.35, 8.5));
  s.add(
    s.glow((l + r) / 2, (t + b) / 2, 330, '#fffbe0', 0.7),
    s.glow((l + r) / 2, (t + b) / 2, 800, '#fff2cc', 0.16),
  );
  return s.svg({vignette: 0.5, dark: '#12303a'});
}

function door(s, see, x, side, z, end) {
  const far = Math.max(0, z / end);
  const quad = (y0, y1, a, b, fill, out = 0.01, more = {}) =>
    s.path(
      [
        [x - side * out, y0, z + a],
        [x - side * out, y1, z + a],
        [x - side * out, y1, z + b],
        [x - side * out, y0, z + b],
      ].map(see),
      fill,
      more,
    );
  const blue = mix(side < 0 ? '#5f9db0' : '#7db4c2', '#eef6f0', far * 0.75);
  return [
    quad(0, 2.32, -0.08, 1.28, mix('#e9efe9', '#fbfbf4', far), 0.03),
    quad(0, 2.22, 0.02, 1.18, blue, 0.035),
    quad(1.15, 1.95, 0.75, 0.98, mix('#f4fdf8', '#fffef6', far), 0.04),
    quad(1.02, 1.06, 0.12, 0.32, mix('#e3e9ea', '#fff', far), 0.06),
    quad(0, 0.2, 0.02, 1.18, mix('#b9c9cc', '#eef2ee', far), 0.04),
    quad(
      1.35,
      1.75,
      1.5,
      1.9,
      mix(s.pick(['#e2b35c', '#7fae8a', '#d98a6a']), '#f4f6ee', far * 0.7),
      0.03,
    ),
    quad(1.4, 1.7, 1.55, 1.85, mix('#fbf6e6', '#fff', far), 0.035),
  ];
}

function chairs(s, see, z) {
  const x = 2.25;
  const far = Math.max(0, z / 26);
  const parts = [];
  for (let i = 2; i >= 0; i--) {
    const a = z + i * 0.72;
    const c = mix(['#e0a04a', '#4f97a8', '#d9765a'][i], '#f6f6ee', far * 0.55);
    const quad = (p, q, r, t, fill) => s.path([p, q, r, t].map(see), fill);
    for (const [lx, lz] of [
      [x - 0.5, a + 0.06],
      [x - 0.5, a + 0.54],
    ])
      parts.push(
        s.stroke(
          [see([lx, 0, lz]), see([lx, 0.44, lz])],
          mix('#5d7076', '#eef2ee', far * 0.6),
          Math.max(1, see.scale([lx, 0, lz]) * 0.03),
        ),
      );
    parts.push(
      s.oval(
        ...see([x - 0.25, 0, a + 0.3]),
        see.scale([x, 0, a]) * 0.32,
        see.scale([x, 0, a]) * 0.05,
        '#3f5d66',
        {opacity: 0.22, filter: s.blur(3)},
      ),
    );
    parts.push(
      quad(
        [x, 0.5, a],
        [x, 0.96, a],
        [x, 0.96, a + 0.6],
        [x, 0.5, a + 0.6],
        mix(c, '#2a3c44', 0.12),
      ),
      quad(
        [x - 0.52, 0.46, a],
        [x, 0.46, a],
        [x, 0.46, a + 0.6],
        [x - 0.52, 0.46, a + 0.6],
        mix(c, '#fff', 0.25),
      ),
      quad(
        [x - 0.52, 0.39, a],
        [x - 0.52, 0.46, a],
        [x - 0.52, 0.46, a + 0.6],
        [x - 0.52, 0.39, a + 0.6],
        mix(c, '#2a3c44', 0.3),
      ),
      quad(
        [x - 0.52, 0.39, a],
        [x, 0.39, a],
        [x, 0.46, a],
        [x - 0.52, 0.46, a],
        mix(c, '#2a3c44', 0.2),
      ),
    );
  }
  return parts;
}

function plant(s, see, x, z) {
  const [px, py] = see([x, 0, z]);
  const k = see.scale([x, 0, z]);
  return [
    s.oval(px, py, k * 0.34, k * 0.06, '#3f5d66', {opacity: 0.35, filter: s.blur(3)}),
    s.path(
      [
        [px - k * 0.22, py - k * 0.46],
        [px + k * 0.22, py - k * 0.46],
        [px + k * 0.16, py],
        [px - k * 0.16, py],
      ],
      s.along(px - k * 0.22, 0, px + k * 0.22, 0, [0, '#fbf4e6'], [0.5, '#e0d2ba'], [1, '#a8957a']),
    ),
    s.times(17, i => {
      const a = -2.75 + i * 0.15 + s.between(-0.1, 0.1);
      const l = k * s.between(0.55, 0.95);
      const [ex, ey] = [px + Math.cos(a) * l * 0.75, py - k * 0.46 + Math.sin(a) * l];
      const [nx, ny] = [-Math.sin(a) * k * 0.075, Math.cos(a) * k * 0.075];
      const [mx, my] = [(px + ex) / 2, (py - k * 0.46 + ey) / 2];
      return s.path(
        `M${px} ${py - k * 0.46}Q${mx + nx} ${my + ny} ${ex} ${ey}Q${mx - nx} ${my - ny} ${px} ${py - k * 0.46}Z`,
        s.along(px, ey, px, py, [0, s.pick(['#8fc27a', '#6fae72', '#a5cf86'])], [1, '#2f6b4a']),
      );
    }),
  ];
}

function nurse(s, see, x, z) {
  const [px, py] = see([x, 0, z]);
  const k = see.scale([x, 0, z]);
  const at = (dx, dy) => [px + dx * k, py - dy * k];
  return s.group([
    s.oval(px, py, k * 0.3, k * 0.05, '#3f5d66', {opacity: 0.3}),
    s.stroke([at(-0.09, 0.7), at(-0.14, 0.04)], '#4f97a8', k * 0.14),
    s.stroke([at(0.09, 0.7), at(0.16, 0.04)], '#5fa8b8', k * 0.14),
    s.path(
      smooth([
        at(-0.22, 0.62),
        at(-0.24, 1.25),
        at(-0.12, 1.44),
        at(0.12, 1.44),
        at(0.24, 1.25),
        at(0.22, 0.62),
      ]),
      s.along(px - 0.24 * k, 0, px + 0.24 * k, 0, [0, '#fff'], [1, '#cfdfe0']),
    ),
    s.oval(...at(0, 1.6), k * 0.11, k * 0.14, '#8a5f45'),
    s.path(
      smooth([
        at(-0.13, 1.58),
        at(-0.11, 1.77),
        at(0.11, 1.77),
        at(0.13, 1.58),
        at(0.06, 1.72),
        at(-0.06, 1.72),
      ]),
      '#3a2a22',
    ),
  ]);
}
