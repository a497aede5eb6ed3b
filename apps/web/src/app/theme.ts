import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

// Shade 6 of every colour is the one Mantine uses for text and filled surfaces: here at least 4.5:1 on white and on its own shades 0 and 1.
const petrol: MantineColorsTuple = [
  '#eef6f7',
  '#dbeaec',
  '#b4d5d9',
  '#8abfc6',
  '#5da5af',
  '#3b8995',
  '#1f6672',
  '#1a5863',
  '#154a53',
  '#0e3d45',
];
const brick: MantineColorsTuple = [
  '#fdf1ec',
  '#f9ded3',
  '#f1bda8',
  '#e9997a',
  '#df6f44',
  '#c95428',
  '#a8401a',
  '#983817',
  '#8c3415',
  '#6c270f',
];
const red: MantineColorsTuple = [
  '#fdf0f0',
  '#f9dcdc',
  '#f0b6b6',
  '#e78d8d',
  '#dc5f5f',
  '#c93a3a',
  '#a92828',
  '#992323',
  '#8c1f1f',
  '#6c1515',
];
const green: MantineColorsTuple = [
  '#eef7f0',
  '#dcecdf',
  '#b5d9bd',
  '#8cc498',
  '#5bac6e',
  '#378a4b',
  '#246a37',
  '#1f6031',
  '#1b562b',
  '#12401f',
];
const yellow: MantineColorsTuple = [
  '#fdf6e7',
  '#f8eaca',
  '#f0d394',
  '#e7bb5a',
  '#d99a15',
  '#a8740a',
  '#7c5405',
  '#704c04',
  '#654403',
  '#4a3202',
];
const blue: MantineColorsTuple = [
  '#eff4fb',
  '#dce6f4',
  '#b4cae8',
  '#8aaddc',
  '#5c8dcf',
  '#396fb5',
  '#2b5996',
  '#26507a',
  '#214778',
  '#17345a',
];
const gray: MantineColorsTuple = [
  '#f7f6f3',
  '#f0eeea',
  '#e4e0d8',
  '#d5d1c9',
  '#c3c2bf',
  '#98a0a5',
  '#55616a',
  '#48535b',
  '#3a444b',
  '#262f35',
];

// Browsers put a box that scrolls into the order of the Tab key. The options of a field have no place there: the arrows walk through them,
// and leaving the field by Tab would lead into a list that closes at that moment, and so nowhere. (What may hold the focus inside a list of
// options must be an option or a group of them.)
const optionsOffTabOrder = {
  defaultProps: { withScrollArea: false, attributes: { options: { tabIndex: -1 } } },
  styles: { options: { maxHeight: 220, overflowY: 'auto' as const } },
};

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: 6,
  colors: { petrol, brick, red, green, yellow, blue, gray },
  black: '#1d2a30',
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  // Fonts that every system has: nothing is fetched.
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
  components: {
    // Beside their field in the page, not at its end: so they are within the page's landmarks, and next in the order of the Tab key.
    Popover: { defaultProps: { withinPortal: false } },
    Combobox: { defaultProps: { withinPortal: false } },
    Select: optionsOffTabOrder,
    MultiSelect: optionsOffTabOrder,
    TagsInput: optionsOffTabOrder,
    Autocomplete: optionsOffTabOrder,
  },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: 'clamp(1.5rem, 1.2rem + 1.4vw, 2rem)', lineHeight: '1.2' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.35' },
    },
  },
});

/** Mantine's muted greys are too pale to be read by everybody; these reach 4.5:1 for text and 3:1 for the edges of fields. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--rallye-ground': '#f8f6f2', '--rallye-edge': '#e4e0d8', '--rallye-field-edge': '#848f97' },
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-6)',
    '--mantine-color-placeholder': '#66727b',
    '--mantine-color-error': 'var(--mantine-color-red-6)',
    '--mantine-color-default-border': 'var(--rallye-edge)',
  },
  dark: {},
});
