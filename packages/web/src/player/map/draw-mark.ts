import type { PlaceMark } from './place-marks.ts';

const svg = 'http://www.w3.org/2000/svg';

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Draws a place into its element: its sign, its name, and on pressing what this desk was told of it. */
export function drawMark(element: HTMLElement, mark: PlaceMark): void {
  element.className = `mark mark-${mark.place.kind}`;
  element.classList.toggle('mark-own', mark.own);
  const sign = shape('svg', { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': 'true' });
  sign.append(...signOf(mark));
  const name = document.createElement('span');
  name.className = 'mark-name';
  name.textContent = mark.name;
  const told = document.createElement('span');
  told.className = 'mark-told';
  told.textContent = mark.lines.join('\n');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'mark-button';
  button.title = [mark.name, ...mark.lines].join('\n');
  button.append(sign, name, told);
  button.addEventListener('click', () => element.classList.toggle('mark-opened'));
  const wasOpen = element.querySelector('.mark-told') !== null && element.dataset['open'] === 'true';
  element.classList.toggle('mark-opened', wasOpen);
  element.replaceChildren(button);
}

/** A hospital is a gauge that fills, a crossing a bar that is crossed when shut, an incident a burst. */
function signOf({ place, filled, open, incident }: PlaceMark): readonly SVGElement[] {
  switch (place.kind) {
    case 'hospital': {
      const height = Math.round(18 * Math.min(1, filled ?? 0));
      return [
        shape('rect', { class: 'mark-ground', x: 7, y: 3, width: 10, height: 18 }),
        shape('rect', { class: 'mark-fill', x: 7, y: 21 - height, width: 10, height }),
        shape('rect', { class: 'mark-edge', x: 7, y: 3, width: 10, height: 18 }),
        ...(filled !== null && filled > 1 ? [shape('path', { class: 'mark-over', d: 'M5 1.5h14' })] : []),
      ];
    }
    case 'crossing':
      return [
        shape('path', { class: open === null ? 'mark-bar mark-bar-unknown' : 'mark-bar', d: 'M4 12h16M4 8v8M20 8v8' }),
        ...(open === false ? [shape('path', { class: 'mark-shut', d: 'M7 6l10 12M17 6 7 18' })] : []),
      ];
    case 'site':
      return incident
        ? [
            shape('circle', { class: 'mark-cordon', cx: 12, cy: 12, r: 11 }),
            shape('path', {
              class: 'mark-burst',
              d: 'M12 3l2 5.5 5.5-2L17 12l4 3.5-5.5.5L15 21l-3-4-3 4-.5-5-5.5-.5L7 12 4.500 6.500 10 8.500z',
            }),
          ]
        : [shape('circle', { class: 'mark-ground mark-edge', cx: 12, cy: 12, r: 4 })];
    case 'base':
      return [shape('path', { class: 'mark-base', d: 'M12 4l8 15-8-4-8 4z' })];
    default:
      return [shape('rect', { class: 'mark-ground mark-edge', x: 8, y: 8, width: 8, height: 8 })];
  }
}
