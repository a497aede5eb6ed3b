// Pieces of a flat OpenDocument text (ODF 1.3), as the sources of what LibreOffice Writer makes.
import { esc } from './words.mjs';

export const p = (text, style = 'Standard') =>
  `<text:p text:style-name="${style}">${esc(text).replaceAll('\t', '<text:tab/>')}</text:p>`;
export const h = (text, style = 'H') =>
  `<text:h text:style-name="${style}" text:outline-level="1">${esc(text)}</text:h>`;
export const bullets = (all) =>
  all.length
    ? `<text:list text:style-name="L">${all.map((one) => `<text:list-item>${p(one)}</text:list-item>`).join('')}</text:list>`
    : '';
let tables = 0;
/** Rows of cells, each already in XML. */
export const table = (rows, columns) => {
  tables += 1;
  const cells = (row) =>
    row
      .map((cell) => `<table:table-cell table:style-name="C" office:value-type="string">${cell}</table:table-cell>`)
      .join('');
  return `<table:table table:name="T${tables}" table:style-name="T">${columns.map((style) => `<table:table-column table:style-name="${style}"/>`).join('')}${rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join('')}</table:table>`;
};
/** A text frame at a place of the first page, in centimetres. */
export const frame = (x, y, width, height, body, fill = 'none') =>
  `<draw:frame draw:style-name="${fill === 'none' ? 'F' : 'G'}" text:anchor-type="paragraph" svg:x="${x}cm" svg:y="${y}cm" svg:width="${width}cm" svg:height="${height}cm"><draw:text-box>${body}</draw:text-box></draw:frame>`;

const style = (name, text, paragraph = '', parent = 'Standard') =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;
const bold = 'fo:font-weight="bold"';

/** @param {{font?: string, colour?: string, header?: string, columns?: string[], tab?: string}} look widths of columns and the tab stop in centimetres with unit */
export function flatOdt(
  body,
  { font = 'Carlito', colour = '#1f3864', header = '', columns = ['4.5cm', '12.5cm'], tab = '17cm' } = {},
) {
  const column = (width, index) =>
    `<style:style style:name="C${index}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`;
  const graphic = (name, fill) =>
    `<style:style style:name="${name}" style:family="graphic" style:parent-style-name="Frame"><style:graphic-properties ${fill} style:wrap="run-through" style:horizontal-pos="from-left" style:horizontal-rel="page" style:vertical-pos="from-top" style:vertical-rel="page" fo:border="none" fo:padding="0.1cm"/></style:style>`;
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Own" svg:font-family="${font}"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="Own" fo:font-size="11pt" fo:language="fr" fo:country="FR"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Frame" style:family="graphic"/>
${style('Name', `${bold} fo:font-size="22pt" fo:color="${colour}"`)}${style('Head', 'fo:font-size="13pt"')}${style('H', `${bold} fo:font-size="13pt" fo:color="${colour}"`, `fo:margin-top="0.4cm" fo:margin-bottom="0.1cm" fo:border-bottom="0.5pt solid ${colour}"`)}${style('B', bold)}${style('I', 'fo:font-style="italic"')}${style('Centre', '', 'fo:text-align="center"')}
<style:style style:name="Tab" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="${tab}" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Left" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="4.5cm" fo:text-indent="-4.5cm"><style:tab-stops><style:tab-stop style:position="4.5cm"/></style:tab-stops></style:paragraph-properties></style:style>
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.3cm" text:min-label-width="0.4cm"/></text:list-level-style-bullet></text:list-style></office:styles>
<office:automatic-styles><style:page-layout style:name="P"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout>
<style:style style:name="T" style:family="table"><style:table-properties style:width="17cm"/></style:style><style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm"/></style:style>${columns.map(column).join('')}${graphic('F', 'draw:fill="none"')}${graphic('G', 'draw:fill="solid" draw:fill-color="#dbe5f1" fo:background-color="#dbe5f1"')}</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">${header ? `<style:header>${p(header, 'Centre')}</style:header>` : ''}</style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
}
