/**
 * How are figures shown?
 * Any bench's plain data as Markdown: numbers and words as one table of names, lists of alike things as tables of
 * their own. In the docs each bench has its place between two markers.
 */
type Row = Readonly<Record<string, unknown>>;

/** Markdown that reads well in a terminal too. */
export function tableOf(figures: object): string {
  const plain = flat(figures as Row, '');
  const lists = Object.entries(figures).filter(([, value]) => isListOfRows(value)) as [string, readonly Row[]][];
  const main = plain.length > 0 ? [aligned(['figure', 'value'], plain)] : [];
  return [...main, ...lists.map(([name, rows]) => `${name}\n\n${listTable(rows)}`)].join('\n\n');
}

/** The document with this bench's figures in its place; a bench without a place gets one at the end. */
export function keepFigures(
  document: string,
  name: string,
  { figures, measured }: { readonly figures: object; readonly measured: string },
): string {
  const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const section = `${start}\n\nMeasured ${measured}.\n\n${tableOf(figures)}\n\n${end}`;
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) return `${document.trimEnd()}\n\n## ${name}\n\n${section}\n`;
  return document.slice(0, from) + section + document.slice(to + end.length);
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfRows = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isRow);

/** `ours.cpuSeconds` and the like, one line each. */
function flat(row: Row, prefix: string): readonly (readonly string[])[] {
  return Object.entries(row).flatMap(([name, value]) => {
    if (isListOfRows(value)) return [];
    return isRow(value) ? flat(value, `${prefix}${name}.`) : [[`${prefix}${name}`, shown(value)]];
  });
}

function listTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => new Map(flat(row, '').map(([name = '', value = '']) => [name, value])));
  const columns = [...new Set(lines.flatMap((line) => [...line.keys()]))];
  return aligned(
    columns,
    lines.map((line) => columns.map((column) => line.get(column) ?? '')),
  );
}

function aligned(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

function shown(value: unknown): string {
  if (typeof value !== 'number') return Array.isArray(value) ? value.join(', ') : String(value ?? '');
  if (Number.isInteger(value)) return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
