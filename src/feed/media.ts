import type {ArticleImage} from './model.js';
import {makePicture, withCaption, withSizes} from './picture.js';
import type {XmlElement} from './xml-element.js';

// Where an item names its picture, the best sign first.
const SIGNS = [
  'media:content',
  'media:thumbnail',
  'enclosure',
  'link',
  'atom:link',
  'itunes:image',
  'image',
];

const IMAGE = /^image|\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/i;

interface Sighting {
  sign: number;
  picture: ArticleImage;
  parent: XmlElement;
}

/** The picture that an item names beside its text: by the best sign, of several the widest. */
export function readMedia(item: XmlElement): ArticleImage | undefined {
  const sightings = look(item).sort(
    (a, b) => a.sign - b.sign || (b.picture.width ?? 0) - (a.picture.width ?? 0),
  );
  const [best] = sightings;
  // Only the members of a group are the same picture.
  const group = sightings.filter(
    ({sign, parent}) => sign === best?.sign && parent === best.parent && parent !== item,
  );
  return (
    best &&
    withSizes(
      best.picture,
      group.map(({picture}) => picture),
    )
  );
}

function look(parent: XmlElement): Sighting[] {
  return parent.children.flatMap(element => {
    const sign = SIGNS.indexOf(element.name);
    const picture = sign < 0 ? undefined : readPicture(element);
    const inside = element.name.startsWith('media:') ? look(element) : [];
    return picture ? [{sign, picture, parent}, ...inside] : inside;
  });
}

function readPicture(element: XmlElement): ArticleImage | undefined {
  const {name} = element;
  const url =
    element.attribute('url') ||
    element.attribute('href') ||
    (element.first(['url'], ({text}) => text) ?? (name === 'image' ? element.text : ''));
  const kind = element.attribute('type') || element.attribute('medium') || url;
  if (name.endsWith('link') && element.attribute('rel') !== 'enclosure') return undefined;
  if (!/image|thumbnail/.test(name) && !IMAGE.test(kind)) return undefined;
  return withCaption(
    makePicture(
      element.address(url),
      element.first(['media:description', 'media:title', 'media:text'], ({html}) => html),
      element.attribute('width'),
      element.attribute('height'),
    ),
    undefined,
    element.first(['media:credit'], ({html}) => html),
  );
}
