/** Design tokens of a chart, light or dark. On paper always light. */
export interface Palette {
  readonly pane: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly act: string;
  readonly call: string;
  readonly callLine: string;
  readonly callSoft: string;
  readonly sim: string;
}

export const light: Palette = {
  pane: '#fbfcfc',
  line: '#d9e0de',
  lineStrong: '#b4c1be',
  ink: '#10201f',
  ink2: '#42514f',
  ink3: '#566663',
  act: '#0b5fa0',
  call: '#ad0f57',
  callLine: '#e096b7',
  callSoft: '#fae5ee',
  sim: '#7a5207',
};

export const dark: Palette = {
  pane: '#0f1819',
  line: '#213032',
  lineStrong: '#3a4f51',
  ink: '#e4edeb',
  ink2: '#b0bfbc',
  ink3: '#91a29f',
  act: '#72b6fb',
  call: '#f581ad',
  callLine: '#923c60',
  callSoft: '#401327',
  sim: '#d9b263',
};

/** Looked for by whoever draws; where it is not there, a plain one of the system. */
export const fontFamily = 'Atkinson Hyperlegible Next, system-ui, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif';
