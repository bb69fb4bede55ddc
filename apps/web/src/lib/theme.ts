import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const pine: MantineColorsTuple = [
  '#eef8f6',
  '#d8eeea',
  '#b0dcd5',
  '#83c8be',
  '#5bb4a9',
  '#3f9e94',
  '#26857c',
  '#146a64',
  '#0f5451',
  '#0a3f3e',
];
const apricot: MantineColorsTuple = [
  '#fff5e9',
  '#fde7cd',
  '#f9cf9f',
  '#f3b46d',
  '#ea9a44',
  '#d9822b',
  '#b8671b',
  '#8f4d12',
  '#743f10',
  '#552e0c',
];
const gray: MantineColorsTuple = [
  '#faf9f6',
  '#f3f1ec',
  '#e9e6de',
  '#d9d5ca',
  '#8c877c',
  '#706b62',
  '#625e57',
  '#4a4741',
  '#33312d',
  '#1f1e1b',
];
const dark: MantineColorsTuple = [
  '#e6ecea',
  '#cbd5d2',
  '#a3b1ad',
  '#8a9995',
  '#3c4947',
  '#2b3735',
  '#1c2625',
  '#131b1a',
  '#0d1413',
  '#080d0c',
];

// The automatic contrast knows one shade of a colour, but ours differs between light and dark.
const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const ours = input.color === undefined || input.color === input.theme.primaryColor;
  return input.variant === 'filled' && ours ? { ...colors, color: 'var(--on-accent)' } : colors;
};

// A list of choices scrolls by itself and the field that opens it leads through it; an area within would need a stop of its own.
const choices = { defaultProps: { withScrollArea: false } };

/** Our own look: pine for what can be done, apricot for what is next to learn, paper and ink around them. */
export const theme = createTheme({
  colors: { pine, apricot, gray, dark },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  variantColorResolver: variantColors,
  luminanceThreshold: 0.32,
  white: '#ffffff',
  black: '#1c1f1e',
  defaultRadius: 'md',
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  headings: {
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontWeight: '650',
    sizes: {
      h1: { fontSize: 'clamp(1.6rem, 1.2rem + 1.4vw, 2.25rem)', lineHeight: '1.2' },
      h2: { fontSize: '1.35rem', lineHeight: '1.3' },
      h3: { fontSize: '1.1rem', lineHeight: '1.35' },
      h4: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '14px', xl: '24px' },
  shadows: {
    xs: '0 1px 2px rgb(20 40 38 / 6%)',
    sm: '0 1px 3px rgb(20 40 38 / 7%), 0 4px 14px -6px rgb(20 40 38 / 10%)',
    md: '0 2px 6px rgb(20 40 38 / 8%), 0 14px 34px -14px rgb(20 40 38 / 18%)',
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Card: { defaultProps: { radius: 'lg', padding: 'lg', withBorder: true } },
    Paper: { defaultProps: { radius: 'lg' } },
    Modal: { defaultProps: { radius: 'lg', centered: true, overlayProps: { backgroundOpacity: 0.45, blur: 2 } } },
    Badge: { defaultProps: { radius: 'sm', tt: 'none', fw: 550, miw: 'max-content' } },
    Button: { defaultProps: { fw: 560 } },
    // A table that scrolls sideways must be reachable by keyboard.
    TableScrollContainer: { defaultProps: { scrollAreaProps: { viewportProps: { tabIndex: 0 } } } },
    Tooltip: { defaultProps: { withArrow: true, events: { hover: true, focus: true, touch: true } } },
    Menu: { defaultProps: { shadow: 'md', radius: 'md' } },
    MultiSelect: choices,
    Select: choices,
    // Room between a label and the ring around the field that has the focus.
    InputWrapper: { styles: { label: { marginBottom: 3 }, description: { marginBottom: 3 } } },
    Anchor: { defaultProps: { underline: 'always' } },
  },
});

/** What the palette alone does not say: paper behind cards, borders that can be seen, the colours of figures. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--content-width': '82rem' },
  light: {
    '--mantine-color-body': '#ffffff',
    '--page': '#f8f7f3',
    '--page-raised': '#ffffff',
    '--rule': '#e4e0d6',
    '--accent': '#146a64',
    '--on-accent': '#ffffff',
    '--accent-soft': '#e3f2ef',
    '--next': '#8f4d12',
    '--next-soft': '#fdebd4',
    '--good': '#1d6b3a',
    '--bad': '#a52a22',
    '--mantine-color-error': '#a52a22',
    '--mantine-color-anchor': '#0f5b58',
    '--mantine-color-disabled-color': '#5f5b54',
  },
  dark: {
    '--mantine-color-body': '#1a2423',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
    '--mantine-color-disabled-color': '#a3b1ad',
    '--mantine-color-disabled': '#33413f',
    '--mantine-color-disabled-border': '#4d5b58',
    '--mantine-color-default-border': '#697874',
    '--mantine-color-pine-light': '#1d3634',
    '--mantine-color-pine-light-hover': '#24423f',
    '--mantine-color-pine-light-color': '#a9e0d8',
    '--mantine-color-gray-light': '#2b3735',
    '--mantine-color-gray-light-hover': '#344240',
    '--mantine-color-gray-light-color': '#cbd5d2',
    '--mantine-color-apricot-light': '#3b2c1a',
    '--mantine-color-apricot-light-hover': '#483620',
    '--mantine-color-apricot-light-color': '#f6c58d',
    '--page': '#111918',
    '--page-raised': '#1a2423',
    '--rule': '#2d3a38',
    '--accent': '#6cc3b8',
    '--on-accent': '#06211f',
    '--accent-soft': '#1d3634',
    '--next': '#f3b46d',
    '--next-soft': '#3b2c1a',
    '--good': '#7fd19b',
    '--bad': '#ff9a8f',
    '--mantine-color-error': '#ff9a8f',
    '--mantine-color-anchor': '#7fcfc4',
  },
});
