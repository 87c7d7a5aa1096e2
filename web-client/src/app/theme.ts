import {
  createTheme,
  defaultCssVariablesResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

const leaf: MantineColorsTuple = [
  '#e9f7f0',
  '#d3ecdf',
  '#a4d9bf',
  '#72c59c',
  '#49b47f',
  '#2fa96c',
  '#1d8a57',
  '#14744a',
  '#0b5d3b',
  '#064a2d',
];
const lotus: MantineColorsTuple = [
  '#fcecf2',
  '#f7d3e0',
  '#efa6c2',
  '#e877a3',
  '#dc5089',
  '#cc3a75',
  '#bf316b',
  '#b02a63',
  '#9b2255',
  '#7d1843',
];
const warmGray: MantineColorsTuple = [
  '#faf8f5',
  '#f3f0ea',
  '#e9e5dd',
  '#e3ded5',
  '#cfc8bc',
  '#8d8578',
  '#6b6459',
  '#5a544a',
  '#3b3630',
  '#24211c',
];
const warmDark: MantineColorsTuple = [
  '#efebe3',
  '#bdb6a9',
  '#a59d8f',
  '#6f685c',
  '#3b3831',
  '#2f2c27',
  '#282621',
  '#1f1e1a',
  '#161512',
  '#0f0e0c',
];

/** The library's greys and accents take the values of lib/look/tokens.css, so that both entries look alike. */
export const cssVariablesResolver: CSSVariablesResolver = (theme) => {
  const base = defaultCssVariablesResolver(theme);
  const shared = {
    '--mantine-color-body': 'var(--ground)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-anchor': 'var(--leaf-ink)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-border': 'var(--border)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-leaf-filled': 'var(--leaf)',
    '--mantine-color-leaf-light': 'var(--leaf-soft)',
    '--mantine-color-leaf-light-color': 'var(--leaf-ink)',
    '--mantine-color-leaf-outline': 'var(--leaf-ink)',
  };
  return {
    variables: base.variables,
    light: { ...base.light, ...shared },
    dark: { ...base.dark, ...shared },
  };
};

/** Defaults are plain objects: `Component.extend()` would pull every component named here into the first chunk. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  primaryColor: 'leaf',
  primaryShade: { light: 8, dark: 7 },
  colors: { leaf, lotus, gray: warmGray, dark: warmDark },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Table: { defaultProps: { verticalSpacing: 6 } },
    // The placeholder stands inside the menu with a role that a menu may not hold; the first entry takes the focus instead.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: { defaultProps: { transitionProps: { duration: 120 } } },
  },
});
