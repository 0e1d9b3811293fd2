import { drawing } from '../drawing.ts';
import type { Block, Section, Sheet, Step } from '../sheet/block.ts';
import { inlineHtml } from './inline-html.ts';
import { Markup, html, nothing } from './markup.ts';
import { pictureHtml } from './picture-html.ts';
import { styles } from './styles.ts';
import { tableHtml } from './table.ts';

/**
 * A document as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. It prints with its mark
 * on every sheet, reads aloud in order, and follows the reader's light or dark.
 */
export function sheetHtml(sheet: Sheet): string {
  const { mark, title, words, language } = sheet;
  const document = html`<!doctype html>
    <html lang="${language === 'en' ? 'en-CA' : 'fr-CA'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${mark}. ${title}</title>
        <style>
          ${new Markup(styles(mark, words.page))}
        </style>
      </head>
      <body>
        <a class="skip" href="#report">${words.skip}</a>
        <div class="print" aria-hidden="true">${mark}</div>
        <div class="tape" aria-hidden="true"></div>
        <header class="top">
          <strong class="mark">${mark}</strong>
          <p>${sheet.kicker}</p>
        </header>
        <div class="frame">
          <nav aria-label="${words.contents}">${contents(sheet)}</nav>
          <main id="report">
            <h1>${title}</h1>
            <p class="lead">${sheet.lead}</p>
            ${limits(sheet)}
            <p class="meta">${sheet.meta}</p>
            ${sheet.sections.map(sectionHtml)}
          </main>
        </div>
      </body>
    </html> `;
  return document.text;
}

/** Before any figure but the lead's, and on the first sheet of paper. */
const limits = ({ limits: of }: Sheet): Markup =>
  of === null
    ? nothing
    : html`<aside class="limits" aria-labelledby="limits">
        <h2 id="limits">${of.title}</h2>
        <ul>
          ${of.lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </aside>`;

const contents = ({ words, sections }: Sheet): Markup =>
  html`<h2>${words.contents}</h2>
    <ol>
      ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ol>`;

const sectionHtml = ({ id, title, blocks }: Section): Markup =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${blocks.map(blockHtml)}
  </section>`;

function blockHtml(block: Block): Markup {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? html`<h3>${inlineHtml(block.text)}</h3>` : html`<h4>${inlineHtml(block.text)}</h4>`;
    case 'paragraph':
      return paragraphHtml(block);
    case 'list':
      return html`<ul${new Markup(block.marked ? '' : ' class="plain"')}>
        ${block.items.map((item) => html`<li>${inlineHtml(item)}</li>`)}
      </ul>`;
    case 'steps':
      return html`<ol class="chain">
        ${block.items.map(stepHtml)}
      </ol>`;
    case 'picture':
      return html`<figure>
        ${pictureHtml(drawing(block.chart), block.chart.name, block.says)}
        <figcaption>${block.says}${block.note === null ? '' : ` ${block.note}`}</figcaption>
      </figure>`;
    case 'table':
      return tableHtml(block);
    case 'blank':
      return html`<p class="blank">${block.label}</p>`;
    case 'card':
      return html`<div${new Markup(block.framed ? ' class="card"' : '')}>${block.blocks.map(blockHtml)}</div>`;
    case 'cut':
      return html`<hr class="cut" />`;
  }
}

function paragraphHtml({ text, tone }: Extract<Block, { kind: 'paragraph' }>): Markup {
  const inner = inlineHtml(text);
  switch (tone) {
    case 'plain':
      return html`<p>${inner}</p>`;
    case 'strong':
      return html`<p><b>${inner}</b></p>`;
    case 'lead':
      return html`<p class="lead">${inner}</p>`;
    case 'note':
      return html`<p class="note">${inner}</p>`;
  }
}

const stepHtml = ({ at, later, text, decision }: Step): Markup =>
  html`<li${new Markup(decision === true ? ' class="decision"' : '')}>
    ${at === null ? nothing : html`<b>${at}</b> `}${inlineHtml(text)}${later === null ? nothing : html` <span>${later}</span>`}
  </li>`;
