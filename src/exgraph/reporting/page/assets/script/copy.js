// What a table shows, for a spreadsheet as CSV, and for a wiki as a table.

function prepareCopy() {
  const sheet = (id) => sheets.find((known) => known.id === id);
  for (const button of every("button[data-copy]")) {
    button.addEventListener("click", () => copy(csv(sheet(button.dataset.copy)), "", "copied"));
  }
  for (const button of every("button[data-copy-rich]")) {
    button.addEventListener("click", () => {
      const wanted = sheet(button.dataset.copyRich);
      copy(tabbed(wanted), rich(wanted), "copied-rich");
    });
  }
}

// The headings and the cells that are shown, each a list of lines. Of flows, all pages.
function linesOfSheet(sheet) {
  const heads = Array.from(sheet.table.tHead.rows[0].cells, linesOf);
  if (!sheet.rows) return [heads, ...flowOrder.map((place) => flowColumns.map((column) => [String(column.text(flows[place]) ?? "")]))];
  const rows = Array.from(sheet.body.rows).filter((row) => !row.hidden);
  return [heads, ...rows.map((row) => Array.from(row.cells, linesOf))];
}

// RFC 4180; a text that a spreadsheet would run as a formula is led by an apostrophe (OWASP, "CSV Injection").
function csvCell(text) {
  const formula = /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^[+-]?[0-9]+(\.[0-9]+)?$/.test(text);
  const safe = formula ? `'${text}` : text;
  return /[",;\t\r\n]|^ | $/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csv = (sheet) => linesOfSheet(sheet).map((row) => row.map((lines) => csvCell(lines.join("; "))).join(",")).join("\n") + "\n";
const tabbed = (sheet) => linesOfSheet(sheet).map((row) => row.map((lines) => lines.join("; ").replace(/\s+/g, " ")).join("\t")).join("\n") + "\n";

// A table of HTML; its texts become texts by being put into elements.
function rich(sheet) {
  const table = made("table");
  linesOfSheet(sheet).forEach((row, number) => {
    const line = table.insertRow();
    for (const lines of row) {
      const cell = line.appendChild(made(number ? "td" : "th"));
      lines.forEach((text, place) => cell.append(...(place ? [made("br")] : []), text));
    }
  });
  return table.outerHTML;
}

// The lines of a cell, which a line break parts.
function linesOf(cell) {
  const lines = [""];
  for (const node of cell.childNodes) {
    if (node.nodeName === "BR") lines.push("");
    else lines[lines.length - 1] += node.textContent;
  }
  return lines.map((line) => line.trim());
}

// By the event of copying: it takes both forms, and needs no permission, in a page from a mail attachment either.
function copy(text, html, told) {
  const give = (event) => {
    event.preventDefault();
    event.clipboardData.setData("text/plain", text);
    if (html) event.clipboardData.setData("text/html", html);
  };
  document.addEventListener("copy", give, { once: true });
  const done = document.execCommand("copy");
  document.removeEventListener("copy", give);
  if (done) document.getElementById("said").textContent = word(told);
}
