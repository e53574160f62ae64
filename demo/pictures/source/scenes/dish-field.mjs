// Radio dishes at dusk, all turned to one point of the sky.
import {camera, mix, sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(181);
  s.add(
    s.all(
      s.down(
        [0, '#10173a'],
        [0.28, '#3a3f74'],
        [0.46, '#8f6a8a'],
        [0.58, '#e59a78'],
        [0.66, '#ffd09a'],
      ),
    ),
  );
  s.add(s.mist(0.002, 0.018, '#ff9f88', 0.5, 3, {more: {opacity: 0.5}}));
  s.add(
    s.times(170, () => {
      const y = s.random() ** 1.5 * 330;
      return s.oval(s.between(0, 1200), y, s.between(0.4, 1.4), s.between(0.4, 1.4), '#fff', {
        opacity: s.between(0.3, 1) * (1 - y / 380),
      });
    }),
  );
  s.add(
    s.glow(980, 440, 620, '#ffb684', 0.8),
    s.glow(330, 90, 20, '#fff', 0.95),
    s.oval(330, 90, 2.4, 2.4, '#fff'),
  );
  s.add(s.land(s.ridge(424, 40, 280), '#8a6078'), s.land(s.ridge(440, 22, 150), '#6b4a66'));
  s.add(
    s.group(
      s.path(
        'M-20 448H1220V700H-20Z',
        s.along(0, 448, 0, 675, [0, '#b97f72'], [0.2, '#7d5560'], [1, '#1f1728']),
      ),
      {
        filter: s.surface(0.014, 0.09, 2.6, {
          azimuth: 330,
          elevation: 38,
          light: '#ffe0c8',
          share: 0.8,
        }),
      },
    ),
  );
  // Rails on which the dishes move.
  const see = camera({at: [0, 4.4, -13], zoom: 800, cy: 398});
  for (const x of [-1.2, 1.2])
    s.add(
      s.path(
        [
          see([x + 8 - 0.1, 0, -13 + 1]),
          see([x - 44, 0, 120]),
          see([x - 43.8, 0, 120]),
          see([x + 8 + 0.1, 0, -13 + 1]),
        ],
        '#d9a08a',
        {opacity: 0.5},
      ),
    );
  const dishes = [];
  for (let i = 0; i < 8; i++)
    dishes.push([4.5 - i * 3.2, 1 + i * 9.5], [16 + i * 1.5, 10 + i * 10]);
  dishes.sort((a, b) => b[1] - a[1]);
  for (const [x, z] of dishes) {
    const [px, py] = see([x, 0, z]);
    const k = see.scale([x, 0, z]);
    if (px < -250 || px > 1450) continue;
    s.add(dish(s, px, py, k * 5.4, Math.min(1, z / 80)));
  }
  s.add(
    s.group(s.mist(0.003, 0.018, '#f0b09a', 0.44, 2.2), {
      mask: s.mask(s.rect(0, 400, 1200, 90, s.down([0, '#000'], [0.5, '#fff'], [1, '#000']))),
      opacity: 0.55,
    }),
  );
  s.add(
    s.group(
      s.times(150, () => {
        const [x, y, h] = [s.between(-10, 1210), s.between(600, 690), s.between(8, 30)];
        return s.stroke(
          `M${x} ${y}q${s.between(-4, 4)} ${-h * 0.6} ${s.between(-12, 12)} ${-h}`,
          s.pick(['#1a1222', '#4a3040', '#8a5f5a']),
          s.between(0.8, 1.8),
        );
      }),
    ),
  );
  s.add(s.times(5, i => s.oval(90 + i * 34, 470 - (i % 2) * 3, 1.6, 1.6, '#ffd9a0')));
  return s.svg({vignette: 0.5, dark: '#06040f'});
}

function dish(s, x, y, h, far) {
  const haze = c => mix(c, '#c58a86', far * 0.72);
  const turnBy = -27;
  const [cx, cy] = [x, y - h * 0.72];
  const [rx, ry] = [h * 0.5, h * 0.3];
  const bowl = [
    // Back of the bowl, its face, the ribs, the legs of the receiver.
    s.path(
      `M${cx - rx} ${cy}Q${cx - rx * 0.5} ${cy + h * 0.31} ${cx} ${cy + h * 0.32}Q${cx + rx * 0.5} ${cy + h * 0.31} ${cx + rx} ${cy}Z`,
      s.along(
        cx - rx,
        0,
        cx + rx,
        0,
        [0, haze('#565a80')],
        [0.6, haze('#9a8498')],
        [1, haze('#ffd9b8')],
      ),
    ),
    s.oval(
      cx,
      cy,
      rx,
      ry,
      s.along(
        cx - rx,
        cy,
        cx + rx,
        cy,
        [0, haze('#fff0dc')],
        [0.35, haze('#dcc6cc')],
        [0.75, haze('#8d86a8')],
        [1, haze('#5a5a84')],
      ),
    ),
    s.times(12, i => {
      const a = (i * Math.PI) / 6;
      return s.stroke(
        `M${cx} ${cy + ry * 0.32}L${cx + rx * Math.cos(a)} ${cy + ry * Math.sin(a)}`,
        haze('#6b6590'),
        Math.max(0.5, h * 0.0035),
        {opacity: 0.55},
      );
    }),
    [0.35, 0.68].map(
      q =>
        `<ellipse cx="${cx}" cy="${cy + ry * 0.32 * (1 - q)}" rx="${rx * q}" ry="${ry * q}" fill="none" stroke="${haze('#6b6590')}" stroke-width="${Math.max(0.5, h * 0.0035)}" opacity=".5"/>`,
    ),
    `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="none" stroke="${haze('#fff3e0')}" stroke-width="${Math.max(0.8, h * 0.011)}"/>`,
    [
      [-0.72, 0.2],
      [0.72, 0.2],
      [0, -0.8],
      [0.1, 0.85],
    ].map(([u, v]) =>
      s.stroke(
        `M${cx + rx * u} ${cy + ry * v}L${cx} ${cy - h * 0.34}`,
        haze('#3d3a5c'),
        Math.max(0.6, h * 0.009),
      ),
    ),
    s.path(
      [
        [cx - h * 0.045, cy - h * 0.4],
        [cx + h * 0.045, cy - h * 0.4],
        [cx + h * 0.032, cy - h * 0.31],
        [cx - h * 0.032, cy - h * 0.31],
      ],
      s.along(cx - h * 0.045, 0, cx + h * 0.045, 0, [0, haze('#4d4a70')], [1, haze('#ffdcbc')]),
    ),
  ];
  const leg = (a, b, w) =>
    s.stroke(
      `M${x + a[0] * h} ${y - a[1] * h}L${x + b[0] * h} ${y - b[1] * h}`,
      haze('#3d3654'),
      w * h,
    );
  return [
    s.oval(x - h * 0.4, y, h * 0.6, h * 0.05, '#150d1c', {
      opacity: 0.55 * (1 - far),
      filter: s.blur(Math.max(1, h * 0.02)),
    }),
    s.path(
      [
        [x - h * 0.2, y],
        [x - h * 0.1, y - h * 0.4],
        [x + h * 0.1, y - h * 0.4],
        [x + h * 0.2, y],
      ],
      s.along(
        x - h * 0.2,
        0,
        x + h * 0.2,
        0,
        [0, haze('#3d3a5c')],
        [0.6, haze('#8a7690')],
        [1, haze('#ffcfae')],
      ),
    ),
    leg([-0.24, 0], [-0.08, 0.42], 0.022),
    leg([0.24, 0], [0.08, 0.42], 0.022),
    leg([-0.22, 0.06], [0.14, 0.26], 0.012),
    leg([0.22, 0.06], [-0.14, 0.26], 0.012),
    s.rect(x - h * 0.26, y - h * 0.03, h * 0.52, h * 0.04, haze('#2c2640')),
    s.rect(x - h * 0.12, y - h * 0.5, h * 0.24, h * 0.14, haze('#5d5474')),
    s.group(bowl, {transform: `rotate(${turnBy} ${x} ${y - h * 0.46})`}),
    s.oval(x + h * 0.17, y - h * 0.045, Math.max(1, h * 0.011), Math.max(1, h * 0.011), '#ff5a4a'),
  ];
}
