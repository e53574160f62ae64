import {expect} from '@open-wc/testing';
import {isIpAddress, isPublicAddress} from '../../src/relay/public-address.js';

const publicOnes = [
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.0',
  '169.253.255.255',
  '172.15.255.255',
  '172.32.0.0',
  '192.0.1.0',
  '192.167.255.255',
  '192.169.0.0',
  '198.17.255.255',
  '198.20.0.0',
  '223.255.255.255',
  '2606:4700:4700::1111',
  '2a00:1450:4001:81b::200e',
  '[2606:4700::1]',
  '::ffff:8.8.8.8',
  '64:ff9b::8.8.8.8',
  '64:ff9b::808:808',
];

const privateOnes = [
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '100.127.255.255',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.8',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.0.1',
  '192.168.255.255',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '[::1]',
  '0:0:0:0:0:0:0:1',
  '::7f00:1',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '[::ffff:a00:1]',
  '0:0:0:0:0:ffff:192.168.1.1',
  '64:ff9b::127.0.0.1',
  '64:ff9b::a00:1',
  '64:ff9b:1::8.8.8.8',
  '100::1',
  '2001::1',
  '2001:0:4136:e378:8000:63bf:3fff:fdd2',
  '2001:db8::1',
  '2002:7f00:1::',
  '2002:808:808::1',
  '2620:4f:8000::1',
  '3fff::1',
  '4000::1',
  '5f00::1',
  'fc00::1',
  'fd12:3456:789a::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
];

const noAddresses = [
  '',
  'example.com',
  '1.2.3',
  '1.2.3.256',
  '1.2.3.4.5',
  '1::2::3',
  '1:2:3',
  ':::',
  '12345::',
  'g::1',
];

describe('isPublicAddress', () => {
  for (const address of publicOnes) {
    it(`lets the relay connect to ${address}`, () => {
      expect(isPublicAddress(address)).to.equal(true);
    });
  }
  for (const address of privateOnes) {
    it(`keeps the relay from ${address}`, () => {
      expect(isPublicAddress(address)).to.equal(false);
    });
  }
  for (const text of noAddresses) {
    it(`takes "${text}" for no address, and so for none that is public`, () => {
      expect(isPublicAddress(text)).to.equal(false);
    });
  }
});

describe('isIpAddress', () => {
  for (const [host, isAddress] of [
    ['127.0.0.1', true],
    ['[::1]', true],
    ['example.com', false],
    ['127.0.0.1.example', false],
  ] as const) {
    it(`${isAddress ? 'knows' : 'does not take'} ${host}${isAddress ? '' : ' for an address'}`, () => {
      expect(isIpAddress(host)).to.equal(isAddress);
    });
  }
});
