// An old manuscript lies open: a gilded star on one page, lines of brown ink without a word on the other, a brush beside it.
import {sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(229);
  s.add(s.all(s.round(760, 200, 900, [0, '#6a4a2e'], [0.6, '#3c2716'], [1, '#1c110a'])));
  s.add(
    s.group(
      s.all('#4a301b', {
        filter: s.surface(0.004, 0.06, 5, {azimuth: 250, elevation: 45, light: '#ffdfae'}),
      }),
      {opacity: 0.75},
    ),
  );
  s.add(s.oval(620, 590, 560, 70, '#0e0703', {opacity: 0.6, filter: s.blur(24)}));
  const tilt = {transform: 'rotate(-5 600 340)'};
  const book = [
    s.path(
      'M96 120Q330 60 604 120Q880 60 1110 120L1122 580Q880 520 604 590Q330 520 84 580Z',
      '#4d1f17',
    ),
  ];
  for (let i = 5; i >= 0; i--)
    book.push(
      s.path(
        `M${112 - i * 2} ${124 + i * 3}Q340 ${72 + i * 3} 602 ${128 + i * 3}Q870 ${72 + i * 3} ${1094 + i * 2} ${124 + i * 3}L${1104 + i * 2} ${562 + i * 3}Q870 ${510 + i * 3} 602 ${574 + i * 3}Q340 ${510 + i * 3} ${102 - i * 2} ${562 + i * 3}Z`,
        i
          ? i % 2
            ? '#d9bf8d'
            : '#a88a5a'
          : s.along(
              100,
              0,
              1100,
              0,
              [0, '#e6cf9d'],
              [0.25, '#fbedc9'],
              [0.47, '#e2c48f'],
              [0.5, '#8f6d41'],
              [0.54, '#f0d9a8'],
              [0.8, '#fff4d4'],
              [1, '#d9bd88'],
            ),
      ),
    );
  s.add(s.group(book, tilt));
  const paper = 'M112 124Q340 72 602 128Q870 72 1094 124L1104 562Q870 510 602 574Q340 510 102 562Z';
  s.add(
    s.group(
      s.group(
        [
          s.mist(0.012, 0.012, '#9a6a30', 0.54, 2.6),
          s.mist(0.05, 0.05, '#6d4518', 0.66, 4, {shift: 3}),
        ],
        {'clip-path': s.clip(`<path d="${paper}"/>`), opacity: 0.5},
      ),
      tilt,
    ),
  );
  // The gilded star: sixteen points within rings.
  const [cx, cy] = [850, 318];
  const ring = (n, a, b, turn = 0) =>
    s.times(n * 2, i => {
      const angle = ((i + turn) * Math.PI) / n;
      const far = i % 2 ? b : a;
      return [cx + Math.cos(angle) * far, cy + Math.sin(angle) * far * 0.94];
    });
  const gold = s.along(
    cx - 180,
    cy - 180,
    cx + 180,
    cy + 180,
    [0, '#fff3b0'],
    [0.3, '#c98f2c'],
    [0.55, '#f6d878'],
    [0.8, '#9c6a1c'],
    [1, '#ffe9a0'],
  );
  s.add(
    s.group(
      [
        s.oval(cx, cy, 178, 168, '#1f3f6b'),
        s.oval(cx, cy, 178, 168, 'none', {stroke: gold, 'stroke-width': 9}),
        s.path(ring(16, 168, 118), gold),
        s.path(ring(16, 152, 112), '#8d1f24'),
        s.oval(cx, cy, 118, 110, '#16325a'),
        s.path(ring(8, 116, 66), gold),
        s.path(ring(8, 102, 62), '#1d5a58'),
        s.path(ring(8, 74, 40, 1), gold),
        s.path(ring(8, 62, 38, 1), '#8d1f24'),
        s.oval(cx, cy, 26, 24, gold),
        s.times(16, i =>
          s.oval(
            cx + Math.cos((i * Math.PI) / 8 + 0.196) * 146,
            cy + Math.sin((i * Math.PI) / 8 + 0.196) * 137,
            6,
            6,
            '#fbe9a8',
          ),
        ),
        s.path('M700 118Q870 82 1040 116L1042 134Q870 100 700 136Z', gold),
        s.path('M694 530Q870 494 1052 528L1054 544Q870 510 694 548Z', gold),
      ],
      {...tilt, filter: s.ragged(1.4, 0.05)},
    ),
  );
  // Ink: strokes as of a reed pen, no letters.
  const ink = [];
  for (let line = 0; line < 11; line++) {
    const y = 166 + line * 34;
    for (let x = 168; x < 545;) {
      const w = s.between(14, 46);
      const lift = Math.sin((x - 100) / 160) * -14;
      ink.push(
        s.stroke(
          `M${x} ${y + lift}q${w * 0.3} ${s.between(4, 10)} ${w * 0.6} ${s.between(-3, 3)}t${w * 0.4} ${s.between(-5, 4)}`,
          line % 4 ? '#4a2a14' : '#8d1f24',
          s.between(2.6, 4.6),
        ),
      );
      if (s.random() < 0.4)
        ink.push(s.stroke(`M${x + w * 0.4} ${y + lift}v${-s.between(9, 16)}`, '#4a2a14', 3));
      if (s.random() < 0.5)
        ink.push(s.oval(x + w * 0.5, y + lift + s.pick([-13, 11]), 2.2, 2.2, '#4a2a14'));
      x += w + s.between(5, 13);
    }
  }
  s.add(s.group(ink, {...tilt, opacity: 0.86}));
  // The restorer's brush and a dish of gold.
  s.add(
    s.stroke(
      [
        [700, 660],
        [980, 560],
      ],
      '#0c0603',
      15,
      {opacity: 0.5, filter: s.blur(7)},
    ),
  );
  s.add(
    s.stroke(
      [
        [690, 646],
        [930, 560],
      ],
      s.along(690, 640, 930, 560, [0, '#7a2c1c'], [0.5, '#d9713f'], [1, '#8a3a20']),
      13,
    ),
    s.stroke(
      [
        [930, 560],
        [958, 550],
      ],
      '#d9dde0',
      12,
    ),
    s.path('M956 543L1010 524L962 560Z', '#2d1a10'),
  );
  s.add(
    s.oval(1092, 622, 74, 30, '#0c0603', {opacity: 0.5, filter: s.blur(8)}),
    s.oval(1086, 612, 70, 29, '#efe6d6'),
    s.oval(1086, 608, 56, 21, gold),
  );
  s.add(s.glow(780, 60, 800, '#ffdca0', 0.6));
  return s.svg({vignette: 0.6, dark: '#0d0603'});
}
