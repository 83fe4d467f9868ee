"""헌법의 글자를 읽고 다음 글자를 맞히는 순환 네트워크를 훈련합니다."""

# %% [markdown]
# <h1 id="text">한국어 다음 글자 맞히기</h1>
#
# 이 쪽을 읽고 나면 글을 글자의 시퀀스로 바꾸어 다음 글자를 맞히는 네트워크를 훈련하고, 세기만
# 하는 모델과 공정하게 견줄 수 있습니다.
#
# '대한민' 다음에 올 글자는 무엇일까요? 다음 글자를 잘 맞히려면 낱말과 조사와 문장의 꼴을
# 알아야 합니다. 타깃이 글 안에 있어 레이블을 따로 붙이지 않습니다. 이렇게 다음에 올 것의
# 확률을 내는 모델을 **언어 모델(language model)**이라고 합니다.

# %%
import math
import time
import unicodedata

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, notebook

SEED = 0
EPOCHS, BATCH, RATE, DROP = 15, 16, 0.03, 0.3
LENGTH = 64  # 한 번에 읽는 글자의 수

# %% [markdown]
# <h2 id="text-data">글을 수로 바꿉니다</h2>
#
# 글은 [대한민국헌법](../appendix/datasets.md#datasets-constitution)입니다. 앞의
# <span class="given">80%</span>로 훈련하고, 다음 <span class="given">10%</span>로
# 검증하고, 끝의 <span class="given">10%</span>로 테스트합니다. 글자에는 번호를 매깁니다.
# 번호표는 **훈련하는 글에 나온 글자만으로** 만들고, 거기에 없는 글자는 모두 0번으로 칩니다.

# %%
text = datasets.constitution()
first, second, end = int(len(text) * 0.8), int(len(text) * 0.9), len(text)
pieces = text[:first], text[first:second], text[second:]


def encode(pieces):
    """첫째 글에 나온 글자에 번호를 매기고, 이은 글을 번호로 바꿉니다."""
    letters = ["모르는 글자", *sorted(set(pieces[0]))]
    numbers = {letter: number for number, letter in enumerate(letters)}
    codes = [numbers.get(letter, 0) for letter in "".join(pieces)]
    return np.array(codes), letters


codes, letters = encode(pieces)
size = len(letters)
print("글자의 수:", end)
print("번호의 수:", size)
print("훈련, 검증, 테스트:", first, second - first, end - second)
print("테스트에서 모르는 글자:", np.sum(codes[second:] == 0))

# %% [markdown]
# <h2 id="text-measure">무엇으로 잴까</h2>
#
# 모델은 다음 글자의 **확률**을 냅니다. 두 가지를 잽니다.
#
# - **정확도**: 확률이 가장 큰 글자가 맞는 비율입니다. {{ definition }}
# - **당혹도(perplexity)**: 맞는 글자에 준 확률로 구한
#   교차 엔트로피의 지수입니다. 교차 엔트로피는
#   [교차 엔트로피](../networks/softmax.md#softmax-loss)의 손실입니다. 당혹도가
#   20이면, 글자마다 20개 가운데서 고르게 뽑는 만큼 헷갈린다는 뜻입니다. 낮을수록 좋습니다.

# %%


def losses(chances, answers):
    """글자마다의 손실입니다. chances는 글자마다의 확률입니다."""
    return -np.log(chances[np.arange(len(answers)), answers])


def measure(chances, answers):
    """(당혹도, 정확도)입니다."""
    return (np.exp(losses(chances, answers).mean()),
            np.mean(chances.argmax(axis=1) == answers))


test = codes[second:]
print("모든 글자에 같은 확률을 줌: 당혹도", size)
common = np.bincount(codes[:first]).argmax()
print(f"가장 흔한 글자만 답함: {np.mean(test == common):.3f}")

# %% [markdown]
# <h2 id="text-count">세기만 하는 상대</h2>
#
# 신경망 없이도 다음 글자를 맞힐 수 있습니다. 훈련하는 글에서 '대한민' 다음에 무엇이 몇 번
# 왔는지 세면 됩니다. 이런 모델을 **n-그램(n-gram) 모델**이라고 합니다. 길게 본 토막은
# 훈련하는 글에 없을 수도 있습니다. 앞의 글자를 하나도 보지 않은 확률에서 시작해, **한
# 글자씩 늘리며 센 횟수를 섞습니다.** 앞서 얻은 확률은, 그 토막 다음에 온 서로 다른 글자의
# 수에 `trust`를 곱한 만큼 센 것으로 쳐서 더합니다. 처음 보는 토막이면 거기서 멈춥니다. 몇
# 글자까지 볼지를 먼저, `trust`를 그다음에 검증하는 글로 고릅니다. 후보는 모두 다섯입니다.

# %%


def count(codes, size, longest):
    """앞의 글자 0개부터 longest개까지, 다음 글자를 센 표입니다."""
    tables = [{} for _ in range(longest + 1)]
    for place in range(len(codes)):
        for length in range(min(longest, place) + 1):
            before = tuple(codes[place - length:place])
            row = tables[length].setdefault(before, np.zeros(size))
            row[codes[place]] += 1
    return tables


def count_chances(tables, codes, start, stop, size, trust):
    """start부터 stop까지, 앞의 글자를 보고 낸 확률입니다."""
    chances = np.full((stop - start, size), 1 / size)
    for chance, place in zip(chances, range(start, stop)):
        for length, table in enumerate(tables):
            row = table.get(tuple(codes[place - length:place]))
            if row is None:
                break
            more = trust * np.count_nonzero(row)
            chance[:] = (row + more * chance) / (row.sum() + more)
    return chances


def validated(tables, codes, start, stop, size, trust):
    """start부터 stop까지, 글자의 수로 나누지 않은 손실의 합입니다."""
    return losses(count_chances(tables, codes, start, stop, size, trust),
                  codes[start:stop]).sum()


tables = count(codes[:first], size, 5)
longest = min((3, 4, 5), key=lambda longest: validated(
    tables[:longest + 1], codes, first, second, size, 4))
tables = tables[:longest + 1]
trust = min((2, 4, 8), key=lambda trust: validated(
    tables, codes, first, second, size, trust))
print(f"고른 것: 앞의 {longest}자, trust {trust}")
for each in range(longest + 1):
    counted = count_chances(tables[:each + 1], codes, second, end, size,
                            trust)
    perplexity, accuracy = measure(counted, test)
    print(f"앞의 {each}자를 보고 셈: 당혹도 {perplexity:.1f}, "
          f"정확도 {accuracy:.3f}")
count_losses = losses(counted, test)

# %% [markdown]
# 세기만 해도 열 글자 가운데 네 글자 넘게
# 맞힙니다. {{ claim : training/text : 앞의 5자를 보고 셈 }} 이 상대와 견줍니다.
#
# <h2 id="text-model">임베딩과 GRU</h2>
#
# 번호가 가깝다고 뜻이 가깝지는 않습니다. **임베딩(embedding)** 층은
# 번호마다 벡터를 하나씩 두고 훈련하며 고칩니다. 그 벡터를
# [GRU](../networks/recurrent.md#recurrent-gates)가 차례로 읽고, 글자마다 다음 글자의 확률을
# 냅니다.
#
# 훈련하는 동안 값의 일부를 무작위로 0으로 만드는 **드롭아웃(dropout)**을 두고,
# [코사인 일정](../networks/optimizers.md#optimizers-schedule)으로 학습률을 0까지 줄입니다. 학습률
# <span class="given">0.001, 0.003, 0.01, 0.03, 0.1</span>을 먼저, 드롭아웃
# <span class="given">0, 0.3, 0.5</span>를 그다음에 검증하는 글로 골랐습니다. 세는 모델처럼 후보가
# 다섯입니다. 고른 것은 {{ training/text/rates : GRU, 고른 것 }}입니다.
# {{ claim : training/text/rates : GRU, 고른 것 }} 훈련하고 검증하는 글은
# 64자씩 잘라 읽힙니다.

# %%


def sequences(start, stop):
    """글을 반씩 겹치게 잘라 (입력, 한 글자 뒤) 두 배열로 만듭니다."""
    starts = np.arange(start, stop - LENGTH, LENGTH // 2)
    pieces = np.stack([codes[s:s + LENGTH + 1] for s in starts])
    return pieces[:, :-1], pieces[:, 1:]


x, y = sequences(0, first)
validation = sequences(first, second)
keras.utils.set_random_seed(SEED)
model = keras.Sequential([
    keras.Input((None,)),
    layers.Embedding(size, 32),
    layers.GRU(64, return_sequences=True),
    layers.Dropout(DROP),
    layers.Dense(size, activation="softmax"),
])
rates = keras.optimizers.schedules.CosineDecay(
    RATE, EPOCHS * math.ceil(len(x) / BATCH))
model.compile(keras.optimizers.Adam(rates),
              "sparse_categorical_crossentropy")
print("훈련:", x.shape, "검증:", validation[0].shape)
model.summary()

# %% [markdown]
# `EarlyStopping`의 `patience`를 에포크의 수와 같게 두면, 멈추지 않고 다 돌고 나서 검증 손실이
# 가장 작았던 가중치로 되돌립니다. {{ definition }}

# %%
start = time.perf_counter()
history = model.fit(
    x, y, epochs=EPOCHS, batch_size=BATCH, validation_data=validation,
    verbose=2, callbacks=[keras.callbacks.EarlyStopping(
        patience=EPOCHS, restore_best_weights=True)])
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %% tags=["figure"]
notebook.show(
    notebook.curves(history.history),
    "에포크마다 잰 손실입니다.",
    "훈련한 글에서 잰 손실의 선과 검증하는 글에서 잰 손실의 선입니다.")

# %% [markdown]
# <h2 id="text-result">같은 글자끼리 견주기</h2>
#
# 글자마다 바로 앞의 33~64자를 읽고 답합니다. 두 모델의 손실을 **같은 글자끼리 빼서**
# 견줍니다. 이웃한 글자의 손실은 서로 닮을 수 있어, 50자씩 묶은 평균들로
# [일반화를 잴 때](../ai/needs.md#needs-generalisation)의 표집 오차를 냅니다.

# %%


def gru_chances(start, stop):
    """start부터 stop까지, 앞의 33~64자를 읽고 낸 확률입니다."""
    half, padded = LENGTH // 2, np.pad(codes, (0, LENGTH))
    read = np.stack([padded[s:s + LENGTH]
                     for s in range(start - half - 1, stop - 1, half)])
    chances = model.predict(read, verbose=0)[:, half:]
    return chances.reshape(-1, size)[:stop - start]


def apart(these, those):
    """글자마다의 손실을 뺀 것의 (평균, 표집 오차)입니다."""
    groups = (these - those)[:len(these) // 50 * 50].reshape(-1, 50)
    means = groups.mean(axis=1)
    return means.mean(), means.std(ddof=1) / math.sqrt(len(means))


read = gru_chances(second, end)
read_losses, both = losses(read, test), (read + counted) / 2
perplexity, accuracy = measure(read, test)
seen = measure(gru_chances(first - 2000, first), codes[first - 2000:first])
print(f"GRU의 당혹도: {perplexity:.1f}")
print(f"GRU의 정확도: {accuracy:.3f}")
error = math.sqrt(accuracy * (1 - accuracy) / len(test))
print(f"정확도의 표집 오차: {error:.3f}")
print(f"훈련한 글에서 당혹도: {seen[0]:.1f}")
print(f"둘을 평균 낸 당혹도: {measure(both, test)[0]:.1f}")
for name, difference in (
        ("GRU의 손실 − 셈의 손실", apart(read_losses, count_losses)),
        ("평균의 손실 − 셈의 손실", apart(losses(both, test), count_losses))):
    print(f"{name}: {difference[0]:+.2f}")
    print(f"{name}, 표집 오차: {difference[1]:.2f}")
print(f"GRU가 더 큰 확률을 준 글자: {np.mean(read_losses < count_losses):.2f}")

# %% [markdown]
# 씨앗 다섯의 중앙값으로 GRU의 당혹도는 {{ training/text : GRU의 당혹도 (중앙) }}, 정확도는
# {{ training/text : GRU의 정확도 (중앙) }}입니다. 세는 모델은
# {{ training/text : 앞의 5자를 보고 셈 }}입니다. GRU의 손실에서 셈의 손실을 뺀 것은
# {{ training/text : GRU의 손실 − 셈의 손실 (중앙) }}이고, 표집 오차는
# {{ training/text : GRU의 손실 − 셈의 손실, 표집 오차 }}입니다. 차이가 표집 오차의 두 배를
# 넘지 않으면 비긴 것으로 봅니다. {{ definition }} **이 예산에서 세는 모델이
# GRU를 이겼습니다.** {{ claim : training/text : GRU의 손실 − 셈의 손실 }}
#
# 둘의 확률을 **평균 내면** 당혹도는
# {{ training/text : 둘을 평균 낸 당혹도 (중앙) }}입니다. 평균의 손실에서 셈의 손실을 뺀 것은
# {{ training/text : 평균의 손실 − 셈의 손실 (중앙) }}, 표집 오차는
# {{ training/text : 평균의 손실 − 셈의 손실, 표집 오차 }}입니다.
# 다섯 씨앗 모두 셈을 이겼습니다. {{ claim : training/text : 평균의 손실 − 셈의 손실 }}
#
# 훈련한 글에서 GRU의 당혹도는 {{ training/text : 훈련한 글에서 당혹도 (중앙) }}입니다. 그 글에서만
# 통하는 것도 배웠습니다. {{ claim : training/text : 훈련한 글에서 당혹도 }}

# %% [markdown]
# <!-- spread -->

# %% [markdown]
# <h2 id="text-write">글을 짓습니다</h2>
#
# 다음 글자를 뽑아 붙이고, 붙인 글을 다시 읽혀 또 뽑으면 글이 이어집니다. 확률을 그대로 쓰지
# 않고 **온도(temperature)**로 다듬습니다. 확률을 (1 / 온도)제곱하고, 합이 1이 되게
# 맞춥니다. 모르는 글자(0번)는 뽑지 않습니다.

# %%


def write(temperatures, length):
    """온도마다 하나씩, 훈련한 글의 끝에서 이어 씁니다."""
    random = np.random.default_rng(SEED)
    written = np.tile(codes[first - LENGTH:first], (len(temperatures), 1))
    for _ in range(length):
        chances = model.predict_on_batch(written[:, -LENGTH:])[:, -1]
        chances = chances.astype("float64") ** (1 / temperatures[:, None])
        chances[:, 0] = 0
        drawn = [random.choice(size, p=row / row.sum()) for row in chances]
        written = np.c_[written, drawn]
    return ["".join(letters[code] for code in row[LENGTH:])
            for row in written]


def copied(piece):
    """훈련한 글에 그대로 있는 가장 긴 토막의 길이입니다."""
    return max(b - a for a in range(len(piece))
               for b in range(a, len(piece) + 1) if piece[a:b] in pieces[0])


temperatures, draws = (0.3, 0.7, 1.2), 11
print("앞의 글:", text[first - 30:first].replace("\n", " "))
written = write(np.repeat(temperatures, draws), 80)
for place, temperature in enumerate(temperatures):
    several = written[place * draws:(place + 1) * draws]
    lengths = list(map(copied, several))
    print(f"온도 {temperature}, 지은 글:", several[0].replace("\n", " "))
    print(f"온도 {temperature}, 베낀 토막의 중앙값: "
          f"{np.median(lengths):.0f}자")

# %% [markdown]
# 한 글자만 다르게 뽑아도 그 뒤가 바뀌므로, 지은 글은 여기와 다를 수 있습니다. {{ definition }}
# 온도마다 열한 번씩 지은 글에서 베낀 토막의 중앙값을 씨앗 다섯에서 보면, 그 중앙값은 온도
# <span class="given">0.3</span>에서
# {{ training/text : 온도 0.3, 베낀 토막의 중앙값 (중앙) }}, 온도
# <span class="given">1.2</span>에서
# {{ training/text : 온도 1.2, 베낀 토막의 중앙값 (중앙) }}입니다.
# 다음 글자를 맞힐 뿐 뜻을 따지지 않습니다.
#
# <h2 id="text-jamo">글자를 자모로 나누면</h2>
#
# 한글 한 글자는 초성, 중성, 종성으로 나눌 수 있습니다. 유니코드의 NFD가 그렇게 나눈 꼴입니다.
# 자모의 손실을 **글자마다 더해** 글자의 손실로 만들어 견줍니다. 몇 개까지 볼지와 `trust`는 같은
# 차례로 고릅니다.

# %%
parts = [unicodedata.normalize("NFD", piece) for piece in pieces]
print("'한'을 나누면:", *unicodedata.normalize("NFD", "한"))
jamo, jamo_letters = encode(parts)
start, stop = len(parts[0]), len(parts[0]) + len(parts[1])
tables = count(jamo[:start], len(jamo_letters), 12)
longest = min((6, 9, 12), key=lambda longest: validated(
    tables[:longest + 1], jamo, start, stop, len(jamo_letters), 8))
tables = tables[:longest + 1]
trust = min((4, 8, 16), key=lambda trust: validated(
    tables, jamo, start, stop, len(jamo_letters), trust))
print(f"고른 것: 자모 {longest}개, trust {trust}")
chances = count_chances(tables, jamo, stop, len(jamo), len(jamo_letters),
                        trust)
answers = jamo[stop:]
letter_of = np.repeat(np.arange(len(test)), [
    len(unicodedata.normalize("NFD", letter)) for letter in pieces[2]])
jamo_losses = np.bincount(letter_of, losses(chances, answers))
difference, error = apart(jamo_losses, count_losses)
print("번호의 수:", size, "→", len(jamo_letters))
print("글의 길이:", end, "→", len(jamo))
print(f"자모로 나누어 셈: 당혹도 {np.exp(jamo_losses.mean()):.1f}")
print(f"자모의 손실 − 글자의 손실: {difference:+.2f}, 표집 오차 {error:.2f}")

# %% [markdown]
# 자모로 세면 손실이 글자로 셀 때보다
# 큽니다. {{ claim : training/text : 자모의 손실 − 글자의 손실 }} 이 글에서 세는 모델은 나누는
# 것으로 나아지지 않았습니다. GRU로는 재지 않았습니다.
#
# <h2 id="text-limits">이 글로 배울 수 있는 것과 없는 것</h2>
#
# 어떤 글자 다음에 빈칸이 오는지, 조문이 어떤 꼴로 시작하고 끝나는지는 글에 되풀이하여
# 나옵니다. 헌법에 없는 낱말과 일상의 말투는 2만 자도 되지 않는 이 글에 없습니다. 이 모델이
# 배운 것은 한국어가 아니라 **이 글의 버릇**입니다. {{ opinion }}
#
# <h2 id="text-exercise">직접 해 보기</h2>
#
# 세는 모델의 후보를 늘리면 어떨까요? 2자부터 7자까지와 `trust` 1, 2, 4, 8을 **검증하는 글로
# 함께 고르고**, 고른 하나만 테스트하는 글에서 GRU와 견주는 코드를 적으세요.

# %% [markdown] tags=["answer"]
# `min`에 (손실, 글자의 수, trust)를 넣으면 손실이 가장 작은 것이 나옵니다. {{ definition }}
# 테스트하는 글은 고른 다음에 한 번만 봅니다.

# %% tags=["answer"]
tables = count(codes[:first], size, 7)
_, longest, trust = min(
    (validated(tables[:longest + 1], codes, first, second, size, trust),
     longest, trust)
    for longest in range(2, 8) for trust in (1, 2, 4, 8))
chosen = losses(count_chances(tables[:longest + 1], codes, second, end, size,
                              trust), test)
print(f"고른 것: {longest}자, trust {trust}")
difference, error = apart(read_losses, chosen)
print(f"고른 셈의 당혹도: {np.exp(chosen.mean()):.1f}")
print(f"GRU의 손실 − 고른 셈의 손실: {difference:+.2f}")
print(f"그 표집 오차: {error:.2f}")

# %% [markdown]
# <h2 id="text-summary">정리</h2>
#
# - 다음 글자 맞히기는 레이블 없이 글만으로 훈련하고, 당혹도와 정확도로 잽니다.
# - 세기만 하는 모델을 먼저 재고, 같은 글자끼리 손실을 빼서 견주세요. {{ opinion }}
# - 이 작은 글과 예산에서는 다섯 글자까지 센 모델이 GRU를
#   이겼습니다. {{ claim : training/text : GRU의 손실 − 셈의 손실 }}
# - 지은 글이 그럴듯해도 베낀 토막인지 확인하세요. {{ opinion }}
#
# 같은 글을 [어텐션](../networks/attention.md)으로도 읽습니다. 다음은
# [트랜스포머로 다음 글자 맞히기](transformer.ipynb)입니다.
