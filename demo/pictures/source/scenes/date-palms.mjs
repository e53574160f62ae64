// An oasis: palms heavy with dates round a spring, dunes behind.
import {mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(157);
  const water = 520;
  const back = [];
  back.push(s.all(s.down([0, '#4f9ac0'], [0.35, '#a9d2d2'], [0.6, '#ffe3b0'], [0.78, '#ffd18a'])));
  back.push(s.mist(0.0018, 0.012, '#fff6e0', 0.52, 3, {more: {opacity: 0.65}}));
  back.push(
    s.glow(250, 330, 620, '#ffe7a8', 0.9),
    s.oval(250, 330, 26, 26, '#fffdf0', {filter: s.blur(3)}),
  );
  // Dunes: a lit side and a shaded side each.
  for (const [peak, y, w, lit, dark] of [
    [840, 318, 620, '#f2c183', '#b47a55'],
    [380, 352, 560, '#f0b672', '#ab6f48'],
    [1120, 372, 520, '#e8a964', '#a0643f'],
    [120, 400, 520, '#e6a45e', '#995b36'],
  ]) {
    back.push(
      s.path(
        `M${peak - w} 470Q${peak - w * 0.35} ${y + 70} ${peak} ${y}Q${peak + w * 0.3} ${y + 100} ${peak + w} 470Z`,
        lit,
      ),
    );
    back.push(
      s.path(
        `M${peak} ${y}Q${peak - 30} ${y + 50} ${peak + 40} ${y + 80}Q${peak + 10} ${y + 110} ${peak + 90} 470H${peak + w}Q${peak + w * 0.3} ${y + 100} ${peak} ${y}Z`,
        s.along(peak, y, peak + w * 0.7, 470, [0, dark], [1, mix(dark, lit, 0.65)]),
      ),
    );
  }
  const grove = s.times(30, i =>
    palm(s, i * 44 - 30 + s.between(-16, 16), 474 + s.between(-6, 8), s.between(84, 150), 0.55, 0),
  );
  const shrubs = s.times(90, () =>
    s.oval(
      s.between(-10, 1210),
      478 + s.between(-6, 8),
      s.between(8, 24),
      s.between(6, 16),
      s.pick(['#4d6a3a', '#6d8242', '#3a5634', '#87904c']),
    ),
  );
  const ground = s.path(
    [
      [-20, 472],
      [1220, 472],
      [1220, 560],
      [-20, 560],
    ],
    s.down([0, '#d9a05c'], [1, '#a86e3c']),
  );
  const hut = [
    s.path(
      [
        [700, 486],
        [700, 436],
        [800, 430],
        [800, 486],
      ],
      s.along(700, 0, 800, 0, [0, '#f2cb92'], [0.6, '#c9935c'], [1, '#8f5f3d']),
    ),
    s.path(
      [
        [800, 430],
        [846, 440],
        [846, 486],
        [800, 486],
      ],
      '#8a5a3a',
    ),
    s.rect(738, 452, 20, 34, '#4a2c1c'),
    s.rect(712, 448, 12, 12, '#4a2c1c'),
  ];
  const mid = [
    s.group(grove, {filter: s.blur(0.9)}),
    ground,
    hut,
    s.group(shrubs, {filter: s.ragged(5, 0.07)}),
  ];
  s.add(back, mid);
  s.add(
    s.group(s.mist(0.003, 0.012, '#ffe2ae', 0.42, 2), {
      mask: s.mask(s.rect(0, 400, 1200, 110, s.down([0, '#000'], [0.6, '#fff'], [1, '#000']))),
      opacity: 0.6,
    }),
  );

  // The spring with its mirror image.
  const pool = smooth([
    [250, 582],
    [370, 546],
    [570, 528],
    [800, 532],
    [950, 556],
    [985, 590],
    [860, 626],
    [580, 640],
    [350, 622],
  ]);
  const edge = s.clip(`<path d="${pool}"/>`);
  const bank = s.path(
    [
      [-20, 500],
      [1220, 500],
      [1220, 700],
      [-20, 700],
    ],
    s.along(0, 500, 0, 675, [0, '#d6a063'], [0.4, '#a97440'], [1, '#4d3018']),
    {filter: s.surface(0.03, 0.08, 1.6, {azimuth: 200, share: 0.75})},
  );
  s.add(bank);
  s.add(s.path(pool, '#54381d', {transform: 'translate(0 -5)', opacity: 0.5, filter: s.blur(3)}));
  const tall = [
    palm(s, 150, 560, 420, 1.5, 1),
    palm(s, 60, 585, 330, 1.35, 1),
    palm(s, 1040, 570, 400, 1.5, 1),
    palm(s, 1120, 590, 480, 1.7, 1),
    palm(s, 925, 528, 262, 1.05, 1),
    palm(s, 290, 528, 240, 1, 1),
  ];
  s.add(
    s.group(
      [
        s.path(pool, '#7fb5b8'),
        s.mirrored([...back, mid], water - 6, {ripple: 7, fx: 0.008, fy: 0.07, opacity: 0.95}),
        s.group(tall, {
          transform: 'translate(0 1120) scale(1 -1)',
          filter: s.ragged(8, 0.01, 0.06),
          opacity: 0.6,
        }),
        s.all(s.along(0, 510, 0, 650, [0, '#eaf6e6', 0.05], [1, '#103c48', 0.7])),
        s.times(70, () => {
          const [x, y] = [s.between(80, 1090), s.between(526, 634)];
          return s.stroke(
            `M${x} ${y}q${8 + (y - 520) * 0.2} -2 ${16 + (y - 520) * 0.4} 0`,
            '#fff6dc',
            1.1,
            {opacity: s.between(0.2, 0.6)},
          );
        }),
      ],
      {'clip-path': edge},
    ),
  );
  s.add(s.stroke(pool, '#f6d9a2', 2, {opacity: 0.55}));
  s.add(tall);
  s.add(
    s.times(260, () => {
      const side = s.random();
      const [x, y, h] = [
        side < 0.4 ? s.between(-10, 260) : side < 0.8 ? s.between(900, 1210) : s.between(250, 920),
        s.between(626, 690),
        s.between(16, 60),
      ];
      return s.stroke(
        `M${x} ${y}q${s.between(-5, 5)} ${-h * 0.6} ${s.between(-16, 16)} ${-h}`,
        s.pick(['#3d5a2a', '#6d8436', '#24401f', '#a39a4a']),
        s.between(1, 2.4),
      );
    }),
  );
  s.add(s.glow(250, 330, 760, '#ffd58a', 0.35));
  return s.svg({vignette: 0.45, dark: '#160c04'});
}

function palm(s, x, y, h, k, near) {
  const lean = s.between(-0.1, 0.1) * h;
  const [tx, ty] = [x + lean, y - h];
  const parts = [
    s.path(
      `M${x - 8 * k} ${y}Q${x - 4 * k + lean * 0.3} ${y - h * 0.55} ${tx - 5 * k} ${ty}H${tx + 5 * k}Q${x + 5 * k + lean * 0.3} ${y - h * 0.5} ${x + 8 * k} ${y}Z`,
      s.along(x - 9 * k, 0, x + 9 * k, 0, [0, '#c39a66'], [0.4, '#8a6440'], [1, '#402a1a']),
    ),
  ];
  if (near) {
    parts.unshift(
      s.oval(x + 50 * k, y + 4, 70 * k, 7 * k, '#3a2410', {opacity: 0.4, filter: s.blur(4)}),
    );
    for (let i = 0; i < h / 9; i++) {
      const t = i / (h / 9);
      const [cx, cy] = [x + lean * t * (0.4 + 0.6 * t), y - h * t];
      parts.push(
        s.stroke(
          `M${cx - (7.5 - 2.5 * t) * k} ${cy}q${7 * k} ${5 * k} ${(14 - 4.6 * t) * k} 0`,
          i % 2 ? '#3d2817' : '#d2ab76',
          1.4,
          {opacity: 0.6},
        ),
      );
    }
  }
  const fronds = near ? 18 : 13;
  const leaf = (a, l, colour, w) => {
    const [ex, ey] = [
      tx + Math.cos(a) * l,
      ty + Math.sin(a) * l * 0.75 + l * 0.42 * Math.abs(Math.cos(a)) ** 1.4,
    ];
    const [mx, my] = [tx + Math.cos(a) * l * 0.55, ty + Math.sin(a) * l * 0.85 - l * 0.1];
    const spine = t => [
      (1 - t) ** 2 * tx + 2 * t * (1 - t) * mx + t * t * ex,
      (1 - t) ** 2 * ty + 2 * t * (1 - t) * my + t * t * ey,
    ];
    const out = [
      s.stroke(
        s.times(9, i => spine(i / 8)),
        mix(colour, '#d8c27a', 0.3),
        w,
      ),
    ];
    const n = near ? 15 : 7;
    let needles = '';
    for (let i = 2; i <= n; i++) {
      const [px, py] = spine(i / n);
      const [qx, qy] = spine(Math.max(0, i / n - 0.04));
      const d = Math.atan2(py - qy, px - qx);
      const len = l * 0.21 * Math.sin(Math.PI * Math.min(0.94, (i / n) * 0.8 + 0.16));
      for (const side of [-1, 1]) {
        const b = d + side * 0.72;
        needles += `M${px.toFixed(1)} ${py.toFixed(1)}q${(Math.cos(b) * len * 0.5).toFixed(1)} ${(Math.sin(b) * len * 0.5).toFixed(1)} ${(Math.cos(b) * len).toFixed(1)} ${(Math.sin(b) * len + len * 0.28).toFixed(1)}`;
      }
    }
    out.push(s.stroke(needles, colour, w * (near ? 1.05 : 1.1)));
    return out;
  };
  for (let i = 0; i < fronds; i++) {
    const a = -3.5 + (i * 3.9) / (fronds - 1) + s.between(-0.1, 0.1);
    const shade = Math.cos(a) < 0 ? 0.45 : 0.1;
    const colour = mix(
      s.pick(['#3a5a2c', '#2c4a28', '#53702f']),
      '#c9c26a',
      shade * s.random() + (near ? 0 : 0.15),
    );
    parts.push(leaf(a, (near ? 96 : 74) * k * s.between(0.85, 1.1), colour, near ? 2 : 1.3));
  }
  if (near) {
    for (let b = 0; b < 5; b++) {
      const [bx, by] = [tx + (b - 2) * 13 * k, ty + 22 * k + Math.abs(b - 2) * -4 * k];
      parts.push(s.stroke(`M${tx} ${ty + 2}Q${bx} ${ty} ${bx} ${by}`, '#e0a53c', 2.4 * k));
      parts.push(
        s.times(34, () =>
          s.oval(
            bx + s.between(-8, 8) * k,
            by + s.between(0, 34) * k,
            2.6 * k,
            3.6 * k,
            s.pick(['#8a4218', '#b5652a', '#5e2a10', '#d98a3a']),
          ),
        ),
      );
    }
    for (let i = 0; i < 6; i++)
      parts.push(
        leaf(-2.9 + i * 0.52, 74 * k * s.between(0.8, 1), s.pick(['#5f7f38', '#7d9443']), 1.9),
      );
  }
  return parts;
}
