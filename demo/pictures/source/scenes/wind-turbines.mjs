// White turbines on green hills whose feet lie in cloud.
import {mix, sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(131);
  s.add(s.all(s.down([0, '#3c78b0'], [0.35, '#8fbcd6'], [0.58, '#f3e3c8'], [0.7, '#fbe6c0'])));
  s.add(
    s.mist(0.0022, 0.007, '#ffffff', 0.5, 3.6, {more: {opacity: 0.95}}),
    s.mist(0.004, 0.012, '#d9e3ee', 0.54, 3, {shift: 5, more: {opacity: 0.6}}),
  );
  s.add(s.glow(170, 330, 640, '#ffe6b3', 0.85));
  const rows = [
    [392, 54, 330, '#9db5b8', '#dcdcc0', 0.34, 9],
    [446, 56, 260, '#7ea394', '#c8d2a4', 0.52, 7],
    [520, 60, 330, '#5f9468', '#b9c888', 0.85, 5],
    [606, 58, 420, '#3f7a45', '#8fb35e', 1.5, 3],
  ];
  rows.forEach(([y, rise, wave, top, low, k, count], i) => {
    const hill = s.ridge(y, rise, wave, {slope: i % 2 ? -0.04 : 0.04, detail: 3});
    const at = x => hill[Math.round((x + 20) / 6)]?.[1] ?? y;
    const spots = s.times(count, n => ((n + 0.5) * 1200) / count + s.between(-40, 40));
    if (i === 3) spots.splice(0, 3, 215, 905);
    const towers = spots.map(x =>
      turbine(
        s,
        x,
        at(x) + 4,
        190 * k,
        s.between(0, 2.09),
        mix('#ffffff', '#dfe6e2', 0.6 - i * 0.15),
      ),
    );
    s.add(towers);
    s.add(
      s.land(
        hill,
        s.along(0, y - rise, 0, y + 130, [0, mix(top, '#f0f2b0', 0.28)], [0.4, top], [1, low]),
        {filter: s.surface(0.012, 0.03, 1.6, {azimuth: 200, elevation: 52, share: 0.7})},
      ),
    );
    // Fields, hedges, trees.
    s.add(
      s.group(
        s.times(Math.round(26 + i * 12), () => {
          const x = s.between(-10, 1210);
          const yy = at(x) + s.between(6, 90);
          const r = s.between(2, 5.5) * k * 1.5;
          return (
            s.oval(x + r, yy + r * 0.7, r * 1.8, r * 0.5, '#23432c', {opacity: 0.4}) +
            s.oval(x, yy, r * 1.25, r, mix('#2f5a36', top, (0.35 * (3 - i)) / 3))
          );
        }),
        {filter: s.ragged(2.4, 0.08)},
      ),
    );
    if (i < 3)
      s.add(
        s.group(
          [
            s.mist(0.003, 0.013, '#ffffff', 0.36, 3, {shift: i}),
            s.mist(0.006, 0.02, '#fff1d6', 0.48, 3, {shift: i + 5}),
          ],
          {
            mask: s.mask(
              s.rect(0, y + 14, 1200, 130, s.down([0, '#000'], [0.45, '#fff'], [1, '#000'])),
            ),
            opacity: 0.9,
          },
        ),
      );
  });
  s.add(
    s.group(
      s.times(520, () => {
        const y = s.between(612, 690);
        const h = 6 + (y - 600) * 0.24;
        return s.stroke(
          `M${s.between(-10, 1210)} ${y}q${s.between(-3, 5)} ${-h * 0.6} ${s.between(2, 12)} ${-h}`,
          s.pick(['#5f9440', '#9cc25a', '#3a6b35', '#d9dc8a']),
          1.3,
        );
      }),
    ),
  );
  s.add(
    s.times(60, () =>
      s.oval(
        s.between(0, 1200),
        s.between(630, 672),
        s.between(1.4, 3),
        s.between(1.2, 2.4),
        s.pick(['#fff6d8', '#ffd34f', '#e8644a']),
      ),
    ),
  );
  // Storks on the wing.
  s.add(
    s.times(7, i => {
      const [x, y, w] = [760 + i * 34 + s.between(-8, 8), 150 - i * 9 + (i % 2) * 22, 15 - i * 0.7];
      return s.path(
        `M${x - w} ${y - w * 0.35}Q${x - w * 0.4} ${y - w * 0.5} ${x} ${y}Q${x + w * 0.4} ${y - w * 0.55} ${x + w} ${y - w * 0.4}Q${x + w * 0.4} ${y - w * 0.22} ${x} ${y + 2.5}Q${x - w * 0.4} ${y - w * 0.2} ${x - w} ${y - w * 0.35}`,
        '#3c4a58',
      );
    }),
  );
  s.add(s.glow(170, 300, 760, '#ffe0a0', 0.3));
  return s.svg({vignette: 0.35, dark: '#0b2030'});
}

function turbine(s, x, y, h, angle, white) {
  const [hx, hy] = [x, y - h];
  const l = h * 0.62;
  const shade = mix(white, '#7d93a3', 0.55);
  const blade = a => {
    const [c, d] = [Math.cos(a), Math.sin(a)];
    const at = (u, v) => `${hx + c * u * l - d * v * l} ${hy + d * u * l + c * v * l}`;
    return s.path(
      `M${at(0.02, -0.018)}Q${at(0.16, -0.06)} ${at(0.3, -0.036)}L${at(1, -0.002)}L${at(0.98, 0.008)}L${at(0.3, 0.016)}Q${at(0.1, 0.02)} ${at(0.02, 0.018)}Z`,
      s.along(hx - l * 0.3, hy - l * 0.3, hx + l * 0.3, hy + l * 0.3, [0, white], [1, shade]),
    );
  };
  return [
    s.path(
      [
        [x - h * 0.022, y + 8],
        [hx - h * 0.0095, hy],
        [hx + h * 0.0095, hy],
        [x + h * 0.022, y + 8],
      ],
      s.along(x - h * 0.02, 0, x + h * 0.02, 0, [0, '#fffdf4'], [0.4, white], [1, shade]),
    ),
    blade(angle),
    blade(angle + 2.094),
    blade(angle + 4.189),
    s.rect(hx - h * 0.012, hy - h * 0.018, h * 0.07, h * 0.034, shade, {rx: h * 0.012}),
    s.oval(hx, hy, h * 0.022, h * 0.024, white),
  ];
}
