// A beach at night with its lamps turned low: young turtles crawl to the one bright thing, the sea under the stars.
import {mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(241);
  s.add(s.all(s.down([0, '#050a22'], [0.35, '#152a55'], [0.5, '#41628a'], [0.54, '#7d9ab0'])));
  s.add(
    s.times(330, () => {
      const y = s.random() ** 1.3 * 320;
      const r = s.between(0.4, 1.5);
      return s.oval(s.between(0, 1200), y, r, r, s.pick(['#fff', '#d0e2ff', '#fff0d4']), {
        opacity: s.between(0.25, 1) * (1 - y / 380),
      });
    }),
  );
  s.add(s.glow(330, 332, 520, '#b4d4f0', 0.5));
  s.add(s.land(s.ridge(342, 46, 300, {slope: -0.06}), '#16294a'));
  // The harbour far away, with amber lamps that look down.
  for (let i = 0; i < 9; i++) {
    const x = 800 + i * 44;
    s.add(
      s.stroke(
        [
          [x, 344],
          [x, 300],
        ],
        '#0c1730',
        3,
      ),
      s.path(
        [
          [x - 2, 304],
          [x + 2, 304],
          [x + 12, 344],
          [x - 12, 344],
        ],
        s.down([0, '#ffb454', 0.9], [1, '#ffb454', 0]),
      ),
      s.oval(x, 301, 3.4, 2.4, '#ffcf8a'),
    );
    s.add(
      s.rect(x - 3, 348, 6, 60, s.down([0, '#ffb454', 0.45], [1, '#ffb454', 0]), {
        filter: s.blur(2),
      }),
    );
  }
  for (const x of [880, 1040])
    s.add(
      s.stroke(
        `M${x} 344V232M${x + 34} 344V232M${x - 50} 236H${x + 96}M${x} 340L${x + 34} 290`,
        '#0a132a',
        6,
      ),
    );
  // Sea with the foam of small waves.
  s.add(s.rect(0, 344, 1200, 190, s.down([0, '#86a8bf'], [0.2, '#41698c'], [1, '#1d3f63'])));
  s.add(
    s.group(
      s.rect(0, 344, 1200, 190, '#41698c', {
        filter: s.surface(0.006, 0.08, 5, {azimuth: 270, elevation: 35, light: '#e0f2ff'}),
      }),
      {opacity: 0.6, style: 'mix-blend-mode:screen'},
    ),
  );
  const shore = s.ridge(500, 15, 260, {slope: 0.09});
  s.add(
    s.land(
      shore.map(([x, y]) => [x, y - 22]),
      '#d9ecf4',
      {opacity: 0.35, filter: s.ragged(8, 0.02, 0.08)},
    ),
  );
  s.add(
    s.land(shore, s.down([0, '#8d8478'], [0.3, '#5d5a60'], [1, '#23252f']), {
      filter: s.ragged(4, 0.03, 0.1),
    }),
  );
  s.add(
    s.group(
      s.land(
        shore.map(([x, y]) => [x, y + 6]),
        '#6d675f',
        {filter: s.surface(0.05, 0.09, 3, {azimuth: 300, elevation: 40, light: '#cfe0f0'})},
      ),
      {opacity: 0.7, style: 'mix-blend-mode:soft-light'},
    ),
  );
  s.add(s.stroke(shore, '#f2fbff', 5, {opacity: 0.8, filter: s.ragged(5, 0.03, 0.1)}));
  // Turtles and their tracks.
  const turtle = (x, y, k, turn) => {
    const ang = (turn * Math.PI) / 180;
    const track = s.times(16, i => {
      const d = 34 * k + i * 15 * k;
      const [tx, ty] = [x - Math.sin(ang) * d + Math.sin(i) * 3, y + Math.cos(ang) * d];
      return (
        [-1, 1].map(side =>
          s.oval(tx + side * 17 * k, ty + (i % 2) * 5, 8 * k, 3 * k, '#15161e', {
            opacity: 0.5,
            transform: `rotate(${side * 24} ${tx} ${ty})`,
          }),
        ) + s.oval(tx, ty, 4 * k, 7 * k, '#15161e', {opacity: 0.3})
      );
    });
    return [
      track,
      s.group(
        [
          s.oval(4, 9, 36, 42, '#0b0c12', {opacity: 0.55, filter: s.blur(5)}),
          s.path(
            smooth([
              [-20, -16],
              [-52, -42],
              [-62, -30],
              [-46, -10],
              [-24, 0],
            ]),
            '#3c4a44',
          ),
          s.path(
            smooth([
              [20, -16],
              [52, -30],
              [66, -14],
              [50, -2],
              [24, 0],
            ]),
            '#46564e',
          ),
          s.path(
            smooth([
              [-18, 24],
              [-38, 44],
              [-32, 52],
              [-10, 36],
            ]),
            '#35423d',
          ),
          s.path(
            smooth([
              [18, 24],
              [38, 40],
              [34, 50],
              [10, 36],
            ]),
            '#35423d',
          ),
          s.oval(0, -44, 13, 16, s.ball(0.4, 0.2, [0, '#9fb4ac'], [1, '#36443e'])),
          s.oval(-6, -52, 2.4, 2.4, '#060809'),
          s.oval(6, -52, 2.4, 2.4, '#060809'),
          s.path(
            smooth([
              [0, -34],
              [26, -20],
              [32, 8],
              [18, 34],
              [0, 44],
              [-18, 34],
              [-32, 8],
              [-26, -20],
            ]),
            s.ball(0.4, 0.15, [0, '#a9bdb2'], [0.45, '#5b7067'], [1, '#24302c']),
          ),
          s.path(
            'M0 -26L14 -12L11 8L-11 8L-14 -12ZM-11 8L0 36L11 8M14 -12L28 -6M-14 -12L-28 -6M11 8L26 20M-11 8L-26 20',
            'none',
            {stroke: '#1d2824', 'stroke-width': 2.4, opacity: 0.75},
          ),
        ],
        {transform: `translate(${x} ${y}) rotate(${turn}) scale(${k})`},
      ),
    ];
  };
  for (const [x, y, k, turn] of [
    [250, 545, 0.34, -8],
    [520, 560, 0.42, 12],
    [388, 574, 0.5, -14],
    [800, 602, 0.55, -20],
    [640, 616, 0.85, 6],
    [950, 640, 0.6, -12],
    [300, 636, 0.95, 10],
  ])
    s.add(turtle(x, y, k, turn));
  s.add(
    s.times(26, () =>
      s.oval(
        s.between(0, 1200),
        s.between(590, 680),
        s.between(3, 12),
        s.between(2, 6),
        mix('#8b8478', '#2b2c36', s.random()),
        {opacity: 0.8},
      ),
    ),
  );
  return s.svg({vignette: 0.5});
}
