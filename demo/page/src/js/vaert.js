// The host config: sizes, spaces and colours of cards, measured after Teams' own look. Not Microsoft's file:
// several of its colours fail the contrast that text needs.

const FARVER = {
  lyst: { tekst: '#242424', svag: '#616161', primaer: '#4f52b2', god: '#0e700e', advarsel: '#8a4b00', fejl: '#b10e1c',
    flade: '#ffffff', daempet: '#f5f5f5', kant: '#d1d1d1', godFlade: '#f1faf1', advarselFlade: '#fdf6f0', fejlFlade: '#fdf3f4', primaerFlade: '#ebebf9' },
  moerkt: { tekst: '#ffffff', svag: '#adadad', primaer: '#a9aef9', god: '#9ad29a', advarsel: '#f9c26b', fejl: '#f6a3a9',
    flade: '#292929', daempet: '#1f1f1f', kant: '#525252', godFlade: '#0d2b0d', advarselFlade: '#3a2400', fejlFlade: '#3b0d11', primaerFlade: '#2f2f4a' },
  kontrast: { tekst: '#ffffff', svag: '#ffffff', primaer: '#1aebff', god: '#3ff23f', advarsel: '#ffff01', fejl: '#ffb900',
    flade: '#000000', daempet: '#000000', kant: '#ffffff', godFlade: '#000000', advarselFlade: '#000000', fejlFlade: '#000000', primaerFlade: '#000000' },
};

const SKRIFT = '"Segoe UI", "Selawik", -apple-system, "Open Sans", "Noto Sans", "Liberation Sans", system-ui, sans-serif';

export function vaert(tema) {
  const f = FARVER[tema];
  return {
    supportsInteractivity: true,
    fontFamily: SKRIFT,
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    spacing: { small: 4, default: 8, medium: 16, large: 20, extraLarge: 28, padding: 12 },
    separator: { lineThickness: 1, lineColor: f.kant },
    imageSizes: { small: 40, medium: 80, large: 160 },
    containerStyles: {
      default: stil(f.flade, f),
      emphasis: stil(f.daempet, f),
      accent: stil(f.primaerFlade, f),
      good: stil(f.godFlade, f),
      warning: stil(f.advarselFlade, f),
      attention: stil(f.fejlFlade, f),
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', spacing: 'small', weight: 'default' },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 8 },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: { color: 'default', size: 'default', isSubtle: false, weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
      spacing: 12,
    },
    textStyles: { heading: { size: 'medium', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
    textBlock: { headingLevel: 2 },
    table: { cellSpacing: 8 },
  };
}

function stil(flade, f) {
  const farve = (normal, svag = normal) => ({ default: normal, subtle: svag });
  return {
    backgroundColor: flade,
    borderColor: f.kant,
    foregroundColors: {
      default: farve(f.tekst, f.svag),
      dark: farve(f.tekst, f.svag),
      light: farve(f.svag),
      accent: farve(f.primaer),
      good: farve(f.god),
      warning: farve(f.advarsel),
      attention: farve(f.fejl),
    },
  };
}
