// The old quarter after sunset: flat roofs one above another, domes, water tanks, washing, honey-coloured windows.
import {mix, sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(47);
  s.add(
    s.all(
      s.down(
        [0, '#1d2550'],
        [0.25, '#4a4378'],
        [0.45, '#a75f78'],
        [0.6, '#ee9a67'],
        [0.72, '#ffd08a'],
      ),
    ),
  );
  s.add(s.mist(0.002, 0.014, '#ff9f78', 0.5, 3, {more: {opacity: 0.55}}));
  s.add(s.glow(360, 400, 560, '#ffbf73', 0.7));
  s.add(
    s.times(40, () =>
      s.oval(
        s.between(0, 1200),
        s.between(0, 170),
        s.between(0.5, 1.3),
        s.between(0.5, 1.3),
        '#fff',
        {opacity: s.between(0.2, 0.8)},
      ),
    ),
  );
  s.add(
    s.land(s.ridge(395, 60, 330), '#7d5c80', {opacity: 0.8}),
    s.land(s.ridge(420, 30, 190), '#694c70', {opacity: 0.85}),
  );

  // From the farthest row to the nearest, each warmer in its windows and darker in its walls.
  for (let row = 0; row < 7; row++) {
    const near = row / 6;
    const base = 430 + row * row * 5.6 + row * 8;
    let x = -40 - s.between(0, 60);
    const houses = [];
    while (x < 1240) {
      const w = s.between(46, 92) * (0.7 + near * 1.15);
      const h = s.between(34, 104) * (0.7 + near * 0.9);
      houses.push(house(s, x, base - h, w, 700 - base + h, near));
      x += w - s.between(0, 8);
    }
    s.add(
      s.group(houses, {
        filter: s.surface(0.05 - near * 0.02, 0.05 - near * 0.02, 0.9 + near, {
          azimuth: 190,
          elevation: 58,
          share: 0.6,
        }),
      }),
    );
    s.add(
      s.group(s.mist(0.003, 0.02, '#f2a184', 0.44, 2, {shift: row}), {
        mask: s.mask(
          s.rect(0, base - 10, 1200, 130, s.down([0, '#000'], [0.5, '#fff'], [1, '#000'])),
        ),
        opacity: 0.38 * (1 - near),
      }),
    );
  }
  // Windows glow into the air; birds go home.
  s.add(
    s.glow(260, 590, 200, '#ffb44f', 0.35),
    s.glow(880, 610, 220, '#ffb44f', 0.35),
    s.glow(600, 520, 180, '#ffb44f', 0.22),
  );
  s.add(
    s.times(22, () => {
      const [x, y, w] = [520 + s.between(-120, 220), 190 + s.between(-60, 90), s.between(3, 7)];
      return s.stroke(
        `M${x - w} ${y - w * 0.4}Q${x - w * 0.4} ${y - w * 0.7} ${x} ${y}Q${x + w * 0.5} ${y - w * 0.75} ${x + w} ${y - w * 0.3}`,
        '#3a2a4a',
        1.3,
      );
    }),
  );
  return s.svg({vignette: 0.5});
}

function house(s, x, y, w, h, near) {
  const wall = mix(
    mix('#a0707c', s.pick(['#6d4a50', '#7a5548', '#5e4a5c', '#83604e']), 0.35 + near * 0.65),
    '#241a30',
    near * 0.42,
  );
  const lit = mix(wall, '#ffb77e', 0.42 - near * 0.18);
  const shade = mix(wall, '#1a1430', 0.35);
  const k = 0.6 + near * 0.9;
  const side = w * s.between(0.24, 0.42);
  const parts = [
    s.rect(x, y, w, h, s.along(x, 0, x + w, 0, [0, lit], [1, wall])),
    s.rect(x + w - side, y, side, h, shade),
    s.rect(x - 2 * k, y - 3 * k, w + 4 * k, 5 * k, mix(lit, '#ffd9a6', 0.3)),
    s.rect(x + w - side, y - 3 * k, side + 2 * k, 5 * k, mix(shade, '#ffd9a6', 0.12)),
  ];
  const luck = s.random();
  if (luck < 0.2) {
    const r = Math.min(w * 0.3, 30 * k);
    const cx = x + (w - side) * 0.5;
    parts.unshift(
      s.rect(cx - r, y - r * 0.5, r * 2, r * 0.6, mix(wall, '#ffb77e', 0.2)),
      s.path(
        `M${cx - r} ${y - r * 0.4}A${r} ${r} 0 0 1 ${cx + r} ${y - r * 0.4}Z`,
        s.along(cx - r, 0, cx + r, 0, [0, mix(lit, '#ffe0b0', 0.3)], [0.6, wall], [1, shade]),
      ),
      s.rect(cx - 1, y - r * 1.65, 2, r * 0.4, shade),
    );
  } else if (luck < 0.48) {
    const [tx, tw] = [x + w * 0.2, 15 * k];
    parts.unshift(
      s.rect(
        tx,
        y - 17 * k,
        tw,
        13 * k,
        s.along(tx, 0, tx + tw, 0, [0, '#d9a58a'], [0.5, '#6f5866'], [1, '#3a2f46']),
      ),
      s.stroke(`M${tx + 2} ${y}V${y - 6 * k}M${tx + tw - 2} ${y}V${y - 6 * k}`, shade, 1.4 * k),
    );
  } else if (luck < 0.62 && near > 0.25) {
    const to = x + w * 0.82;
    parts.unshift(
      s.stroke(
        `M${x + 5} ${y}V${y - 22 * k}M${to} ${y}V${y - 22 * k}M${x + 5} ${y - 20 * k}Q${(x + to) / 2} ${y - 14 * k} ${to} ${y - 20 * k}`,
        '#2a2038',
        1.1 * k,
      ),
    );
    parts.unshift(
      s.times(6, i =>
        s.rect(
          x + 9 + ((to - x - 16) * i) / 6,
          y - 17.5 * k,
          6 * k,
          s.between(7, 13) * k,
          s.pick(['#f0d9c8', '#c9665a', '#7f9bb3', '#e6b36a', '#efe6dc']),
          {opacity: 0.9},
        ),
      ),
    );
  } else if (luck < 0.72) {
    parts.unshift(
      s.rect(x + w * 0.1, y - 26 * k, w * 0.36, 26 * k, wall),
      s.rect(x + w * 0.16, y - 19 * k, w * 0.1, 19 * k, shade),
    );
  }
  const [rows, columns] = [
    Math.floor(Math.min(h, 170 * k) / (25 * k)),
    Math.max(1, Math.floor((w - side - 8) / (17 * k))),
  ];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (s.random() < 0.3) continue;
      const [wx, wy, ww, wh] = [x + 7 * k + c * 17 * k, y + 10 * k + r * 25 * k, 8 * k, 13 * k];
      const on = s.random() < 0.4;
      const arch = `M${wx} ${wy + wh}V${wy + ww / 2}A${ww / 2} ${ww / 2} 0 0 1 ${wx + ww} ${wy + ww / 2}V${wy + wh}Z`;
      parts.push(
        s.path(arch, on ? s.pick(['#ffd27a', '#ffbe5c', '#ffe0a0']) : mix(wall, '#15102a', 0.55)),
      );
      if (on && near > 0.3)
        parts.push(
          s.path(`M${wx - 1} ${wy + wh + 1}h${ww + 2}v${2 * k}h${-ww - 2}z`, '#ffcf8a', {
            opacity: 0.5,
          }),
          s.stroke(`M${wx + ww / 2} ${wy + 2}V${wy + wh}`, '#8a5a30', 0.9 * k),
        );
    }
  }
  return parts;
}
