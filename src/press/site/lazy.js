// 검색을 열 때까지 검색의 일꾼도 색인도 부르지 않습니다. 프로그램을 실행할 때까지 사이트맵도
// 부르지 않습니다. 그때부터는 문서를 새로 열지 않고 쪽만 바꾸어, 깨운 파이썬을 이어 씁니다.
// Material의 글 앞에 놓입니다.
if (location.protocol !== "file:") {
  const query = new URLSearchParams(location.search);
  const opened = new Promise((resolve) => {
    if (query.has("q") || query.has("h")) resolve();
    document.querySelector("[data-md-toggle=search]")
      ?.addEventListener("change", resolve, { once: true });
  });

  const ran = new Promise((resolve) => {
    document.addEventListener("dlbook:play", resolve, { once: true });
  });
  const waits = [["/search/search_index.json", opened],
    ["/sitemap.xml", ran]];

  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    [, this.waits] = waits.find(([end]) => `${address}`.endsWith(end)) ?? [];
    open.call(this, method, address, ...rest);
  };
  XMLHttpRequest.prototype.send = function (body) {
    if (this.waits) this.waits.then(() => send.call(this, body));
    else send.call(this, body);
  };

  const Worker = window.Worker;
  window.Worker = class extends EventTarget {
    constructor(address, options) {
      super();
      if (!/\/workers\/search\./.test(address)) {
        return new Worker(address, options);
      }
      this.address = address;
    }

    postMessage(message) {
      if (!this.worker) {
        this.worker = new Worker(this.address);
        this.worker.onmessage = ({ data }) =>
          this.dispatchEvent(new MessageEvent("message", { data }));
      }
      this.worker.postMessage(message);
    }
  };
}
