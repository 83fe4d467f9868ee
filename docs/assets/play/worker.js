// 쪽 안의 파이썬이 사는 웹 워커입니다. 쪽은 보지도 고치지도 못하고, 글만 주고받습니다.
const SITE = "/lib/python3.14/site-packages";
const DATA = `${SITE}/dlbook/data`;
const PAUSE = 40; // 찍은 글은 이만큼(밀리초) 모아서 보냅니다

// ready는 파이썬이 깨어나면 이루어집니다. 그 전에 온 일은 기다립니다.
export function start({ base, runtime, asks }) {
  const files = asks ? askedFiles() : fetchedFiles(base);
  globalThis.importScripts = undefined; // Pyodide는 모듈 워커인지 이것으로 봅니다
  const status = (text) => postMessage({ kind: "status", text });
  const ready = wake(base, runtime, files, status, asks);
  let turn = Promise.resolve();
  addEventListener("message", ({ data }) => {
    if (data.kind === "file") return files.receive(data);
    turn = turn.then(() => answer(ready, data, status));
  });
}

async function answer(ready, { kind, id, ...asked }, status) {
  const began = performance.now();
  try {
    const python = await ready;
    const told = await python[kind](asked, speaker(id), status);
    const seconds = (performance.now() - began) / 1000;
    postMessage({ kind: "done", id, seconds, ...told });
  } catch (error) {
    postMessage({ kind: "done", id, failed: `${error.message ?? error}` });
  }
}

async function wake(base, runtime, files, status, asks) {
  const load = loader(files, runtime, status);
  await load("core");
  const bytes = files.kept;
  const own = globalThis.fetch;
  globalThis.fetch = (address, ...rest) => {
    const data = bytes.get(`python/${`${address}`.split("/").at(-1)}`);
    if (!data) return own(address, ...rest);
    return Promise.resolve(new Response(data, { headers: {
      "Content-Type": `${address}`.endsWith(".wasm")
        ? "application/wasm" : "application/octet-stream",
    } }));
  };
  status("파이썬을 깨웁니다.");
  const { loadPyodide } = await files.module("python/pyodide.mjs");
  const { default: createPyodideModule } = await files.module(
    "python/pyodide.asm.mjs");
  const py = await loadPyodide({
    indexURL: new URL("python/", base).href,
    packageBaseUrl: new URL("python/", base).href,
    lockFileContents: new TextDecoder().decode(
      bytes.get("python/pyodide-lock.json")),
    createPyodideModule,
    env: { MPLBACKEND: "module://show" },
  });
  globalThis.fetch = own;
  py.unpackArchive(bytes.get("dlbook.zip"), "zip", { extractDir: SITE });
  bytes.clear();
  const inside = py.pyimport("inside");
  py.FS.mkdirTree(DATA);
  // 미리 받지 못한 데이터는 프로그램이 열 때 받습니다.
  for (const name of asks ? [] : Object.keys(runtime.data)) {
    const place = new URL(`data/${name}`, base).href;
    py.FS.createLazyFile(DATA, name, place, true, false);
  }
  return methods(py, inside, load, files, Object.keys(runtime.data));
}

function methods(py, inside, load, files, all) {
  const installed = new Set();
  const kept = new Set(); // 받아 둔 데이터
  const install = async (source, status) => {
    const { packages, data } = JSON.parse(
      inside.needs(source, py.toPy(all)));
    for (const name of packages.filter((each) => !installed.has(each))) {
      await load(name);
      status(`${name === "numpy" ? "NumPy" : "Matplotlib"}를 설치합니다.`);
      for (const [file, bytes] of files.kept) {
        py.unpackArchive(bytes, "wheel", { extractDir: SITE });
        files.kept.delete(file);
      }
      installed.add(name);
      if (name === "numpy") inside.remember();
    }
    for (const name of data.filter((each) => !kept.has(each))) {
      await load("data", name);
      const place = `${DATA}/${name}`;
      if (py.FS.analyzePath(place).exists) py.FS.unlink(place);
      py.FS.writeFile(place, files.kept.get(`data/${name}`));
      files.kept.clear();
      kept.add(name);
    }
  };
  return {
    async run({ source, before }, emit, status) {
      for (const each of [...before, source]) await install(each, status);
      status("실행합니다.");
      const problem = inside.execute(source, py.toPy(before), emit);
      emit.flush();
      return { problem };
    },
    async call({ module, name, values }, emit, status) {
      await install(`import numpy, ${module}`, status);
      status("");
      const told = inside.call(module, name, JSON.stringify(values), emit);
      emit.flush();
      return JSON.parse(told);
    },
  };
}

// 찍은 글을 모아 보냅니다. 파이썬이 도는 동안에도 쪽에는 바로 닿습니다.
function speaker(id) {
  let kept = [];
  let last = performance.now();
  const emit = (kind, text) => {
    if (kept.length && kept.at(-1).kind === kind && kind !== "picture") {
      kept.at(-1).text += text;
    } else {
      kept.push({ kind, text });
    }
    if (performance.now() - last > PAUSE) emit.flush();
  };
  emit.flush = () => {
    if (kept.length) postMessage({ kind: "heard", id, parts: kept });
    kept = [];
    last = performance.now();
  };
  return emit;
}

// 갈래(core, numpy, matplotlib, data)의 파일을 받습니다. 얼마나 받았는지 알립니다.
function loader(files, runtime, status) {
  const title = { core: "파이썬", numpy: "NumPy", matplotlib: "Matplotlib" };
  return async (kind, only) => {
    const sizes = only ? { [only]: runtime[kind][only] } : runtime[kind];
    const total = Object.values(sizes).reduce((sum, each) => sum + each, 0);
    const told = title[kind] ?? only;
    const size = `${(total / 2 ** 20).toFixed(1)}MB`;
    let got = 0;
    const count = (more) => {
      got += more;
      const part = Math.min(100, Math.floor(100 * got / total));
      status(`${told}(${size})을 받습니다. ${part}%`);
    };
    status(`${told}(${size})을 받습니다.`);
    const folder = kind === "data" ? "data/" : "";
    await Promise.all(Object.keys(sizes).map((name) =>
      files.read(`${folder}${name}`, count)));
  };
}

// 사이트에서 받습니다.
function fetchedFiles(base) {
  const kept = new Map();
  const place = (name) => new URL(name, base).href;
  return {
    kept,
    module: (name) => import(place(name)),
    async read(name, count) {
      const response = await fetch(place(name));
      if (!response.ok) throw new Error(`${name}을 받지 못했습니다(${response.status}). 인터넷을 확인하고 다시 누르세요.`);
      const parts = [];
      for await (const part of chunks(response.body)) {
        parts.push(part);
        count(part.length);
      }
      kept.set(name, new Uint8Array(await new Blob(parts).arrayBuffer()));
    },
  };
}

async function* chunks(stream) {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

// 파일로 읽는 책에서는 쪽에게 부탁합니다. 워커는 파일을 받을 수 없습니다.
function askedFiles() {
  const kept = new Map();
  const waiting = new Map();
  return {
    kept,
    receive({ name, bytes, failed }) {
      const { resolve, reject } = waiting.get(name);
      waiting.delete(name);
      if (failed) reject(new Error(failed));
      else resolve(bytes);
    },
    // 파일에서 시작한 워커가 부를 수 있는 모듈은 주소에 글이 든 것뿐입니다.
    module: (name) => import(`data:text/javascript;charset=utf-8,${
      encodeURIComponent(new TextDecoder().decode(kept.get(name)))}`),
    async read(name, count) {
      const bytes = await new Promise((resolve, reject) => {
        waiting.set(name, { resolve, reject });
        postMessage({ kind: "need", name });
      });
      count(bytes.length);
      kept.set(name, bytes);
    },
  };
}
