// An old station's clock of brass on a wall of stone, and the light of a tall window across it.
import {sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(227);
  const [cx, cy, r] = [690, 318, 206];
  s.add(s.all('#c9a983'));
  // Courses of stone.
  for (let row = 0, y = -10; y < 690; row++, y += 78) {
    for (let x = -40 - (row % 2) * 90; x < 1240; x += 182) {
      s.add(
        s.rect(
          x + 2,
          y + 2,
          178,
          74,
          s.pick(['#c7a67e', '#bd9a72', '#d2b48c', '#c09f7a', '#b8946c']),
          {rx: 5},
        ),
      );
    }
  }
  s.add(
    s.group(
      s.all('#c2a27c', {
        filter: s.surface(0.025, 0.035, 5, {azimuth: 215, elevation: 42, light: '#fff0d4'}),
      }),
      {opacity: 0.72, style: 'mix-blend-mode:multiply'},
    ),
  );
  s.add(
    s.all(
      s.along(0, 0, 1200, 675, [0, '#ffe9bd', 0.35], [0.5, '#5b3c22', 0.1], [1, '#20140c', 0.75]),
    ),
  );
  // The window's light, with its bars.
  for (const [x, w] of [
    [120, 150],
    [300, 150],
    [480, 150],
    [660, 150],
  ])
    s.add(
      s.path(
        [
          [x, -20],
          [x + w, -20],
          [x + w + 330, 700],
          [x + 330, 700],
        ],
        '#ffe7ac',
        {opacity: 0.34, filter: s.blur(9), style: 'mix-blend-mode:screen'},
      ),
    );
  // The arm that holds it.
  s.add(
    s.stroke(`M1210 ${cy - 40}H${cx + r}`, '#1d1a18', 22),
    s.stroke(
      `M1210 ${cy + 190}Q${cx + r + 170} ${cy + 120} ${cx + r + 40} ${cy - 30}`,
      '#1d1a18',
      13,
    ),
  );
  s.add(s.stroke(`M1010 ${cy + 10}q60 -10 66 52q-4 40 -44 34q-30 -8 -18 -36`, '#1d1a18', 9));
  s.add(s.oval(cx + 46, cy + 52, r + 24, r + 24, '#1a0f06', {opacity: 0.5, filter: s.blur(18)}));
  s.add(
    s.oval(
      cx,
      cy,
      r + 30,
      r + 30,
      s.along(
        cx - r,
        cy - r,
        cx + r,
        cy + r,
        [0, '#fff0b8'],
        [0.3, '#c8963f'],
        [0.65, '#6d4718'],
        [1, '#d0a050'],
      ),
    ),
  );
  s.add(
    s.oval(
      cx,
      cy,
      r + 16,
      r + 16,
      s.along(cx - r, cy - r, cx + r, cy + r, [0, '#5c3c14'], [0.5, '#a87830'], [1, '#ffe6a4']),
    ),
  );
  s.add(
    s.oval(
      cx,
      cy,
      r,
      r,
      s.round(cx - 50, cy - 70, r * 1.5, [0, '#fffcf0'], [0.6, '#f6e8c6'], [1, '#cdb083']),
    ),
  );
  s.add(
    s.group(s.mist(0.012, 0.014, '#8a6a3c', 0.55, 2.4), {
      opacity: 0.35,
      'clip-path': s.clip(`<circle cx="${cx}" cy="${cy}" r="${r}"/>`),
    }),
  );
  const on = (turn, far) => [
    cx + Math.sin(turn * 2 * Math.PI) * far,
    cy - Math.cos(turn * 2 * Math.PI) * far,
  ];
  for (let i = 0; i < 60; i++)
    s.add(
      s.stroke(
        [on(i / 60, r - 14), on(i / 60, r - (i % 5 ? 24 : 46))],
        '#2b2119',
        i % 5 ? 3 : i % 15 ? 9 : 14,
      ),
    );
  s.add(
    s.oval(cx, cy, r - 60, r - 60, 'none', {stroke: '#9a7a48', 'stroke-width': 2, opacity: 0.7}),
  );
  const hand = (turn, far, w, colour) => {
    const [tx, ty] = on(turn, far);
    const [bx, by] = on(turn + 0.5, 42);
    const [lx, ly] = on(turn - 0.25, w);
    const [qx, qy] = on(turn + 0.25, w);
    return s.path(
      [
        [bx, by],
        [lx, ly],
        [tx, ty],
        [qx, qy],
      ],
      colour,
    );
  };
  s.add(
    s.group([hand(0.5833, 118, 12, '#1d130a'), hand(0, 172, 9, '#1d130a')], {
      opacity: 0.35,
      transform: 'translate(9 12)',
      filter: s.blur(4),
    }),
  );
  s.add(
    hand(0.5833, 118, 12, '#18120d'),
    hand(0, 172, 9, '#18120d'),
    s.stroke([on(0.22, 180), on(0.72, 46)], '#a8141f', 3.5),
  );
  s.add(s.oval(cx, cy, 15, 15, s.ball(0.3, 0.3, [0, '#fff0b8'], [0.5, '#c08a34'], [1, '#5b3c14'])));
  s.add(
    s.path(
      `M${cx - r * 0.86} ${cy - 40}Q${cx - 90} ${cy - r} ${cx + 70} ${cy - r * 0.94}Q${cx - 60} ${cy - 110} ${cx - r * 0.86} ${cy - 40}Z`,
      '#fff',
      {opacity: 0.38, filter: s.blur(4)},
    ),
  );
  // A lamp and a rack of paper tickets below.
  s.add(s.rect(96, 470, 300, 150, '#5a3820', {rx: 6}), s.rect(108, 482, 276, 126, '#2e1b0e'));
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 6; j++)
      s.add(
        s.rect(
          116 + j * 45,
          490 + i * 40,
          37,
          30,
          s.pick(['#f3dfae', '#e8c98a', '#d6e0c0', '#e9b79a', '#f7ecce']),
          {rx: 3},
        ),
        s.stroke(
          [
            [122 + j * 45, 500 + i * 40],
            [146 + j * 45, 500 + i * 40],
          ],
          '#6b4c2c',
          2,
          {opacity: 0.6},
        ),
      );
  s.add(s.glow(160, 40, 800, '#ffe2a2', 0.5));
  return s.svg({vignette: 0.5, dark: '#150c05'});
}
