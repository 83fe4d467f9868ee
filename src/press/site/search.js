// Material의 검색 일꾼(worker) 앞에 붙는 글입니다. 일꾼은 그대로 두고 네 가지를 합니다.
//
// 1. 색인에 없는 말을 색인에 있는 말로 고칩니다: 초성, 덜 친 글자, 한/영 자판,
//    붙여 쓰거나 띄어 쓴 말, 한 자모의 오타.
// 2. 용어의 다른 이름을 함께 찾습니다: 과적합을 치면 과대적합도 찾습니다.
// 3. 찾는 말을 많이 담은 쪽과, 그 용어를 가르치는 쪽을 앞에 놓습니다.
// 4. 붙여 넣은 오류는, 수와 이름이 달라도, 같은 오류를 보인 자리를 앞에 놓습니다. 옛 이름이
//    든 코드는 그 이름을 고친 자리를 앞에 놓습니다.
//
// 질의는 글입니다. 따옴표나 + - ~ ^ : * 는 Lunr의 문법으로 읽지 않습니다.
(() => {
  const SETUP = 0, QUERY = 2;
  const CHO = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
  const JUNG = ["ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ",
    "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ"];
  const JONG = ["", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ",
    "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ",
    "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"];
  const COMPOUND = { "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ",
    "ㅞ": "ㅜㅔ", "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ", "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ",
    "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ",
    "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ" };
  const LATIN = [..."qwertyuiopasdfghjklzxcvbnmQWERTOP"];
  const HANGUL = [..."ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ"];
  const TO_HANGUL = new Map(LATIN.map((key, place) => [key, HANGUL[place]]));
  const TO_LATIN = new Map(HANGUL.map((key, place) => [key, LATIN[place]]));
  const HAS_HANGUL = /[ㄱ-ㅣ가-힣]/;
  const QUOTED = /["'‘’“”][^"'‘’“”\s]*["'‘’“”]/g;
  const CODE = /[=(]|\.\w|\bimport\b/;
  const LONG = 12;  // 이보다 긴 질의는 붙여 넣은 글입니다. 오타를 고치지 않습니다
  // 뜻을 가르지 않는 물음말과, 풀이말에서 떼는 꼬리입니다.
  const IDLE = new Set(("왜 뭐 뭔 무엇 뭔가 뭔가요 뭐예요 뭐죠 뭘 무슨 무엇인가 무엇인가요 어떤 어떻게 언제 어디 "
    + "어디서 얼마나 하나요 되나요 인가요 인가 있나요 없나요 있을까 이유 까닭 방법 법 뜻 "
    + "의미 대해 대한 관한 위한 때 것 게 거 수 좀 더 잘 그 이 저 및 와 과 "
    + "하는 하기 하면 해요 해야 할까 할까요 하는지 되는 안 알려줘 설명 쉽게 예제 정리 쓰는 "
    + "쓰나요 나요 the a an of in to is how what why for and").split(" "));
  const TAIL = new RegExp("(?:하는법|하는지|하는|하기|하려면|하려고|하면|했는데|했을|해서|해야|해요|"
    + "하지|하나요|할까요|할까|한가요|하다|합니다|되는|되나요|되면|돼요|인가요|인지|인가|이에요|"
    + "예요|시키는|시키기|시킨|려면|려고|나요|까요|어요|아요|져요|는지|는가|는법|으면|면|기|들|적|용)$");

  const keys = (text) => [...text.normalize("NFC")].map((letter) => {
    const code = letter.charCodeAt(0) - 0xac00;
    if (code < 0 || code > 11171) return COMPOUND[letter] ?? letter;
    return CHO[Math.floor(code / 588)] + JUNG[Math.floor(code / 28) % 21]
      + JONG[code % 28];
  }).join("");
  const initials = (text) => [...text].map((letter) => {
    const code = letter.charCodeAt(0) - 0xac00;
    return code < 0 || code > 11171 ? letter : CHO[Math.floor(code / 588)];
  }).join("");
  const mapped = (text, table) =>
    [...text].map((key) => table.get(key) ?? table.get(key.toLowerCase()) ?? key)
      .join("");
  const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

  // 자모를 하나 더하거나 빼거나 바꾸거나 이웃과 맞바꾼 횟수입니다. limit을 넘으면 그만둡니다.
  const distance = (a, b, limit) => {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let old = [], last = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1,
          last[j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          row[j] = Math.min(row[j], old[j - 2] + 1);
      }
      if (Math.min(...row) > limit) return limit + 1;
      [old, last] = [last, row];
    }
    return last[b.length];
  };

  let book;

  class Book {
    constructor({ config, docs }) {
      this.separator = new RegExp(config.separator, "g");
      this.names = config.names ?? [];
      this.messages = (config.messages ?? []).map(({ text, place }) =>
        ({ place, pairs: this.pairs(text) }));
      // 옛 줄에만 있고 고친 줄에는 없는 낱말과 이어진 두 낱말입니다.
      this.lines = config.mended ?? [];
      const now = new Set(this.lines.flatMap(({ new: line }) =>
        [...this.split(line), ...this.pairs(line)]));
      this.old = new Map(this.lines.flatMap(({ old, place }) =>
        [...this.split(old), ...this.pairs(old)]
          .filter((name) => !now.has(name)).map((name) => [name, place])));
      this.docs = docs;
    }

    // Lunr가 색인을 다 지으면 낱말 표를 만듭니다.
    read(index) {
      this.index = index;
      this.words = new Map();
      for (const [word, fields] of Object.entries(index.invertedIndex)) {
        const places = new Set();
        let weight = 0;
        for (const field of index.fields) {
          const found = Object.keys(fields[field] ?? {});
          found.forEach((place) => places.add(place));
          if (found.length && field !== "text") weight = 1;
        }
        const pages = new Set([...places].map((place) => place.split("#")[0]));
        this.words.set(word, { word, keys: keys(word), count: places.size,
          named: weight, alone: pages.size === 1 });
      }
      this.sorted = [...this.words.keys()].sort();
      this.forms = { word: this.table("word"), keys: this.table("keys") };
      // 이름과 제목에서 가르치는 자리로: 통째로 맞으면 그 자리가 답입니다.
      this.direct = new Map();
      const point = (name, location, weight) => {
        const key = plain(name);
        const found = this.direct.get(key) ?? new Map();
        found.set(location, Math.max(weight, found.get(location) ?? 0));
        if (key) this.direct.set(key, found);
      };
      for (const { title, location } of this.docs)
        point(title, location, location.includes("#") ? 3 : 6);
      this.aliases = new Map();
      for (const { names, places } of this.names) {
        for (const name of names) {
          for (const place of places) point(name, place, 12);
          const key = plain(name);
          this.aliases.set(key, [...(this.aliases.get(key) ?? []), ...names]);
        }
      }
      this.phrases = [...this.direct.keys()].map((key) => ({ key,
        keys: keys(key), initials: initials(key),
        named: this.aliases.has(key) ? 1 : 0 }));
      this.total = this.docs.length;
    }

    // {꼴: 낱말}입니다. 꼴이 같으면 자주 쓴 낱말이 남습니다.
    table(form) {
      const table = new Map();
      for (const entry of this.words.values()) {
        if (entry.word.length < 2 && !entry.named) continue;
        const before = table.get(entry[form]);
        if (!before || before.count < entry.count)
          table.set(entry[form], entry);
      }
      return table;
    }

    split(text) {
      return text.toLowerCase().split(this.separator).filter(Boolean);
    }

    // 오류의 글에서 이어진 두 낱말들입니다. 수와 따옴표 속의 이름은 저마다 다르니 뺍니다.
    pairs(text) {
      const words = this.split(text.replace(QUOTED, " "))
        .filter((word) => !/\d/.test(word));
      return new Set(words.slice(1).map((word, place) => `${words[place]} ${word}`));
    }

    // 질의에 든 오류를 보인 자리마다 얼마나 같은지 냅니다. 한 토막만 친 것도 봅니다.
    alike(query) {
      const typed = this.pairs(query), found = new Map();
      for (const { place, pairs } of this.messages) {
        let same = 0;
        for (const pair of pairs) same += typed.has(pair);
        const share = same / Math.min(pairs.size, typed.size);
        if (same > 1 && share >= 0.5)
          found.set(place, Math.max(share, found.get(place) ?? 0));
      }
      for (const { old, place } of this.lines)
        if (query.includes(old)) found.set(place, 1);
      if (!found.size && CODE.test(query))
        for (const name of [...this.split(query), ...typed])
          if (this.old.has(name)
              && (name.includes(" ") || this.words.get(name)?.alone))
            found.set(this.old.get(name), 1);
      return found;
    }

    // 이 글로 시작하는 낱말이 하나라도 있는지 봅니다.
    begins(prefix) {
      let low = 0, high = this.sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.sorted[middle] < prefix) low = middle + 1;
        else high = middle;
      }
      return this.sorted[low]?.startsWith(prefix) ?? false;
    }

    // 조건에 맞는 낱말 가운데 제목과 용어에 쓰인 것, 자주 쓰인 것을 앞에 놓습니다.
    best(matches, count = 1) {
      const found = [];
      for (const entry of this.words.values())
        if (matches(entry)) found.push(entry);
      return found
        .sort((a, b) => b.named - a.named || b.count - a.count)
        .slice(0, count).map(({ word }) => word);
    }

    // 한글 질의가 실은 영문이거나 그 반대인지, 자판을 바꾸어 봅니다.
    switched(word) {
      const hangul = HAS_HANGUL.test(word);
      const typed = hangul ? mapped(keys(word), TO_LATIN).toLowerCase()
        : mapped(word, TO_HANGUL);
      if (hangul) return this.begins(typed) && typed.length > 1 ? [typed] : [];
      if (!/^[ㄱ-ㅣ]+$/.test(typed) || !/[ㅏ-ㅣ]/.test(typed)) return [];
      return this.spoken(typed);
    }

    // 자모의 줄로 시작하는 말입니다. 여러 낱말로 된 이름도 찾습니다.
    spoken(typed) {
      const exact = this.best((entry) => entry.keys === typed);
      if (exact.length) return exact;
      const phrase = this.phrase((entry) => entry.keys === typed)
        ?? this.phrase((entry) => entry.named && entry.keys.startsWith(typed));
      if (phrase) return this.compound(phrase) ?? [phrase];
      const begun = this.best((entry) => entry.keys.startsWith(typed));
      if (begun.length) return begun;
      const parts = this.parts(typed, "keys");
      return parts ?? [];
    }

    phrase(matches) {
      return this.phrases.filter(matches)
        .sort((a, b) => b.named - a.named || a.key.length - b.key.length)[0]?.key;
    }

    // 붙여 쓴 말을 색인에 있는 말들로 가장 적게 나눕니다.
    compound(text) {
      const parts = this.parts(text, "word");
      return parts?.length > 1 ? parts : undefined;
    }

    // 글을 낱말의 꼴(word)이나 자모의 꼴(keys)로 나눕니다.
    parts(text, form) {
      const table = this.forms[form];
      const best = [{ cost: 0, words: [] }];
      for (let end = 1; end <= text.length; end++)
        for (let start = 0; start < end; start++) {
          const entry = best[start] && table.get(text.slice(start, end));
          if (!entry) continue;
          const cost = best[start].cost + (entry.word.length < 2 ? 2.5 : 1)
            - 0.05 * entry.named + 0.2 / (1 + entry.count);
          if (!best[end] || cost < best[end].cost)
            best[end] = { cost, words: [...best[start].words, entry.word] };
        }
      return best[text.length]?.words;
    }

    // 한 낱말을 색인에 있는 낱말들로 고칩니다. 고치지 못하면 빈 목록입니다.
    mended(word) {
      if (/^[ㄱ-ㅎ]+$/.test(word)) {
        const phrase = word.length > 1
          && (this.phrase((entry) => entry.named && entry.initials === word)
          ?? this.phrase((entry) => entry.initials === word));
        if (phrase) return this.compound(phrase) ?? [phrase];
        const whole = this.best((entry) => initials(entry.word) === word, 2);
        if (whole.length) return whole;
        const begun = this.phrase((entry) => entry.named
          && entry.initials.startsWith(word));
        if (begun) return this.compound(begun) ?? [begun];
      }
      const other = this.switched(word);
      if (other.length) return other;
      const typed = keys(word);
      if (/[ㄱ-ㅣ]$/.test(word) || !HAS_HANGUL.test(word) || word.length < 3) {
        const begun = HAS_HANGUL.test(word) && this.spoken(typed);
        if (begun?.length) return begun;
      }
      const parts = this.compound(word);
      if (parts) return parts;
      const near = this.near(typed);
      if (near.length) return near;
      const begun = HAS_HANGUL.test(word) && this.spoken(typed);
      return begun?.length ? begun : this.stem(word);
    }

    // 한 자모(긴 말은 둘)만 다른 낱말이나 이름입니다.
    near(typed) {
      if (typed.length < 4) return [];
      const limit = typed.length < 9 ? 1 : 2;
      let best = { cost: limit + 1 };
      const offer = (cost, entry, words) => {
        if (cost < best.cost || (cost === best.cost && entry.named > best.named))
          best = { cost, named: entry.named, words };
      };
      for (const entry of this.phrases)
        if (entry.named) {
          const cost = distance(typed, entry.keys, limit);
          if (cost <= limit) offer(cost, entry,
            this.words.has(entry.key) ? [entry.key]
              : this.compound(entry.key) ?? [entry.key]);
        }
      const short = typed.length < 7;
      for (const entry of this.words.values()) {
        if (entry.keys.length < 4) continue;
        if (short && (!entry.named || entry.keys[0] !== typed[0])) continue;
        const cost = distance(typed, entry.keys, limit);
        if (cost <= limit) offer(cost + (entry.count < 2 ? 0.5 : 0), entry,
          [entry.word]);
      }
      return best.words ?? [];
    }

    stem(word) {
      for (let end = word.length - 1; end >= 2; end--)
        if (this.words.has(word.slice(0, end))) return [word.slice(0, end)];
      return [];
    }

    // 질의를 낱말들로 읽습니다. 낱말마다 찾을 말(terms)과 무게가 있습니다.
    plan(query) {
      const alike = this.alike(query);
      let typed = [...new Set(this.split(query))];
      if (typed.length > LONG || alike.size)
        typed = typed.filter((word) => this.words.has(word) && !/\d/.test(word));
      if (typed.every((word) => /^[ㄱ-ㅎ]+$/.test(word)))
        typed = [typed.join("")];
      const words = [];
      const add = (word, mended = false) =>
        words.push({ word, mended, terms: [{ term: word, boost: 1 }] });
      for (let place = 0; place < typed.length; place++) {
        const word = typed[place];
        if (IDLE.has(word) && typed.length > 1) continue;
        const stem = word.replace(TAIL, "");
        const cut = stem !== word && stem.length > 1;
        if (this.words.has(word) && !(cut && this.words.has(stem))) {
          add(word);
          continue;
        }
        if (cut && this.begins(stem)) {
          if (!IDLE.has(stem)) add(stem);
          continue;
        }
        if (stem !== word && !this.words.has(word) && typed.length > 1) continue;
        if (/^[a-z]{4,}s$/.test(word) && this.words.has(word.slice(0, -1))) {
          add(word.slice(0, -1));
          continue;
        }
        if (this.begins(word) && word.length > 1) { add(word); continue; }
        const found = this.mended(word);
        if (found.length) found.forEach((part) => add(part, true));
        else add(word);
      }
      if (!words.length) typed.forEach((word) => add(word));
      this.join(words);
      for (const item of words) item.weight = this.rarity(item);
      return { words, alike, spans: this.spans(words, plain(query)) };
    }

    // 띄어 쓴 말을 책이 붙여 썼으면 붙인 말도 찾습니다.
    join(words) {
      for (let place = 1; place < words.length; place++) {
        const pair = words.slice(place - 1, place + 1);
        const term = pair.map(({ word }) => word).join("");
        if (this.words.has(term))
          pair.forEach(({ terms }) => terms.push({ term, boost: 1 }));
      }
    }

    // 드문 말일수록, 제목과 용어에 쓰인 말일수록 무겁습니다. 고쳐 짐작한 말은 가볍습니다.
    rarity({ terms, mended }) {
      let count = 0;
      for (const { term } of terms)
        count = Math.max(count, this.words.get(term)?.count ?? 0);
      const named = terms.some(({ term }) => this.words.get(term)?.named);
      const known = terms.some(({ term }) => this.begins(term));
      return Math.log(1 + this.total / Math.max(count, known ? 5 : 1))
        * (named || !known ? 1.5 : 1) * (mended ? 0.6 : 1);
    }

    // 이어진 낱말이 이름이거나 제목이면, 가르치는 자리와 다른 이름을 더합니다.
    spans(words, whole) {
      const found = [];
      const full = words.reduce((sum, { weight }) => sum + weight, 0);
      if (this.direct.has(whole))
        found.push({ places: this.direct.get(whole), share: 1 });
      for (let start = 0; start < words.length; start++)
        for (let end = words.length; end > start; end--) {
          const key = plain(words.slice(start, end)
            .map(({ word }) => word).join(""));
          const share = Math.max((end - start) / words.length,
            words.slice(start, end)
              .reduce((sum, { weight }) => sum + weight, 0) / full);
          if (this.direct.has(key))
            found.push({ places: this.direct.get(key), share });
          if (!this.aliases.has(key)) continue;
          for (const name of new Set(this.aliases.get(key)))
            if (plain(name) !== key)
              for (const term of this.split(name))
                words[start].terms.push({ term,
                  boost: 0.5 / (end - start) / this.split(name).length });
        }
      return found;
    }

    // Lunr의 검색을 대신합니다. 낱말마다 꼭 맞는 말과 그 말로 시작하는 말을 찾습니다.
    search({ words, alike, spans }) {
      const results = this.index.query((builder) => {
        for (const { terms } of words)
          for (const { term, boost } of terms) {
            builder.term(term, { boost, usePipeline: false });
            if (term.length > 1 || HAS_HANGUL.test(term))
              builder.term(term, { boost: boost * 0.25, usePipeline: false,
                wildcard: lunr.Query.wildcard.TRAILING });
          }
      });
      const full = words.reduce((sum, { weight }) => sum + weight, 0);
      for (const result of results) {
        const terms = Object.keys(result.matchData.metadata);
        let held = 0;
        for (const item of words)
          if (item.terms.some(({ term }) =>
            terms.some((found) => found.startsWith(term)))) held += item.weight;
        const same = alike.get(result.ref) ?? 0;
        result.held = Math.max(full ? held / full : 0, same);
        result.score *= result.held ** 3 * (1 + 999 * same ** 3);
        for (const { places, share } of spans)
          if (share > 0.3 && places.has(result.ref))
            result.score *= 1 + places.get(result.ref) * share ** 3;
      }
      results.sort((a, b) => b.score - a.score);
      const whole = results.filter(({ held }) => held > 0.35);
      return whole.length ? whole : results.slice(0, 3);
    }
  }

  // Lunr는 낱말의 나무에서 같은 가지를 합치는데, 가지의 이름에 수가 있으면 다른 가지도
  // 같다고 봅니다(a→1, 2→34와 a→12, 3→4). 없는 말을 찾다 멈추지 않게 번호를 끊습니다.
  const distinct = function () {
    return Object.keys(this.edges).sort().reduce((text, letter) =>
      `${text}${letter}${this.edges[letter].id},`, this.final ? "1" : "0");
  };

  addEventListener("message", (event) => {
    const message = event.data;
    if (message?.type === SETUP && !book) {
      book = new Book(message.data);
      lunr.TokenSet.prototype.toString = distinct;
      const build = lunr.Builder.prototype.build;
      lunr.Builder.prototype.build = function () {
        const index = build.call(this), search = index.search.bind(index);
        book.read(index);
        index.search = () => book.search(book.planned);
        return index;
      };
    } else if (message?.type === QUERY && book) {
      book.planned = book.plan(message.data);
      message.data = book.planned.words.map(({ word }) => word).join(" ")
        .replace(/[^\p{L}\p{N}_]+/gu, " ");
    }
  });
})();
