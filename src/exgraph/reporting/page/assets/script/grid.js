// The matrix as a grid (WAI-ARIA: one cell can be reached with Tab, the arrow keys move).
const heatmap = document.getElementById("heatmap");
const rowsOfGrid = heatmap ? Array.from(heatmap.tBodies[0].rows) : [];
const lineOf = new Map(data.order.map((role, line) => [role, line]));
const cellOf = (key) => rowsOfGrid[lineOf.get(Math.floor(key / roles.length))].cells[lineOf.get(key % roles.length) + 1];
let marked = [];

function prepareGrid() {
  if (!heatmap) return;
  rowsOfGrid[0]?.cells[1]?.setAttribute("tabindex", "0");
  heatmap.addEventListener("click", (event) => pickCell(event.target));
  heatmap.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td, th");
    const [down, right] = {
      ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1],
    }[event.key] || [0, 0];
    if (event.key === "Enter" || event.key === " ") pickCell(event.target);
    else if (down || right) moveTo(cell, cell.parentElement.rowIndex + down, cell.cellIndex + right);
    else if (event.key === "Home") moveTo(cell, cell.parentElement.rowIndex, 0);
    else if (event.key === "End") moveTo(cell, cell.parentElement.rowIndex, cell.parentElement.cells.length - 1);
    else return;
    event.preventDefault();
  });
}

function moveTo(cell, row, column) {
  const next = heatmap.rows[row]?.cells[column];
  if (next && (row || column)) rove([cell, next], 1);
}

function pickCell(target) {
  const cell = target.closest("td, th");
  if (!cell) return;
  const row = cell.parentElement.rowIndex - 1, column = cell.cellIndex - 1;
  const source = roles[data.order[row]], destination = roles[data.order[column]];
  if (row >= 0 && column >= 0) select("pair", source.id, destination.id);
  else if (row >= 0 || column >= 0) select("role", (source || destination).id);
}

function showGrid(pass, chosen) {
  if (!heatmap) return;
  for (const cell of marked) cell.classList.remove("lit", "out", "subject");
  marked = [];
  const mark = (cell, name) => {
    cell.classList.add(name);
    marked.push(cell);
  };
  const narrow = filtering();
  heatmap.classList.toggle("fading", Boolean(chosen));
  for (const [key, places] of flowsOfPair) {
    if (narrow && !places.some((place) => pass[place])) mark(cellOf(key), "out");
    else if (chosen && places.some((place) => pass[place] && chosen.flows.has(place))) mark(cellOf(key), "lit");
  }
  if (chosen?.kind === "pair") mark(cellOf(pair(...chosen.names)), "subject");
  const subjects = [...(chosen?.subjects || [])];
  const [rows, columns] = chosen?.kind === "pair" ? chosen.names.map((role) => [role]) : [subjects, subjects];
  for (const role of rows) mark(rowsOfGrid[lineOf.get(role)].cells[0], "lit");
  for (const role of columns) mark(heatmap.rows[0].cells[lineOf.get(role) + 1], "lit");
}
