"""헌법의 글자를 읽고 다음 글자를 맞히는 작은 트랜스포머를 훈련합니다."""

# %% [markdown]
# <h1 id="transformer" data-topic="S50">트랜스포머로 다음 글자 맞히기</h1>
#
# 이 쪽을 읽고 나면 [어텐션](../networks/attention.md)을 쌓아 작은 트랜스포머를 짓고, 앞의
# 글자만 보는지 확인하고, 같은 글에서 순환 네트워크와 세는 모델에 견줄 수 있습니다.
#
# **트랜스포머(transformer)**는 어텐션과 밀집 층을 번갈아 쌓은 네트워크입니다.
# [2017년의 논문](../appendix/bibliography.md#bib-vaswani-2017)에 나왔습니다. 여기서는
# 앞만 보는 트랜스포머를 짓습니다. 글과 나눔과 상대는 [한국어 다음 글자 맞히기](text.ipynb)와 같습니다.

# %%
import math
import time

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, figures, notebook
from dlbook import layers as own

SEED = 0
EPOCHS, BATCH = 15, 16
LENGTH = 64  # 한 번에 읽는 글자의 수
WIDTH, HEADS, HIDDEN = 40, 4, 64

# %% [markdown]
# <h2 id="transformer-data">글과 세는 상대</h2>
#
# 글자를 번호로 바꾸고 64자씩 반을 겹쳐 자릅니다. 세는 모델은 앞 노트북에서 검증하는 글로 고른
# 대로 앞의 5자까지 보고, `trust`는 4입니다.

# %%
text = datasets.constitution()
first, second, end = int(len(text) * 0.8), int(len(text) * 0.9), len(text)
letters = ["모르는 글자", *sorted(set(text[:first]))]
numbers = {letter: number for number, letter in enumerate(letters)}
codes = np.array([numbers.get(letter, 0) for letter in text])
size = len(letters)


def sequences(start, stop):
    """글을 반씩 겹치게 잘라 (입력, 한 글자 뒤) 두 배열로 만듭니다."""
    starts = np.arange(start, stop - LENGTH, LENGTH // 2)
    pieces = np.stack([codes[s:s + LENGTH + 1] for s in starts])
    return pieces[:, :-1], pieces[:, 1:]


def count_chances(start, stop, longest=5, trust=4):
    """훈련하는 글에서 센 횟수로 낸, start부터 stop까지의 확률입니다."""
    table = {}
    for place in range(first):
        for length in range(min(longest, place) + 1):
            before = tuple(codes[place - length:place])
            table.setdefault(before, np.zeros(size))[codes[place]] += 1
    chances = np.full((stop - start, size), 1 / size)
    for chance, place in zip(chances, range(start, stop)):
        for length in range(longest + 1):
            row = table.get(tuple(codes[place - length:place]))
            if row is None:
                break
            more = trust * np.count_nonzero(row)
            chance[:] = (row + more * chance) / (row.sum() + more)
    return chances


x, y = sequences(0, first)
validation = sequences(first, second)
print("훈련, 검증, 테스트:", first, second - first, end - second)
print("훈련하는 입력:", x.shape)

# %% [markdown]
# <h2 id="transformer-block">dlbook의 층으로 짓습니다</h2>
#
# 트랜스포머의 블록은 두 부분입니다. 어텐션이 자리끼리 값을 섞고, 밀집 층 둘이 자리마다 따로
# 계산합니다. 두 부분 모두 층 정규화로 시작하고 [잔차 연결](../networks/residual.md)로
# 끝납니다. [인과 마스크](../networks/attention.md#attention-mask)는 뒤를 가리고,
# [자리 임베딩](../networks/attention.md#attention-positions)은 차례를 알립니다.

# %%


def block_layers():
    """블록 하나의 층 다섯입니다."""
    place = LENGTH, WIDTH
    return [own.LayerNormalization().build(place),
            own.MultiHeadAttention(HEADS, WIDTH // HEADS,
                                   use_causal_mask=True).build(place),
            own.LayerNormalization().build(place),
            own.Dense(HIDDEN, "relu").build((WIDTH,)),
            own.Dense(WIDTH).build((HIDDEN,))]


mine = [own.Embedding(size, WIDTH).build((LENGTH,)),
        own.PositionEmbedding(LENGTH).build((LENGTH, WIDTH)),
        *block_layers(), *block_layers(),
        own.LayerNormalization().build((LENGTH, WIDTH)),
        own.Dense(size, "softmax").build((WIDTH,))]


def compute(read):
    """다음 글자의 확률과, 블록마다의 어텐션 가중치입니다."""
    embedding, positions, *blocks, norm, answer = mine
    x, looks = embedding(read), []
    x = x + positions(x)
    for start in (0, 5):
        norm_1, attention, norm_2, wide, narrow = blocks[start:start + 5]
        y, kept = attention.forward(norm_1(x))
        x = x + y
        looks.append(kept.values[-1][3])
        y = wide(norm_2(x).reshape(-1, WIDTH))  # 자리마다 따로
        x = x + narrow(y).reshape(x.shape)
    y = answer(norm(x).reshape(-1, WIDTH))
    return y.reshape(*read.shape, size), looks

# %% [markdown]
# <h2 id="transformer-keras">케라스로 짓습니다</h2>
#
# 블록의 꼴은 같고 드롭아웃만 더합니다. 자리 임베딩은
# [나만의 층](../keras/layer.md)으로 적습니다.

# %%


class PositionEmbedding(layers.Layer):
    """자리마다 배운 벡터를 더합니다."""

    def build(self, shape):
        self.table = self.add_weight(shape[1:], name="embeddings",
                                     initializer="uniform")

    def call(self, x):
        return x + self.table


def block(x, drop, causal):
    y = layers.LayerNormalization()(x)
    y = layers.MultiHeadAttention(HEADS, WIDTH // HEADS)(
        y, y, use_causal_mask=causal)
    x = layers.Add()([x, layers.Dropout(drop)(y)])
    y = layers.Dense(HIDDEN, "relu")(layers.LayerNormalization()(x))
    y = layers.Dense(WIDTH)(y)
    return layers.Add()([x, layers.Dropout(drop)(y)])


def transformer(drop, causal=True):
    given = keras.Input((LENGTH,))
    x = PositionEmbedding()(layers.Embedding(size, WIDTH)(given))
    x = block(block(x, drop, causal), drop, causal)
    x = layers.Dropout(drop)(layers.LayerNormalization()(x))
    return keras.Model(given, layers.Dense(size, "softmax")(x))


def copy(model):
    """케라스의 가중치를 차례대로 dlbook의 층에 옮깁니다."""
    theirs = [layer for layer in model.layers if layer.weights]
    for ours, other in zip(mine, theirs, strict=True):
        ours.copy_from(other)


keras.utils.set_random_seed(SEED)
model = transformer(drop=0)
copy(model)
chances, _ = compute(x[:2])
print("출력의 크기:", chances.shape)
expected = model.predict(x[:2], verbose=0)
difference = np.abs(np.log(chances / expected)).max()
print(f"같은 가중치일 때 로그 확률의 가장 큰 차이: {difference:.5f}")

# %% [markdown]
# 가중치가 같으면 두 네트워크의 로그 확률은 소수 셋째 자리까지
# 같습니다. {{ claim : training/transformer : 같은 가중치일 때 로그 확률의 가장 큰 차이 }}
# 훈련은 케라스로 합니다.
#
# <h2 id="transformer-train">같은 예산으로 훈련합니다</h2>
#
# 상대는 파라미터의 수가 비슷한 [GRU](text.ipynb#text-model)입니다. 자른 글, 에포크, 배치,
# 학습률을 줄이는 법이 같습니다. 학습률과 드롭아웃은 두 네트워크 모두 후보 가운데 검증하는 글로
# 골랐습니다. 트랜스포머는 {{ training/transformer/rates : 고른 것 }}이고, GRU는
# {{ training/text/rates : GRU, 고른 것 }}입니다.
# {{ claim : training/transformer/rates : 고른 것 }} 가중치도 둘 다 검증 손실이 가장 작았던 에포크로
# 되돌립니다. {{ definition }}

# %%


def fit(name, model, rate):
    steps = EPOCHS * math.ceil(len(x) / BATCH)
    rates = keras.optimizers.schedules.CosineDecay(rate, steps)
    model.compile(keras.optimizers.Adam(rates),
                  "sparse_categorical_crossentropy")
    start = time.perf_counter()
    history = model.fit(
        x, y, epochs=EPOCHS, batch_size=BATCH, verbose=0,
        validation_data=validation, callbacks=[keras.callbacks.EarlyStopping(
            patience=EPOCHS, restore_best_weights=True)]).history
    print(f"{name}, 파라미터: {model.count_params()}")
    print(f"{name}, 걸린 시간: {time.perf_counter() - start:.0f}초")
    print(f"{name}, 검증 당혹도: {math.exp(min(history['val_loss'])):.1f}")
    return history["val_loss"]


histories = {"트랜스포머": fit("트랜스포머", model, 0.01)}
keras.utils.set_random_seed(SEED)
gru = keras.Sequential([
    keras.Input((LENGTH,)), layers.Embedding(size, 32),
    layers.GRU(64, return_sequences=True), layers.Dropout(0.3),
    layers.Dense(size, activation="softmax")])
histories["GRU"] = fit("GRU", gru, 0.03)
print("장치:", devices.name())

# %% tags=["figure"]
figure, axes = figures.chart(345, 240, xlabel="에포크", ylabel="검증 손실")
for name, values in histories.items():
    axes.plot(range(1, EPOCHS + 1), values, label=name)
figures.legend(axes)
notebook.show(figure, "검증하는 글에서 잰 두 네트워크의 손실입니다.")

# %% [markdown]
# <h2 id="transformer-result">견주기</h2>
#
# 글자마다 바로 앞의 33~64자를 읽고 답합니다. 손실은 같은 글자끼리 빼고, 50자씩 묶은
# 평균들로 표집 오차를 냅니다.

# %%


def read(model, start, stop):
    """start부터 stop까지, 앞의 33~64자를 읽고 낸 확률입니다."""
    half, padded = LENGTH // 2, np.pad(codes, (0, LENGTH))
    pieces = np.stack([padded[s:s + LENGTH]
                       for s in range(start - half - 1, stop - 1, half)])
    chances = model.predict(pieces, verbose=0)[:, half:]
    return chances.reshape(-1, size)[:stop - start]


def apart(these, those):
    """글자마다의 손실을 뺀 것의 (평균, 표집 오차)입니다."""
    groups = (these - those)[:len(these) // 50 * 50].reshape(-1, 50)
    means = groups.mean(axis=1)
    return means.mean(), means.std(ddof=1) / math.sqrt(len(means))


test, losses = codes[second:], {}
chances = {"셈": count_chances(second, end), "GRU": read(gru, second, end),
           "트랜스포머": read(model, second, end)}
chances["GRU와 셈의 평균"] = (chances["GRU"] + chances["셈"]) / 2
chances["트랜스포머와 셈의 평균"] = (chances["트랜스포머"] + chances["셈"]) / 2
for name, each in chances.items():
    losses[name] = -np.log(each[np.arange(len(test)), test])
    print(f"{name}, 당혹도: {math.exp(losses[name].mean()):.1f}")
    print(f"{name}, 정확도: {np.mean(each.argmax(axis=1) == test):.3f}")
print(f"정확도의 표집 오차: {math.sqrt(0.44 * 0.56 / len(test)):.3f}")
for name, other in (("트랜스포머", "셈"), ("트랜스포머", "GRU"),
                    ("트랜스포머와 셈의 평균", "셈"),
                    ("트랜스포머와 셈의 평균", "GRU와 셈의 평균")):
    difference, error = apart(losses[name], losses[other])
    print(f"손실, {name} − {other}: {difference:+.2f}")
    print(f"손실, {name} − {other}, 표집 오차: {error:.2f}")

# %% [markdown]
# 씨앗 다섯의 중앙값으로 당혹도는 트랜스포머가
# {{ training/transformer : 트랜스포머, 당혹도 (중앙) }}, GRU가
# {{ training/transformer : GRU, 당혹도 (중앙) }}, 세는 모델이
# {{ training/transformer : 셈, 당혹도 }}입니다. 트랜스포머의 손실에서 뺀 것은 셈일 때
# {{ training/transformer : 손실, 트랜스포머 − 셈 (중앙) }}, GRU일 때
# {{ training/transformer : 손실, 트랜스포머 − GRU (중앙) }}이고, 표집 오차는
# {{ training/transformer : 손실, 트랜스포머 − 셈, 표집 오차 }}와
# {{ training/transformer : 손실, 트랜스포머 − GRU, 표집 오차 }}입니다.
#
# 차이가 표집 오차의 두 배를 넘지 않으면 비긴 것으로 봅니다. {{ definition }} **이 예산에서
# 트랜스포머는 세는 모델에도 GRU에도
# 졌습니다.** {{ claim : training/transformer : 손실, 트랜스포머 − GRU }}
# 트랜스포머와 셈의 확률을 평균 내고 셈의 손실을 빼면
# {{ training/transformer : 손실, 트랜스포머와 셈의 평균 − 셈 (중앙) }}이고, 표집 오차는
# {{ training/transformer : 손실, 트랜스포머와 셈의 평균 − 셈, 표집 오차 }}입니다. 셈을 이긴 씨앗은
# 없습니다. {{ claim : training/transformer : 손실, 트랜스포머와 셈의 평균 − 셈 }}

# %% [markdown]
# <!-- spread -->

# %% [markdown]
# <h2 id="transformer-map">어디를 보았을까</h2>
#
# 훈련한 가중치를 dlbook의 층에 옮기면
# [쿼리와 키의 가중치](../networks/attention.md#attention-query)를 꺼낼 수 있습니다. 검증하는 글의
# 토막마다 뒤의 32자에서, 헤드가 세 곳에 둔 가중치의 합을 구합니다. 첫 줄은 앞의 자리를 모두 똑같이 볼 때의 값입니다.

# %%


def shares(look):
    """자리마다의 가중치에서 세 곳이 차지하는 비율입니다."""
    return [np.mean((look * where).sum(axis=-1)[..., LENGTH // 2:])
            for where in places.values()]


copy(model)
checked = validation[0]
chances, looks = compute(checked)
difference = np.abs(np.log(chances / model.predict(checked, verbose=0)))
print(f"훈련한 뒤 로그 확률의 가장 큰 차이: {difference.max():.5f}")
same = checked[:, :, None] == checked[:, None, :]
same = same & np.tri(LENGTH, k=-1, dtype=bool)  # 앞에 나온 같은 글자
places = {"제 자리": np.eye(LENGTH), "바로 앞": np.eye(LENGTH, k=-1),
          "앞의 같은 글자": same}
print("본 곳:", ", ".join(places))
flat = np.tri(LENGTH) / np.arange(1, LENGTH + 1)[:, None]
print("똑같이 볼 때:", *(f"{share:.2f}" for share in shares(flat)))
found = {}
for block_number, look in enumerate(looks):
    for head in range(HEADS):
        found[block_number, head] = shares(look[:, head])
        print(f"블록 {block_number + 1}, 헤드 {head + 1}:",
              *(f"{share:.2f}" for share in found[block_number, head]))
for place, name in enumerate(places):
    most = max(share[place] for share in found.values())
    print(f"가장 많이 둔 헤드, {name}: {most:.2f}")

# %% tags=["figure"]
start, count = text.index("①", first), 14
shown = text[start:start + count].replace(" ", "·").replace("\n", "·")
_, seen = compute(codes[None, start:start + LENGTH])
figure, axes = figures.canvas(345, 715)
for top, place, name in ((66, 1, "바로 앞"), (416, 2, "앞의 같은 글자")):
    number, head = max(found, key=lambda each: found[each][place])
    cells = figures.draw_tensor(
        axes, seen[number][0, head, :count, :count].round(2), (56, top),
        cell=(18, 18), shade=True, numbers=False, most=(count, count))
    figures.label(axes, 190, top - 46,
                  f"{name}: 블록 {number + 1}, 헤드 {head + 1}")
    for each, letter in enumerate(shown):
        figures.label(axes, cells.cell(0, each).top[0], top - 14, letter,
                      size=13)
        figures.label(axes, 40, cells.cell(each, 0).left[1], letter, size=13)
notebook.show(
    figure, "검증하는 글의 한 대목에서 두 헤드의 가중치입니다. "
    "세로가 읽는 글자, 가로가 보는 글자이고 점은 빈칸입니다.",
    "세로는 읽는 글자, 가로는 보는 글자입니다. 가중치가 클수록 칸이 진하고, "
    "뒤의 글자를 보는 오른쪽 위의 칸은 비었습니다.")

# %% [markdown]
# 여덟 헤드 가운데 가장 많이 둔 것은 씨앗 다섯의 중앙값으로 제 자리에
# {{ training/transformer : 가장 많이 둔 헤드, 제 자리 (중앙) }}, 바로 앞에
# {{ training/transformer : 가장 많이 둔 헤드, 바로 앞 (중앙) }}, 앞의 같은 글자에
# {{ training/transformer : 가장 많이 둔 헤드, 앞의 같은 글자 (중앙) }}을 두었습니다.
# {{ claim : training/transformer : 가장 많이 둔 헤드, 앞의 같은 글자 }} 헤드를
# 꺼 보지 않았으니, 그 헤드가 맞히는 일에 쓰이는지는 알 수 없습니다.
#
# <h2 id="transformer-limits">하지 않는 일</h2>
#
# - 이 글과 이 예산에서 트랜스포머의 당혹도는 세는 모델과
#   GRU보다 높습니다. {{ claim : training/transformer : 손실, 트랜스포머 − GRU }} 글이 길거나
#   네트워크가 클 때 어떤지는 재지 않았습니다.
# - 64자까지만 봅니다. 자리 임베딩이 64개이기 때문입니다. {{ definition }}
# - 가중치는 무엇을 섞었는지 보일 뿐, 왜 그렇게 답했는지 말하지 않습니다. {{ definition }}
# - 다음 글자의 확률을 낼 뿐, 뜻이 맞는지 따지지 않습니다. {{ definition }}
#
# <h2 id="transformer-exercise">직접 해 보기</h2>
#
# 뒤의 글자가 새어 들면 정답을 보는 셈입니다. {{ definition }} 정해진 자리 뒤의 글자를 모두
# 바꾸고 그 자리까지의 확률이 얼마나 달라지는지 내는 `leak(model, place)`를 적고, 마스크가 있는 모델과 없는
# 모델에서 재세요.

# %% [markdown] tags=["answer"]
# 마스크가 없는 모델은 훈련하기 전에도 앞의 확률이
# 달라집니다. {{ claim : training/transformer : 마스크가 없는 모델 }}

# %% tags=["answer"]


def leak(model, place):
    """place 뒤를 바꿀 때, place까지의 확률이 달라지는 가장 큰 정도입니다."""
    changed = x[:1].copy()
    changed[:, place + 1:] = 0
    before, after = (model.predict(each, verbose=0)[:, :place + 1]
                     for each in (x[:1], changed))
    return np.abs(before - after).max()


print(f"마스크가 있는 모델: {leak(model, 30):.6f}")
print(f"마스크가 없는 모델: {leak(transformer(0, causal=False), 30):.6f}")

# %% [markdown]
# <h2 id="transformer-summary">정리</h2>
#
# - 블록은 어텐션과 밀집 층 둘을 층 정규화와 잔차 연결로 묶은 것입니다. {{ definition }}
# - 같은 가중치이면 dlbook의 층과 케라스의 층은 같은 확률을
#   냅니다. {{ claim : training/transformer : 훈련한 뒤 로그 확률의 가장 큰 차이 }}
# - 이 작은 글과 예산에서는 세는 모델이 트랜스포머를
#   이겼습니다. {{ claim : training/transformer : 손실, 트랜스포머 − 셈 }}
# - 뒤의 글자를 바꾸어 보아, 앞의 확률에 새지 않는지 확인하세요. {{ opinion }}
#
# 지금까지는 입력이 하나였습니다. 다음은 [입력이 둘인 네트워크](branches.ipynb)입니다.
