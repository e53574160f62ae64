// A garden of coral on the sea bed, small fish over it.
import {mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(137);
  s.add(
    s.all(
      s.along(0, 0, 0, 675, [0, '#9beef0'], [0.18, '#46bfd8'], [0.5, '#1681b0'], [1, '#0a3e72']),
    ),
  );
  s.add(s.glow(420, -80, 720, '#eafff0', 0.95));
  s.add(
    s.group(s.mist(0.006, 0.028, '#f2fffc', 0.5, 4), {
      mask: s.mask(s.rect(0, 0, 1200, 130, s.down([0, '#fff'], [1, '#000']))),
      opacity: 0.85,
    }),
  );
  s.add(
    s.group(
      s.times(14, i => {
        const x = 60 + i * 80 + s.between(-30, 30);
        const [w, lean] = [s.between(12, 44), (x - 420) * 0.5];
        return s.path(
          [
            [x - w * 0.4, -10],
            [x + w * 0.4, -10],
            [x + lean + w * 1.8, 620],
            [x + lean - w * 1.8, 620],
          ],
          s.along(0, 0, 0, 620, [0, '#e9fff4', s.between(0.2, 0.5)], [1, '#b5f0f0', 0]),
        );
      }),
      {filter: s.blur(8), style: 'mix-blend-mode:screen'},
    ),
  );
  // Three depths: blue outlines far away, full colour near.
  for (const [depth, y, count] of [
    [0, 500, 26],
    [0.5, 560, 22],
    [1, 640, 22],
  ]) {
    const haze = c => mix('#1f7fa8', c, 0.2 + depth * 0.56);
    s.add(
      s.land(
        s.ridge(y, 46 + depth * 10, 190),
        s.along(0, y - 60, 0, y + 100, [0, haze('#8a7f6a')], [1, haze('#2c4a5a')]),
        {filter: s.surface(0.04, 0.05, 2, {azimuth: 250, elevation: 52, share: 0.75})},
      ),
    );
    const k = 0.65 + depth * 0.95;
    const plants = s.times(count, i => ({
      x: ((i + 0.5) * 1240) / count - 20 + s.between(-24, 24),
      y: y + s.between(-18, 34),
      kind: i % 5,
    }));
    const drawn = plants
      .sort((a, b) => a.y - b.y)
      .map(({x, y: py, kind}) => {
        const c = haze(
          s.pick([
            '#e8674f',
            '#f2a13d',
            '#d8538a',
            '#8d5fb8',
            '#f0cf62',
            '#4fae92',
            '#ef8f86',
            '#c94a5c',
          ]),
        );
        const size = s.between(50, 95) * k;
        if (kind === 0) return fan(s, x, py, size, c);
        if (kind === 1) return staghorn(s, x, py, size, c);
        if (kind === 2) return brain(s, x, py, size * 0.5, c);
        if (kind === 3) return tubes(s, x, py, size, c);
        return tableCoral(s, x, py, size, c);
      });
    s.add(s.group(drawn, {filter: s.ragged(2 + depth * 2.5, 0.05)}));
    s.add(fishes(s, depth, haze));
    if (depth < 1)
      s.add(s.all(s.down([0, '#1d9cc4', 0], [0.6, '#1582b0', 0.1], [1, '#0f6696', 0.35])));
  }
  s.add(
    s.times(60, () =>
      s.oval(
        s.between(0, 1200),
        s.between(0, 675),
        s.between(0.6, 2),
        s.between(0.6, 2),
        '#eafffb',
        {opacity: s.between(0.15, 0.6)},
      ),
    ),
  );
  s.add(s.glow(420, 0, 760, '#d8fff0', 0.3));
  return s.svg({vignette: 0.5, dark: '#021a34'});
}

const lighter = (c, t = 0.45) => mix(c, '#fff4d8', t);
const darker = (c, t = 0.5) => mix(c, '#0a2a50', t);

function fan(s, x, y, h, c) {
  const twigs = [];
  const grow = (px, py, a, l, w) => {
    if (l < h * 0.07) return;
    const [qx, qy] = [px + Math.cos(a) * l, py + Math.sin(a) * l];
    twigs.push(s.stroke(`M${px} ${py}L${qx} ${qy}`, w > h * 0.022 ? darker(c, 0.2) : c, w));
    grow(qx, qy, a - s.between(0.2, 0.5), l * 0.78, w * 0.74);
    grow(qx, qy, a + s.between(0.2, 0.5), l * 0.78, w * 0.74);
  };
  grow(x, y, -1.57, h * 0.33, h * 0.055);
  return [s.oval(x, y - h * 0.75, h * 0.62, h * 0.58, c, {opacity: 0.2}), twigs];
}

function staghorn(s, x, y, h, c) {
  return s.times(9, i => {
    const a = -2.6 + (i * 2.1) / 8;
    const [ex, ey] = [x + Math.cos(a) * h * 0.75, y + Math.sin(a) * h * s.between(0.7, 1.05)];
    const [mx, my] = [x + Math.cos(a) * h * 0.4, y + Math.sin(a) * h * 0.35];
    const arm = (w, colour) =>
      s.stroke(
        `M${x} ${y}Q${mx} ${my} ${ex} ${ey}M${mx} ${my}l${s.between(-0.2, 0.2) * h} ${-h * 0.3}`,
        colour,
        w,
      );
    return (
      arm(h * 0.13, darker(c, 0.35)) +
      arm(h * 0.09, c) +
      s.oval(ex, ey, h * 0.045, h * 0.05, lighter(c, 0.7))
    );
  });
}

function brain(s, x, y, r, c) {
  const dome = `M${x - r} ${y}C${x - r} ${y - r * 1.25} ${x + r} ${y - r * 1.25} ${x + r} ${y}Z`;
  const grooves = s.times(9, i =>
    s.stroke(
      smooth(
        s.times(9, k => [
          x - r + k * r * 0.25,
          y - i * r * 0.12 + Math.sin(k * 2.1 + i * 1.3) * r * 0.06,
        ]),
        false,
      ),
      darker(c, 0.35),
      r * 0.035,
      {opacity: 0.7},
    ),
  );
  return s.group(
    [
      s.path(
        dome,
        s.round(
          x - r * 0.3,
          y - r * 0.75,
          r * 1.5,
          [0, lighter(c, 0.6)],
          [0.4, c],
          [1, darker(c, 0.6)],
        ),
      ),
      grooves,
    ],
    {'clip-path': s.clip(`<path d="${dome}"/>`)},
  );
}

function tubes(s, x, y, h, c) {
  return s.times(6, i => {
    const [dx, top, w] = [
      (i - 2.5) * h * 0.15,
      y - h * s.between(0.5, 0.95),
      h * s.between(0.065, 0.085),
    ];
    const tx = x + dx * 1.4;
    return (
      s.path(
        `M${x + dx - w * 0.8} ${y}L${tx - w} ${top}H${tx + w}L${x + dx + w * 0.8} ${y}Z`,
        s.along(tx - w, 0, tx + w, 0, [0, lighter(c, 0.4)], [0.4, c], [1, darker(c, 0.5)]),
      ) +
      s.oval(tx, top, w, w * 0.42, lighter(c, 0.3)) +
      s.oval(tx, top + w * 0.06, w * 0.66, w * 0.27, darker(c, 0.75))
    );
  });
}

function tableCoral(s, x, y, h, c) {
  return [
    [0.35, 0.9],
    [0.62, 0.66],
    [0.85, 0.42],
  ].map(([up, wide]) => {
    const [cy, w] = [y - h * up * 0.8, h * wide * 0.85];
    return (
      s.path(
        `M${x - h * 0.07} ${y}L${x - w * 0.4} ${cy}H${x + w * 0.4}L${x + h * 0.07} ${y}Z`,
        darker(c, 0.55),
      ) +
      s.oval(x, cy + h * 0.05, w, h * 0.085, darker(c, 0.4)) +
      s.oval(
        x,
        cy,
        w,
        h * 0.08,
        s.along(x - w, cy - 6, x + w, cy + 6, [0, lighter(c, 0.6)], [0.5, c], [1, darker(c, 0.25)]),
      ) +
      s.times(16, () =>
        s.oval(
          x + s.between(-0.85, 0.85) * w,
          cy + s.between(-0.035, 0.03) * h,
          h * 0.015,
          h * 0.012,
          lighter(c, 0.75),
        ),
      )
    );
  });
}

function fishes(s, depth, haze) {
  const schools =
    depth === 0
      ? [
          [300, 330, 40, 4],
          [860, 280, 50, 4],
        ]
      : depth === 0.5
        ? [[700, 400, 34, 8]]
        : [
            [420, 420, 9, 19],
            [930, 470, 6, 24],
            [190, 300, 4, 26],
          ];
  return schools.map(([cx, cy, count, k]) =>
    s.times(count, () => {
      const [x, y] = [
        cx + (s.random() + s.random() - 1) * k * 16,
        cy + (s.random() + s.random() - 1) * k * 6 + (depth ? 0 : s.between(-30, 30)),
      ];
      const c = haze(s.pick(['#ffd23f', '#ff9f2e', '#fff0c8', '#3fc1e0', '#ffdf5a']));
      const size = k * s.between(0.8, 1.15);
      return (
        s.path(
          `M${x - size} ${y}Q${x - size * 0.2} ${y - size * 0.72} ${x + size * 0.75} ${y - size * 0.08}L${x + size * 1.3} ${y - size * 0.42}Q${x + size * 1.15} ${y} ${x + size * 1.3} ${y + size * 0.42}L${x + size * 0.75} ${y + size * 0.08}Q${x - size * 0.2} ${y + size * 0.72} ${x - size} ${y}Z`,
          s.along(
            0,
            y - size * 0.6,
            0,
            y + size * 0.6,
            [0, lighter(c, 0.5)],
            [0.5, c],
            [1, darker(c, 0.3)],
          ),
        ) +
        (k > 6
          ? s.path(
              `M${x - size * 0.28} ${y - size * 0.44}Q${x - size * 0.08} ${y} ${x - size * 0.28} ${y + size * 0.44}L${x - size * 0.06} ${y + size * 0.46}Q${x + size * 0.14} ${y} ${x - size * 0.06} ${y - size * 0.46}Z`,
              haze('#20344f'),
              {opacity: 0.8},
            ) +
            s.oval(x - size * 0.62, y - size * 0.1, size * 0.11, size * 0.11, '#0d1b2a') +
            s.oval(x - size * 0.65, y - size * 0.13, size * 0.035, size * 0.035, '#fff')
          : '')
      );
    }),
  );
}
