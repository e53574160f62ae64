// The accounts that a follow bar leads to.
import {readAddresses} from './feed-addresses.mjs';

/** Shown until someone writes their own. */
export const sampleProfiles =
  'https://t.me/newsalist https://x.com/newsalist https://www.facebook.com/newsalist';

/** What readers without scripts see of each link; the element itself knows the networks by their addresses. */
const names = {
  't.me': 'تيليغرام',
  'telegram.me': 'تيليغرام',
  'x.com': 'إكس',
  'twitter.com': 'إكس',
  'facebook.com': 'فيسبوك',
  'instagram.com': 'إنستغرام',
  'youtube.com': 'يوتيوب',
  'whatsapp.com': 'واتساب',
  'wa.me': 'واتساب',
  'tiktok.com': 'تيك توك',
  'linkedin.com': 'لينكدإن',
};

/** @returns {{url: string, title: string}[]} */
export function readProfiles(written) {
  return readAddresses(written || sampleProfiles).map(url => {
    const {hostname} = new URL(url);
    const site = hostname.replace(/^(www|m|ar|ar-ar)\./, '');
    return {url, title: names[site] ?? site};
  });
}
