// A repair table from above: a circuit board under a ring lamp, tweezers, screws, an old phone opened.
import {mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(197);
  // The table, of wood, lit from the lamp.
  const boards = s.times(5, i =>
    s.rect(-10, i * 136 - 4, 1220, 136, mix('#8a5f3c', '#6b4529', s.random())),
  );
  s.add(
    s.group(
      [
        boards,
        s.times(170, () => {
          const [x, y, l] = [s.between(-40, 1200), s.between(0, 675), s.between(60, 320)];
          return s.stroke(
            `M${x} ${y}q${l / 2} ${s.between(-6, 6)} ${l} 0`,
            s.pick(['#4a2d18', '#b08052', '#5d3a20']),
            s.between(0.6, 1.8),
            {opacity: 0.4},
          );
        }),
        s.times(4, i => s.rect(-10, 130 + i * 136, 1220, 3.4, '#2a170c')),
      ],
      {filter: s.surface(0.005, 0.16, 1.6, {azimuth: 240, share: 0.7})},
    ),
  );
  // A green mat, squared.
  s.add(
    s.group(
      [
        s.rect(172, 66, 860, 560, '#0c0704', {opacity: 0.6, rx: 16, filter: s.blur(14)}),
        s.rect(
          160,
          48,
          860,
          560,
          s.round(560, 300, 560, [0, '#4f9a84'], [0.6, '#2f6b5c'], [1, '#1d4a42']),
          {rx: 14},
        ),
      ],
      {},
    ),
  );
  s.add(
    s.times(24, i => s.stroke(`M${176 + i * 36} 60V596`, '#9fd9c4', 0.8, {opacity: 0.28})),
    s.times(15, i => s.stroke(`M172 ${72 + i * 36}H1008`, '#9fd9c4', 0.8, {opacity: 0.28})),
  );
  const tilt = (content, x, y, a) =>
    s.group(content, {transform: `translate(${x} ${y}) rotate(${a})`});
  s.add(tilt(phone(s), 850, 250, 13), tilt(board(s), 470, 320, -7), tilt(back(s), 880, 520, 76));
  s.add(
    tilt(tweezers(s), 640, 430, -34),
    tilt(driver(s), 250, 540, -18),
    tilt(driver(s, '#c9432f'), 1098, 330, 82),
    tilt(dishOfScrews(s), 250, 140, 0),
    tilt(coil(s), 1080, 120, 0),
    tilt(cup(s), 86, 380, 0),
  );
  // The round lens with its ring of lights.
  s.add(lens(s, 470, 300, 158));
  s.add(s.glow(470, 300, 640, '#eafff4', 0.34));
  return s.svg({vignette: 0.62, dark: '#050302'});
}

function shadow(s, d, dx = 8, dy = 11, blur = 7, more = {}) {
  return s.path(d, '#061410', {
    opacity: 0.6,
    filter: s.blur(blur),
    transform: `translate(${dx} ${dy})`,
    ...more,
  });
}

function board(s) {
  const outline =
    'M-190 -120H150Q164 -120 164 -106V20H190V112Q190 124 178 124H-178Q-190 124 -190 112Z';
  const parts = [
    shadow(s, outline),
    s.path(
      outline,
      s.along(-190, -120, 190, 124, [0, '#2f8a5c'], [0.5, '#1c6a46'], [1, '#114a34']),
    ),
    s.stroke(outline, '#9be0b4', 1.4, {opacity: 0.6}),
  ];
  const tracks = [];
  // Tracks that run straight and turn by half a right angle.
  for (let i = 0; i < 64; i++) {
    let [x, y] = [s.between(-180, 180), s.between(-112, 116)];
    let d = `M${x.toFixed(0)} ${y.toFixed(0)}`;
    let a = Math.floor(s.random() * 8);
    for (let k = 0; k < 4; k++) {
      const l = s.between(12, 52);
      [x, y] = [x + Math.cos((a * Math.PI) / 4) * l, y + Math.sin((a * Math.PI) / 4) * l];
      d += `L${x.toFixed(0)} ${y.toFixed(0)}`;
      a += s.pick([-1, 1, 1, -1, 2]);
    }
    tracks.push(
      s.stroke(d, '#6fd09a', 1.5, {opacity: 0.42}),
      s.oval(x, y, 2.6, 2.6, '#e3c46a'),
      s.oval(x, y, 1.1, 1.1, '#0f3a28'),
    );
  }
  parts.push(s.group(tracks, {'clip-path': s.clip(`<path d="${outline}"/>`)}));
  const chip = (x, y, w, h, pins) => [
    s.times(pins, i =>
      s.rect(
        x - w / 2 + ((i + 0.25) * w) / pins,
        y - h / 2 - 6,
        (w / pins) * 0.45,
        h + 12,
        '#d9d4c4',
      ),
    ),
    s.times(Math.round((pins * h) / w), i =>
      s.rect(
        x - w / 2 - 6,
        y - h / 2 + (i + 0.25) * (w / pins),
        w + 12,
        (w / pins) * 0.45,
        '#d9d4c4',
      ),
    ),
    s.rect(x - w / 2 + 2, y - h / 2 + 4, w, h, '#04110c', {opacity: 0.5, filter: s.blur(2)}),
    s.rect(
      x - w / 2,
      y - h / 2,
      w,
      h,
      s.along(
        x - w / 2,
        y - h / 2,
        x + w / 2,
        y + h / 2,
        [0, '#5a6168'],
        [0.3, '#2b3036'],
        [1, '#14171b'],
      ),
      {rx: 2},
    ),
    s.oval(x - w / 2 + 8, y - h / 2 + 8, 2.6, 2.6, '#858d94'),
  ];
  parts.push(
    chip(-40, -20, 96, 96, 15),
    chip(92, -64, 60, 44, 9),
    chip(-140, 74, 54, 40, 8),
    chip(110, 72, 74, 50, 11),
  );
  parts.push(
    s.times(64, () => {
      const [x, y] = [s.between(-176, 176), s.between(-108, 114)];
      if (Math.abs(x + 40) < 60 && Math.abs(y + 20) < 60) return '';
      const c = s.pick(['#c9a36a', '#3b3f45', '#8a6a48', '#d9cfb4']);
      return s.random() < 0.5
        ? s.rect(x, y, 10, 5, '#d9dcdc') + s.rect(x + 2.4, y, 5.2, 5, c)
        : s.rect(x, y, 5, 10, '#d9dcdc') + s.rect(x, y + 2.4, 5, 5.2, c);
    }),
  );
  parts.push(
    [
      [-160, -80],
      [-126, -84],
      [30, 84],
      [60, 88],
    ].map(
      ([x, y]) =>
        s.oval(x + 3, y + 4, 14, 14, '#04110c', {opacity: 0.5, filter: s.blur(2)}) +
        s.oval(x, y, 14, 14, s.ball(0.35, 0.3, [0, '#fff'], [0.4, '#c9d0d2'], [1, '#5f6a6d'])) +
        s.stroke(`M${x - 9} ${y}H${x + 9}M${x} ${y - 9}V${y + 9}`, '#7d888b', 1.4),
    ),
  );
  parts.push(
    s.rect(-84, 98, 120, 22, s.down([0, '#f0f0ea'], [1, '#9aa09e']), {rx: 2}),
    s.times(11, i => s.rect(-78 + i * 10.4, 104, 5, 16, '#c9a24a')),
  );
  return parts;
}

function phone(s) {
  const d = 'M-84 -168Q-84 -184 -68 -184H68Q84 -184 84 -168V168Q84 184 68 184H-68Q-84 184 -84 168Z';
  return [
    shadow(s, d),
    s.path(d, s.along(-84, -184, 84, 184, [0, '#6b747b'], [0.3, '#2b3238'], [1, '#12161a'])),
    s.stroke(d, '#c9d6da', 2.4, {opacity: 0.7}),
    s.rect(-70, -52, 92, 196, s.along(-70, -52, 30, 140, [0, '#f4f4ee'], [1, '#b9beb8']), {rx: 7}),
    s.rect(-60, -40, 72, 40, '#3f8a9a', {rx: 3, opacity: 0.85}),
    s.times(3, i => s.rect(-60, 12 + i * 12, 50 - i * 10, 4, '#8d979a')),
    s.rect(-70, -170, 140, 106, s.along(-70, -170, 70, -64, [0, '#2f7f5a'], [1, '#134a36']), {
      rx: 5,
    }),
    s.times(26, () =>
      s.rect(
        s.between(-64, 54),
        s.between(-164, -76),
        s.between(5, 20),
        s.between(4, 12),
        s.pick(['#c9d0d0', '#2b3036', '#d9b86a', '#8d979a']),
        {rx: 1},
      ),
    ),
    s.oval(42, -138, 15, 15, s.ball(0.35, 0.3, [0, '#8fb5d9'], [0.3, '#22344a'], [1, '#05080d'])),
    s.rect(32, -46, 40, 190, '#1d2a2a', {rx: 4}),
    s.stroke('M36 -40Q66 -10 40 20T52 80T44 138', '#e0a03f', 5),
    s.times(8, i => s.oval(i % 2 ? 74 : -76, -150 + i * 42, 3.4, 3.4, '#c9d0d2')),
  ];
}

function back(s) {
  const d = 'M-80 -160Q-80 -176 -64 -176H64Q80 -176 80 -160V160Q80 176 64 176H-64Q-80 176 -80 160Z';
  return s.group(
    [
      shadow(s, d),
      s.path(
        d,
        s.along(
          -80,
          -176,
          80,
          176,
          [0, '#d9e6ea'],
          [0.35, '#7fa0ad'],
          [0.6, '#56788a'],
          [1, '#2c4452'],
        ),
      ),
      s.path('M-80 -100L80 -176V-120L-80 -30Z', '#fff', {opacity: 0.22}),
      s.stroke(d, '#eefafc', 2, {opacity: 0.7}),
    ],
    {transform: 'scale(.86)'},
  );
}

function tweezers(s) {
  const d =
    'M-170 -6L150 -20Q182 -18 182 0Q182 18 150 20L-170 6L-168 3L140 8Q156 0 140 -8L-168 -3Z';
  return [
    shadow(s, d, 6, 14, 5),
    s.path(
      d,
      s.along(0, -20, 0, 20, [0, '#f4fafa'], [0.45, '#93a0a3'], [0.55, '#d9e3e4'], [1, '#5a686c']),
    ),
    s.stroke('M20 -13L110 -17M20 13L110 17', '#fff', 1.4, {opacity: 0.7}),
  ];
}

function driver(s, colour = '#e0a03f') {
  const d = 'M-130 -4H0V-12Q0 -16 6 -17L120 -19Q142 -18 142 0Q142 18 120 19L6 17Q0 16 0 12V4H-130Z';
  return [
    shadow(s, d, 6, 12, 5),
    s.rect(-130, -3.6, 134, 7.2, s.down([0, '#fff'], [0.4, '#9aa6a8'], [1, '#4a5659'])),
    s.path(
      'M0 -12Q0 -16 6 -17L120 -19Q142 -18 142 0Q142 18 120 19L6 17Q0 16 0 12Z',
      s.along(
        0,
        -19,
        0,
        19,
        [0, mix(colour, '#fff', 0.55)],
        [0.4, colour],
        [1, mix(colour, '#1a0d04', 0.6)],
      ),
    ),
    s.times(4, i => s.rect(18, -12 + i * 7, 92, 2.4, mix(colour, '#1a0d04', 0.4), {opacity: 0.55})),
    s.rect(-4, -9, 14, 18, '#3d4649', {rx: 2}),
  ];
}

function dishOfScrews(s) {
  return [
    s.oval(8, 12, 72, 68, '#061410', {opacity: 0.6, filter: s.blur(8)}),
    s.oval(0, 0, 70, 70, s.ball(0.35, 0.3, [0, '#f2f6f4'], [0.6, '#aebab8'], [1, '#5f6d6d'])),
    s.oval(2, 3, 58, 58, s.ball(0.6, 0.7, [0, '#e3eae8'], [1, '#7d8b8b'])),
    s.times(26, () => {
      const [a, q] = [s.between(0, 6.283), 46 * Math.sqrt(s.random())];
      const [x, y, r] = [Math.cos(a) * q, Math.sin(a) * q, s.between(5, 7.5)];
      return (
        s.oval(x + 1.5, y + 2.4, r, r, '#2c3838', {opacity: 0.5}) +
        s.oval(
          x,
          y,
          r,
          r,
          s.ball(0.3, 0.3, [0, '#fff'], [0.5, s.pick(['#b9c3c4', '#d9b86a'])], [1, '#4d595a']),
        ) +
        s.stroke(
          `M${x - r * 0.6} ${y}H${x + r * 0.6}M${x} ${y - r * 0.6}V${y + r * 0.6}`,
          '#39474a',
          1.5,
        )
      );
    }),
  ];
}

function coil(s) {
  return [
    s.oval(8, 12, 62, 62, '#0c0704', {opacity: 0.6, filter: s.blur(8)}),
    s.times(
      9,
      i =>
        `<circle r="${60 - i * 4.4}" fill="none" stroke="${i % 2 ? '#d9dcdc' : '#8d979a'}" stroke-width="3.6"/>`,
    ),
    s.oval(0, 0, 22, 22, '#3b2413'),
    s.stroke('M-58 12Q-120 60 -86 120T-150 190', '#c9d0d2', 3.2),
  ];
}

function cup(s) {
  return [
    s.oval(10, 14, 78, 76, '#0c0704', {opacity: 0.6, filter: s.blur(9)}),
    s.oval(0, 0, 92, 92, s.ball(0.35, 0.3, [0, '#fffaf0'], [0.8, '#d9ccb4'], [1, '#9a8a70'])),
    s.oval(0, 0, 58, 58, s.ball(0.4, 0.35, [0, '#f4ead6'], [1, '#b5a588'])),
    s.oval(0, 2, 49, 49, s.ball(0.4, 0.3, [0, '#c9843f'], [0.6, '#8a4a1c'], [1, '#4a230c'])),
    s.path(
      smooth([
        [-20, -6],
        [0, -14],
        [14, 0],
        [0, 12],
        [-14, 8],
      ]),
      '#5f8a3f',
      {opacity: 0.9},
    ),
    s.path(
      smooth([
        [4, -2],
        [20, -8],
        [22, 10],
        [10, 14],
      ]),
      '#7da550',
      {opacity: 0.9},
    ),
  ];
}

function lens(s, x, y, r) {
  const lights = s.times(28, i => {
    const a = (i * Math.PI) / 14;
    const [lx, ly] = [x + Math.cos(a) * (r + 17), y + Math.sin(a) * (r + 17)];
    return s.oval(lx, ly, 6.4, 6.4, '#fff');
  });
  return [
    s.stroke(`M${x + 134} ${y + 116}L${x + 470} ${y + 420}`, '#0c0704', 30, {
      opacity: 0.4,
      filter: s.blur(9),
      transform: 'translate(14 22)',
    }),
    s.stroke(`M${x + 134} ${y + 116}L${x + 470} ${y + 420}`, '#e9ecea', 24),
    s.stroke(`M${x + 130} ${y + 120}L${x + 464} ${y + 426}`, '#9aa4a4', 6, {opacity: 0.7}),
    `<circle cx="${x + 10}" cy="${y + 20}" r="${r + 17}" fill="none" stroke="#061410" stroke-width="36" opacity=".45" filter="${s.blur(9)}"/>`,
    `<circle cx="${x}" cy="${y}" r="${r + 17}" fill="none" stroke="#f2f4f0" stroke-width="36"/>`,
    `<circle cx="${x}" cy="${y}" r="${r + 34}" fill="none" stroke="#b9c0bc" stroke-width="2.4"/>`,
    `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#8d9896" stroke-width="4"/>`,
    s.group(lights, {filter: s.blur(1.2)}),
    s.oval(
      x,
      y,
      r,
      r,
      s.round(
        x - 40,
        y - 50,
        r * 1.5,
        [0, '#fff', 0.2],
        [0.5, '#dffcf0', 0.03],
        [1, '#bff0dc', 0.18],
      ),
    ),
    s.path(
      `M${x - r * 0.78} ${y - r * 0.3}A${r * 0.84} ${r * 0.84} 0 0 1 ${x - r * 0.05} ${y - r * 0.84}Q${x - r * 0.5} ${y - r * 0.66} ${x - r * 0.78} ${y - r * 0.3}Z`,
      '#fff',
      {opacity: 0.5, filter: s.blur(3)},
    ),
  ];
}
