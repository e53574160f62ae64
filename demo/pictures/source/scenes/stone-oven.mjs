// Loaves at the mouth of a stone oven where the fire burns.
import {mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(173);
  s.add(s.all('#1b0f0a'));
  // A wall of hewn stones in the light of the fire.
  const stones = [];
  for (let row = 0; row < 11; row++) {
    for (let x = -40 + (row % 2) * 36; x < 1220;) {
      const [w, y] = [s.between(58, 112), row * 52 - 20];
      const c = mix(
        s.pick(['#8a6a50', '#7a5c46', '#9a7a5c', '#6d5240']),
        '#20120c',
        Math.min(0.8, Math.hypot(x + w / 2 - 600, y - 300) / 760),
      );
      stones.push(
        s.path(
          smooth([
            [x + 2, y + 4],
            [x + w * 0.5, y + s.between(0, 4)],
            [x + w - 3, y + 4],
            [x + w - 2, y + 26],
            [x + w - 4, y + 47],
            [x + w * 0.5, y + 50],
            [x + 3, y + 47],
            [x + 1, y + 25],
          ]),
          c,
        ),
      );
      x += w;
    }
  }
  s.add(
    s.group(stones, {
      filter: s.surface(0.035, 0.04, 4.2, {
        azimuth: 80,
        elevation: 42,
        light: '#ffd9b0',
        share: 0.9,
      }),
    }),
  );
  // The arch of the oven: voussoirs, then the glowing inside.
  const [cx, cy, rx, ry] = [600, 430, 330, 300];
  const arch = q => `M${cx - rx - q} ${cy}A${rx + q} ${ry + q} 0 0 1 ${cx + rx + q} ${cy}Z`;
  s.add(s.path(arch(66), '#1a0e09'));
  const ring = s.times(19, i => {
    const [a, b] = [
      Math.PI + (i * Math.PI) / 19 + 0.014,
      Math.PI + ((i + 1) * Math.PI) / 19 - 0.014,
    ];
    const p = (t, q) => [cx + Math.cos(t) * (rx + q), cy + Math.sin(t) * (ry + q)];
    return s.path(
      [p(a, 4), p((a + b) / 2, 3), p(b, 4), p(b, 60), p((a + b) / 2, 63), p(a, 60)],
      s.round(
        cx,
        cy,
        rx + 70,
        [0.74, '#ffb066'],
        [0.86, s.pick(['#a5744e', '#946544', '#b58258'])],
        [1, '#4d3424'],
      ),
    );
  });
  s.add(
    s.group(ring, {
      filter: s.surface(0.05, 0.05, 3, {azimuth: 90, elevation: 48, light: '#ffe0bb', share: 0.8}),
    }),
  );
  s.add(
    s.path(
      arch(0),
      s.round(
        720,
        400,
        430,
        [0, '#fff2b8'],
        [0.12, '#ffc04d'],
        [0.32, '#e8701f'],
        [0.62, '#7d2a10'],
        [1, '#210b06'],
      ),
    ),
  );
  const inside = s.clip(`<path d="${arch(0)}"/>`);
  const bricks = s.times(8, r =>
    s.stroke(
      `M${cx - rx} ${cy - 26 - r * 38}Q${cx} ${cy - 80 - r * 52} ${cx + rx} ${cy - 26 - r * 38}`,
      '#3a1208',
      2.4,
      {opacity: 0.5},
    ),
  );
  s.add(
    s.group(
      [
        bricks,
        s.times(13, i =>
          s.stroke(`M${cx} ${cy + 60}L${cx - 420 + i * 70} 100`, '#3a1208', 1.6, {opacity: 0.3}),
        ),
      ],
      {'clip-path': inside},
    ),
  );
  s.add(
    s.group(
      [
        fire(s, 760, 420),
        s.rect(cx - rx, cy - 46, rx * 2, 60, s.down([0, '#ff9a3d', 0], [1, '#ff8a2a', 0.65])),
      ],
      {'clip-path': inside},
    ),
  );
  s.add(
    s.group(
      [loaf(s, 420, 408, 0.62, true), loaf(s, 530, 396, 0.5, true), loaf(s, 596, 412, 0.6, true)],
      {'clip-path': inside},
    ),
  );
  // The sill and what is on it.
  s.add(
    s.group(
      s.path(
        'M-20 470L150 428H1050L1220 470V690H-20Z',
        s.along(
          0,
          428,
          0,
          675,
          [0, '#f0a862'],
          [0.12, '#a56a42'],
          [0.5, '#5a3826'],
          [1, '#1f120c'],
        ),
      ),
      {
        filter: s.surface(0.02, 0.06, 3.4, {
          azimuth: 270,
          elevation: 44,
          light: '#ffdcb0',
          share: 0.85,
        }),
      },
    ),
  );
  s.add(
    s.oval(640, 470, 480, 60, '#ffb45a', {
      opacity: 0.5,
      filter: s.blur(26),
      style: 'mix-blend-mode:screen',
    }),
  );
  s.add(
    peel(s),
    loaf(s, 300, 520, 1.02),
    loaf(s, 500, 500, 0.96),
    loaf(s, 690, 508, 1.0),
    loaf(s, 404, 584, 1.25),
    loaf(s, 640, 592, 1.32),
    loaf(s, 180, 604, 1.2),
    loaf(s, 890, 560, 1.14),
  );
  s.add(cloth(s), wheat(s));
  // Flour in the air, sparks, steam.
  s.add(
    s.group(s.mist(0.004, 0.009, '#ffe3c0', 0.5, 2.4), {
      mask: s.mask(s.rect(150, 300, 800, 260, s.round(560, 450, 380, [0, '#fff'], [1, '#000']))),
      opacity: 0.5,
    }),
  );
  s.add(
    s.times(90, () =>
      s.oval(
        s.between(360, 960),
        s.between(150, 470),
        s.between(0.8, 2),
        s.between(0.8, 2),
        s.pick(['#ffd27a', '#ff9a3d', '#fff0c0']),
        {opacity: s.between(0.3, 1)},
      ),
    ),
  );
  s.add(s.glow(740, 390, 640, '#ff9a3d', 0.5));
  return s.svg({vignette: 0.6, dark: '#060201'});
}

function fire(s, x, y) {
  const flame = (dx, h, w, c, o) =>
    s.path(
      `M${x + dx - w} ${y}C${x + dx - w * 1.2} ${y - h * 0.4} ${x + dx - w * 0.2} ${y - h * 0.55} ${x + dx + s.between(-8, 8)} ${y - h}C${x + dx + w * 0.5} ${y - h * 0.6} ${x + dx + w * 1.3} ${y - h * 0.35} ${x + dx + w} ${y}Z`,
      c,
      {opacity: o},
    );
  const layer = (n, spread, h, w, c, o, blur) =>
    s.group(
      s.times(n, () =>
        flame(s.between(-spread, spread), h * s.between(0.5, 1), w * s.between(0.6, 1.1), c, o),
      ),
      {filter: s.blur(blur), style: 'mix-blend-mode:screen'},
    );
  const logs = s.times(7, i => {
    const [lx, a] = [x - 84 + i * 27, s.between(-24, 24)];
    return s.group(
      [
        s.rect(lx - 46, y - 20, 92, 17, s.down([0, '#ff9a4a'], [0.35, '#4a1d0e'], [1, '#1a0905']), {
          rx: 8,
        }),
        s.oval(lx - 46, y - 12, 4.5, 8.5, '#e8844a'),
      ],
      {transform: `rotate(${a} ${lx} ${y - 12})`},
    );
  });
  return [
    layer(14, 110, 190, 44, '#c9340c', 0.55, 9),
    layer(16, 84, 165, 32, '#ff7a1a', 0.6, 5),
    logs,
    layer(15, 68, 120, 21, '#ffc04a', 0.75, 3),
    layer(10, 46, 72, 13, '#fff6c8', 0.85, 2),
  ];
}

function loaf(s, x, y, k, baking = false) {
  const w = 98 * k;
  const h = 44 * k;
  const crust = smooth([
    [x - w, y + h * 0.15],
    [x - w * 0.8, y - h * 0.6],
    [x - w * 0.25, y - h],
    [x + w * 0.35, y - h * 0.95],
    [x + w * 0.85, y - h * 0.5],
    [x + w, y + h * 0.2],
    [x + w * 0.6, y + h * 0.55],
    [x - w * 0.55, y + h * 0.55],
  ]);
  const clip = s.clip(`<path d="${crust}"/>`);
  const light = baking ? x + w : x + w * 0.25;
  const slashes = [-0.5, -0.05, 0.4].map(
    t =>
      s.path(
        `M${x + w * (t - 0.17)} ${y - h * 0.12}Q${x + w * (t - 0.08)} ${y - h * 0.62} ${x + w * (t + 0.2)} ${y - h * 0.86}Q${x + w * (t + 0.14)} ${y - h * 0.36} ${x + w * (t - 0.17)} ${y - h * 0.12}Z`,
        '#f6d69a',
        {opacity: 0.9},
      ) +
      s.stroke(
        `M${x + w * (t - 0.17)} ${y - h * 0.12}Q${x + w * (t - 0.1)} ${y - h * 0.62} ${x + w * (t + 0.2)} ${y - h * 0.86}`,
        '#6b3312',
        2.2 * k,
      ),
  );
  return [
    s.oval(x, y + h * 0.56, w * 1.02, h * 0.24, '#120804', {opacity: 0.65, filter: s.blur(5 * k)}),
    s.group(
      s.path(
        crust,
        s.round(
          light,
          y - h * 1.15,
          w * 1.5,
          [0, '#f7c777'],
          [0.22, '#dd9440'],
          [0.5, '#b0622a'],
          [0.8, '#6b3216'],
          [1, '#35170b'],
        ),
      ),
      {
        filter: s.surface(0.06, 0.07, 2, {
          azimuth: 290,
          elevation: 58,
          light: '#fff0d8',
          share: 0.65,
        }),
      },
    ),
    s.group(
      [
        slashes,
        s.group(
          s.times(70, () =>
            s.oval(
              x + s.between(-0.8, 0.8) * w,
              y - h * s.between(0.1, 0.9),
              s.between(0.8, 2.4) * k,
              s.between(0.6, 1.6) * k,
              '#fff3dc',
              {opacity: s.between(0.15, 0.7)},
            ),
          ),
        ),
      ],
      {'clip-path': clip},
    ),
    s.stroke(
      `M${x - w * 0.78} ${y - h * 0.58}Q${x - w * 0.24} ${y - h * 1.02} ${x + w * 0.35} ${y - h * 0.95}T${x + w * 0.84} ${y - h * 0.5}`,
      '#ffdf9e',
      2 * k,
      {opacity: 0.65, filter: s.blur(1)},
    ),
  ];
}

function peel(s) {
  return s.group([
    s.path(
      'M770 500Q800 470 900 470Q985 474 990 500Q985 528 905 530L900 540L1230 640V664L880 560Q780 540 770 500Z',
      '#120804',
      {opacity: 0.55, filter: s.blur(7), transform: 'translate(4 16)'},
    ),
    s.path(
      'M1230 646L896 548Q868 560 826 552Q766 536 768 512Q774 484 838 482Q936 482 956 508Q962 524 930 536L1230 622Z',
      s.along(770, 480, 1200, 650, [0, '#e9b878'], [0.4, '#a8713f'], [1, '#5a361c']),
    ),
    s.stroke('M790 512Q850 492 930 510M800 528Q860 540 910 530', '#7a4a26', 1.4, {opacity: 0.6}),
  ]);
}

function cloth(s) {
  return s.group(
    [
      s.path(
        smooth([
          [-40, 690],
          [-40, 560],
          [30, 548],
          [96, 578],
          [130, 622],
          [110, 690],
        ]),
        s.along(0, 550, 130, 680, [0, '#e9dcc0'], [0.5, '#b59c7a'], [1, '#5a4632']),
      ),
      s.times(5, i =>
        s.stroke(
          `M${-30 + i * 30} ${560 + i * 8}Q${0 + i * 26} 620 ${-10 + i * 28} 690`,
          '#8a6f50',
          2.4,
          {opacity: 0.45},
        ),
      ),
      s.times(3, i =>
        s.stroke(
          `M-40 ${574 + i * 9}Q40 ${556 + i * 9} ${118 - i * 4} ${626 + i * 10}`,
          '#a33a2c',
          2.2,
          {opacity: 0.7},
        ),
      ),
    ],
    {filter: s.surface(0.3, 0.3, 0.8, {share: 0.5})},
  );
}

function wheat(s) {
  return s.times(9, i => {
    const [x, y, a] = [1010 + i * 24 + s.between(-8, 8), 664, -112 + i * 6 + s.between(-4, 4)];
    const grains = s.times(
      12,
      g =>
        s.oval(0, 0, 8.5, 3.8, mix('#e0ab50', '#8a5a22', s.random()), {
          transform: `translate(${96 + g * 7} ${g % 2 ? 5 : -5}) rotate(${g % 2 ? 28 : -28})`,
        }) + s.stroke(`M${98 + g * 7} ${g % 2 ? 7 : -7}l26 ${g % 2 ? 14 : -14}`, '#d9ab5c', 0.9),
    );
    return s.group([s.stroke('M0 0H180', '#b98a44', 2.4), grains], {
      transform: `translate(${x} ${y}) rotate(${a})`,
    });
  });
}
