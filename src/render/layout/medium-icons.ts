/**
 * The drawings of channels, by medium: paths of a line 1.2 wide in a square of 16, with round ends, not filled. What has no medium has a circle.
 */
const mediumIcons: Readonly<Record<string, string>> = {
  store:
    'M2 6.5 3 3h10l1 3.5M3 6.5V13h10V6.5M2 6.5c0 1.6 2.7 1.600 3 0 .3 1.600 2.700 1.600 3 0 .3 1.600 2.700 1.600 3 0 .3 1.600 3 1.600 3 0M6.500 13V9.500h3V13',
  branch:
    'M2.500 13.500h11M3.500 13.500V6.500M6.500 13.500V6.500M9.500 13.500V6.500M12.500 13.500V6.500M2 6.500 8 2.500l6 4z',
  event: 'M2.500 4h11v9.500h-11zM2.500 7h11M5.500 2.500v3M10.500 2.500v3M6 10.300l1.500 1.300L10.300 9',
  phone:
    'M4 2.500h2l1 3-1.500 1c.6 1.500 1.500 2.400 3 3l1-1.500 3 1v2c0 1-.8 1.700-1.800 1.500C6.600 11.800 3.500 8.700 2.600 4.400 2.400 3.400 3 2.500 4 2.500z',
  post: 'M2 5.500 8 2.500l6 3v6L8 14l-6-2.500zM2 5.500 8 8l6-2.500M8 8v6',
  print: 'M3.500 2.500h7l2 2v9h-9zM5.500 6h5M5.500 8.500h5M5.500 11h3',
  'tv-radio': 'M2 5h12v8H2zM5.500 2l2.500 3 2.500-3M10.500 7.500h1.500M10.500 10h1.500M4 7.200h4v3.600H4z',
  web: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM2 8h12M8 2c2.700 3.200 2.700 8.800 0 12M8 2c-2.700 3.200-2.700 8.800 0 12',
  app: 'M5 1.500h6a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1zM7 12.500h2',
  email: 'M2 3.500h12v9H2zM2 4l6 5 6-5',
  sms: 'M2 3h12v8H7l-3 2.500V11H2zM5.200 7h.1M8 7h.1M10.800 7h.1',
  chat: 'M2 2.500h8.500v6H6L3.500 11V8.500H2zM6 11h4l2.500 2.500V11H14V5h-1.500',
  social:
    'M8 13.500C4 10.500 2 8.600 2 6.200A3.100 3.100 0 0 1 8 4.900a3.100 3.100 0 0 1 6 1.300c0 2.400-2 4.300-6 7.300z',
  marketplace:
    'M1.500 2.500H3.500l1.500 7.500h7l1.500-5.500H4.200M6 12.500a.8.8 0 1 0 .1 0zM11 12.500a.8.8 0 1 0 .1 0z',
  other: 'M8 4.500a3.500 3.500 0 1 0 .01 0z',
};

/** The drawing of a medium. */
export const mediumIcon = (medium: string): string =>
  Object.hasOwn(mediumIcons, medium) ? mediumIcons[medium]! : mediumIcons['other']!;
