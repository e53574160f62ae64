// A reading room: two walls of books that meet far away, a gallery, tall windows and green lamps.
import {camera, mix, sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(109);
  const see = camera({at: [0.5, 2.5, -5], pitch: -0.02, zoom: 640, cy: 350});
  const end = 34;
  s.add(s.all(s.round(585, 250, 640, [0, '#d9b27a'], [0.4, '#6d4a2c'], [1, '#1c110a'])));
  const quad = (a, b, c, d, fill, more) => s.path([a, b, c, d].map(see), fill, more);
  // Ceiling with ribs, floor that shines, the end wall with its window.
  s.add(
    quad(
      [-6, 8.6, -4],
      [6, 8.6, -4],
      [6, 8.6, end],
      [-6, 8.6, end],
      s.along(0, 0, 0, 260, [0, '#3a2416'], [1, '#c79c66']),
    ),
  );
  for (let z = 0; z < end; z += 3)
    s.add(
      quad(
        [-6, 8.5, z],
        [6, 8.5, z],
        [6, 8.5, z + 0.5],
        [-6, 8.5, z + 0.5],
        mix('#2a180d', '#a37a4c', z / end),
      ),
    );
  s.add(
    quad(
      [-6, 0, -4],
      [6, 0, -4],
      [6, 0, end],
      [-6, 0, end],
      s.along(0, 380, 0, 675, [0, '#d9aa6c'], [0.3, '#7d522f'], [1, '#2a180e']),
    ),
  );
  for (let x = -6; x <= 6; x += 0.75)
    s.add(s.stroke([see([x, 0, -4]), see([x, 0, end])], '#2a160b', 1, {opacity: 0.35}));
  s.add(quad([-6, 0, end], [6, 0, end], [6, 8.6, end], [-6, 8.6, end], '#b58b58'));
  for (const x of [-3.6, 0, 3.6]) {
    const [l, t] = see([x - 1.1, 7.2, end]);
    const [r, b] = see([x + 1.1, 1.4, end]);
    const w = r - l;
    const arch = `M${l} ${b}V${t + w / 2}A${w / 2} ${w / 2} 0 0 1 ${r} ${t + w / 2}V${b}Z`;
    s.add(s.path(arch, s.along(0, t, 0, b, [0, '#fffdf0'], [0.6, '#ffefc4'], [1, '#f2d296'])));
    s.add(
      s.stroke(
        `M${(l + r) / 2} ${t}V${b}M${l} ${(t + b) / 2}H${r}M${l} ${t + (b - t) * 0.75}H${r}`,
        '#9b7344',
        1.3,
      ),
    );
  }
  for (const side of [-1, 1]) s.add(stacks(s, see, side, end));
  s.add(s.glow(585, 290, 520, '#ffe3a6', 0.75));
  // Light that falls from the side windows above the gallery.
  for (let z = 4; z < 30; z += 5.2) {
    const a = [
      [-6, 8.2, z],
      [-6, 6.6, z],
      [2.6, 0, z + 1.5],
      [3.9, 0, z + 3.2],
    ].map(see);
    s.add(
      s.path(
        [a[0], a[3], a[2], a[1]],
        s.along(
          ...a[0],
          ...a[3],
          [0, '#fff2cc', 0.5],
          [0.5, '#ffe2a0', 0.16],
          [1, '#ffd98c', 0.06],
        ),
        {style: 'mix-blend-mode:screen', filter: s.blur(6)},
      ),
    );
  }
  // Tables, lamps, readers, from far to near.
  for (let z = 26; z >= 1.5; z -= 3.5) s.add(table(s, see, z));
  s.add(
    s.times(120, () =>
      s.oval(
        s.between(150, 1000),
        s.between(80, 560),
        s.between(0.6, 1.5),
        s.between(0.6, 1.5),
        '#fff2cc',
        {opacity: s.between(0.1, 0.55)},
      ),
    ),
  );
  s.add(s.glow(585, 300, 700, '#ffb45c', 0.2));
  return s.svg({vignette: 0.55, dark: '#0d0602'});
}

function stacks(s, see, side, end) {
  const x = side * 5.2;
  const parts = [];
  const paints = [
    '#7d2f26',
    '#8f5a2c',
    '#3d4a3a',
    '#2f3e54',
    '#a07a3f',
    '#5a2a3a',
    '#c2a571',
    '#6b4a34',
    '#41586a',
    '#94452d',
    '#d8c49a',
    '#53633f',
  ];
  const quad = (a, b, c, d, fill, more) => s.path([a, b, c, d].map(see), fill, more);
  for (let z = end - 2; z >= -3.4; z -= 2) {
    const far = Math.max(0, z / end);
    const haze = c => mix(mix(c, '#1a0e08', 0.3 * (1 - far)), '#e3b878', far * 0.62);
    parts.push(quad([x, 0, z], [x, 8.3, z], [x, 8.3, z + 2], [x, 0, z + 2], haze('#2a170d')));
    for (let shelf = 0; shelf < 12; shelf++) {
      const y0 = 0.35 + shelf * 0.62 + (shelf > 5 ? 0.55 : 0);
      let at = z + 0.1;
      const step = z > 20 ? 0.18 : 0.085;
      while (at < z + 1.82) {
        const w = s.between(step * 0.7, step * 1.5);
        const h = s.between(0.38, 0.54);
        if (s.random() < 0.95) {
          const c = haze(mix(s.pick(paints), '#000', s.between(0, 0.25)));
          parts.push(
            quad([x, y0, at], [x, y0 + h, at], [x, y0 + h, at + w * 0.9], [x, y0, at + w * 0.9], c),
          );
          if (z < 9 && s.random() < 0.4)
            parts.push(
              quad(
                [x, y0 + h * 0.7, at],
                [x, y0 + h * 0.76, at],
                [x, y0 + h * 0.76, at + w * 0.9],
                [x, y0 + h * 0.7, at + w * 0.9],
                '#e2bd6a',
                {opacity: 0.7},
              ),
            );
        }
        at += w;
      }
      parts.push(
        quad(
          [x - side * 0.05, y0 - 0.06, z],
          [x - side * 0.05, y0, z],
          [x - side * 0.05, y0, z + 2],
          [x - side * 0.05, y0 - 0.06, z + 2],
          haze('#8a5a33'),
        ),
      );
    }
    parts.push(
      quad(
        [x - side * 0.12, 0, z - 0.07],
        [x - side * 0.12, 8.3, z - 0.07],
        [x - side * 0.12, 8.3, z + 0.12],
        [x - side * 0.12, 0, z + 0.12],
        haze('#6b4124'),
      ),
    );
    // The gallery and its rail.
    parts.push(
      quad(
        [x, 4.15, z],
        [x - side * 1.1, 4.15, z],
        [x - side * 1.1, 4.15, z + 2],
        [x, 4.15, z + 2],
        haze('#2e190d'),
      ),
      quad(
        [x - side * 1.1, 4.0, z],
        [x - side * 1.1, 4.3, z],
        [x - side * 1.1, 4.3, z + 2],
        [x - side * 1.1, 4.0, z + 2],
        haze('#9c683a'),
      ),
    );
    for (let k = 0; k < 4; k++)
      parts.push(
        s.stroke(
          [see([x - side * 1.1, 4.3, z + k * 0.5]), see([x - side * 1.1, 5.0, z + k * 0.5])],
          haze('#3d2818'),
          Math.max(0.6, see.scale([x, 4, z + k * 0.5]) * 0.02),
        ),
      );
    parts.push(
      quad(
        [x - side * 1.1, 4.98, z],
        [x - side * 1.1, 5.06, z],
        [x - side * 1.1, 5.06, z + 2],
        [x - side * 1.1, 4.98, z + 2],
        haze('#b98a52'),
      ),
    );
  }
  return parts;
}

function table(s, see, z) {
  const far = z / 34;
  const haze = c => mix(c, '#e0b06c', far * 0.6);
  const quad = (a, b, c, d, fill) => s.path([a, b, c, d].map(see), fill);
  const parts = [];
  for (const x of [-1.5, 2.4]) {
    const w = 1.15;
    for (const [dx, dz] of [
      [-w + 0.1, 0.1],
      [w - 0.1, 0.1],
    ])
      parts.push(
        s.stroke(
          [see([x + dx, 0, z + dz]), see([x + dx, 1, z + dz])],
          haze('#2f1a0e'),
          see.scale([x, 0, z]) * 0.09,
        ),
      );
    parts.push(
      quad([x - w, 1, z], [x + w, 1, z], [x + w, 1, z + 1.5], [x - w, 1, z + 1.5], haze('#a56d3b')),
      quad([x - w, 0.88, z], [x + w, 0.88, z], [x + w, 1, z], [x - w, 1, z], haze('#5f371c')),
    );
    const [px, py] = see([x, 1, z + 0.7]);
    const k = see.scale([x, 1, z + 0.7]);
    parts.push(
      s.oval(px, py, 0.8 * k, 0.2 * k, s.ball(0.5, 0.5, [0, '#fff0b8', 0.9], [1, '#ffd77a', 0])),
    );
    parts.push(
      s.stroke(
        [
          [px, py],
          [px, py - 0.42 * k],
        ],
        '#8f6a2c',
        0.05 * k,
      ),
      s.oval(px, py, 0.12 * k, 0.035 * k, '#a67d38'),
    );
    parts.push(
      s.path(
        `M${px - 0.34 * k} ${py - 0.36 * k}Q${px - 0.26 * k} ${py - 0.58 * k} ${px} ${py - 0.58 * k}Q${px + 0.26 * k} ${py - 0.58 * k} ${px + 0.34 * k} ${py - 0.36 * k}Z`,
        s.along(
          0,
          py - 0.58 * k,
          0,
          py - 0.36 * k,
          [0, haze('#3f8a5f')],
          [0.7, haze('#1f5a3e')],
          [1, '#c9f0b0'],
        ),
      ),
    );
    parts.push(s.glow(px, py - 0.3 * k, 1.5 * k, '#ffdf8f', 0.4));
    const book = dx =>
      s.path(
        [
          see([x + dx - 0.25, 1.02, z + 0.25]),
          see([x + dx, 1.06, z + 0.25]),
          see([x + dx + 0.25, 1.02, z + 0.25]),
          see([x + dx + 0.25, 1.02, z + 0.6]),
          see([x + dx, 1.06, z + 0.6]),
          see([x + dx - 0.25, 1.02, z + 0.6]),
        ],
        haze('#fff3d6'),
      );
    parts.push(book(-0.6));
    if (s.random() < 0.7) parts.push(book(0.65));
    if (s.random() < 0.62 && z > 4) {
      const [rx, ry] = see([x + s.pick([-0.55, 0.6]), 1, z + 1.7]);
      const coat = haze(s.pick(['#2b2d3d', '#4a2a26', '#2f3f3a', '#5a4630']));
      parts.unshift(
        s.path(
          `M${rx - 0.36 * k} ${ry + 0.1 * k}Q${rx - 0.34 * k} ${ry - 0.42 * k} ${rx} ${ry - 0.46 * k}Q${rx + 0.34 * k} ${ry - 0.42 * k} ${rx + 0.36 * k} ${ry + 0.1 * k}Z`,
          coat,
        ),
        s.oval(rx, ry - 0.58 * k, 0.15 * k, 0.19 * k, haze('#6b4630')),
        s.path(
          `M${rx - 0.16 * k} ${ry - 0.58 * k}Q${rx - 0.15 * k} ${ry - 0.82 * k} ${rx} ${ry - 0.8 * k}Q${rx + 0.16 * k} ${ry - 0.82 * k} ${rx + 0.16 * k} ${ry - 0.58 * k}Q${rx} ${ry - 0.7 * k} ${rx - 0.16 * k} ${ry - 0.58 * k}Z`,
          haze('#1d120d'),
        ),
      );
    }
  }
  return parts;
}
