// A turtle in blue water, lit from above.
import {sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(83);
  s.add(
    s.all(
      s.along(
        0,
        0,
        0,
        675,
        [0, '#8fe0e6'],
        [0.12, '#3fb4cf'],
        [0.4, '#1677a6'],
        [0.75, '#0b4474'],
        [1, '#06264a'],
      ),
    ),
  );
  s.add(s.glow(660, -60, 700, '#d9fff6', 0.95));
  // The surface from below.
  s.add(
    s.group(s.mist(0.006, 0.03, '#eafffb', 0.5, 4), {
      mask: s.mask(s.rect(0, 0, 1200, 150, s.down([0, '#fff'], [1, '#000']))),
      opacity: 0.8,
    }),
  );
  const rays = s.times(16, i => {
    const x = 120 + i * 72 + s.between(-30, 30);
    const [w, lean] = [s.between(10, 46), (x - 660) * 0.55];
    return s.path(
      [
        [x - w * 0.4, -10],
        [x + w * 0.4, -10],
        [x + lean + w * 1.7, 640],
        [x + lean - w * 1.7, 640],
      ],
      s.along(
        0,
        0,
        0,
        640,
        [0, '#e3fff6', s.between(0.2, 0.55)],
        [0.5, '#b5f0f0', 0.12],
        [1, '#b5f0f0', 0],
      ),
    );
  });
  s.add(s.group(rays, {filter: s.blur(8), style: 'mix-blend-mode:screen'}));
  // Far rocks and a school of fish.
  s.add(
    s.land(s.ridge(560, 50, 210), '#0d4f7c', {opacity: 0.8, filter: s.blur(3)}),
    s.land(s.ridge(612, 46, 160, {slope: -0.05}), s.down([0, '#0a3a62'], [1, '#051d3a']), {
      filter: s.blur(1),
    }),
  );
  const school = s.times(110, () => {
    const a = s.between(0, 6.283);
    const d = Math.sqrt(s.random());
    const [x, y, k] = [
      980 + Math.cos(a) * d * 190,
      410 + Math.sin(a) * d * 62 + Math.cos(a) * 24,
      s.between(5, 10),
    ];
    return s.path(
      `M${x - k} ${y}q${k} ${-k * 0.7} ${k * 1.9} 0l${k * 0.7} ${-k * 0.4}v${k * 0.8}l${-k * 0.7} ${-k * 0.4}q${-k} ${k * 0.7} ${-k * 1.9} 0z`,
      s.pick(['#0b4a74', '#1b6d98', '#8fd8e2', '#c9f2ee']),
      {opacity: 0.75},
    );
  });
  s.add(school);
  s.add(s.group(turtle(s), {transform: 'translate(480 335) rotate(-13) scale(1.08)'}));
  const bits = s.times(150, () =>
    s.oval(
      s.between(0, 1200),
      s.between(0, 675),
      s.between(0.6, 2.2),
      s.between(0.6, 2.2),
      '#e6fffb',
      {opacity: s.between(0.1, 0.5)},
    ),
  );
  s.add(bits);
  s.add(
    s.times(14, i => {
      const [x, y, r] = [
        262 + s.between(-26, 26),
        330 - i * 22 + s.between(-8, 8),
        s.between(2, 8),
      ];
      return (
        `<circle cx="${x}" cy="${y}" r="${r}" fill="#d9fffb" fill-opacity=".14" stroke="#eafffd" stroke-opacity=".75" stroke-width="1.2"/>` +
        s.oval(x - r * 0.3, y - r * 0.35, r * 0.25, r * 0.2, '#fff', {opacity: 0.9})
      );
    }),
  );
  s.add(s.all(s.down([0, '#06264a', 0], [0.7, '#06264a', 0], [1, '#031630', 0.6])));
  return s.svg({vignette: 0.5, dark: '#02101f'});
}

function turtle(s) {
  const skin = (x1, y1, x2, y2) =>
    s.along(x1, y1, x2, y2, [0, '#c9d8a0'], [0.45, '#7f9a78'], [1, '#2f5560']);
  const scales = (outline, count, box, size) =>
    s.group(
      s.times(count, () => {
        const [x, y, r] = [
          s.between(box[0], box[2]),
          s.between(box[1], box[3]),
          s.between(size * 0.6, size),
        ];
        return s.path(
          smooth(
            s.times(6, i => [x + r * Math.cos(i * 1.047), y + r * 0.75 * Math.sin(i * 1.047)]),
          ),
          '#3d5d4c',
          {opacity: 0.5, stroke: '#dbe5b2', 'stroke-opacity': 0.55, 'stroke-width': 1.4},
        );
      }),
      {'clip-path': s.clip(`<path d="${outline}"/>`)},
    );
  const flipper = smooth([
    [-70, 34],
    [-112, 60],
    [-150, 118],
    [-168, 190],
    [-160, 232],
    [-128, 204],
    [-84, 160],
    [-34, 108],
    [-10, 66],
  ]);
  const farFlipper = smooth([
    [-66, -26],
    [-92, -74],
    [-98, -136],
    [-78, -190],
    [-58, -172],
    [-42, -110],
    [-20, -50],
  ]);
  const hind = smooth([
    [150, 52],
    [196, 84],
    [236, 128],
    [226, 146],
    [178, 128],
    [132, 88],
  ]);
  const farHind = smooth([
    [158, -30],
    [214, -62],
    [252, -62],
    [226, -32],
    [176, -4],
  ]);
  const head = smooth([
    [-118, -6],
    [-150, -34],
    [-196, -44],
    [-236, -30],
    [-252, -4],
    [-240, 18],
    [-200, 30],
    [-150, 34],
    [-112, 40],
  ]);
  const shell = smooth([
    [-128, 10],
    [-104, -44],
    [-40, -88],
    [40, -96],
    [116, -72],
    [176, -26],
    [206, 16],
    [168, 46],
    [96, 68],
    [0, 74],
    [-80, 58],
  ]);
  const belly = smooth([
    [-120, 30],
    [-60, 66],
    [20, 86],
    [110, 76],
    [190, 34],
    [170, 30],
    [90, 52],
    [0, 56],
    [-80, 42],
  ]);
  const scutes = [];
  const centres = [
    [-62, -34, 40],
    [6, -50, 46],
    [78, -42, 42],
    [138, -14, 34],
    [-84, 14, 34],
    [-22, 12, 42],
    [52, 14, 44],
    [120, 18, 34],
    [-30, -78, 26],
    [44, -88, 26],
    [106, -66, 22],
    [172, 14, 20],
  ];
  for (const [x, y, r] of centres) {
    const points = s.times(6, i => [
      x + r * 0.93 * Math.cos(i * 1.047 + 0.2),
      y + r * 0.68 * Math.sin(i * 1.047 + 0.2),
    ]);
    scutes.push(
      s.path(
        points,
        s.round(
          x - r * 0.2,
          y - r * 0.5,
          r * 1.3,
          [0, '#d9b36a'],
          [0.4, '#8f6a38'],
          [1, '#3d3a2c'],
        ),
        {stroke: '#e9dca8', 'stroke-width': 3, 'stroke-opacity': 0.55, 'stroke-linejoin': 'round'},
      ),
    );
    for (let i = 0; i < 7; i++) {
      const a = s.between(0, 6.283);
      scutes.push(
        s.stroke(
          `M${x + r * 0.15 * Math.cos(a)} ${y + r * 0.1 * Math.sin(a)}L${x + r * 0.8 * Math.cos(a)} ${y + r * 0.58 * Math.sin(a)}`,
          s.pick(['#f0d590', '#4a3820']),
          1.6,
          {opacity: 0.4},
        ),
      );
    }
  }
  return [
    s.path(farFlipper, s.along(-60, -190, -40, -20, [0, '#3f7484'], [1, '#2a5566'])),
    s.path(farHind, '#2f5f6e'),
    s.path(hind, skin(150, 50, 230, 150)),
    scales(hind, 30, [140, 50, 240, 150], 11),
    s.path(belly, s.down([0, '#d8dcae'], [1, '#4b7280'])),
    s.path(shell, s.along(0, -100, 0, 80, [0, '#b08a4c'], [0.5, '#6d5530'], [1, '#2b3a38'])),
    s.group(scutes, {'clip-path': s.clip(`<path d="${shell}"/>`)}),
    s.path(
      shell,
      s.along(
        0,
        -100,
        0,
        80,
        [0, '#f4ffe2', 0.5],
        [0.35, '#fff', 0],
        [0.7, '#06264a', 0],
        [1, '#06264a', 0.65],
      ),
    ),
    s.stroke(shell, '#e7f6d2', 2.6, {opacity: 0.5}),
    s.path(head, skin(-180, -46, -180, 36)),
    scales(head, 46, [-240, -40, -120, 36], 10),
    s.path(
      head,
      s.along(0, -46, 0, 40, [0, '#f4ffe2', 0.4], [0.4, '#fff', 0], [1, '#06264a', 0.5]),
    ),
    s.oval(-212, -10, 9.5, 8.5, '#15201c'),
    s.oval(-214.5, -13, 3, 2.6, '#fff', {opacity: 0.9}),
    s.stroke('M-249 6Q-226 16 -204 12', '#22362c', 2.4),
    s.path(flipper, skin(-60, 30, -170, 210)),
    scales(flipper, 110, [-170, 30, -10, 230], 13),
    s.stroke(flipper, '#eaf5c8', 2.2, {opacity: 0.5}),
  ];
}
