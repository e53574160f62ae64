// A quiet classroom: wooden desks, a green board without a word on it, morning sun through tall windows.
import {camera, mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(191);
  const see = camera({at: [0.9, 1.9, -6.4], yaw: -0.1, pitch: 0.05, zoom: 720, cy: 320});
  const [wide, deep, high] = [4.4, 7, 3.7];
  const quad = (a, b, c, d, fill, more) => s.path([a, b, c, d].map(see), fill, more);
  s.add(s.all('#c9a878'));
  s.add(
    quad(
      [-wide, high, -7],
      [wide, high, -7],
      [wide, high, deep],
      [-wide, high, deep],
      s.along(0, 0, 0, 150, [0, '#b59c7d'], [1, '#f2e2c2']),
    ),
  );
  s.add(
    quad(
      [-wide, 0, deep],
      [wide, 0, deep],
      [wide, high, deep],
      [-wide, high, deep],
      s.along(150, 0, 1100, 0, [0, '#f6e6c2'], [1, '#d9bd90']),
    ),
  );
  s.add(
    quad(
      [wide, 0, -7],
      [wide, 0, deep],
      [wide, high, deep],
      [wide, high, -7],
      s.along(1000, 0, 1250, 0, [0, '#d9b988'], [1, '#a8825a']),
    ),
  );
  s.add(
    quad(
      [-wide, 0, -7],
      [-wide, 0, deep],
      [-wide, high, deep],
      [-wide, high, -7],
      s.along(0, 0, 400, 0, [0, '#8a6c50'], [1, '#b89770']),
    ),
  );
  s.add(
    quad(
      [-wide, 0, -7],
      [wide, 0, -7],
      [wide, 0, deep],
      [-wide, 0, deep],
      s.along(0, 420, 0, 675, [0, '#d9ad74'], [1, '#7a5434']),
    ),
  );
  for (let x = -wide; x < wide; x += 0.42)
    s.add(s.stroke([see([x, 0, -6.2]), see([x, 0, deep])], '#5a3a22', 1, {opacity: 0.35}));
  // Windows on the left, and the sun they throw on the floor.
  for (const z of [-3.6, -0.6, 2.4, 5.2]) {
    const at = (y, a) => [-wide + 0.01, y, z + a];
    s.add(
      quad(at(0.95, -0.12), at(3.25, -0.12), at(3.25, 1.62), at(0.95, 1.62), '#e9d9b8'),
      quad(
        at(1.05, 0),
        at(3.15, 0),
        at(3.15, 1.5),
        at(1.05, 1.5),
        s.along(0, 80, 0, 420, [0, '#fffef0'], [0.55, '#fff6cf'], [1, '#d9e6ae']),
      ),
    );
    s.add(
      s.stroke([see(at(1.05, 0.75)), see(at(3.15, 0.75))], '#d9c49c', 3),
      s.stroke([see(at(2.4, 0)), see(at(2.4, 1.5))], '#d9c49c', 3),
    );
    const beam = [
      [-wide, 3.15, z],
      [-wide, 3.15, z + 1.5],
      [0.4, 0, z + 0.9],
      [0.4, 0, z - 0.6],
    ].map(see);
    const patch = [
      [-2.6, 0.01, z - 0.2],
      [-2.6, 0.01, z + 1.2],
      [0.6, 0.01, z + 0.3],
      [0.6, 0.01, z - 1.1],
    ].map(see);
    s.add(s.path(patch, '#ffe7a6', {opacity: 0.75, filter: s.blur(4)}));
    s.add(
      s.path(beam, s.along(...beam[0], ...beam[2], [0, '#fff3c4', 0.5], [1, '#ffe09a', 0.08]), {
        style: 'mix-blend-mode:screen',
        filter: s.blur(7),
      }),
    );
  }
  // The board, shelf, globe, drawings on the wall.
  s.add(
    quad(
      [-2.5, 0.95, deep - 0.02],
      [2.3, 0.95, deep - 0.02],
      [2.3, 2.75, deep - 0.02],
      [-2.5, 2.75, deep - 0.02],
      '#8a5f38',
    ),
    s.group(
      quad(
        [-2.4, 1.05, deep - 0.03],
        [2.2, 1.05, deep - 0.03],
        [2.2, 2.66, deep - 0.03],
        [-2.4, 2.66, deep - 0.03],
        s.along(250, 0, 900, 0, [0, '#5f8a70'], [0.4, '#3f6b56'], [1, '#2f5445']),
      ),
    ),
  );
  const chalk = (points, more) =>
    s.stroke(
      points.map(([x, y]) => see([x, y, deep - 0.04])),
      '#eef6e6',
      2,
      {opacity: 0.6, filter: s.ragged(1, 0.3), ...more},
    );
  chalkSun(s, see, deep);
  s.add(
    chalk([
      [-1.9, 1.4],
      [-1.2, 2.2],
      [-0.5, 1.4],
      [-1.9, 1.4],
    ]),
    chalk(s.times(25, i => [0.2 + 0.36 * Math.cos(i * 0.262), 1.85 + 0.36 * Math.sin(i * 0.262)])),
    chalk([
      [0.2, 1.85],
      [0.45, 2.1],
    ]),
    chalk(s.times(30, i => [0.9 + i * 0.036, 1.7 + 0.3 * Math.sin(i * 0.42)])),
    chalk([
      [0.85, 1.7],
      [2.05, 1.7],
    ]),
  );
  s.add(
    quad(
      [-2.5, 0.9, deep - 0.02],
      [2.3, 0.9, deep - 0.02],
      [2.3, 0.97, deep - 0.2],
      [-2.5, 0.97, deep - 0.2],
      '#a5754a',
    ),
  );
  for (let i = 0; i < 6; i++) {
    const z = -0.8 + i * 1.2;
    s.add(
      quad(
        [wide - 0.01, 1.5 + (i % 2) * 0.16, z],
        [wide - 0.01, 2.15 + (i % 2) * 0.16, z],
        [wide - 0.01, 2.15 + (i % 2) * 0.16, z + 0.85],
        [wide - 0.01, 1.5 + (i % 2) * 0.16, z + 0.85],
        '#fbf3dc',
      ),
    );
    s.add(
      quad(
        [wide - 0.02, 1.56 + (i % 2) * 0.16, z + 0.08],
        [wide - 0.02, 2.09 + (i % 2) * 0.16, z + 0.08],
        [wide - 0.02, 2.09 + (i % 2) * 0.16, z + 0.77],
        [wide - 0.02, 1.56 + (i % 2) * 0.16, z + 0.77],
        s.pick(['#9ccbd6', '#f2c879', '#b8d59a', '#e9a58f']),
      ),
    );
    const [ox, oy] = see([wide - 0.03, 1.8 + (i % 2) * 0.16, z + 0.42]);
    s.add(
      s.oval(ox, oy, 6 + (6 - i), 14 - i, s.pick(['#e2703f', '#3f8a6a', '#f4e04f', '#3f6fa5'])),
    );
  }
  s.add(teacherDesk(s, see));
  for (let z = 3.4; z > -5; z -= 1.75)
    for (const x of [-2.75, -0.65, 1.45, 3.2]) s.add(desk(s, see, x, z));
  s.add(
    s.times(170, () =>
      s.oval(
        s.between(60, 900),
        s.between(60, 560),
        s.between(0.6, 1.8),
        s.between(0.6, 1.8),
        '#fff3c8',
        {opacity: s.between(0.12, 0.6)},
      ),
    ),
  );
  s.add(s.glow(90, 220, 760, '#ffedb0', 0.65));
  return s.svg({vignette: 0.5, dark: '#1a0e06'});
}

function chalkSun(s, see, deep) {
  s.add(
    s.group(
      s.times(16, () => {
        const [x, y] = see([s.between(-2.2, 2), s.between(1.2, 2.5), deep - 0.04]);
        return s.oval(x, y, s.between(20, 60), s.between(8, 22), '#dff0dc', {opacity: 0.08});
      }),
      {filter: s.blur(7)},
    ),
  );
}

function teacherDesk(s, see) {
  const quad = (a, b, c, d, fill) => s.path([a, b, c, d].map(see), fill);
  const [gx, gy] = see([-1.0, 1.34, 5.4]);
  const r = see.scale([-1, 1.3, 5.4]) * 0.27;
  return [
    quad([-1.6, 0, 5], [0.7, 0, 5], [0.7, 0.86, 5], [-1.6, 0.86, 5], '#8a5a34'),
    quad([-1.7, 0.86, 5], [0.8, 0.86, 5], [0.8, 0.86, 6], [-1.7, 0.86, 6], '#d9a469'),
    quad([-1.7, 0.8, 5], [0.8, 0.8, 5], [0.8, 0.86, 5], [-1.7, 0.86, 5], '#b07a48'),
    s.rect(gx - 3, gy, 6, r * 1.55, '#7a5230'),
    s.oval(gx, gy + r * 1.55, r * 0.6, r * 0.14, '#7a5230'),
    s.oval(gx, gy, r, r, s.ball(0.3, 0.3, [0, '#d9f2f4'], [0.5, '#5fa5bd'], [1, '#24566e'])),
    s.group(
      [
        s.path(
          smooth([
            [gx - r * 0.5, gy - r * 0.6],
            [gx + r * 0.1, gy - r * 0.7],
            [gx + r * 0.05, gy],
            [gx - r * 0.4, gy + r * 0.1],
          ]),
          '#c9b874',
        ),
        s.path(
          smooth([
            [gx + r * 0.2, gy + r * 0.1],
            [gx + r * 0.8, gy],
            [gx + r * 0.5, gy + r * 0.6],
          ]),
          '#a5a862',
        ),
      ],
      {'clip-path': s.clip(`<circle cx="${gx}" cy="${gy}" r="${r}"/>`), opacity: 0.85},
    ),
    `<path d="M${gx - r * 0.7} ${gy - r * 0.95}A${r * 1.18} ${r * 1.18} 0 0 0 ${gx + r * 0.5} ${gy + r * 1.05}" fill="none" stroke="#b98a4a" stroke-width="3"/>`,
    [0, 1, 2].map(i =>
      quad(
        [0, 0.86 + i * 0.07, 5.2],
        [0.55, 0.86 + i * 0.07, 5.2],
        [0.55, 0.93 + i * 0.07, 5.2],
        [0, 0.93 + i * 0.07, 5.2],
        ['#a83f34', '#33607a', '#d9a03f'][i],
      ),
    ),
  ];
}

function desk(s, see, x, z) {
  const quad = (a, b, c, d, fill, more) => s.path([a, b, c, d].map(see), fill, more);
  const [w, h, d] = [0.62, 0.76, 0.55];
  const k = see.scale([x, 0, z]);
  const leg = (lx, lz, y0, y1) =>
    s.stroke([see([lx, y0, lz]), see([lx, y1, lz])], '#3f4a4a', Math.max(1.4, k * 0.035));
  const sun = Math.max(0, Math.min(1, (1.6 - x) / 4.4));
  const top = mix('#a8733f', '#f7cf8c', sun * 0.75);
  const book = s.random() < 0.55;
  return [
    quad(
      [x - w + 0.2, 0.005, z - 0.2],
      [x + w + 0.5, 0.005, z - 0.35],
      [x + w + 0.5, 0.005, z + d],
      [x - w + 0.2, 0.005, z + d + 0.1],
      '#3a2312',
      {opacity: 0.35, filter: s.blur(3)},
    ),
    // The chair stands on the near side of its desk.
    leg(x - w, z, 0, h),
    leg(x + w, z, 0, h),
    leg(x - w, z + d, 0, h),
    leg(x + w, z + d, 0, h),
    quad(
      [x - w - 0.05, h, z],
      [x + w + 0.05, h, z],
      [x + w + 0.05, h, z + d],
      [x - w - 0.05, h, z + d],
      s.along(
        ...see([x - w, h, z]),
        ...see([x + w, h, z]),
        [0, mix(top, '#fff3cc', 0.3 * sun)],
        [1, top],
      ),
    ),
    quad(
      [x - w - 0.05, h - 0.06, z],
      [x + w + 0.05, h - 0.06, z],
      [x + w + 0.05, h, z],
      [x - w - 0.05, h, z],
      '#7a4c28',
    ),
    quad(
      [x - w, h - 0.2, z + 0.02],
      [x + w, h - 0.2, z + 0.02],
      [x + w, h - 0.06, z + 0.02],
      [x - w, h - 0.06, z + 0.02],
      '#5a371d',
    ),
    book
      ? [
          quad(
            [x - 0.34, h + 0.01, z + 0.12],
            [x, h + 0.03, z + 0.12],
            [x, h + 0.03, z + 0.46],
            [x - 0.34, h + 0.01, z + 0.46],
            '#fffaf0',
          ),
          quad(
            [x, h + 0.03, z + 0.12],
            [x + 0.34, h + 0.01, z + 0.12],
            [x + 0.34, h + 0.01, z + 0.46],
            [x, h + 0.03, z + 0.46],
            '#efe4cc',
          ),
          s.stroke(
            [see([x + 0.42, h + 0.02, z + 0.14]), see([x + 0.5, h + 0.02, z + 0.42])],
            '#c9432f',
            Math.max(1.4, k * 0.02),
          ),
        ]
      : '',
    leg(x - 0.28, z - 0.5, 0, 0.86),
    leg(x + 0.28, z - 0.5, 0, 0.86),
    leg(x - 0.28, z - 0.12, 0, 0.44),
    leg(x + 0.28, z - 0.12, 0, 0.44),
    quad(
      [x - 0.3, 0.44, z - 0.5],
      [x + 0.3, 0.44, z - 0.5],
      [x + 0.3, 0.44, z - 0.1],
      [x - 0.3, 0.44, z - 0.1],
      mix('#b07a44', '#f2c886', sun * 0.6),
    ),
    quad(
      [x - 0.3, 0.62, z - 0.5],
      [x + 0.3, 0.62, z - 0.5],
      [x + 0.3, 0.88, z - 0.52],
      [x - 0.3, 0.88, z - 0.52],
      s.along(
        ...see([x - 0.3, 0.8, z - 0.5]),
        ...see([x + 0.3, 0.8, z - 0.5]),
        [0, mix('#c98d50', '#ffdf9c', sun * 0.6)],
        [1, '#9a6636'],
      ),
    ),
  ];
}
