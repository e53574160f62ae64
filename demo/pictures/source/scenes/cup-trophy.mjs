// The cup on its plinth at the edge of the pitch, ribbons of both teams on its handles, the floodlights out of focus behind it.
import {mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(239);
  s.add(s.all(s.down([0, '#07142c'], [0.5, '#123a5c'], [0.66, '#1d5a4c'], [1, '#0d2a1a'])));
  s.add(
    s.times(70, () =>
      s.oval(
        s.between(0, 1200),
        s.between(120, 400),
        s.between(8, 22),
        s.between(8, 22),
        s.pick(['#f2c14e', '#d9e6f2', '#c9432f', '#4fa3d1', '#fff']),
        {opacity: s.between(0.05, 0.26), filter: s.blur(3)},
      ),
    ),
  );
  for (const x of [110, 330, 905, 1110]) {
    for (let i = 0; i < 6; i++)
      s.add(
        s.oval(x + (i % 3) * 30 - 30, 76 + Math.floor(i / 3) * 34, 19, 19, '#f4fbff', {
          opacity: 0.8,
          filter: s.blur(5),
        }),
      );
    s.add(s.glow(x, 90, 330, '#bfe0ff', 0.55));
  }
  s.add(s.rect(0, 418, 1200, 260, s.down([0, '#3f8a4e'], [0.3, '#2a6a3c'], [1, '#0f3320'])));
  s.add(
    s.group(
      s.rect(0, 418, 1200, 260, '#3f8a4e', {
        filter: s.surface(0.05, 0.4, 5, {azimuth: 270, light: '#d9ffd0'}),
      }),
      {opacity: 0.6},
    ),
  );
  s.add(
    s.path(
      [
        [0, 470],
        [1200, 452],
        [1200, 460],
        [0, 480],
      ],
      '#e9f6ea',
      {opacity: 0.6, filter: s.blur(2)},
    ),
  );
  // The plinth.
  const cx = 600;
  s.add(s.oval(cx + 30, 650, 260, 26, '#04120a', {opacity: 0.7, filter: s.blur(12)}));
  s.add(
    s.path(
      [
        [440, 690],
        [452, 560],
        [748, 560],
        [760, 690],
      ],
      s.along(440, 0, 760, 0, [0, '#1b2733'], [0.4, '#4b6072'], [0.62, '#8fa6b5'], [1, '#141d27']),
    ),
  );
  s.add(
    s.path(
      [
        [440, 562],
        [470, 540],
        [730, 540],
        [760, 562],
      ],
      s.along(440, 0, 760, 0, [0, '#3a4c5a'], [0.5, '#c4d3dc'], [1, '#3a4c5a']),
    ),
  );
  const metal = (x0, x1) =>
    s.along(
      x0,
      0,
      x1,
      0,
      [0, '#4a3208'],
      [0.14, '#c48f26'],
      [0.3, '#fff3b8'],
      [0.42, '#e0ac3a'],
      [0.62, '#7d5612'],
      [0.8, '#f4cf6a'],
      [0.92, '#fff0b0'],
      [1, '#5c3f0c'],
    );
  // Foot, stem, bowl.
  s.add(
    s.path(
      smooth([
        [510, 542],
        [520, 512],
        [566, 500],
        [634, 500],
        [680, 512],
        [690, 542],
      ]),
      metal(505, 695),
    ),
  );
  s.add(s.oval(cx, 500, 38, 9, '#fff0b0', {opacity: 0.6}));
  s.add(s.path('M574 506Q592 460 586 424H614Q608 460 626 506Z', metal(574, 626)));
  s.add(s.oval(cx, 452, 27, 17, metal(573, 627)));
  s.add(s.path('M462 130Q470 330 548 396Q600 440 652 396Q730 330 738 130Z', metal(460, 740)));
  s.add(s.path('M470 250Q600 284 730 250L724 286Q600 320 476 286Z', '#6d4a10', {opacity: 0.45}));
  s.add(
    s.times(17, i =>
      s.oval(486 + i * 14.3, 266 + Math.sin((i / 16) * Math.PI) * 16, 4.4, 7, '#fff2b4', {
        opacity: 0.8,
      }),
    ),
  );
  s.add(
    s.times(9, i =>
      s.stroke(
        `M${520 + i * 20} ${300 + Math.sin((i / 8) * Math.PI) * 18}Q${560 + i * 10} 370 ${576 + i * 6} 404`,
        '#7d5612',
        3,
        {opacity: 0.5},
      ),
    ),
  );
  for (const side of [-1, 1]) {
    const x = v => cx + side * v;
    s.add(
      s.stroke(
        `M${x(134)} 166Q${x(232)} 150 ${x(212)} 250Q${x(190)} 320 ${x(98)} 338`,
        '#6d4a10',
        22,
      ),
    );
    s.add(
      s.stroke(
        `M${x(134)} 164Q${x(230)} 148 ${x(210)} 248Q${x(188)} 316 ${x(98)} 335`,
        '#e8bd50',
        15,
      ),
    );
    s.add(s.stroke(`M${x(138)} 160Q${x(224)} 148 ${x(206)} 240`, '#fff6c8', 4));
    const [one, two] = side < 0 ? ['#2f7fc4', '#f4f8fb'] : ['#c9302c', '#f2c14e'];
    for (const [shift, colour] of [
      [0, one],
      [17, two],
    ])
      s.add(
        s.path(
          `M${x(196 + shift)} 286Q${x(240 + shift)} 370 ${x(206 + shift)} 440T${x(224 + shift)} 566L${x(204 + shift)} 580Q${x(176 + shift)} 490 ${x(190 + shift)} 440T${x(178 + shift)} 292Z`,
          s.down(
            [0, mix(colour, '#fff', 0.25)],
            [0.4, mix(colour, '#000', 0.25)],
            [0.6, colour],
            [1, mix(colour, '#000', 0.35)],
          ),
        ),
      );
    s.add(s.oval(x(194), 292, 20, 15, one));
  }
  s.add(
    s.oval(cx, 130, 138, 27, '#fff0b0'),
    s.oval(cx, 132, 126, 21, s.down([0, '#5c3f0c'], [1, '#c4912c'])),
  );
  s.add(s.glow(520, 150, 150, '#fff8d8', 0.9), s.glow(706, 190, 90, '#fff8d8', 0.8));
  s.add(
    s.times(46, () =>
      s.rect(
        s.between(0, 1200),
        s.between(20, 520),
        5,
        10,
        s.pick(['#f2c14e', '#fff', '#4fa3d1', '#d94a3f']),
        {opacity: s.between(0.3, 0.9), transform: `rotate(${Math.round(s.between(-20, 20))})`},
      ),
    ),
  );
  return s.svg({vignette: 0.5});
}
