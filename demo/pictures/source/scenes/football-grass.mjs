// Close to the ground: a ball on dewy grass, the goal behind it against a low sun.
import {sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(151);
  s.add(s.all(s.down([0, '#4f87ad'], [0.3, '#bcd3cc'], [0.5, '#ffe6b0'], [0.58, '#ffd98c'])));
  s.add(s.glow(860, 300, 700, '#ffdf93', 1));
  // What is far is soft: trees, a stand, the goal.
  s.add(
    s.group(
      [
        s.land(s.ridge(352, 40, 120), '#6f8a5c'),
        s.land(s.ridge(378, 26, 70), '#4c6b45'),
        s.times(26, () =>
          s.oval(
            s.between(0, 1200),
            s.between(300, 372),
            s.between(10, 26),
            s.between(10, 24),
            '#ffefb8',
            {opacity: s.between(0.1, 0.4)},
          ),
        ),
      ],
      {filter: s.blur(9)},
    ),
  );
  s.add(
    s.group(
      [
        s.rect(300, 392, 900, 20, '#e9dca8', {opacity: 0.25}),
        s.stroke('M470 432V226H1060V432', '#fffdf2', 9),
        s.stroke('M470 226L430 262V420M1060 226L1100 262V420M430 262H1100', '#f3ead0', 4, {
          opacity: 0.7,
        }),
        s.times(30, i =>
          s.stroke(`M${470 + i * 20.3} 226L${432 + i * 23} 424`, '#fff8e0', 1.3, {opacity: 0.45}),
        ),
        s.times(11, i =>
          s.stroke(`M${466 - i * 3} ${232 + i * 18}H${1064 + i * 3}`, '#fff8e0', 1.3, {
            opacity: 0.45,
          }),
        ),
      ],
      {filter: s.blur(3.2)},
    ),
  );
  s.add(
    s.rect(
      0,
      404,
      1200,
      280,
      s.down([0, '#b9b454'], [0.14, '#7f9c3d'], [0.5, '#3f7a2b'], [1, '#173d17']),
    ),
  );
  s.add(
    s.group(s.path('M-20 436L1220 424V440L-20 454Z', '#fffdf0'), {filter: s.blur(3), opacity: 0.8}),
  );
  s.add(grass(s, 900, 412, 470, 4, 12, ['#c9c765', '#9db04a', '#e6d884'], 0.7, s.blur(1.4)));
  s.add(grass(s, 1300, 455, 560, 10, 30, ['#86a83f', '#b7c35a', '#5b8a33', '#e0d97c'], 1.1));
  // The ball, its shadow thrown toward us.
  const [x, y, r] = [420, 458, 118];
  s.add(s.oval(x - 70, y + r * 0.96, r * 1.5, 30, '#0c260c', {opacity: 0.65, filter: s.blur(10)}));
  s.add(ball(s, x, y, r));
  s.add(
    grass(
      s,
      420,
      y + r * 0.82,
      y + r * 1.2,
      24,
      58,
      ['#4f8a30', '#2c6324', '#86b040', '#c9cf64'],
      1.9,
      undefined,
      [x - 170, x + 190],
    ),
  );
  s.add(grass(s, 1100, 570, 650, 22, 56, ['#3f7d2b', '#2b6223', '#76a43a', '#b4c252'], 2));
  s.add(
    grass(
      s,
      620,
      650,
      720,
      50,
      120,
      ['#245a1e', '#153d16', '#4c8a2e', '#8fb548'],
      3.6,
      s.blur(2.4),
    ),
  );
  // Dew that catches the sun.
  s.add(
    s.times(150, () => {
      const yy = s.between(470, 660);
      const q = s.between(0.8, 2.4) * (0.5 + (yy - 450) / 200);
      return s.oval(s.between(0, 1200), yy, q, q, '#fffbe0', {opacity: s.between(0.3, 0.95)});
    }),
  );
  s.add(
    s.times(12, () =>
      s.glow(s.between(60, 1160), s.between(470, 640), s.between(14, 30), '#fff3c0', 0.8),
    ),
  );
  s.add(
    s.times(9, i =>
      s.oval(
        760 - i * 74 + s.between(-20, 20),
        350 + i * 26,
        s.between(10, 34),
        s.between(10, 34),
        '#ffe9a8',
        {opacity: 0.11},
      ),
    ),
  );
  s.add(s.glow(860, 300, 900, '#ffcb6a', 0.35));
  return s.svg({vignette: 0.45, dark: '#061406'});
}

function grass(s, count, y0, y1, h0, h1, colours, thick, filter, [x0, x1] = [-20, 1220]) {
  const blades = s
    .times(count, () => {
      const y = s.between(y0, y1);
      const t = (y - y0) / (y1 - y0);
      return [y, x0 + s.random() * (x1 - x0), h0 + (h1 - h0) * t * s.between(0.6, 1.1)];
    })
    .sort((a, b) => a[0] - b[0]);
  const drawn = blades.map(([y, x, h]) => {
    const lean = s.between(-0.5, 0.5) * h;
    const w = thick * s.between(0.6, 1.3);
    return s.path(
      `M${x - w} ${y}Q${x + lean * 0.2 - w * 0.6} ${y - h * 0.6} ${x + lean} ${y - h}Q${x + lean * 0.2 + w} ${y - h * 0.5} ${x + w} ${y}Z`,
      s.pick(colours),
    );
  });
  return s.group(drawn, filter ? {filter} : {});
}

function ball(s, x, y, r) {
  const disc = s.clip(`<circle cx="${x}" cy="${y}" r="${r}"/>`);
  // Twelve dark pentagons of a truncated icosahedron, turned a little and seen from the front.
  const g = (1 + Math.sqrt(5)) / 2;
  const axes = [
    [0, 1, g],
    [0, 1, -g],
    [0, -1, g],
    [0, -1, -g],
    [1, g, 0],
    [1, -g, 0],
    [-1, g, 0],
    [-1, -g, 0],
    [g, 0, 1],
    [g, 0, -1],
    [-g, 0, 1],
    [-g, 0, -1],
  ].map(v => v.map(q => q / Math.hypot(...v)));
  const rotate = ([a, b, c]) => {
    const [u, v] = [0.42, 0.36];
    const [p, q] = [a * Math.cos(u) + c * Math.sin(u), c * Math.cos(u) - a * Math.sin(u)];
    return [p, b * Math.cos(v) - q * Math.sin(v), b * Math.sin(v) + q * Math.cos(v)];
  };
  const cross = (a, b) => [
    a[1] * b[2] - a[2] * b[1],
    a[2] * b[0] - a[0] * b[2],
    a[0] * b[1] - a[1] * b[0],
  ];
  const unit = v => v.map(q => q / Math.hypot(...v));
  const show = v => [x + v[0] * r, y - v[1] * r];
  const patches = [];
  const seams = [];
  const corners = axes.map(axis => {
    const near = axes.filter(
      o => o !== axis && o.reduce((sum, q, i) => sum + q * axis[i], 0) > 0.4,
    );
    const u = unit(cross(axis, near[0]));
    const w = cross(axis, u);
    const angle = o =>
      Math.atan2(
        o.reduce((sum, q, i) => sum + q * w[i], 0),
        o.reduce((sum, q, i) => sum + q * u[i], 0),
      );
    return near
      .toSorted((a, b) => angle(a) - angle(b))
      .map(o => ({to: o, at: unit(axis.map((q, i) => (q * 2 + o[i]) / 3))}));
  });
  axes.forEach((axis, i) => {
    const turned = corners[i].map(({at}) => rotate(at));
    if (rotate(axis)[2] > -0.25)
      patches.push(
        s.path(turned.map(show), '#20242b', {
          stroke: '#20242b',
          'stroke-width': 5,
          'stroke-linejoin': 'round',
        }),
      );
    corners[i].forEach(({to, at}) => {
      const other = unit(to.map((q, k) => (q * 2 + axis[k]) / 3));
      const [a, b] = [rotate(at), rotate(other)];
      if (a[2] > -0.1 && b[2] > -0.1)
        seams.push(s.stroke([a, unit(a.map((q, k) => q + b[k])), b].map(show), '#8d8a80', 2.4));
    });
  });
  return s.group(
    [
      s.oval(x, y, r, r, '#f4efe2'),
      seams,
      patches,
      s.oval(
        x,
        y,
        r,
        r,
        s.round(
          x + 55,
          y - 55,
          r * 1.75,
          [0, '#fff6d6', 0.55],
          [0.25, '#fff', 0],
          [0.6, '#24401f', 0.4],
          [1, '#0b1f0c', 0.88],
        ),
      ),
      s.group(s.all('#777', {filter: s.surface(0.5, 0.5, 0.6, {octaves: 2})}), {
        opacity: 0.1,
        style: 'mix-blend-mode:overlay',
      }),
      s.path(
        `M${x + r * 0.2} ${y - r * 0.98}A${r} ${r} 0 0 1 ${x + r * 0.99} ${y + r * 0.1}A${r * 1.05} ${r * 1.05} 0 0 0 ${x + r * 0.2} ${y - r * 0.98}Z`,
        '#fff3c4',
        {opacity: 0.9, filter: s.blur(2)},
      ),
      s.oval(x, y + r * 0.75, r, r * 0.5, '#3f7a2b', {opacity: 0.35, filter: s.blur(14)}),
      s.times(46, () =>
        s.oval(
          x + s.between(-0.85, 0.85) * r,
          y + s.between(-0.85, 0.85) * r,
          s.between(0.8, 2),
          s.between(0.8, 2),
          '#fffef0',
          {opacity: s.between(0.3, 0.9)},
        ),
      ),
    ],
    {'clip-path': disc},
  );
}
