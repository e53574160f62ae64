// The moon of autumn rises, large and orange, over a quiet sea.
import {mix, sheet, smooth} from '../brushes.mjs';

export function draw() {
  const s = sheet(97);
  const sea = 452;
  const [mx, my, r] = [700, 300, 122];
  s.add(s.all(s.down([0, '#060a1f'], [0.3, '#15204a'], [0.52, '#4a3d66'], [0.66, '#a3605f'])));
  s.add(
    s.times(210, () => {
      const y = s.random() ** 1.4 * 380;
      return s.oval(
        s.between(0, 1200),
        y,
        s.between(0.4, 1.5),
        s.between(0.4, 1.5),
        s.pick(['#fff', '#cfe0ff', '#ffe9c9']),
        {opacity: s.between(0.2, 0.95) * (1 - y / 460)},
      );
    }),
  );
  s.add(s.glow(mx, my, 560, '#ff9d5c', 0.75));
  // Its face: seas and rays.
  const disc = s.clip(`<circle cx="${mx}" cy="${my}" r="${r}"/>`);
  const maria = [
    [-40, -52, 40, 30],
    [-58, -8, 34, 40],
    [-20, 22, 30, 24],
    [22, -46, 32, 26],
    [46, -18, 30, 28],
    [60, 16, 22, 26],
    [84, -26, 14, 18],
    [8, -8, 24, 18],
    [-70, 42, 18, 14],
  ];
  s.add(
    s.group(
      [
        s.oval(
          mx,
          my,
          r,
          r,
          s.round(
            mx - 20,
            my - 30,
            r * 1.35,
            [0, '#fff3d0'],
            [0.5, '#ffd596'],
            [0.85, '#f1a35f'],
            [1, '#cf7243'],
          ),
        ),
        s.group(
          maria.map(([x, y, a, b]) => s.oval(mx + x, my + y, a, b, '#a8683f', {opacity: 0.5})),
          {filter: s.ragged(15, 0.022, 0.022, 4)},
        ),
        s.group(s.mist(0.03, 0.03, '#7d4a30', 0.5, 2.6), {opacity: 0.4}),
        s.group(s.mist(0.07, 0.07, '#fff4d8', 0.58, 3.4, {shift: 2}), {opacity: 0.5}),
        s.times(26, () =>
          s.oval(
            mx + s.between(-90, 90),
            my + s.between(-20, 105),
            s.between(2, 6),
            s.between(2, 5),
            '#ffeccb',
            {opacity: 0.35, stroke: '#9a6038', 'stroke-width': 1},
          ),
        ),
        s.rect(mx - r, my + 30, r * 2, r, s.down([0, '#c2563f', 0], [1, '#a8453f', 0.55])),
      ],
      {'clip-path': disc},
    ),
  );
  s.add(
    s.group(s.mist(0.0018, 0.03, '#2b2348', 0.47, 4), {
      mask: s.mask(s.rect(0, 200, 1200, 260, s.down([0, '#000'], [0.5, '#fff'], [1, '#bbb']))),
      opacity: 0.85,
    }),
  );
  s.add(s.land(s.ridge(452, 34, 280, {slope: -0.02}), '#2a2140'));
  s.add(s.rect(0, sea - 12, 1200, 14, s.down([0, '#d98a66', 0], [1, '#d98a66', 0.45])));
  // The sea.
  s.add(s.rect(0, sea, 1200, 230, s.down([0, '#7a4a5c'], [0.18, '#33305c'], [1, '#080c24'])));
  s.add(
    s.group(s.rect(-20, sea, 1240, 240, '#24305c'), {
      filter: s.surface(0.006, 0.09, 5, {azimuth: 270, elevation: 30, light: '#ffb784', share: 1}),
      opacity: 0.45,
      style: 'mix-blend-mode:screen',
    }),
  );
  const path = s.times(620, () => {
    const t = s.random() ** 1.35;
    const y = sea + 2 + t * 218;
    const x = mx + (s.random() + s.random() + s.random() - 1.5) * (70 + t * 150);
    const w = (5 + t * 34) * s.between(0.4, 1.2);
    return s.path(
      `M${x - w} ${y}Q${x} ${y - 1 - t * 3} ${x + w} ${y}Q${x} ${y + 1 + t * 2.4} ${x - w} ${y}Z`,
      mix('#fff0c8', '#ff9a5a', s.random()),
      {opacity: 0.85 - t * 0.35},
    );
  });
  s.add(s.group(path, {style: 'mix-blend-mode:screen'}));
  s.add(s.glow(mx, sea + 20, 300, '#ffab6a', 0.4));
  // A fisherman in his boat.
  s.add(fisherman(s, 452, 548));
  // Reeds and rocks of the shore.
  s.add(
    s.group(s.land(s.ridge(668, 22, 130, {slope: 0.03}), '#05071a'), {filter: s.ragged(5, 0.06)}),
  );
  s.add(
    s.times(90, () => {
      const [x, h] = [
        s.random() < 0.6 ? s.between(960, 1210) : s.between(-10, 160),
        s.between(50, 190),
      ];
      const bend = s.between(-24, 24);
      return (
        s.stroke(
          `M${x} 690Q${x + bend * 0.2} ${690 - h * 0.6} ${x + bend} ${690 - h}`,
          '#070a20',
          s.between(1.4, 3),
        ) +
        (s.random() < 0.3
          ? s.oval(x + bend, 690 - h, 3.2, 14, '#0a0b20', {
              transform: `rotate(${bend * 0.6} ${x + bend} ${690 - h})`,
            })
          : '')
      );
    }),
  );
  return s.svg({vignette: 0.5});
}

function fisherman(s, x, y) {
  const dark = '#0c0d22';
  return [
    s.path(`M${x - 90} ${y + 9}q90 14 190 0q-80 60 -160 40z`, dark, {
      opacity: 0.5,
      filter: s.ragged(7, 0.02, 0.12),
    }),
    s.path(
      `M${x - 104} ${y - 20}Q${x - 90} ${y + 10} ${x - 66} ${y + 12}H${x + 74}Q${x + 100} ${y + 8} ${x + 116} ${y - 24}Q${x + 70} ${y - 6} ${x} ${y - 6}Q${x - 64} ${y - 6} ${x - 104} ${y - 20}Z`,
      s.along(0, y - 24, 0, y + 12, [0, '#3c2740'], [1, dark]),
    ),
    s.stroke(
      `M${x - 104} ${y - 20}Q${x - 64} ${y - 6} ${x} ${y - 6}Q${x + 70} ${y - 6} ${x + 116} ${y - 24}`,
      '#ffb27a',
      1.6,
      {opacity: 0.85},
    ),
    s.path(
      smooth([
        [x - 30, y - 4],
        [x - 34, y - 34],
        [x - 24, y - 56],
        [x - 8, y - 56],
        [x + 2, y - 34],
        [x + 18, y - 18],
        [x + 20, y - 4],
      ]),
      dark,
    ),
    s.oval(x - 14, y - 68, 10, 11.5, dark),
    s.path(`M${x - 30} ${y - 71}q16 -5 32 0l-6 -4q-2 -9 -10 -9t-10 9z`, dark),
    s.stroke(`M${x - 12} ${y - 46}L${x + 22} ${y - 40}`, dark, 7),
    s.stroke(`M${x + 16} ${y - 38}L${x + 150} ${y - 128}`, dark, 2.2),
    s.stroke(`M${x + 150} ${y - 128}Q${x + 160} ${y - 60} ${x + 156} ${y + 6}`, '#ffcf9c', 0.8, {
      opacity: 0.6,
    }),
    s.stroke(
      `M${x - 5} ${y - 55}Q${x + 3} ${y - 40} ${x + 6} ${y - 32}M${x - 5} ${y - 76}q3 8 0 14`,
      '#ffb27a',
      1.6,
      {opacity: 0.8},
    ),
  ];
}
