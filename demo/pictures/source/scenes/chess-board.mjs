// Wooden chessmen in warm light from the side.
import {camera, mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(193);
  const see = camera({at: [0.5, 3.5, -7.6], pitch: 0.34, yaw: -0.03, zoom: 1150, cy: 330});
  s.add(
    s.all(
      s.round(180, 120, 1100, [0, '#c78d4e'], [0.3, '#6d4426'], [0.7, '#2a170e'], [1, '#140a07']),
    ),
  );
  s.add(
    s.group(
      s.times(26, () =>
        s.oval(
          s.between(0, 1200),
          s.between(0, 240),
          s.between(16, 46),
          s.between(16, 46),
          s.pick(['#ffce84', '#e9a55a', '#fff0c4', '#b5703a']),
          {opacity: s.between(0.06, 0.3)},
        ),
      ),
      {filter: s.blur(3)},
    ),
  );
  const quad = (a, b, c, d, fill, more) => s.path([a, b, c, d].map(see), fill, more);
  s.add(
    s.group(
      quad(
        [-14, -0.4, -6],
        [14, -0.4, -6],
        [14, -0.4, 12],
        [-14, -0.4, 12],
        s.along(0, 150, 1200, 675, [0, '#8a5a34'], [0.5, '#4a2c1a'], [1, '#1c0f09']),
      ),
      {filter: s.surface(0.006, 0.12, 1.6, {azimuth: 250, share: 0.6})},
    ),
  );
  // The board.
  s.add(
    quad([-4.5, -0.36, -4.5], [5.4, -0.36, -4.9], [5.4, -0.36, 5], [-4, -0.36, 5], '#0d0604', {
      opacity: 0.7,
      filter: s.blur(12),
    }),
  );
  s.add(
    quad(
      [-4.4, -0.3, -4.4],
      [4.4, -0.3, -4.4],
      [4.4, 0, -4.4],
      [-4.4, 0, -4.4],
      s.along(0, 600, 1200, 675, [0, '#7a4a28'], [1, '#2a160c']),
    ),
    quad(
      [-4.4, 0, -4.4],
      [4.4, 0, -4.4],
      [4.4, 0, 4.4],
      [-4.4, 0, 4.4],
      s.along(0, 200, 1200, 600, [0, '#8a5530'], [1, '#3d2213']),
    ),
  );
  for (let x = -4; x < 4; x++) {
    for (let z = 3; z >= -4; z--) {
      const dark = (x + z) & 1;
      const sun = Math.max(0, 1 - Math.hypot(x + 4, z - 1) / 9.5);
      const c = dark ? mix('#3a1d0f', '#8a5128', sun * 0.8) : mix('#a87a48', '#ffdfa5', sun * 0.9);
      s.add(quad([x, 0, z], [x + 1, 0, z], [x + 1, 0, z + 1], [x, 0, z + 1], c));
      s.add(
        s.times(5, i =>
          s.stroke(
            [
              see([x + 0.03, 0, z + 0.1 + i * 0.2 + s.between(-0.06, 0.06)]),
              see([x + 0.97, 0, z + 0.1 + i * 0.2 + s.between(-0.06, 0.06)]),
            ],
            dark ? '#1c0d06' : '#7a4f28',
            s.between(0.5, 1.3),
            {opacity: 0.22},
          ),
        ),
      );
    }
  }
  s.add(
    quad(
      [-4, 0.001, -4],
      [4, 0.001, -4],
      [4, 0.001, 4],
      [-4, 0.001, 4],
      s.along(200, 260, 1000, 640, [0, '#fff0c4', 0.24], [0.4, '#fff', 0], [1, '#140804', 0.5]),
    ),
  );
  const men = [
    ['king', -0.5, -0.5, 1],
    ['knight', -2.5, -1.5, 1],
    ['pawn', -1.5, -2.5, 1],
    ['pawn', 1.5, -1.5, 1],
    ['bishop', -3.5, 0.5, 1],
    ['rook', 2.5, -2.5, 1],
    ['pawn', -3.5, -1.5, 1],
    ['pawn', 0.5, -2.5, 1],
    ['queen', 1.5, 1.5, 0],
    ['king', -1.5, 3.5, 0],
    ['rook', 3.5, 2.5, 0],
    ['knight', 0.5, 2.5, 0],
    ['pawn', -0.5, 1.5, 0],
    ['pawn', 2.5, 0.5, 0],
    ['bishop', -2.5, 2.5, 0],
    ['pawn', -3.5, 2.5, 0],
    ['pawn', 3.5, 0.5, 0],
  ].sort((a, b) => b[2] - a[2]);
  for (const [, x, z] of men)
    s.add(
      s.path(
        [
          see([x - 0.1, 0.002, z + 0.22]),
          see([x + 0.1, 0.002, z - 0.26]),
          see([x + 1.9, 0.002, z - 0.75]),
          see([x + 1.95, 0.002, z - 0.5]),
        ],
        '#120703',
        {opacity: 0.55, filter: s.blur(5)},
      ),
    );
  for (const [kind, x, z, white] of men) {
    const drawn = man(s, see, kind, x, z, white);
    s.add(z > 2 ? s.group(drawn, {filter: s.blur(1.6)}) : drawn);
  }
  s.add(s.glow(80, 120, 900, '#ffc878', 0.42));
  s.add(
    s.times(60, () =>
      s.oval(
        s.between(0, 900),
        s.between(0, 420),
        s.between(0.7, 1.6),
        s.between(0.7, 1.6),
        '#ffe9b8',
        {opacity: s.between(0.1, 0.5)},
      ),
    ),
  );
  return s.svg({vignette: 0.6, dark: '#080302'});
}

/** Half outlines: [radius, height] from the foot up. */
const outlines = {
  pawn: [
    [0.34, 0],
    [0.35, 0.09],
    [0.27, 0.15],
    [0.22, 0.24],
    [0.13, 0.5],
    [0.11, 0.66],
    [0.2, 0.7],
    [0.19, 0.75],
    [0.12, 0.77],
    [0.19, 0.88],
    [0.2, 0.97],
    [0.14, 1.09],
    [0.0, 1.13],
  ],
  rook: [
    [0.37, 0],
    [0.38, 0.1],
    [0.3, 0.17],
    [0.24, 0.3],
    [0.2, 0.74],
    [0.22, 0.8],
    [0.3, 0.86],
    [0.3, 1.12],
  ],
  bishop: [
    [0.36, 0],
    [0.37, 0.1],
    [0.28, 0.17],
    [0.21, 0.3],
    [0.12, 0.8],
    [0.11, 0.94],
    [0.21, 0.98],
    [0.2, 1.04],
    [0.12, 1.07],
    [0.2, 1.22],
    [0.19, 1.36],
    [0.1, 1.54],
    [0.05, 1.6],
    [0.06, 1.66],
    [0.0, 1.7],
  ],
  queen: [
    [0.39, 0],
    [0.4, 0.11],
    [0.31, 0.19],
    [0.23, 0.34],
    [0.13, 0.95],
    [0.12, 1.12],
    [0.24, 1.17],
    [0.22, 1.24],
    [0.14, 1.28],
    [0.19, 1.5],
    [0.28, 1.66],
    [0.16, 1.68],
    [0.08, 1.74],
    [0.07, 1.8],
    [0.0, 1.86],
  ],
  king: [
    [0.4, 0],
    [0.41, 0.12],
    [0.32, 0.2],
    [0.24, 0.36],
    [0.14, 1.05],
    [0.13, 1.24],
    [0.25, 1.29],
    [0.23, 1.37],
    [0.15, 1.41],
    [0.19, 1.6],
    [0.25, 1.74],
    [0.2, 1.8],
    [0.1, 1.85],
    [0.05, 1.9],
    [0.08, 1.98],
    [0.0, 2.06],
  ],
  knight: [
    [0.36, 0],
    [0.37, 0.1],
    [0.29, 0.17],
    [0.23, 0.26],
  ],
};

function man(s, see, kind, x, z, white) {
  const k = see.scale([x, 0.6, z]) * 0.98;
  const [px, py] = see([x, 0, z]);
  const sun = Math.max(0.25, 1 - Math.hypot(x + 4, z - 1) / 12);
  const [high, body, low] = white
    ? ['#fff1cc', '#dca766', '#7a4a24']
    : ['#c98a5a', '#5f2f18', '#1f0d07'];
  const half = outlines[kind];
  const paint = s.along(
    px - k * 0.4,
    0,
    px + k * 0.42,
    0,
    [0, mix(body, high, 0.35 * sun)],
    [0.2, mix(body, high, 0.9 * sun)],
    [0.42, body],
    [0.78, low],
    [0.94, mix(low, '#000', 0.35)],
    [1, mix(low, '#c98a4a', 0.3)],
  );
  const parts = [];
  const rim = (r, y, fill) => s.oval(px, py - y * k, r * k, r * k * 0.27, fill);
  parts.push(rim(0.36, 0.0, mix(low, '#000', 0.4)));
  const up = half.map(([r, y]) => [px - r * k, py - y * k]);
  const down = half.map(([r, y]) => [px + r * k, py - y * k]).toReversed();
  const foot = half[0][0] * k;
  parts.push(
    s.path(
      `${smooth([...up, ...down], false)}A${foot} ${foot * 0.27} 0 0 1 ${up[0].join(' ')}Z`,
      paint,
    ),
  );
  for (const [i, [r, y]] of half.entries()) {
    const [r0] = half[i - 1] ?? [r];
    const [r2] = half[i + 1] ?? [r];
    if (r > 0.1 && r >= r0 && r > r2 && y > 0.05)
      parts.push(
        s.stroke(
          `M${px - r * k} ${py - y * k}A${r * k} ${r * k * 0.24} 0 0 0 ${px + r * k} ${py - y * k}`,
          mix(high, body, 0.35),
          1.6,
          {opacity: 0.5 * sun + 0.12},
        ),
      );
  }
  if (kind === 'rook') {
    parts.push(
      s.oval(px, py - 1.12 * k, 0.3 * k, 0.085 * k, mix(body, high, 0.5 * sun)),
      s.oval(px, py - 1.11 * k, 0.21 * k, 0.055 * k, mix(low, '#000', 0.3)),
    );
    parts.push(
      [-0.23, 0.0, 0.2].map(t =>
        s.rect(px + t * k - 0.035 * k, py - 1.16 * k, 0.07 * k, 0.14 * k, mix(low, '#000', 0.15)),
      ),
    );
  }
  if (kind === 'bishop')
    parts.push(
      s.stroke(
        `M${px - 0.02 * k} ${py - 1.3 * k}L${px + 0.12 * k} ${py - 1.47 * k}`,
        mix(low, '#000', 0.45),
        0.035 * k,
      ),
    );
  if (kind === 'queen')
    parts.push(
      s.times(5, i =>
        s.oval(
          px + (i - 2) * 0.12 * k,
          py - (1.69 - Math.abs(i - 2) * 0.012) * k,
          0.045 * k,
          0.045 * k,
          mix(body, high, 0.6 * sun - i * 0.12),
        ),
      ),
    );
  if (kind === 'king')
    parts.push(s.oval(px - 0.03 * k, py - 2.0 * k, 0.03 * k, 0.035 * k, high, {opacity: 0.8}));
  if (kind === 'knight') parts.push(horse(s, px, py, k, paint, high, low, white ? -1 : 1));
  parts.push(
    s.stroke(
      smooth(
        half.slice(0, -1).map(([r, y]) => [px - r * k * 0.74, py - y * k]),
        false,
      ),
      high,
      k * 0.026,
      {opacity: 0.55 * sun, filter: s.blur(k * 0.011)},
    ),
  );
  return parts;
}

function horse(s, px, py, k, paint, high, low, face) {
  const at = (dx, dy) => [px - face * dx * k, py - dy * k];
  const neck = smooth([
    at(-0.22, 0.24),
    at(-0.25, 0.5),
    at(-0.2, 0.85),
    at(-0.08, 1.14),
    at(0.02, 1.28),
    at(0.04, 1.42),
    at(0.12, 1.3),
    at(0.22, 1.22),
    at(0.36, 1.02),
    at(0.45, 0.88),
    at(0.42, 0.78),
    at(0.32, 0.77),
    at(0.2, 0.86),
    at(0.1, 0.86),
    at(0.14, 0.7),
    at(0.24, 0.48),
    at(0.22, 0.24),
  ]);
  return [
    s.path(neck, paint),
    s.stroke(
      smooth([at(0.02, 1.26), at(-0.12, 1.06), at(-0.19, 0.8), at(-0.22, 0.5)], false),
      mix(low, '#000', 0.3),
      k * 0.03,
      {opacity: 0.7},
    ),
    s.times(6, i =>
      s.stroke(
        `M${at(-0.21 + i * 0.026, 0.46 + i * 0.13).join(' ')}L${at(-0.1 + i * 0.028, 0.42 + i * 0.135).join(' ')}`,
        low,
        k * 0.018,
        {opacity: 0.6},
      ),
    ),
    s.oval(...at(0.18, 1.1), k * 0.028, k * 0.028, mix(low, '#000', 0.6)),
    s.oval(...at(0.4, 0.87), k * 0.016, k * 0.02, mix(low, '#000', 0.6)),
    s.stroke(
      `M${at(0.43, 0.81).join(' ')}L${at(0.32, 0.83).join(' ')}`,
      mix(low, '#000', 0.5),
      k * 0.016,
    ),
    s.stroke(
      smooth([at(0.06, 1.38), at(0.2, 1.2), at(0.36, 1.0), at(0.44, 0.89)], false),
      high,
      k * 0.022,
      {opacity: 0.5},
    ),
  ];
}
