// What every scene is drawn with: paints, light, weather, surfaces, and a camera for what recedes.

export const width = 1200;
export const height = 675;

/** A sheet to draw on. Chance comes from `seed`, so that a scene is the same each time. */
export function sheet(seed, size = {width, height}) {
  const defs = [];
  const body = [];
  let state = seed * 2654435761;

  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const define = (tag, attributes, content) => {
    const id = `d${defs.length}`;
    defs.push(`<${tag} id="${id}" ${write(attributes)}>${content}</${tag}>`);
    return `url(#${id})`;
  };
  const stops = list =>
    list
      .map(
        ([at, colour, opacity = 1]) =>
          `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
      )
      .join('');
  const everywhere = {x: 0, y: 0, width: '100%', height: '100%'};
  const filterArea = {
    x: '-20%',
    y: '-20%',
    width: '140%',
    height: '140%',
    'color-interpolation-filters': 'sRGB',
  };

  const s = {
    random,
    between: (low, high) => low + random() * (high - low),
    pick: list => list[Math.floor(random() * list.length)],
    times: (count, make) => Array.from({length: count}, (_, i) => make(i)),

    /** Paints. Stops are [0–1, colour, opacity]. */
    down: (...list) => define('linearGradient', {x1: 0, y1: 0, x2: 0, y2: 1}, stops(list)),
    across: (...list) => define('linearGradient', {x1: 0, y1: 0, x2: 1, y2: 0}, stops(list)),
    along: (x1, y1, x2, y2, ...list) =>
      define('linearGradient', {x1, y1, x2, y2, gradientUnits: 'userSpaceOnUse'}, stops(list)),
    round: (cx, cy, r, ...list) =>
      define('radialGradient', {cx, cy, r, gradientUnits: 'userSpaceOnUse'}, stops(list)),
    ball: (fx, fy, ...list) =>
      define('radialGradient', {cx: 0.5, cy: 0.5, r: 0.5, fx, fy}, stops(list)),

    /** Filters. */
    blur: (x, y = x) =>
      define(
        'filter',
        {
          x: '-60%',
          y: '-60%',
          width: '220%',
          height: '220%',
          'color-interpolation-filters': 'sRGB',
        },
        `<feGaussianBlur stdDeviation="${x} ${y}"/>`,
      ),
    /** Moves edges about by up to `by` pixels: brush strokes, leaves, ripples. */
    ragged: (by, fx, fy = fx, octaves = 3) =>
      define(
        'filter',
        filterArea,
        `<feTurbulence type="fractalNoise" baseFrequency="${fx} ${fy}" numOctaves="${octaves}" seed="${defs.length + seed}"/>` +
          `<feDisplacementMap in="SourceGraphic" scale="${by * 2}" xChannelSelector="R" yChannelSelector="G"/>`,
      ),
    /** A rough surface in raking light, printed over the colour of what it is put on. */
    surface: (
      fx,
      fy,
      relief,
      {azimuth = 225, elevation = 55, octaves = 4, light = '#fff', share = 1} = {},
    ) =>
      define(
        'filter',
        {...filterArea, x: 0, y: 0, width: '100%', height: '100%'},
        `<feTurbulence type="fractalNoise" baseFrequency="${fx} ${fy}" numOctaves="${octaves}" seed="${defs.length + seed}"/>` +
          `<feDiffuseLighting surfaceScale="${relief}" diffuseConstant="1.15" lighting-color="${light}" result="l"><feDistantLight azimuth="${azimuth}" elevation="${elevation}"/></feDiffuseLighting>` +
          `<feComposite in="l" in2="SourceAlpha" operator="in" result="c"/>` +
          `<feComposite in="SourceGraphic" in2="c" operator="arithmetic" k1="${share}" k2="${1 - share}"/>` +
          `<feComposite in2="SourceAlpha" operator="in"/>`,
      ),
    mask: content => define('mask', everywhere, content),
    clip: content => define('clipPath', {}, content),

    /** Shapes, as text. */
    path: (d, fill, more) =>
      `<path d="${Array.isArray(d) ? polygon(d) : d}" fill="${fill}" ${write(more)}/>`,
    stroke: (d, colour, thick, more) =>
      `<path d="${Array.isArray(d) ? polyline(d) : d}" fill="none" stroke="${colour}" stroke-width="${round(thick)}" stroke-linecap="round" stroke-linejoin="round" ${write(more)}/>`,
    rect: (x, y, w, h, fill, more) =>
      `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}" ${write(more)}/>`,
    oval: (cx, cy, rx, ry, fill, more) =>
      `<ellipse cx="${round(cx)}" cy="${round(cy)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${write(more)}/>`,
    group: (content, more) => `<g ${write(more)}>${[content].flat(3).join('')}</g>`,
    all: (fill, more) => s.rect(0, 0, size.width, size.height, fill, more),

    /** Clouds, mist, smoke: noise of one colour, thick where it passes `from`, gone below it. */
    mist: (fx, fy, colour, from, strength, {octaves = 5, shift = 0, more = {}} = {}) => {
      const [r, g, b] = rgb(colour);
      const filter = define(
        'filter',
        {...everywhere, 'color-interpolation-filters': 'sRGB'},
        `<feTurbulence type="fractalNoise" baseFrequency="${fx} ${fy}" numOctaves="${octaves}" seed="${defs.length + seed + shift}"/>` +
          `<feColorMatrix values="0 0 0 0 ${r} 0 0 0 0 ${g} 0 0 0 0 ${b} ${strength} 0 0 0 ${-strength * from}"/>`,
      );
      return s.group(s.rect(0, 0, size.width, size.height, '#000', {filter}), more);
    },

    /** Light that spreads from a point and adds to what is under it. */
    glow: (cx, cy, r, colour, strength = 1, blend = 'screen') =>
      s.all(
        s.round(
          cx,
          cy,
          r,
          [0, colour, strength],
          [0.15, colour, strength * 0.55],
          [0.4, colour, strength * 0.2],
          [0.7, colour, strength * 0.05],
          [1, colour, 0],
        ),
        {style: `mix-blend-mode:${blend}`},
      ),
    /** What `content` shows, mirrored in water or on a wet floor whose edge is at `y`. */
    mirrored: (content, y, {ripple = 6, fx = 0.006, fy = 0.09, opacity = 0.7, squash = 1} = {}) =>
      s.group(
        s.group(content, {transform: `translate(0 ${y * (1 + squash)}) scale(1 ${-squash})`}),
        {
          filter: s.ragged(ripple, fx, fy, 2),
          opacity,
          'clip-path': s.clip(s.rect(-20, y, size.width + 40, size.height, '#fff')),
        },
      ),

    /** A skyline of hills: points from left to right around height `y`. */
    ridge: (y, rise, wave, {step = 6, slope = 0, detail = 5} = {}) => {
      const phases = Array.from({length: detail}, () => random() * 1000);
      const points = [];
      for (let x = -20; x <= size.width + 20; x += step) {
        let h = 0;
        phases.forEach((phase, i) => (h += bump((x * 2 ** i) / wave + phase) / 2 ** i));
        points.push([x, y - h * rise + slope * (x - size.width / 2)]);
      }
      return points;
    },
    /** Closes a skyline at the bottom. */
    land: (points, fill, more) =>
      s.path([...points, [size.width + 20, size.height + 20], [-20, size.height + 20]], fill, more),

    add: (...content) => void body.push(content.flat(3).join('')),

    /** The finished drawing, with the grain of print and darker corners. */
    svg: ({grain = 0.07, vignette = 0.45, dark = '#05060d'} = {}) => {
      const corner = s.round(
        size.width / 2,
        size.height * 0.48,
        size.width * 0.68,
        [0.45, dark, 0],
        [0.8, dark, vignette * 0.4],
        [1, dark, vignette],
      );
      const speck = define(
        'filter',
        {...everywhere, 'color-interpolation-filters': 'sRGB'},
        '<feTurbulence type="fractalNoise" baseFrequency=".75" numOctaves="2" seed="7"/>' +
          '<feColorMatrix values="0 0 0 0 .5 0 0 0 0 .5 0 0 0 0 .5 2.2 0 0 0 -.75"/>',
      );
      s.add(s.all(corner));
      s.add(
        s.group(s.all('#888', {filter: speck}), {opacity: grain, style: 'mix-blend-mode:overlay'}),
      );
      return (
        `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">` +
        `<defs>${defs.join('')}</defs>${body.join('')}</svg>`
      );
    },
  };
  return s;
}

/**
 * A camera at `at`, looking along +z, turned by `yaw` to the right and `pitch` downward, in radians. Returns a function
 * from a point in space (x right, y up, z away) to one on the sheet; its `scale` is pixels per unit at that distance.
 */
export function camera({at, yaw = 0, pitch = 0, zoom = 900, cx = width / 2, cy = height / 2}) {
  const [cosY, sinY, cosP, sinP] = [Math.cos(yaw), Math.sin(yaw), Math.cos(pitch), Math.sin(pitch)];
  const depth = ([x, y, z]) => {
    const [dx, dy, dz] = [x - at[0], y - at[1], z - at[2]];
    const ahead = dx * sinY + dz * cosY;
    return {
      side: dx * cosY - dz * sinY,
      up: dy * cosP + ahead * sinP,
      ahead: ahead * cosP - dy * sinP,
    };
  };
  const see = point => {
    const {side, up, ahead} = depth(point);
    const scale = zoom / Math.max(ahead, 0.05);
    return [cx + side * scale, cy - up * scale];
  };
  see.scale = point => zoom / Math.max(depth(point).ahead, 0.05);
  return see;
}

/** A colour between two, `t` of the way. */
export function mix(a, b, t) {
  const [p, q] = [rgb(a), rgb(b)];
  const hex = p.map((v, i) => Math.round((v + (q[i] - v) * Math.min(1, Math.max(0, t))) * 255));
  return '#' + hex.map(v => v.toString(16).padStart(2, '0')).join('');
}

export function polygon(points) {
  return polyline(points) + 'Z';
}

/** A soft closed outline through points. */
export function smooth(points, close = true) {
  const n = points.length;
  const at = i => (close ? points[(i + n) % n] : points[Math.min(n - 1, Math.max(0, i))]);
  let d = `M${round(points[0][0])} ${round(points[0][1])}`;
  for (let i = 0; i < (close ? n : n - 1); i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const one = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const two = [c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6];
    d += `C${[...one, ...two, ...c].map(round).join(' ')}`;
  }
  return close ? d + 'Z' : d;
}

function polyline(points) {
  return 'M' + points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L');
}

function round(number) {
  return Math.round(number * 10) / 10;
}

function rgb(colour) {
  // `#fff` as well as `#ffffff`.
  const hex = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  return [0, 2, 4].map(i => parseInt(hex.slice(i, i + 2), 16) / 255);
}

function write(attributes = {}) {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
}

/** Smooth noise along a line, from -1 to 1. */
function bump(x) {
  const at = i => {
    const v = Math.sin(i * 127.1) * 43758.5453;
    return (v - Math.floor(v)) * 2 - 1;
  };
  const i = Math.floor(x);
  const f = x - i;
  return at(i) + (at(i + 1) - at(i)) * f * f * (3 - 2 * f);
}
