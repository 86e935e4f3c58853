// What programs see of an exported file, as JSON in another one: `node readers.mjs FORM FILE OUTPUT`.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Nodes as their attributes, edges as the ids of their ends and their attributes. */
const readers = { graphml: ofGraphology, gexf: ofGraphology, cyjs: ofCytoscape, d2: ofD2, drawio: ofMxGraph };

function ofGraphology(text, form) {
  const graph = require(`graphology-${form}`).parse(require("graphology"), text);
  return {
    directed: graph.undirectedSize === 0,
    nodes: graph.mapNodes((id, about) => ({ ...about, id })),
    edges: graph.mapEdges((id, about, source, target) => ({ ...about, id, source, target })),
  };
}

function ofCytoscape(text) {
  const graph = require("cytoscape")({ headless: true, elements: JSON.parse(text).elements });
  return {
    directed: true,
    nodes: graph.nodes().map((node) => ({ ...node.data(), within: node.parent().id() ?? null })),
    edges: graph.edges().map((edge) => edge.data()),
  };
}

let d2;

async function ofD2(text) {
  const { D2 } = await import("@terrastruct/d2");
  d2 ??= new D2();
  const { diagram, graph, renderOptions } = await d2.compile(text);
  const drawn = await d2.render(diagram, renderOptions);
  return {
    drawn: drawn.startsWith("<?xml") || drawn.startsWith("<svg"),
    nodes: diagram.shapes.map((shape) => ({
      id: shape.id,
      label: shape.label,
      rows: (shape.columns ?? []).map(({ name, type }) => [name.label, type.label]),
    })),
    edges: diagram.connections.map((line, number) => ({
      source: line.src,
      target: line.dst,
      both: line.srcArrow !== "none",
      label: line.label,
      row: graph.edges[number].dstTableColumnIndex ?? null,
    })),
  };
}

function ofMxGraph(text) {
  const { JSDOM } = require("jsdom");
  const { window } = new JSDOM("<!doctype html>");
  Object.assign(globalThis, { window, document: window.document });
  for (const name of ["XMLSerializer", "DOMParser", "Element", "Node"]) globalThis[name] = window[name];
  Object.defineProperty(globalThis, "navigator", { value: window.navigator, configurable: true });
  const none = { mxLoadResources: false, mxLoadStylesheets: false, mxForceIncludes: false };
  const mx = require("mxgraph")({ mxBasePath: "", mxImageBasePath: "", ...none });
  for (const name of ["mxGraphModel", "mxCell", "mxGeometry", "mxPoint"]) window[name] = globalThis[name] = mx[name];
  const file = new window.DOMParser().parseFromString(text, "text/xml");
  const pages = [...file.getElementsByTagName("diagram")].map((page) => {
    const model = new mx.mxGraphModel();
    // As draw.io does: each page is a document of its own, with ids of its own.
    const own = new window.DOMParser().parseFromString(page.innerHTML, "text/xml");
    new mx.mxCodec(own).decode(own.documentElement, model);
    return { id: page.getAttribute("id"), ...ofCells(Object.values(model.cells)) };
  });
  return { ...pages.find(({ id }) => id === "topology"), pages };
}

function ofCells(cells) {
  const about = (cell) => Object.fromEntries([...(cell.value?.attributes ?? [])].map(({ name, value }) => [name, value]));
  return {
    nodes: cells.filter((cell) => cell.isVertex()).map((cell) => ({ ...about(cell), id: cell.id, within: cell.parent.id })),
    edges: cells
      .filter((cell) => cell.isEdge())
      .map((cell) => ({ ...about(cell), source: cell.source?.id ?? null, target: cell.target?.id ?? null })),
  };
}

const [form, file, output] = process.argv.slice(2);
writeFileSync(output, JSON.stringify(await readers[form](readFileSync(file, "utf8"), form)));
// D2 leaves a worker behind.
process.exit(0);
