"""헌법의 글자를 읽고 다음 글자를 맞히는 순환 네트워크를 훈련합니다."""

# %% [markdown]
# <h1 id="text">한국어 다음 글자 맞히기</h1>
#
# 이 쪽을 읽고 나면 글을 글자의 시퀀스로 바꾸어 다음 글자를 맞히는 네트워크를 훈련하고, 세기만
# 하는 모델과 공정하게 견줄 수 있습니다.
#
# '대한민' 다음에 올 글자는 무엇일까요? 다음 글자를 잘 맞히려면 낱말과 조사와 문장의 꼴을
# 알아야 합니다. 그래서 다음 글자 맞히기는 **글을 배우는 가장 간단한 문제**이고, 레이블을
# 따로 붙일 필요도 없습니다. 이렇게 다음에 올 것의 확률을 내는 모델을 **언어 모델(language
# model)**이라고 합니다.
#
# 여기서는 아주 작은 글로 아주 작은 언어 모델을 만듭니다. 무엇을 배우고 무엇을 배우지
# 못하는지가 잘 보입니다.

# %%
import time
import unicodedata

import keras
import numpy as np
from keras import layers

from dlbook import datasets, devices, notebook

SEED = 0
EPOCHS = 12
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
print("첫 여섯 글자:", *text[:6], "→", *codes[:6])

# %% [markdown]
# <h2 id="text-measure">무엇으로 잴까</h2>
#
# 모델은 다음 글자의 **확률**을 냅니다. 두 가지를 잽니다.
#
# - **정확도**: 확률이 가장 큰 글자가 맞는 비율입니다.
# - **당혹도(perplexity)**: 맞는 글자에 준 확률로 구한
#   교차 엔트로피의 지수입니다. 교차 엔트로피는
#   [교차 엔트로피](../networks/softmax.md#softmax-loss)의 손실입니다. 당혹도가
#   20이면, 글자마다 20개 가운데서 고르게 뽑는 만큼 헷갈린다는 뜻입니다. 낮을수록 좋습니다.

# %%


def measure(chances, answers):
    """(당혹도, 정확도)입니다. chances는 글자마다의 확률입니다."""
    given = chances[np.arange(len(answers)), answers]
    return (np.exp(-np.log(given).mean()),
            np.mean(chances.argmax(axis=1) == answers))


test = codes[second:]
blind = np.full((len(test), size), 1 / size)
print(f"아무것도 모름: 당혹도 {measure(blind, test)[0]:.0f}")
common = np.bincount(codes[:first]).argmax()
print(f"가장 흔한 글자만 답함: {np.mean(test == common):.3f}")
print("가장 흔한 글자:", repr(letters[common]))

# %% [markdown]
# <h2 id="text-count">세기만 하는 상대</h2>
#
# 신경망 없이도 다음 글자를 맞힐 수 있습니다. 훈련하는 글에서 '대한민' 다음에 무엇이 몇 번
# 왔는지 세면 됩니다. 이런 모델을 **n-그램(n-gram) 모델**이라고 합니다. 앞의 글자를 많이
# 볼수록 정확하지만, 길면 처음 보는 것이 많아집니다. 그래서 앞의 글자를 하나도 보지 않은
# 확률에서 시작해, **한 글자씩 더 보며 센 횟수를 섞습니다.** 덜 보고 얻은 확률은 `trust`번
# 센 것으로 쳐서 더합니다. 처음 보는 토막이면 거기서 멈춥니다. `trust`는 검증하는 글로
# 고릅니다.

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
            chance[:] = (row + trust * chance) / (row.sum() + trust)
    return chances


def best_trust(tables, codes, start, stop, size):
    """start부터 stop까지에서 당혹도가 가장 낮은 trust입니다."""
    return min((4, 8, 16, 32), key=lambda trust: measure(count_chances(
        tables, codes, start, stop, size, trust), codes[start:stop])[0])


tables = count(codes[:first], size, 3)
trust = best_trust(tables, codes, first, second, size)
print("고른 trust:", trust)
for longest in range(4):
    counted = count_chances(
        tables[:longest + 1], codes, second, end, size, trust)
    perplexity, accuracy = measure(counted, test)
    print(f"앞의 {longest}자를 보고 셈: 당혹도 {perplexity:.1f}, "
          f"정확도 {accuracy:.3f}")
count_perplexity, count_accuracy = perplexity, accuracy

# %% [markdown]
# 세 글자만 보고 세어도 열 글자 가운데 네 글자 넘게 맞힙니다. 법은 같은 말을 되풀이하는
# 글이라 세는 모델이 강합니다. 이 상대를 이겨야 합니다.
#
# <h2 id="text-model">임베딩과 GRU</h2>
#
# 번호는 이름표일 뿐, 번호가 가깝다고 뜻이 가깝지는 않습니다. **임베딩(embedding)** 층은
# 번호마다 벡터를 하나씩 두고 훈련하며 고칩니다. 그 벡터를
# [GRU](../networks/recurrent.md#recurrent-gates)가 차례로 읽고, 글자마다 다음 글자의 확률을
# 냅니다.
#
# 글이 짧으면 외우기 쉽습니다. [과대적합](overfitting.ipynb)을 늦추려고 **드롭아웃(dropout)**을
# 둡니다. 훈련하는 동안 값의 일부를 무작위로 0으로 만들어, 몇 가지 값에만 기대지 못하게
# 합니다. 훈련하는 글은 64자씩 잘라 읽히고, 검증하는 글은 자르지 않고 한 줄로 읽힙니다.

# %%


def sequences(start, stop):
    """글을 반씩 겹치게 잘라 (입력, 한 글자 뒤) 두 배열로 만듭니다."""
    starts = np.arange(start, stop - LENGTH, LENGTH // 2)
    pieces = np.stack([codes[s:s + LENGTH + 1] for s in starts])
    return pieces[:, :-1], pieces[:, 1:]


x, y = sequences(0, first)
validation = codes[None, first:second - 1], codes[None, first + 1:second]
keras.utils.set_random_seed(SEED)
model = keras.Sequential([
    keras.Input((None,)),
    layers.Embedding(size, 48),
    layers.GRU(128, return_sequences=True),
    layers.Dropout(0.3),
    layers.Dense(size, activation="softmax"),
])
model.compile(keras.optimizers.Adam(0.005),
              "sparse_categorical_crossentropy")
print("훈련:", x.shape, "검증:", validation[0].shape)
model.summary()

# %% [markdown]
# `EarlyStopping`의 `patience`를 에포크의 수와 같게 두면 중간에 멈추지 않습니다. 다 돌고 나서
# 검증 손실이 가장 작았던 가중치로 되돌리기만 합니다.

# %%
start = time.perf_counter()
history = model.fit(
    x, y, epochs=EPOCHS, batch_size=16, validation_data=validation,
    verbose=2, callbacks=[keras.callbacks.EarlyStopping(
        patience=EPOCHS, restore_best_weights=True)])
print(f"걸린 시간: {time.perf_counter() - start:.0f}초")
print("장치:", devices.name())

# %%
notebook.show(
    notebook.curves(history.history),
    "에포크마다 잰 손실입니다. 훈련 손실은 꾸준히 줄지만 검증 손실은 점점 더디게 "
    "줄어듭니다.",
    "훈련의 선은 계속 내려가고, 검증의 선은 점점 평평해져 두 선이 벌어집니다.")

# %% [markdown]
# <h2 id="text-result">누가 이겼을까</h2>
#
# 테스트하는 글도 자르지 않고 **한 줄로 이어** 읽힙니다. 순환 층은 훈련 때와 길이가 달라도
# 읽기 때문입니다. 첫 글자부터 제대로 맞히도록 그 앞의 100자를 먼저 읽힙니다.

# %%


def gru_chances(start, stop):
    """start의 100자 앞부터 읽고 낸, start부터 stop까지의 확률입니다."""
    read = codes[None, max(0, start - 100):stop - 1]
    return model.predict(read, verbose=0)[0, start - stop:]


read = gru_chances(second, end)
perplexity, accuracy = measure(read, test)
seen = measure(gru_chances(first - 2000, first), codes[first - 2000:first])
checked = measure(gru_chances(first, second), codes[first:second])
both = measure((read + counted) / 2, test)
print(f"GRU의 당혹도: {perplexity:.1f}")
print(f"GRU의 정확도: {accuracy:.3f}")
print(f"훈련한 글에서 당혹도: {seen[0]:.1f}")
print(f"검증하는 글에서 당혹도: {checked[0]:.1f}")
print(f"둘을 평균 낸 당혹도: {both[0]:.1f}")
print("세는 모델과의 차이가 3보다 작다:",
      abs(perplexity - count_perplexity) < 3)
print("정확도의 차이가 0.03보다 작다:",
      abs(accuracy - count_accuracy) < 0.03)
print("테스트보다 훈련한 글에서 두 배 넘게 덜 헷갈린다:",
      seen[0] < perplexity / 2)
print("둘을 평균 내면 둘 다보다 덜 헷갈린다:",
      both[0] < min(perplexity, count_perplexity))

# %% [markdown]
# 테스트하는 글에서 GRU의 당혹도는 {{ training/text : GRU의 당혹도 }}, 정확도는
# {{ training/text : GRU의 정확도 }}입니다. 씨앗을 바꾸어도 당혹도는 세 글자를 보고 센 것보다
# 조금 낮지만, 정확도는 앞서기도 뒤지기도 합니다. 크게 이겼다고 할 수 없습니다. 그런데 둘의 확률을 **평균
# 내면 둘 다보다 낫습니다.** 두 모델이 낮은 확률을 준 글자가 서로 다르다는 뜻입니다.
#
# 훈련한 글에서는 훨씬 덜 헷갈립니다. 배운 것의 적지 않은 부분이 한국어가 아니라 **그 글
# 자체**라는 표시입니다. 다만 검증하는 글에서는 테스트하는 글에서보다 덜 헷갈립니다. 글의 끝
# 부분이 앞과 다른 탓도 있습니다. 씨앗만 바꾸어 다섯 번 훈련하면 이만큼 흔들립니다.

# %% [markdown]
# <!-- spread -->

# %% [markdown]
# <h2 id="text-write">글을 짓습니다</h2>
#
# 다음 글자를 뽑아 붙이고, 붙인 글을 다시 읽혀 또 뽑으면 글이 이어집니다. 확률을 그대로 쓰지
# 않고 **온도(temperature)**로 다듬습니다. 확률을 (1 / 온도)제곱하고, 합이 1이 되게
# 맞춥니다. 온도가 낮으면 흔한 글자만 나오고, 높으면 드문 글자도 나옵니다. 모르는
# 글자(0번)는 뽑지 않습니다.

# %%


def write(temperatures, length):
    """온도마다 하나씩, 훈련한 글의 끝에서 이어 씁니다."""
    random = np.random.default_rng(SEED)
    written = np.tile(codes[first - LENGTH:first], (len(temperatures), 1))
    for _ in range(length):
        chances = model.predict_on_batch(written[:, -LENGTH:])[:, -1]
        for_each = []
        for chance, temperature in zip(chances, temperatures):
            chance = chance.astype("float64") ** (1 / temperature)
            chance[0] = 0
            for_each.append(random.choice(size, p=chance / chance.sum()))
        written = np.c_[written, for_each]
    return ["".join(letters[code] for code in row[LENGTH:])
            for row in written]


def copied(piece):
    """훈련한 글에 그대로 있는 가장 긴 토막의 길이입니다."""
    return max(b - a for a in range(len(piece))
               for b in range(a, len(piece) + 1)
               if piece[a:b] in text[:first])


temperatures = (0.3, 0.7, 1.2)
print("앞의 글:", text[first - 30:first].replace("\n", " "))
for temperature, piece in zip(temperatures, write(temperatures, 80)):
    print(f"온도: {temperature}")
    print("지은 글:", piece.replace("\n", " "))
    print(f"그대로 베낀 토막: {copied(piece)}자")

# %% [markdown]
# 컴퓨터가 다르면 확률이 조금 달라지고, 한 글자만 다르게 뽑아도 그 뒤가 모두 바뀝니다. 그래서
# 지은 글은 여기와 다를 수 있습니다. 여기서는 온도가 높을수록 베낀 토막이 짧아지는 대신 말이
# 잘 되지 않습니다. 어느 쪽이든 **문장의 꼴은 헌법이지만 뜻은 없습니다.** 조문의 번호도, 누가
# 무엇을 하는지도 맞지 않습니다.
#
# <h2 id="text-jamo">글자를 자모로 나누면</h2>
#
# 한글 한 글자는 초성, 중성, 종성으로 나눌 수 있습니다. 유니코드의 NFD가 그렇게 나눈 꼴입니다.
# 번호의 수는 크게 줄고 시퀀스는 두 배로 길어집니다. 처음 보는 글자도 자모는 아는
# 것이므로 모르는 글자가 거의 없어집니다. 공정하게 견주려고 같은 자리에서 자른 글을 쓰고,
# 손실의 합을 **자모가 아니라 글자의 수로** 나눕니다. 세는 모델은 자모 여덟 개를 보게 합니다.
# 빈칸까지 치면 글자 넷쯤입니다.

# %%
parts = [unicodedata.normalize("NFD", piece) for piece in pieces]
print("'한'을 나누면:", *unicodedata.normalize("NFD", "한"))
jamo, jamo_letters = encode(parts)
start, stop = len(parts[0]), len(parts[0]) + len(parts[1])
tables = count(jamo[:start], len(jamo_letters), 8)
trust = best_trust(tables, jamo, start, stop, len(jamo_letters))
chances = count_chances(tables, jamo, stop, len(jamo), len(jamo_letters),
                        trust)
answers = jamo[stop:]
loss = -np.log(chances[np.arange(len(answers)), answers]).sum()
jamo_perplexity = np.exp(loss / len(pieces[2]))
print("번호의 수:", size, "→", len(jamo_letters))
print("글의 길이:", end, "→", len(jamo))
print("테스트에서 모르는 자모:", np.sum(answers == 0))
print(f"자모로 나누어 셈: 당혹도 {jamo_perplexity:.1f}")
print("글자로 셀 때와의 차이가 1보다 작다:",
      abs(jamo_perplexity - count_perplexity) < 1)

# %% [markdown]
# 세 글자를 보고 센 당혹도와 거의 같습니다. 이 글에서는 나누는 방법을 바꾸어도 나아지지
# 않았습니다. GRU로 자모를 읽으려면 시퀀스가 두 배로 길어져 시간도 두 배쯤 듭니다.
#
# <h2 id="text-limits">이 글로 배울 수 있는 것과 없는 것</h2>
#
# - **배울 수 있는 것**: 어떤 글자 다음에 빈칸이 오는지, '대통령' 다음에 어떤 조사가 오는지,
#   조문이 어떤 꼴로 시작하고 끝나는지.
# - **배울 수 없는 것**: 헌법에 없는 낱말과 일상의 말투, 문장의 뜻, 조문 사이의 관계. 2만
#   자도 되지 않는 글에는 그것을 배울 만큼의 예가 없습니다.
#
# 그러니 이 네트워크는 한국어를 배운 것이 아니라 **이 글의 버릇**을 배운 것입니다. 오늘날의
# 언어 모델도 다음에 올 것을 맞히는 문제로 훈련합니다. 다만 읽는 글과 네트워크가 견줄 수 없이
# 큽니다.
#
# <h2 id="text-exercise">직접 해 보기</h2>
#
# 세는 모델이 앞의 글자를 더 많이 보면 계속 나아질까요? 여섯 글자까지 늘려 보세요.

# %% [markdown] tags=["answer"]
# 네 글자까지는 그대로이고, 다섯 글자부터는 오히려 조금 나빠집니다. 길게 볼수록 훈련한 글에서
# 한두 번만 본 토막을 믿게 되기 때문입니다. 실제로 길이를 고를 때는 테스트하는 글이 아니라
# 검증하는 글로 고르세요.

# %% tags=["answer"]
tables = count(codes[:first], size, 6)
trust = best_trust(tables[:4], codes, first, second, size)
for longest in (3, 4, 5, 6):
    chances = count_chances(
        tables[:longest + 1], codes, second, end, size, trust)
    print(f"{longest}자를 봄: 당혹도 {measure(chances, test)[0]:.1f}")

# %% [markdown]
# <h2 id="text-summary">정리</h2>
#
# - 다음 글자 맞히기는 레이블 없이 글만으로 훈련하고, 당혹도와 정확도로 잽니다.
# - 세기만 하는 모델을 먼저 재어 보세요. 이 작은 글에서는 GRU에 거의 뒤지지 않습니다.
# - 서로 다른 모델의 확률을 평균 내면 둘 다보다 나을 수 있습니다.
# - 훈련한 글에서만 잘하면 외운 것입니다. 지은 글이 그럴듯해도 베낀 토막인지 확인하세요.
#
# 지금까지는 입력이 하나였습니다. 다음은 [입력이 둘인 네트워크](branches.ipynb)입니다.
