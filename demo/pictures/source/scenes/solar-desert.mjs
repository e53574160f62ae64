// Rows of panels that follow the low sun over a stony plateau.
import {camera, mix, sheet} from '../brushes.mjs';

export function draw() {
  const s = sheet(71);
  const see = camera({at: [0, 5.2, -9], pitch: 0.14, zoom: 820, cy: 300, yaw: 0.16});
  s.add(s.all(s.down([0, '#2f5d92'], [0.22, '#7a9cb8'], [0.36, '#e9c79a'], [0.44, '#ffd089'])));
  s.add(s.mist(0.0018, 0.016, '#fff0d0', 0.5, 3, {more: {opacity: 0.7}}));
  s.add(s.mist(0.003, 0.022, '#f7a86d', 0.52, 3.2, {shift: 4, more: {opacity: 0.5}}));
  s.add(
    s.glow(880, 262, 640, '#ffc76b', 1),
    s.oval(880, 262, 30, 30, '#fffbe6', {filter: s.blur(3)}),
  );
  s.add(s.land(s.ridge(282, 44, 330), '#b98a76'), s.land(s.ridge(292, 26, 180), '#a4745f'));
  s.add(
    s.path(
      [
        [-20, 296],
        [1220, 296],
        [1220, 700],
        [-20, 700],
      ],
      s.down([0, '#e2a86c'], [0.2, '#c98b55'], [1, '#6b4326']),
      {filter: s.surface(0.012, 0.07, 2.2, {azimuth: 320, elevation: 48, share: 0.75})},
    ),
  );
  // Panels, far rows first. Each row is a long tilted table on posts; its face mirrors the sky.
  for (let z = 96; z >= 0; z -= 4.8) {
    const far = Math.min(1, z / 96);
    for (let x = -70; x <= 80; x += 6.2) {
      const [a, b] = [x, x + 5.7];
      const p = [
        [a, 0.9, z],
        [b, 0.9, z],
        [b, 2.6, z + 1.9],
        [a, 2.6, z + 1.9],
      ].map(see);
      if (p[1][0] < -30 || p[0][0] > 1230) continue;
      const centre = (p[0][0] + p[1][0]) / 2;
      const sun = Math.exp(-(((centre - 880) / 330) ** 2));
      const low = mix(mix('#12284a', '#e7a365', sun * 0.55), '#d7a06a', far * 0.6);
      const high = mix(mix('#4d7fb5', '#fff0c4', sun * 0.85), '#efc28a', far * 0.62);
      const ground = [
        [a, 0, z + 2.4],
        [b, 0, z + 2.4],
        [b - 1.6, 0, z - 0.6],
        [a - 1.6, 0, z - 0.6],
      ].map(see);
      s.add(s.path(ground, '#3d2413', {opacity: 0.5 - far * 0.3}));
      if (z < 40)
        for (const k of [0.2, 0.8])
          s.add(
            s.stroke(
              [see([a + (b - a) * k, 1.7, z + 1.2]), see([a + (b - a) * k, 0, z + 1.2])],
              '#4a3a30',
              see.scale([a, 0, z]) * 0.09,
            ),
          );
      s.add(s.path(p, s.along(0, p[2][1], 0, p[0][1], [0, high], [1, low])));
      if (z < 62) {
        const at = (u, v) => see([a + (b - a) * u, 0.9 + 1.7 * v, z + 1.9 * v]);
        const grid = {opacity: 0.5 - far * 0.5};
        const thin = Math.max(0.5, see.scale([a, 0, z]) * 0.022);
        for (let k = 1; k < 6; k++)
          s.add(s.stroke([at(k / 6, 0), at(k / 6, 1)], '#dfe9f2', thin, grid));
        s.add(s.stroke([at(0, 0.5), at(1, 0.5)], '#dfe9f2', thin, grid));
      }
      s.add(
        s.stroke(
          [p[3], p[2]],
          mix('#fff6dd', '#f0cfa0', far),
          Math.max(0.8, see.scale([a, 0, z]) * 0.05),
        ),
        s.stroke([p[0], p[1]], '#1a1c26', Math.max(0.5, see.scale([a, 0, z]) * 0.04), {
          opacity: 0.7,
        }),
      );
    }
    s.add(
      s.group(
        s.rect(
          0,
          see([0, 0, z])[1] - 26,
          1200,
          30,
          s.down([0, '#ffcf8e', 0], [0.5, '#ffcf8e', 0.13], [1, '#ffcf8e', 0]),
        ),
        {opacity: far},
      ),
    );
  }
  // A dusty track and brush in front.
  s.add(
    s.group(
      s.times(70, () => {
        const [x, y] = [s.between(-10, 1210), s.between(640, 680)];
        return s.times(7, () =>
          s.stroke(
            `M${x} ${y}q${s.between(-8, 8)} ${s.between(-10, -18)} ${s.between(-20, 20)} ${s.between(-14, -32)}`,
            s.pick(['#6b4c28', '#a67c42', '#3d2a16', '#8a8248']),
            1.3,
          ),
        );
      }),
    ),
  );
  s.add(s.glow(880, 300, 420, '#ffb45a', 0.4));
  return s.svg({vignette: 0.4, dark: '#1a0c04'});
}
