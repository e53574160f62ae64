// Before the first train: an empty platform under an iron roof, rails that shine toward the sunrise.
import {camera, mix, sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(113);
  const see = camera({at: [1.1, 2.9, -7], zoom: 700, cy: 345, yaw: -0.06});
  const end = 70;
  const [sx, sy] = see([-3.2, 3.4, 400]);
  s.add(
    s.all(
      s.down(
        [0, '#5b7fa6'],
        [0.3, '#c9b7a8'],
        [0.46, '#ffd79a'],
        [0.52, '#ffe9c0'],
        [1, '#3b3230'],
      ),
    ),
  );
  s.add(s.glow(sx, sy, 560, '#ffdf9c', 1), s.oval(sx, sy, 24, 24, '#fffdf0', {filter: s.blur(3)}));
  s.add(s.land(s.ridge(344, 34, 260), '#a28f8c'), s.land(s.ridge(350, 18, 120), '#84726f'));
  const quad = (a, b, c, d, fill, more) => s.path([a, b, c, d].map(see), fill, more);
  // Track bed.
  s.add(
    quad(
      [-9, -0.9, -6],
      [0, -0.9, -6],
      [0, -0.9, 300],
      [-9, -0.9, 300],
      s.along(0, 350, 0, 675, [0, '#e3b988'], [0.2, '#7d6450'], [1, '#2b2320']),
      {filter: s.surface(0.05, 0.12, 1.8, {azimuth: 300, share: 0.8})},
    ),
  );
  for (const base of [-2.6, -6.2]) {
    for (let z = 60; z > -5; z -= 0.75)
      s.add(
        quad(
          [base - 1.25, -0.84, z],
          [base + 1.25, -0.84, z],
          [base + 1.25, -0.84, z + 0.3],
          [base - 1.25, -0.84, z + 0.3],
          mix('#33251d', '#b98f6b', Math.max(0, z) / 60),
        ),
      );
    for (const x of [base - 0.72, base + 0.72])
      s.add(
        s.path(
          [
            see([x - 0.06, -0.68, -6]),
            see([x - 0.05, -0.68, 300]),
            see([x + 0.05, -0.68, 300]),
            see([x + 0.06, -0.68, -6]),
          ],
          s.along(0, 350, 0, 675, [0, '#fff6da'], [0.25, '#e6bf8b'], [1, '#6a5c58']),
        ),
      );
  }
  // Platform: paving, a pale edge, shadows of the columns across it.
  s.add(
    quad(
      [0, 0, -6],
      [9, 0, -6],
      [9, 0, end],
      [0, 0, end],
      s.along(0, 360, 0, 675, [0, '#f4d5a5'], [0.25, '#b49780'], [1, '#5a4c4a']),
    ),
  );
  for (let z = -5; z < end; z += 1.2)
    s.add(
      s.stroke([see([0.5, 0, z]), see([9, 0, z])], '#4d3f3a', 0.9, {opacity: 0.32 * (1 - z / end)}),
    );
  for (let x = 0.5; x < 9; x += 1.2)
    s.add(s.stroke([see([x, 0, -6]), see([x, 0, end])], '#4d3f3a', 0.9, {opacity: 0.25}));
  s.add(
    quad(
      [0, -0.9, -6],
      [0, 0, -6],
      [0, 0, end],
      [0, -0.9, end],
      s.along(0, 360, 0, 675, [0, '#b98f66'], [1, '#1d1716']),
    ),
  );
  s.add(
    quad(
      [0.02, 0.005, -6],
      [0.42, 0.005, -6],
      [0.42, 0.005, end],
      [0.02, 0.005, end],
      s.along(0, 360, 0, 675, [0, '#fff1d0'], [1, '#b8a58c']),
    ),
  );
  s.add(
    quad([0.62, 0.005, -6], [0.82, 0.005, -6], [0.82, 0.005, end], [0.62, 0.005, end], '#e0a23c', {
      opacity: 0.8,
    }),
  );
  for (let z = 0; z < end; z += 6)
    s.add(
      s.path(
        [
          see([3.2, 0.01, z]),
          see([3.5, 0.01, z]),
          see([9, 0.01, z - 5.2]),
          see([9, 0.01, z - 6.2]),
        ],
        '#2d2228',
        {opacity: 0.42, filter: s.blur(2)},
      ),
    );
  // The hall beside it, with doors and lit windows.
  s.add(
    quad(
      [7, 0, -6],
      [7, 5, -6],
      [7, 5, end],
      [7, 0, end],
      s.along(600, 0, 1200, 0, [0, '#e6bb86'], [0.5, '#94705a'], [1, '#4a3634']),
      {filter: s.surface(0.02, 0.09, 1, {share: 0.6})},
    ),
  );
  for (let z = 0; z < 54; z += 3) {
    const door = (a, b, y0, y1, fill, more) =>
      quad([6.98, y0, z + a], [6.98, y1, z + a], [6.98, y1, z + b], [6.98, y0, z + b], fill, more);
    s.add(
      door(0.5, 2.1, 0, 3.2, mix('#5a3423', '#dcae7a', z / 70)),
      door(0.62, 1.98, 1.2, 3.08, mix('#ffdc94', '#ffe9c0', z / 70)),
      door(1.27, 1.33, 0, 3.1, '#3f2519'),
    );
  }
  // Iron and glass overhead: columns, brackets, curved ribs, from far to near.
  for (let z = 60; z >= -3; z -= 6) {
    const far = Math.max(0, z / end);
    const iron = mix('#1d2a2c', '#d9b083', far * 0.75);
    const k = see.scale([3.3, 3, z]);
    const rib = s.times(17, i => {
      const u = i / 16;
      return see([-0.9 + 8.2 * u, 4.6 + 1.75 * Math.sin(Math.PI * u), z]);
    });
    const next = s.times(17, i => {
      const u = i / 16;
      return see([-0.9 + 8.2 * u, 4.6 + 1.75 * Math.sin(Math.PI * u), z + 6]);
    });
    for (let i = 0; i < 16; i++) {
      const glass = i % 4 !== 3;
      s.add(
        s.path(
          [rib[i], rib[i + 1], next[i + 1], next[i]],
          glass
            ? mix('#7d94a5', '#ffe2ae', far * 0.7 + (1 - i / 16) * 0.3)
            : mix('#27343a', '#cfa67b', far * 0.75),
          {opacity: glass ? 0.62 : 1},
        ),
      );
      s.add(s.stroke([rib[i], next[i]], iron, Math.max(0.7, k * 0.022)));
    }
    s.add(
      s.stroke(rib, iron, Math.max(1, k * 0.12)),
      s.stroke([rib[0], rib[16]], iron, Math.max(0.8, k * 0.04)),
    );
    s.add(
      s.times(7, i =>
        s.stroke([rib[2 + i * 2], [rib[2 + i * 2][0], rib[0][1]]], iron, Math.max(0.6, k * 0.025)),
      ),
    );
    const [bx, by] = see([3.3, 0, z]);
    const [tx, ty] = see([3.3, 5.3, z]);
    s.add(
      s.rect(
        bx - k * 0.11,
        ty,
        k * 0.22,
        by - ty,
        s.along(
          bx - k * 0.11,
          0,
          bx + k * 0.11,
          0,
          [0, mix('#f0c58c', iron, 0.25)],
          [0.3, iron],
          [1, mix(iron, '#000', 0.35)],
        ),
      ),
      s.rect(bx - k * 0.2, by - k * 0.5, k * 0.4, k * 0.5, iron),
      s.rect(bx - k * 0.18, ty + k * 0.7, k * 0.36, k * 0.12, iron),
    );
    for (const d of [-1, 1])
      s.add(
        s.stroke(
          `M${tx} ${ty + k * 1.5}Q${tx + d * k * 0.2} ${ty + k * 0.6} ${tx + d * k * 1.3} ${ty + k * 0.1}`,
          iron,
          Math.max(0.8, k * 0.07),
        ),
      );
    s.add(s.glow(...see([3.3, 4.2, z]), Math.max(20, k * 0.9), '#ffe0a0', 0.4));
    if (z > -3 && z % 12 === 6) s.add(bench(s, see, z));
  }
  s.add(clock(s, see, 9));
  s.add(
    s.group(s.mist(0.003, 0.01, '#ffe7bf', 0.46, 2), {
      mask: s.mask(s.rect(0, 270, 1200, 160, s.down([0, '#000'], [0.5, '#fff'], [1, '#000']))),
      opacity: 0.55,
    }),
  );
  s.add(s.glow(sx, sy, 900, '#ffcf8a', 0.4));
  return s.svg({vignette: 0.5, dark: '#120a08'});
}

function bench(s, see, z) {
  const quad = (a, b, c, d, fill) => s.path([a, b, c, d].map(see), fill);
  const wood = mix('#6b3f22', '#dcb17c', z / 80);
  return [
    quad(
      [5.2, 0.5, z],
      [5.8, 0.5, z],
      [5.8, 0.5, z + 2.2],
      [5.2, 0.5, z + 2.2],
      mix(wood, '#ffd9a0', 0.3),
    ),
    quad([5.2, 0.42, z], [5.2, 0.5, z], [5.2, 0.5, z + 2.2], [5.2, 0.42, z + 2.2], wood),
    quad([5.8, 0.6, z], [5.85, 1.2, z], [5.85, 1.2, z + 2.2], [5.8, 0.6, z + 2.2], wood),
    s.stroke([see([5.25, 0, z + 0.2]), see([5.25, 0.5, z + 0.2])], '#20282a', 3),
    s.stroke([see([5.25, 0, z + 2]), see([5.25, 0.5, z + 2])], '#20282a', 3),
  ];
}

function clock(s, see, z) {
  const [x, y] = see([1.6, 4.2, z]);
  const r = see.scale([1.6, 4.2, z]) * 0.52;
  const tick = i =>
    `M${x + r * 0.72 * Math.sin(i * 0.5236)} ${y - r * 0.72 * Math.cos(i * 0.5236)}L${x + r * 0.84 * Math.sin(i * 0.5236)} ${y - r * 0.84 * Math.cos(i * 0.5236)}`;
  return [
    s.stroke(
      [
        [x, y - r],
        [x, y - r * 2.3],
      ],
      '#1d2426',
      4,
    ),
    s.oval(x, y, r * 1.1, r * 1.1, '#1d2426'),
    s.oval(x, y, r, r, s.ball(0.4, 0.35, [0, '#fffbe8'], [1, '#f0d6a0'])),
    s.stroke(s.times(12, tick).join(''), '#3a2f2a', 2.2),
    s.stroke(`M${x} ${y}L${x - r * 0.24} ${y + r * 0.45}`, '#1d1614', 4),
    s.stroke(`M${x} ${y}L${x - r * 0.68} ${y - r * 0.18}`, '#1d1614', 2.8),
    s.oval(x, y, 3, 3, '#1d1614'),
  ];
}
